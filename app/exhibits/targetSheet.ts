// Targets as rows of a table: number, operator, unit and basis each in a column, an absence in words and never a zero.
import type { District, Indicator } from '~/model/catalogue';
import type { Absence, PlacedTarget } from '~/model/comparison';
import { hasNumber } from '~/model/target';
import { inUnit, numberIn, targetText } from '~/words/targetWords';
import type { Sheet, Telling } from './exhibit';
import { sheetOf, textOrNothing, type ColumnReader } from './sheet';

export interface TargetEntry {
  readonly district: District;
  /** Null for a number that belongs to one commitment alone. */
  readonly indicator: Indicator | null;
  readonly stated: PlacedTarget | null;
  readonly before: PlacedTarget | null;
  readonly absence: Absence | null;
}

/**
 * The sheet of entries.
 *
 * @param more columns of the exhibit's own, set before the source
 */
export function targetSheet(
  telling: Telling,
  entries: readonly TargetEntry[],
  more: readonly ColumnReader<TargetEntry>[] = [],
): Sheet {
  const columns = [
    ...whatColumns(telling),
    ...valueColumns(telling),
    ...beforeColumns(telling),
    basisColumn(telling),
    ...more,
    ...sourceColumns(telling),
  ];
  return sheetOf(columns, entries, ({ district, stated, before }) => ({
    districtId: district.id,
    citations: [stated, before].flatMap((placed) => (placed ? [placed.target.cite] : [])),
  }));
}

function whatColumns({ language, words }: Telling): readonly ColumnReader<TargetEntry>[] {
  const { columns } = words.exhibits;
  return [
    {
      key: 'district',
      title: columns.district,
      kind: 'text',
      cellOf: ({ district }) => district.name[language],
    },
    {
      key: 'indicator',
      title: columns.indicator,
      kind: 'text',
      cellOf: ({ indicator }) => indicator?.name[language] ?? null,
    },
    {
      key: 'label',
      title: columns.label,
      kind: 'text',
      isOptional: true,
      cellOf: ({ stated }) => stated?.target.label?.[language] ?? null,
    },
  ];
}

function valueColumns(telling: Telling): readonly ColumnReader<TargetEntry>[] {
  const { atlas, language, words } = telling;
  const { columns } = words.exhibits;
  return [
    {
      key: 'operator',
      title: columns.operator,
      kind: 'text',
      cellOf: ({ stated }) => (stated ? words.operators[stated.target.operator] : null),
    },
    {
      key: 'value',
      title: columns.value,
      kind: 'number',
      cellOf: ({ stated }) => numberOf(telling, stated),
    },
    {
      key: 'upper',
      title: columns.upper,
      kind: 'number',
      isOptional: true,
      cellOf: ({ stated }) =>
        stated?.target.operator === 'range'
          ? numberIn(stated.target.value2, stated.target.unit, atlas, language)
          : null,
    },
    {
      key: 'unit',
      title: columns.unit,
      kind: 'text',
      cellOf: ({ stated }) =>
        stated && hasNumber(stated.target)
          ? inUnit(0, stated.target.unit, atlas, language).unit || words.compare.plainCount
          : null,
    },
    {
      key: 'text',
      title: columns.text,
      kind: 'text',
      cellOf: ({ stated }) => (stated ? targetText(stated.target, atlas, language) : null),
    },
  ];
}

function beforeColumns(telling: Telling): readonly ColumnReader<TargetEntry>[] {
  const { atlas, language, words, selection } = telling;
  const { columns } = words.exhibits;
  const year = selection.year - 1;
  return [
    {
      key: 'before',
      title: columns.before(year),
      kind: 'number',
      isOptional: true,
      cellOf: ({ before }) => numberOf(telling, before),
    },
    {
      key: 'beforeText',
      title: columns.beforeText(year),
      kind: 'text',
      isOptional: true,
      cellOf: ({ before }) =>
        before
          ? words.exhibits.before(
              targetText(before.target, atlas, language),
              before.target.kind === 'expected',
            )
          : null,
    },
  ];
}

/** The target's own basis, else its indicator's. */
function basisColumn({ language, words }: Telling): ColumnReader<TargetEntry> {
  return {
    key: 'basis',
    title: words.exhibits.columns.basis,
    kind: 'text',
    cellOf: ({ stated, indicator }) => {
      if (!stated) return null;
      const { basis, per } = stated.target;
      const own = [basis, per].flatMap((text) => (text ? [text[language]] : []));
      if (own.length > 0) return own.join(words.exhibits.pieceJoin);
      return indicator?.basis[language] ?? null;
    },
  };
}

/** What a target is there for, and its year; for tables that mix them. */
export function kindColumns({ words }: Telling): readonly ColumnReader<TargetEntry>[] {
  const { columns } = words.exhibits;
  return [
    {
      key: 'kind',
      title: columns.kind,
      kind: 'text',
      cellOf: ({ stated }) => (stated ? words.kinds[stated.target.kind] : null),
    },
    {
      key: 'year',
      title: columns.year,
      kind: 'number',
      cellOf: ({ stated }) => stated?.target.year ?? null,
    },
  ];
}

function sourceColumns({ language, words }: Telling): readonly ColumnReader<TargetEntry>[] {
  const { columns } = words.exhibits;
  return [
    {
      key: 'printed',
      title: columns.printed,
      kind: 'text',
      cellOf: ({ stated }) => stated?.target.printed ?? null,
    },
    {
      key: 'citation',
      title: columns.citation,
      kind: 'text',
      cellOf: ({ stated, before }) => {
        const places = [stated, before].flatMap((placed) =>
          placed ? [words.citation.short(placed.target.cite.paragraph)] : [],
        );
        return textOrNothing([...new Set(places)].join(' '));
      },
    },
    {
      key: 'note',
      title: columns.note,
      kind: 'text',
      cellOf: ({ stated, absence }) =>
        textOrNothing(
          [
            ...(absence ? [words.absences[absence]] : []),
            ...(stated?.target.strive ? [words.exhibits.strive] : []),
            ...(stated ? [(stated.target.note ?? stated.commitment.note)?.[language] ?? ''] : []),
          ]
            .filter((piece) => piece !== '')
            .join(words.exhibits.pieceJoin),
        ),
    },
  ];
}

function numberOf({ atlas, language }: Telling, placed: PlacedTarget | null): number | null {
  return placed && hasNumber(placed.target)
    ? numberIn(placed.target.value, placed.target.unit, atlas, language)
    : null;
}
