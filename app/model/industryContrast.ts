// What sets the districts apart on one industry, as facts that a sentence can be made of.
import type { Atlas, PlacedCommitment } from './atlas';
import type { District, EmphasisLevel, Industry } from './catalogue';
import { mentionsIn } from './emphasis';
import { industryFacts, type BackingDistrict } from './industryFacts';
import { industryPlaces } from './industryPlaces';
import type { Selection } from './selection';
import { hasNumber } from './target';
import type { Text } from './text';

/** How many of something a district has. */
export interface DistrictShare {
  readonly district: District;
  readonly count: number;
}

/** Narrower fields that this district alone names; none that another's contains, or that contains another's. */
export interface OwnTracks {
  readonly district: District;
  readonly tracks: readonly Text[];
}

export interface IndustryComparison {
  /** The districts that name the industry, the strongest wording first. */
  readonly districts: readonly District[];
  readonly level: EmphasisLevel | undefined;
  /** The districts whose wording is the strongest, and their verbs of that level. */
  readonly strongest: readonly BackingDistrict[];
  /** The districts with the most commitments; all of them where they have equally many. */
  readonly most: readonly DistrictShare[];
  /** The districts that state numbers, and how many. */
  readonly numbers: readonly DistrictShare[];
  /** The districts that give it a zone, and how many. */
  readonly zones: readonly DistrictShare[];
  readonly ownTracks: readonly OwnTracks[];
}

export interface IndustryContrast {
  /** `nobody`: no plan names it; `unmatched`: some do, but not under the filters; `named`: at least one does. */
  readonly kind: 'nobody' | 'unmatched' | 'named';
  /** True when filters beside the industry narrow what is compared. */
  readonly isNarrowed: boolean;
  /** How many districts are asked. */
  readonly asked: number;
  readonly comparison: IndustryComparison;
}

/** Compares the districts that name an industry; the filters apply, other chosen industries do not. */
export function industryContrast(
  atlas: Atlas,
  selection: Selection,
  industry: Industry,
): IndustryContrast {
  const facts = industryFacts(atlas, selection, industry);
  const { backing, placed, unmatched } = facts;
  const rank = Math.max(0, ...backing.map(({ level }) => level?.rank ?? 0));
  const strongest = backing.filter(({ level }) => (level?.rank ?? 0) === rank);
  const shares = (countOf: (group: BackingDistrict) => number): readonly DistrictShare[] =>
    backing.map((group) => ({ district: group.district, count: countOf(group) }));
  const commitments = shares((group) => group.commitments.length);
  const most = Math.max(0, ...commitments.map(({ count }) => count));
  const { directions } = industryPlaces(atlas, selection, placed, industry);
  const zones = shares(
    ({ district }) => directions.filter((zone) => zone.district === district).length,
  );
  return {
    kind: backing.length > 0 ? 'named' : unmatched.length > 0 ? 'unmatched' : 'nobody',
    isNarrowed: facts.isNarrowed,
    asked: facts.asked.length,
    comparison: {
      districts: backing.map(({ district }) => district),
      level: strongest[0]?.level,
      strongest,
      most: commitments.filter(({ count }) => count === most),
      numbers: shares((group) => numbersIn(group.commitments)).filter(({ count }) => count > 0),
      zones: zones.filter(({ count }) => count > 0),
      ownTracks: ownTracks(backing, industry),
    },
  };
}

function numbersIn(placed: readonly PlacedCommitment[]): number {
  return placed.flatMap(({ commitment }) => (commitment.targets ?? []).filter(hasNumber)).length;
}

function ownTracks(backing: readonly BackingDistrict[], industry: Industry): readonly OwnTracks[] {
  const named = backing.map(({ district, commitments }) => ({
    district,
    tracks: tracksIn(commitments, industry),
  }));
  return named
    .map(({ district, tracks }) => {
      const elsewhere = named
        .filter((other) => other.district !== district)
        .flatMap((other) => other.tracks);
      return {
        district,
        tracks: tracks.filter((track) => !elsewhere.some((other) => overlap(track, other))),
      };
    })
    .filter(({ tracks }) => tracks.length > 0);
}

/** "Shops" and "shops and flagship stores" are not two different fields. */
function overlap(track: Text, other: Text): boolean {
  return track.zh.includes(other.zh) || other.zh.includes(track.zh);
}

/** The narrower fields that commitments name within an industry, each once. */
function tracksIn(placed: readonly PlacedCommitment[], industry: Industry): readonly Text[] {
  const tracks = placed.flatMap((one) =>
    mentionsIn(one, [industry.id]).flatMap(({ track }) => track ?? []),
  );
  return [...new Map(tracks.map((track) => [track.zh, track])).values()];
}
