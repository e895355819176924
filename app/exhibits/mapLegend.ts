// What the colours of a map stand for, in words; the map's screen and the figures show the same entries.
import { byId } from '~/model/atlas';
import type { Fill, MapPicture } from '~/model/mapAreas';
import { hasNumber, isOnBasis } from '~/model/target';
import { formatList, formatNumber } from '~/words/numbers';
import { targetText } from '~/words/targetWords';
import type { Telling } from './exhibit';

type Told = Pick<Telling, 'atlas' | 'selection' | 'language' | 'words'>;

interface LegendEntry {
  readonly fill: Fill;
  readonly text: string;
}

interface MapLegendText {
  readonly title: string;
  /** One entry a colour that is on the map, pale to deep, then the empty ones. */
  readonly entries: readonly LegendEntry[];
  /** "* 口径不同，不参与排序"; '' where every target is on its indicator's own basis. */
  readonly basis: string;
}

/** The legend of a picture in the reader's language. */
export function mapLegend(picture: MapPicture, telling: Told): MapLegendText {
  const { words } = telling;
  const hasOtherBasis = picture.areas.some(({ target }) => target && !isOnBasis(target));
  return {
    title: titleOf(telling),
    entries: [
      ...valueEntries(picture, telling),
      ...levelEntries(picture, telling),
      ...emptyEntries(picture, telling),
    ],
    basis: hasOtherBasis ? `* ${words.otherBasisMark}` : '',
  };
}

function titleOf({ atlas, selection, language, words }: Told): string {
  if (selection.layer === 'indicator') {
    const indicator = byId(atlas.indicators, selection.indicator);
    return words.map.legendIndicator(indicator ? indicator.name[language] : '');
  }
  const names = selection.industries.flatMap(
    (id) => byId(atlas.industries, id)?.name[language] ?? [],
  );
  return names.length > 0
    ? words.map.legendIndustry(names.join(words.listJoin))
    : words.map.legendBreadth;
}

function valueEntries(picture: MapPicture, { atlas, language }: Told): readonly LegendEntry[] {
  return picture.classes.map(({ step, minimum, maximum }) => {
    const texts = picture.areas.flatMap(({ target, fill }) =>
      target && hasNumber(target) && fill.kind === 'value' && fill.step === step
        ? [targetText(target, atlas, language)]
        : [],
    );
    const range =
      minimum === maximum
        ? formatNumber(minimum, language)
        : `${formatNumber(minimum, language)}–${formatNumber(maximum, language)}`;
    const distinct = [...new Set(texts)];
    const text =
      distinct.length > 0 && minimum === maximum ? formatList(distinct, language) : range;
    return { fill: { kind: 'value', step }, text };
  });
}

function levelEntries(picture: MapPicture, { atlas, language }: Told): readonly LegendEntry[] {
  const isShown = (rank: number) =>
    picture.areas.some(({ fill }) => fill.kind === 'emphasis' && fill.rank === rank);
  return atlas.emphasis.levels
    .filter(({ rank }) => isShown(rank))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ rank, name }) => ({ fill: { kind: 'emphasis', rank }, text: name[language] }));
}

function emptyEntries(picture: MapPicture, { selection, words }: Told): readonly LegendEntry[] {
  const empty = picture.areas.filter(({ fill }) => fill.kind === 'none');
  const unmatched = empty.filter(({ isUnmatched }) => isUnmatched).length;
  const silent = selection.layer === 'industry' ? words.map.notMentioned : words.absences.none;
  const none =
    unmatched === 0
      ? silent
      : unmatched === empty.length
        ? words.map.noMatch
        : words.industries.noneOrUnmatched;
  const entries: readonly LegendEntry[] = [
    { fill: { kind: 'worded' }, text: words.map.inWords },
    { fill: { kind: 'none' }, text: none },
    { fill: { kind: 'missing' }, text: words.absences['not-in-digest'] },
  ];
  return entries.filter((entry) => picture.areas.some(({ fill }) => fill.kind === entry.fill.kind));
}
