// The workbook behind a native chart: what PowerPoint opens when its reader edits the data.
import { strToU8, zipSync } from 'fflate';
import {
  addChild,
  addText,
  childOf,
  childrenOf,
  descendants,
  keepBlanks,
  parseXml,
  writeXml,
} from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageOf = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts that are the same whatever the chart holds; the sheet is called as the formulas of the chart say. */
const fixed: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${related}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${related}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${related}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/**
 * An XLSX file with the numbers of a chart: categories down from A2, series across from B1.
 *
 * @param chart the root of the chart's part; a category without a point has an empty cell
 */
export function tableBehind(chart: Element): Uint8Array {
  const series = descendants(chart, 'c:ser');
  const [first] = series;
  const categories = pointsOf(first, 'c:cat');
  const sheet = parseXml(
    `<worksheet xmlns="${main}"><dimension/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24" customWidth="1"/></cols><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  );
  const texts: string[] = [];
  const data = childOf(sheet, 'sheetData') ?? sheet;
  const addCell = (row: Element, column: number, value: string, isText: boolean) => {
    const address = `${columnName(column)}${row.getAttribute('r')}`;
    const cell = addChild(row, 'c', { r: address, ...(isText && { t: 's' }) });
    addText(cell, 'v', isText ? String(texts.push(value) - 1) : value);
  };
  const heading = addChild(data, 'row', { r: 1 });
  series.forEach((one, index) => addCell(heading, index + 1, pointsOf(one, 'c:tx')[0] ?? '', true));
  categories.forEach((category, place) => {
    const row = addChild(data, 'row', { r: place + 2 });
    addCell(row, 0, category ?? '', true);
    series.forEach((one, index) => {
      const value = pointsOf(one, 'c:val')[place];
      if (value !== undefined) addCell(row, index + 1, value, false);
    });
  });
  const last = `${columnName(series.length)}${categories.length + 1}`;
  childOf(sheet, 'dimension')?.setAttribute('ref', `A1:${last}`);
  const parts = {
    ...Object.fromEntries(Object.entries(fixed).map(([name, xml]) => [name, parseXml(xml)])),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': sharedStrings(texts),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, root]) => [name, strToU8(writeXml(root))]),
    ),
  );
}

/** What is kept of a series' names, categories or values, each at its place. */
function pointsOf(series: Element | undefined, name: string): readonly (string | undefined)[] {
  const [kept] = series ? childrenOf(series, name) : [];
  const values: string[] = [];
  for (const point of kept ? descendants(kept, 'c:pt') : [])
    values[Number(point.getAttribute('idx'))] = point.textContent;
  return values;
}

function sharedStrings(texts: readonly string[]): Element {
  const root = parseXml(`<sst xmlns="${main}"/>`);
  for (const text of texts) {
    keepBlanks(addText(addChild(root, 'si'), 't', text));
  }
  root.setAttribute('count', String(texts.length));
  root.setAttribute('uniqueCount', String(texts.length));
  return root;
}

/** A for 0, Z for 25, AA for 26. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
