// Industries by districts: who names what, with which wording, how often and with how many numbers.
import {
  commitmentsOf,
  districtsInOrder,
  planOf,
  type Atlas,
  type PlacedCommitment,
} from './atlas';
import type { District, Industry } from './catalogue';
import { rankOfVerb, strongestMention } from './emphasis';
import { matchCommitments } from './matching';
import type { IndustryMention } from './plan';
import type { Selection } from './selection';
import { hasNumber } from './target';

export interface MatrixCell {
  readonly district: District;
  /**
   * `unmatched` names the industry, but in no commitment that matches the filters; `silent` does not
   * name it; `uncovered` has no plan in the year. None of the three is a zero.
   */
  readonly state: 'named' | 'unmatched' | 'silent' | 'uncovered';
  /** With the strongest verb; null unless `named`. */
  readonly mention: IndustryMention | null;
  /** Of that verb, 1 the lightest; 0 unless `named`. */
  readonly rank: number;
  readonly commitments: number;
  /** Targets with a number that those commitments state. */
  readonly numbers: number;
}

export interface MatrixRow {
  readonly industry: Industry;
  /** One a column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
  readonly districts: number;
  readonly commitments: number;
}

export interface Matrix {
  /** Districts with a plan in official order, and any chosen one without. */
  readonly columns: readonly District[];
  /** Districts without a plan that have no column. */
  readonly uncovered: readonly District[];
  /** In catalogue order; only industries that a matching commitment names. */
  readonly rows: readonly MatrixRow[];
  /** How many industries no matching commitment names. */
  readonly leftOut: number;
}

/**
 * The matrix of a year under the filters of theme and text. Chosen industries and districts neither
 * add nor remove rows, so that a choice never moves what was chosen.
 */
export function matrixOf(atlas: Atlas, selection: Selection): Matrix {
  const { year } = selection;
  const hasPlan = (district: District) => planOf(atlas, district.id, year) !== undefined;
  const districts = districtsInOrder(atlas);
  const columns = districts.filter(
    (district) => hasPlan(district) || selection.districts.includes(district.id),
  );
  const all = cellIndex(commitmentsOf(atlas, year));
  const matching = cellIndex(
    matchCommitments(atlas, { ...selection, industries: [], districts: [], match: 'any' }),
  );
  const rows = atlas.industries
    .map((industry): MatrixRow => {
      const cells = columns.map((district): MatrixCell => {
        const key = cellKey(industry.id, district.id);
        const placed = matching.get(key) ?? [];
        if (placed.length > 0) return namedCell(atlas, industry, district, placed);
        const state = all.has(key) ? 'unmatched' : hasPlan(district) ? 'silent' : 'uncovered';
        return { district, state, mention: null, rank: 0, commitments: 0, numbers: 0 };
      });
      return {
        industry,
        cells,
        districts: cells.filter(({ state }) => state === 'named').length,
        commitments: cells.reduce((sum, cell) => sum + cell.commitments, 0),
      };
    })
    .filter((row) => row.districts > 0);
  return {
    columns,
    uncovered: districts.filter((district) => !columns.includes(district)),
    rows,
    leftOut: atlas.industries.length - rows.length,
  };
}

function namedCell(
  atlas: Atlas,
  industry: Industry,
  district: District,
  placed: readonly PlacedCommitment[],
): MatrixCell {
  const mention =
    placed
      .flatMap((one) => strongestMention(atlas, one, [industry.id]) ?? [])
      .toSorted((one, other) => rankOfVerb(atlas, other.verb) - rankOfVerb(atlas, one.verb))[0] ??
    null;
  const targets = placed.flatMap(({ commitment }) => commitment.targets ?? []);
  return {
    district,
    state: 'named',
    mention,
    rank: mention ? rankOfVerb(atlas, mention.verb) : 0,
    commitments: placed.length,
    numbers: targets.filter(hasNumber).length,
  };
}

function cellKey(industryId: string, districtId: string): string {
  return `${industryId} ${districtId}`;
}

/** The commitments by industry and district; one that names several industries stands under each. */
function cellIndex(
  placed: readonly PlacedCommitment[],
): ReadonlyMap<string, readonly PlacedCommitment[]> {
  const index = new Map<string, PlacedCommitment[]>();
  for (const one of placed) {
    const ids = new Set((one.commitment.industries ?? []).map((mention) => mention.id));
    for (const id of ids) {
      const key = cellKey(id, one.district.id);
      const found = index.get(key);
      if (found) found.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}
