// How the table of an exhibit is put together: columns that know their cells, rows that know their sources.
import type { Atlas } from '~/model/atlas';
import type { Citation } from '~/model/plan';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './exhibit';

export interface ColumnReader<Entry> extends SheetColumn {
  readonly cellOf: (entry: Entry) => SheetCell;
  /** Left out where no row has anything in it. */
  readonly isOptional?: boolean;
}

/**
 * Reads every column of every entry.
 *
 * @param factsOf the sources and the district of an entry's row
 */
export function sheetOf<Entry>(
  columns: readonly ColumnReader<Entry>[],
  entries: readonly Entry[],
  factsOf: (entry: Entry) => Pick<SheetRow, 'citations' | 'districtId'>,
): Sheet {
  const used = columns.filter(
    ({ cellOf, isOptional }) => !isOptional || entries.some((entry) => cellOf(entry) !== null),
  );
  return {
    columns: used.map(({ key, title, kind }) => ({ key, title, kind })),
    rows: entries.map((entry) => ({
      cells: used.map(({ cellOf }) => cellOf(entry)),
      ...factsOf(entry),
    })),
  };
}

/** The citations of a sheet, each once, in the order of the catalogue of sources, then as they stand in the source. */
export function sheetCitations(atlas: Pick<Atlas, 'sources'>, sheet: Sheet): readonly Citation[] {
  const places = new Map(
    sheet.rows.flatMap(({ citations }) =>
      citations.map((citation) => [citationKey(citation), citation] as const),
    ),
  );
  const sourcePlace = ({ source }: Citation) => atlas.sources.findIndex(({ id }) => id === source);
  return [...places.values()].toSorted(
    (one, other) =>
      sourcePlace(one) - sourcePlace(other) ||
      one.paragraph - other.paragraph ||
      one.start - other.start ||
      one.end - other.end,
  );
}

/** Text, or nothing where there is none. */
export function textOrNothing(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function citationKey({ source, paragraph, start, end }: Citation): string {
  return [source, paragraph, start, end].join(' ');
}
