// The second sheet: the sources cited, then where each row of the table stands in them.
import { byId } from '~/model/atlas';
import type { ExportJob } from './exportJob';
import { imprintOf } from './imprint';
import {
  columnWidths,
  factCell,
  headingCell,
  heightened,
  linkCell,
  remarkCell,
  titleCell,
} from './workbookCells';
import { linesAbove, type LinkedSheet } from './workbookTable';

/** Every source with its publisher and date, and every citation by paragraph and characters. */
export function sourcesSheet(job: Omit<ExportJob, 'signal' | 'onProgress'>): LinkedSheet {
  const { exhibit, telling, link } = job;
  const { atlas, language, words } = telling;
  const { exports } = words;
  const of = exports.sourceColumns;
  const cited = new Set(exhibit.citations(telling).map(({ source }) => source));
  const sources = atlas.sources
    .filter(({ id }) => cited.has(id))
    .map(({ title, publisher, published, tier }) => [
      publisher[language],
      title[language],
      published,
      words.citation.tiers[tier],
    ]);
  const places = exhibit.sheet(telling).rows.flatMap(({ cells, citations }, index) =>
    citations.map(({ source, paragraph, start, end }) => [
      // The row's number as the spreadsheet shows it: below the lines above and the heading.
      index + linesAbove + 2,
      subjectOf(cells),
      byId(atlas.sources, source)?.title[language] ?? source,
      paragraph,
      start + 1,
      end,
    ]),
  );
  const sourceTable = [
    [of.publisher, of.title, of.published, of.tier].map((title) => headingCell(title)),
    ...sources.map((row) => row.map(factCell)),
  ];
  const numbers = [of.row, of.paragraph, of.start, of.end];
  const placeTable = [
    [of.row, of.subject, of.source, of.paragraph, of.start, of.end].map((title) =>
      headingCell(title, numbers.includes(title)),
    ),
    ...places.map((row) => row.map(factCell)),
  ];
  const widths = columnWidths([...sourceTable, ...placeTable]);
  const heighten = ([heading = [], ...facts]: typeof placeTable) => [
    heading,
    ...facts.map((row) => heightened(row, widths)),
  ];
  return {
    sheet: exports.sources,
    data: [
      [titleCell(imprintOf(job).title)],
      [linkCell(link)],
      [],
      [remarkCell(exports.citedSources)],
      ...heighten(sourceTable),
      [],
      [remarkCell(exports.citedPlaces)],
      ...heighten(placeTable),
    ],
    columns: widths,
    orientation: 'landscape',
    showGridLines: false,
    linkCell: 'A2',
    headingRow: null,
  };
}

/** The first words of a row, by which it is known again. */
function subjectOf(cells: readonly (string | number | null)[]): string {
  return cells
    .filter((cell) => typeof cell === 'string')
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .join(' · ');
}
