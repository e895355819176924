// What the reader has chosen. The address holds exactly this; a key that is absent there stands for its default.
import type { Language } from './text';

export const layers = ['indicator', 'industry'] as const;
export const geometries = ['map', 'grid'] as const;
export const chartForms = ['ruler', 'bar', 'table'] as const;
export const matchModes = ['any', 'all'] as const;
export const cellMeasures = ['emphasis', 'commitments', 'numbers'] as const;
export const districtTabs = [
  'work',
  'industries',
  'zones',
  'projects',
  'livelihood',
  'results',
] as const;

export interface Selection {
  readonly industries: readonly string[];
  readonly districts: readonly string[];
  readonly themes: readonly string[];
  readonly indicator: string;
  readonly layer: (typeof layers)[number];
  readonly geometry: (typeof geometries)[number];
  readonly chart: (typeof chartForms)[number];
  readonly query: string;
  readonly year: number;
  readonly tab: (typeof districtTabs)[number];
  readonly match: (typeof matchModes)[number];
  readonly by: (typeof cellMeasures)[number];
  /** `backing`, `group`, `name` or a district id in the matrix; a column in the table. */
  readonly sort: string;
  readonly isEmbedded: boolean;
  readonly slides: string;
  readonly slide: number;
  /** Null: the reader's own setting, then the browser's, then Chinese. */
  readonly language: Language | null;
}

export type DistrictTab = Selection['tab'];

/** The selection of an address without any key. */
export function defaultSelection(vocabulary: {
  readonly indicator: string;
  readonly year: number;
}): Selection {
  return {
    industries: [],
    districts: [],
    themes: [],
    indicator: vocabulary.indicator,
    layer: 'indicator',
    geometry: 'map',
    chart: 'ruler',
    query: '',
    year: vocabulary.year,
    tab: 'work',
    match: 'any',
    by: 'emphasis',
    sort: '',
    isEmbedded: false,
    slides: '',
    slide: 1,
    language: null,
  };
}

/** What clears every filter. */
export const noFilters = {
  industries: [],
  themes: [],
  districts: [],
  query: '',
  match: 'any',
} as const satisfies Partial<Selection>;

/** True when a filter narrows the commitments. */
export function isFiltered(selection: Selection): boolean {
  return (
    selection.industries.length > 0 ||
    selection.districts.length > 0 ||
    selection.themes.length > 0 ||
    selection.query !== ''
  );
}
