// English wording of the matrix.
import { commitmentCount, districtCount, plural } from './plural';
import type { ToldCell, zhMatrix } from './zhMatrix';

function stated({ verb, level, commitments, numbers, absence }: ToldCell): string {
  if (absence !== '') return absence;
  const figures = numbers === null ? '' : `, ${plural(numbers, 'number', 'numbers')}`;
  const counts = `${commitmentCount(commitments)}${figures}`;
  return verb === null ? counts : `${verb} (${level.toLowerCase()}), ${counts}`;
}

export const enMatrix: typeof zhMatrix = {
  by: { emphasis: 'Emphasis', commitments: 'Commitments', numbers: 'Numbers' },
  byLabel: 'Show',
  title: (industries, districts) =>
    `${districtCount(districts)} ${districts === 1 ? 'names' : 'name'} ${plural(industries, 'industry', 'industries')}`,
  none: 'No commitment that matches the filters names an industry',
  subtitles: {
    emphasis:
      'The deeper a cell, the stronger the wording; the figure counts the commitments that name the industry.',
    commitments:
      'The figure counts the commitments that name the industry; the more, the deeper the cell.',
    numbers:
      'The figure counts the numbers that those commitments set; the more, the deeper the cell.',
  },
  sortLabel: 'Order',
  sorts: { backing: 'Most districts', group: 'Group', name: 'Name' },
  sortByDistrict: (district) => `Sort by ${district}`,
  sortByName: 'Sort by name',
  table: (year) => `Industries by districts, ${year}`,
  industry: 'Industry',
  shortGroups: {
    emerging: 'Emerging',
    future: 'Future',
    strength: 'Strength',
    traditional: 'Traditional',
    services: 'Services',
    consumption: 'Consumer',
  },
  classes: {
    emphasis: (range) => range,
    commitments: (range) => range,
    numbers: (range) => range,
  },
  absences: {
    unmatched: 'not matching the filters',
    silent: 'not named',
    uncovered: 'not in this digest',
  },
  noNumber: 'no number',
  spokenRow: (industry, districts, commitments) =>
    `${industry}, ${districtCount(districts)}, ${commitmentCount(commitments)}`,
  spokenCell: (cell) => `${cell.district}, ${cell.industry}, ${stated(cell)}`,
  toldCell: (cell) => `${cell.district} · ${cell.industry}: ${stated(cell)}`,
  hint: 'Choose a cell for its commitments; arrow keys walk',
  leftOut: (count) =>
    `${plural(count, 'more industry has', 'more industries have')} no matching commitment.`,
  uncovered: (districts) => `Not in this digest: ${districts}.`,
  panel: 'Chosen commitments',
  count: (districts, commitments) => `${districtCount(districts)}, ${commitmentCount(commitments)}`,
  countInCell: (commitments) => commitmentCount(commitments),
  nothing: 'No matching commitment',
  open: (industry) => `Open ${industry} →`,
  clear: 'Clear choice',
  overview: 'Shared and alone',
  overviewNote: (planned) =>
    `${districtCount(planned)} with a plan in this digest. Choose a name for its commitments.`,
  namedByAll: (districts) => `Named by all ${districts}`,
  namedBy: (districts) => `Named by ${districtCount(districts)}`,
  onlyIn: (district) => `Only in ${district}`,
  nothingShared: 'No industry is named by more than half of the districts',
};
