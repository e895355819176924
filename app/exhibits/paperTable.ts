// A sheet as a table that fits a page: what every row repeats is said once, what no row holds is left out.
import { textWidth } from '~/charts/textWidth';
import type { Language } from '~/model/text';
import { formatNumber } from '~/words/numbers';
import { paragraphsText } from './caption';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './exhibit';

/** How a column takes its share of the width: digits at the right, words on one line, sentences wrapped. */
export type PaperKind = 'number' | 'short' | 'long';

export interface PaperColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: PaperKind;
}

export interface PaperRow {
  /** One a column, as it is printed. */
  readonly cells: readonly string[];
  /** "¶9 ¶18–20"; '' for a row that is computed. */
  readonly paragraphs: string;
}

export interface PaperTable {
  /** Title and value of what every row says alike. */
  readonly common: readonly (readonly [title: string, value: string])[];
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

/** Wider than this, in ems, a column of words is wrapped. */
const shortest = 9;

/**
 * Lays a sheet out for paper.
 *
 * @param language the language numbers are written in
 */
export function paperTable({ columns, rows }: Sheet, language: Language): PaperTable {
  const kept = columns
    .map((column, index) => ({ column, index, texts: textsAt(rows, index, language) }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const isCommon = ({ texts }: { readonly texts: readonly string[] }) =>
    rows.length > 2 && new Set(texts).size === 1;
  const varying = kept.filter((entry) => !isCommon(entry));
  return {
    common: kept
      .filter(isCommon)
      .map(({ column, texts: [text = ''] }) => [column.title, text] as const),
    columns: varying.map(({ column, texts }) => ({
      key: column.key,
      title: column.title,
      kind: kindOf(column, texts),
    })),
    rows: rows.map((row, place) => ({
      cells: varying.map(({ texts }) => texts[place] ?? ''),
      paragraphs: paragraphsText(row.citations),
    })),
  };
}

function textsAt(rows: readonly SheetRow[], index: number, language: Language): readonly string[] {
  return rows.map(({ cells }) => textOf(cells[index] ?? null, language));
}

function textOf(cell: SheetCell, language: Language): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? formatNumber(cell, language) : cell;
}

function kindOf({ kind }: SheetColumn, texts: readonly string[]): PaperKind {
  if (kind === 'number') return 'number';
  return texts.every((text) => textWidth(text, 1) <= shortest) ? 'short' : 'long';
}
