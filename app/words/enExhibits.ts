// English wording of what each picture is called and says.
import type { zhExhibits } from './zhExhibits';

export const enExhibits: typeof zhExhibits = {
  names: {
    map: 'Map',
    ruler: 'Ruler',
    comparison: 'Comparison',
    bars: 'Bar chart',
    targets: 'Table of targets',
    matrix: 'Matrix',
    industry: 'Industry',
    districts: 'Districts',
    headlines: 'Headline targets',
    commitments: 'Commitments',
    method: 'Method',
  },
  quoted: (text) => `“${text}”`,
  everyOne: ' (every one)',
  filterJoin: '; ',
};
