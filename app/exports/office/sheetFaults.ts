// What is wrong in a workbook beyond the schema of its parts, for tests.
import { repeated, valuesOf, type Opened } from './opened';
import { childrenOf, descendants } from './xml';

/** Sheets, names, styles, texts, cells and links of a workbook. */
export function sheetFaults(opened: Opened): readonly string[] {
  const { names, root, links } = opened;
  const workbook = root('xl/workbook.xml');
  const own = links('xl/workbook.xml');
  const listed = valuesOf(workbook, 'sheet', 'r:id').map((id) => own.get(id)?.target ?? '');
  const sheets = names.filter((name) => /^xl\/worksheets\/\w+\.xml$/.test(name));
  const titles = valuesOf(workbook, 'sheet', 'name');
  return [
    ...sheets.filter((name) => !listed.includes(name)).map((name) => `${name} is not listed`),
    ...repeated(titles.map((title) => title.toLowerCase())).map(
      (title) => `two sheets are ${title}`,
    ),
    ...titles
      .filter((title) => title.length > 31 || /[[\]:*?/\\]|^'|'$/.test(title))
      .map((title) => `no sheet can be called ${title}`),
    ...definedNameFaults(workbook, titles),
    ...styleFaults(opened),
    ...stringFaults(opened, sheets),
    ...sheets.flatMap((name) => cellFaults(opened, name).map((fault) => `${name}: ${fault}`)),
  ];
}

function definedNameFaults(workbook: Element, titles: readonly string[]): readonly string[] {
  const defined = descendants(workbook, 'definedName');
  const keys = defined.map(
    (one) => `${one.getAttribute('name')} of ${one.getAttribute('localSheetId')}`,
  );
  return [
    ...repeated(keys).map((key) => `${key} is defined twice`),
    ...defined
      .filter((one) => {
        const title = titles[Number(one.getAttribute('localSheetId'))];
        return title === undefined || !one.textContent.startsWith(`'${title}'!`);
      })
      .map((one) => `${one.textContent} is no place of its sheet`),
  ];
}

/** Lists of styles are as long as they say, and what a cell's look points at is in them. */
function styleFaults({ root }: Opened): readonly string[] {
  const styles = root('xl/styles.xml');
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
  const sizeOf = (name: string) =>
    descendants(styles, name).flatMap((list) => childrenOf(list)).length;
  const within = (name: string, list: string) =>
    valuesOf(styles, 'xf', name)
      .filter((id) => id !== '' && Number(id) >= sizeOf(list))
      .map((id) => `${name} ${id} is not in the list`);
  const formats = valuesOf(styles, 'numFmt', 'numFmtId').map(Number);
  const adrift = descendants(styles, 'alignment').filter(
    (one) =>
      one.hasAttribute('indent') &&
      !['left', 'right', 'distributed'].includes(one.getAttribute('horizontal') ?? ''),
  );
  return [
    ...lists.flatMap((name) =>
      valuesOf(styles, name, 'count')
        .filter((count) => Number(count) !== sizeOf(name))
        .map((count) => `${name} counts ${count}`),
    ),
    ...within('fontId', 'fonts'),
    ...within('fillId', 'fills'),
    ...within('borderId', 'borders'),
    ...within('xfId', 'cellStyleXfs'),
    ...formats.filter((id) => id < 164).map((id) => `the format ${id} is one of the program's own`),
    ...valuesOf(styles, 'xf', 'numFmtId')
      .filter((id) => Number(id) >= 164 && !formats.includes(Number(id)))
      .map((id) => `no format ${id}`),
    ...adrift.map(() => 'an indent without a side is dropped by LibreOffice'),
  ];
}

function stringFaults({ root }: Opened, sheets: readonly string[]): readonly string[] {
  const strings = root('xl/sharedStrings.xml');
  const used = sheets.flatMap((name) => textCells(root(name)));
  const held = childrenOf(strings).length;
  const loose = descendants(strings, 't').filter(
    (one) =>
      one.textContent.trim() !== one.textContent && one.getAttribute('xml:space') !== 'preserve',
  );
  return [
    ...(strings.getAttribute('count') === String(used.length) ? [] : ['texts are counted wrong']),
    ...(strings.getAttribute('uniqueCount') === String(held)
      ? []
      : ['different texts are counted wrong']),
    ...used.filter((index) => index >= held).map((index) => `there is no text ${index}`),
    ...loose.map((one) => `the blanks of ${JSON.stringify(one.textContent)} are lost`),
  ];
}

function textCells(sheet: Element): readonly number[] {
  return descendants(sheet, 'c')
    .filter((one) => one.getAttribute('t') === 's')
    .map((one) => Number(one.textContent || Number.NaN));
}

function cellFaults({ root, links }: Opened, name: string): readonly string[] {
  const sheet = root(name);
  const looks = descendants(root('xl/styles.xml'), 'cellXfs').flatMap((list) =>
    childrenOf(list),
  ).length;
  const rows = descendants(sheet, 'row');
  const cells = rows.flatMap((row) =>
    childrenOf(row, 'c').map((cell) => ({ cell, row, at: placeOf(cell.getAttribute('r') ?? '') })),
  );
  const widths = descendants(sheet, 'col').map((one) => [
    Number(one.getAttribute('min')),
    Number(one.getAttribute('max')),
  ]);
  const [dimension = ''] = valuesOf(sheet, 'dimension', 'ref');
  const last = placeOf(dimension.split(':').at(-1) ?? '');
  const isLink = (one: Element) =>
    links(name).get(one.getAttribute('r:id') ?? '')?.kind === 'hyperlink';
  return [
    ...fallsBack(rows.map((row) => Number(row.getAttribute('r')))).map(
      (row) => `row ${row} comes late`,
    ),
    ...rows.flatMap((row) =>
      fallsBack(
        childrenOf(row, 'c').map((cell) => placeOf(cell.getAttribute('r') ?? '').column),
      ).map((column) => `column ${column} comes late`),
    ),
    ...cells
      .filter(({ row, at }) => String(at.row) !== row.getAttribute('r'))
      .map(({ at }) => `a cell of row ${at.row} stands in another`),
    ...cells
      .filter(({ cell }) => Number(cell.getAttribute('s') ?? 0) >= looks)
      .map(({ cell }) => `${cell.getAttribute('r')} has a look that is not there`),
    ...cells
      .filter(
        ({ cell }) =>
          !cell.hasAttribute('t') &&
          childrenOf(cell, 'v').some((value) => !/^-?\d/.test(value.textContent)),
      )
      .map(({ cell }) => `${cell.getAttribute('r')} has no number`),
    ...cells
      .filter(({ at }) => at.row > last.row || at.column > last.column)
      .map(({ cell }) => `${cell.getAttribute('r')} is outside ${dimension}`),
    ...(cells.some(({ at }) => at.column === last.column) &&
    rows.at(-1)?.getAttribute('r') === String(last.row)
      ? []
      : [`${dimension} is larger than the sheet`]),
    ...fallsBack(widths.flat(), true).map((column) => `the widths of column ${column} come late`),
    ...descendants(sheet, 'hyperlink')
      .filter((one) => !isLink(one))
      .map((one) => `${one.getAttribute('ref')} leads nowhere`),
    ...repeated(valuesOf(sheet, 'hyperlink', 'ref')).map((one) => `${one} has two links`),
  ];
}

/** Numbers that are not above the one before them. */
function fallsBack(list: readonly number[], mayRepeat = false): readonly number[] {
  return list.filter(
    (one, index) =>
      index > 0 && (mayRepeat ? one < (list[index - 1] ?? 0) : one <= (list[index - 1] ?? 0)),
  );
}

function placeOf(address: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}

/** The cells of a sheet by address; numbers as numbers, cells with nothing in them left out. */
export function cellValues({ root }: Opened, name: string): ReadonlyMap<string, string | number> {
  const texts = childrenOf(root('xl/sharedStrings.xml')).map((one) => one.textContent);
  return new Map(
    descendants(root(name), 'c').flatMap((cell) => {
      const [value] = childrenOf(cell, 'v');
      if (!value) return [];
      const number = Number(value.textContent);
      const isText = cell.getAttribute('t') === 's';
      return [[cell.getAttribute('r') ?? '', isText ? (texts[number] ?? '') : number] as const];
    }),
  );
}
