// The pictures a view holds, by name: each is a function of the plans and an address, so it can be a slide, a file or a printed page.
import type { Place } from './place';
import type { Selection } from './selection';

export const exhibitNames = [
  'map',
  'ruler',
  'comparison',
  'bars',
  'targets',
  'matrix',
  'industry',
  'districts',
  'headlines',
  'commitments',
  'method',
] as const;
export type ExhibitName = (typeof exhibitNames)[number];

/**
 * The exhibits of a view, the one it is named by first.
 *
 * @returns none for a place that shows no plan, such as the briefing itself
 */
export function exhibitsAt({ name }: Place, selection: Selection): readonly ExhibitName[] {
  switch (name) {
    case 'map':
      return ['map', 'ruler', 'commitments'];
    case 'compare':
      return [comparisonForms[selection.chart]];
    case 'industries':
      return isCellChosen(selection) ? ['matrix', 'commitments'] : ['matrix'];
    case 'industry':
      return ['industry', 'commitments'];
    case 'districts':
      return ['districts'];
    case 'district':
      return ['headlines', 'commitments'];
    case 'about':
      return ['method'];
    case 'briefing':
    case 'present':
    case 'notes':
    case 'unknown':
      return [];
  }
}

const comparisonForms = { ruler: 'comparison', bar: 'bars', table: 'targets' } as const;

function isCellChosen({ industries, districts }: Selection): boolean {
  return industries.length > 0 || districts.length > 0;
}
