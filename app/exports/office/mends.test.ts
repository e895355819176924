// One test a mend: a part as the writer leaves it, and as it goes out.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { chartMends } from './chartMends';
import { deckMends } from './deckMends';
import { standInParser } from './nodeXml';
import { officeFaults } from './officeFaults';
import { open } from './opened';
import { mendFile, type Mend } from './pack';
import { cellValues } from './sheetFaults';
import { slideMends } from './slideMends';
import { workbookMends } from './workbookMends';

standInParser();

const face = 'Face';
const formats = new Map([['labels-1', [['"≥"0"%"', 'General'], ['0"%"']]]]);
const link = 'https://plan.example/?q=a&year=2025';
const sheets = [
  { sheet: "O'Data", linkCell: 'A4', headingRow: 6 },
  { sheet: 'Sources', linkCell: 'A2', headingRow: null },
];
const mends = {
  ...slideMends({ face, language: 'zh-CN' }),
  ...chartMends({ face, formats }),
  ...deckMends({ face, colours: { accent1: '0E5A6B' } }),
  ...workbookMends(sheets, link),
};
type MendName = keyof typeof mends;

type Parts = Readonly<Record<string, string>>;

function mended(mend: Mend, parts: Parts): Parts {
  const before = Object.entries(parts).map(([name, xml]) => [name, strToU8(named(xml))]);
  const file = mendFile(zipSync(Object.fromEntries(before)), { mend });
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, bare(strFromU8(bytes))]),
  );
}

const namespaces = ['p', 'a', 'c', 'r', 'vt'].map((one) => {
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `xmlns:${one}="${one === 'r' ? r : `urn:${one}`}"`;
});

/** The names a part begins with, which these short ones leave out. */
function named(xml: string): string {
  return xml.replace(/^<[\w:]+/, `$& xmlns="urn:x" ${namespaces.join(' ')}`);
}

function bare(xml: string): string {
  return xml.replace(/^<\?.*\?>\n/, '').replaceAll(/ xmlns(:\w+)?="[^"]*"/g, '');
}

const slide = 'ppt/slides/slide1.xml';
const chart = 'ppt/charts/chart1.xml';
const sheet = 'xl/worksheets/sheet1.xml';

/** The part looked at, before and after; parts beside it where the mend needs them. */
const examples: Readonly<
  Record<MendName, readonly [part: string, before: string, after: string, beside?: Parts]>
> = {
  chineseFace: [
    slide,
    '<a:p><a:ea typeface="Arial"/><a:ea typeface="+mn-ea"/></a:p>',
    '<a:p><a:ea typeface="Face"/><a:ea typeface="+mn-ea"/></a:p>',
  ],
  title: [
    slide,
    '<p:nvSpPr><p:cNvPr id="3" name="Title"/><p:cNvSpPr/><p:nvPr></p:nvPr></p:nvSpPr>',
    '<p:nvSpPr><p:cNvPr id="3" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>',
  ],
  paragraphProperties: [
    slide,
    '<a:p><a:pPr algn="l"/><a:r/><a:br/><a:pPr algn="l"><a:buNone/></a:pPr><a:r/></a:p>',
    '<a:p><a:pPr algn="l"/><a:r/><a:br/><a:r/></a:p>',
  ],
  textBody: [
    slide,
    '<p:sp><p:nvSpPr/><p:spPr/><p:extLst/></p:sp>',
    '<p:sp><p:nvSpPr/><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody><p:extLst/></p:sp>',
  ],
  links: [
    slide,
    '<a:rPr><a:hlinkClick r:id="rId1" invalidUrl="" action="" tgtFrame="" tooltip="https://a" history="1"/></a:rPr>',
    '<a:rPr><a:hlinkClick r:id="rId1" tooltip="https://a" history="1"/></a:rPr>',
  ],
  shapeIds: [
    slide,
    '<p:spTree><p:cNvPr id="1"/><p:cNvPr id="2"/><p:cNvPr id="2"/></p:spTree>',
    '<p:spTree><p:cNvPr id="1"/><p:cNvPr id="2"/><p:cNvPr id="3"/></p:spTree>',
  ],
  templateNumber: [
    'ppt/slideMasters/slideMaster1.xml',
    '<a:p><a:fld type="slidenum"><a:t>null</a:t></a:fld></a:p>',
    '<a:p><a:fld type="slidenum"><a:t>‹#›</a:t></a:fld></a:p>',
  ],
  notesLines: [
    'ppt/notesSlides/notesSlide1.xml',
    '<p:txBody><a:p><a:r><a:t>一\r\n\r\n&lt;二&gt;</a:t></a:r><a:endParaRPr/></a:p></p:txBody>',
    '<p:txBody><a:p><a:r><a:rPr lang="zh-CN" dirty="0"/><a:t>一</a:t></a:r></a:p><a:p><a:endParaRPr lang="zh-CN" dirty="0"/></a:p><a:p><a:r><a:rPr lang="zh-CN" dirty="0"/><a:t>&lt;二&gt;</a:t></a:r></a:p></p:txBody>',
  ],
  emptyPoints: [
    chart,
    '<c:numCache><c:ptCount val="4"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v></c:v></c:pt><c:pt idx="2"><c:v>NaN</c:v></c:pt><c:pt idx="3"><c:v>-2</c:v></c:pt></c:numCache>',
    '<c:numCache><c:ptCount val="4"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="3"><c:v>-2</c:v></c:pt></c:numCache>',
  ],
  chartFaces: [
    chart,
    '<a:defRPr><a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr>',
    '<a:defRPr><a:latin typeface="Arial"/><a:ea typeface="Face"/><a:cs typeface="Arial"/></a:defRPr>',
  ],
  firstAbove: [
    chart,
    '<c:plotArea><c:catAx><c:orientation val="minMax"/></c:catAx><c:valAx><c:orientation val="minMax"/></c:valAx></c:plotArea>',
    '<c:plotArea><c:catAx><c:orientation val="maxMin"/></c:catAx><c:valAx><c:orientation val="minMax"/></c:valAx></c:plotArea>',
  ],
  everyCategory: [
    chart,
    '<c:catAx><c:txPr><a:bodyPr/></c:txPr><c:lblAlgn val="ctr"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    '<c:catAx><c:txPr><a:bodyPr rot="0"/></c:txPr><c:lblAlgn val="ctr"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ],
  axes: [
    chart,
    '<c:plotArea><c:barChart><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea>',
    '<c:plotArea><c:barChart><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea>',
  ],
  labels: [
    chart,
    '<c:barChart><c:ser/><c:ser><c:dLbls><c:numFmt formatCode="labels-1" sourceLinked="0"/><c:txPr><a:bodyPr/></c:txPr><c:showVal val="1"/><c:showLeaderLines val="0"/></c:dLbls></c:ser> <c:dLbls> <c:numFmt formatCode="labels-1" sourceLinked="0"/><c:showVal val="1"/></c:dLbls></c:barChart>',
    '<c:barChart><c:ser/><c:ser><c:dLbls><c:dLbl><c:idx val="0"/><c:numFmt formatCode="0&quot;%&quot;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/></c:txPr><c:showVal val="1"/></c:dLbl><c:numFmt formatCode="General" sourceLinked="0"/><c:txPr><a:bodyPr wrap="none"/></c:txPr><c:showVal val="1"/><c:showLeaderLines val="0"/></c:dLbls></c:ser><c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/><c:showVal val="1"/></c:dLbls></c:barChart>',
  ],
  // What is in the table is looked at below.
  table: [
    chart,
    '<c:chart/>',
    '<c:chart/>',
    { 'ppt/charts/_rels/chart1.xml.rels': '<Relationships/>' },
  ],
  mastersFirst: [
    'ppt/presentation.xml',
    '<p:presentation><p:sldMasterIdLst/><p:sldIdLst/><p:notesMasterIdLst/><p:sldSz/><p:notesSz/><p:defaultTextStyle/></p:presentation>',
    '<p:presentation><p:sldMasterIdLst/><p:notesMasterIdLst/><p:sldIdLst/><p:sldSz/><p:notesSz/><p:defaultTextStyle/></p:presentation>',
  ],
  notesPage: [
    'ppt/presentation.xml',
    '<p:presentation><p:notesSz cx="6858000" cy="12192000"/></p:presentation>',
    '<p:presentation><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
  ],
  theme: [
    'ppt/theme/theme1.xml',
    '<a:theme><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:ea typeface=""/><a:font script="Hans" typeface="等线"/><a:font script="Thai" typeface="Tahoma"/></a:theme>',
    '<a:theme><a:accent1><a:srgbClr val="0E5A6B"/></a:accent1><a:ea typeface="Face"/><a:font script="Hans" typeface="Face"/><a:font script="Thai" typeface="Tahoma"/></a:theme>',
  ],
  notesTheme: [
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    '<Relationships><Relationship Id="rId1" Type="…/theme" Target="../theme/theme1.xml"/></Relationships>',
    '<Relationships><Relationship Id="rId1" Type="…/theme" Target="../theme/theme2.xml"/></Relationships>',
    { 'ppt/theme/theme1.xml': '<a:theme name="Office"/>', '[Content_Types].xml': '<Types/>' },
  ],
  contentTypes: [
    '[Content_Types].xml',
    '<Types><Default Extension="xml"/><Default Extension="gif"/><Override PartName="/ppt/one.xml"/><Override PartName="/ppt/two.xml"/></Types>',
    '<Types><Default Extension="xml"/><Override PartName="/ppt/one.xml"/></Types>',
    { 'ppt/one.xml': '<one/>' },
  ],
  contents: [
    'docProps/app.xml',
    '<Properties><PresentationFormat>On-screen Show (16:9)</PresentationFormat><vt:vector size="2"><vt:i4>2</vt:i4><vt:i4>1</vt:i4><vt:i4>1</vt:i4></vt:vector><vt:vector size="4"><vt:lpstr>Arial</vt:lpstr><vt:lpstr>Slide 1</vt:lpstr></vt:vector></Properties>',
    '<Properties><PresentationFormat>Widescreen</PresentationFormat><vt:vector size="2"><vt:i4>2</vt:i4><vt:i4>1</vt:i4><vt:i4>1</vt:i4></vt:vector><vt:vector size="4"><vt:lpstr>Arial</vt:lpstr><vt:lpstr>Face</vt:lpstr><vt:lpstr>Office</vt:lpstr><vt:lpstr>3 个区市</vt:lpstr></vt:vector></Properties>',
    {
      [slide]: '<p:sld><p:sp><p:ph type="title"/><a:t>3 </a:t><a:t>个区市</a:t></p:sp></p:sld>',
      'ppt/theme/theme1.xml': '<a:theme name="Office"><a:latin typeface="Arial"/></a:theme>',
    },
  ],
  printTitles: [
    'xl/workbook.xml',
    '<workbook><sheets><sheet/></sheets><definedNames/><calcPr/></workbook>',
    `<workbook><sheets><sheet/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'O''Data'!$6:$6</definedName></definedNames><calcPr/></workbook>`,
  ],
  pageWidth: [
    sheet,
    '<worksheet><sheetData/><pageSetup orientation="landscape"/></worksheet>',
    '<worksheet><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ],
  dimension: [
    sheet,
    '<worksheet><sheetViews/><sheetData><row r="1"><c r="Z1"/><c r="AB1"/></row><row r="9"/></sheetData></worksheet>',
    '<worksheet><dimension ref="A1:AB9"/><sheetViews/><sheetData><row r="1"><c r="Z1"/><c r="AB1"/></row><row r="9"/></sheetData></worksheet>',
  ],
  link: [
    sheet,
    '<worksheet><sheetData/><pageMargins/></worksheet>',
    '<worksheet><sheetData/><hyperlinks><hyperlink ref="A4" r:id="rId-link"/></hyperlinks><pageMargins/></worksheet>',
  ],
  sharedStrings: [
    'xl/sharedStrings.xml',
    '<sst><si><t>a</t></si><si><t> b</t></si></sst>',
    '<sst count="3" uniqueCount="2"><si><t>a</t></si><si><t xml:space="preserve"> b</t></si></sst>',
    {
      [sheet]:
        '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c><v>0</v></c><c t="s"><v>1</v></c></row>',
    },
  ],
  fonts: [
    'xl/styles.xml',
    '<fonts><font><name val="Face"/><sz val="11"/><family val="2"/><b/><color theme="1"/></font></fonts>',
    '<fonts><font><b/><sz val="11"/><name val="Face"/><family val="2"/></font></fonts>',
  ],
  numberFormats: [
    'xl/styles.xml',
    '<styleSheet><numFmt numFmtId="100" formatCode="0.0"/><xf numFmtId="100"/><xf numFmtId="0"/></styleSheet>',
    '<styleSheet><numFmt numFmtId="164" formatCode="0.0"/><xf numFmtId="164"/><xf numFmtId="0"/></styleSheet>',
  ],
};

it.each(Object.entries(examples))('%s', (name, [part, before, after, beside = {}]) => {
  const mend = Object.entries(mends).find(([one]) => one === name)?.[1];
  if (!mend) throw new Error(`No mend is called ${name}.`);
  expect(mended(mend, { [part]: before, ...beside })[part]).toBe(after);
});

it('gives the notes a theme that is the same and listed', () => {
  const [part, before, , beside = {}] = examples.notesTheme;
  const parts = mended(mends.notesTheme, { [part]: before, ...beside });
  expect(parts['ppt/theme/theme2.xml']).toBe(parts['ppt/theme/theme1.xml']);
  expect(parts['[Content_Types].xml']).toContain('PartName="/ppt/theme/theme2.xml"');
});

it('writes the table behind a chart with its zeros, and with nothing where there is no number', () => {
  const points = (name: string, ...values: readonly string[]) =>
    `<c:${name}>${values.map((one, at) => (one ? `<c:pt idx="${at}"><c:v>${one}</c:v></c:pt>` : '')).join('')}</c:${name}>`;
  const names = points('cat', '南区', '北区', '东区', '西区 ');
  const xml = `<c:chart><c:ser>${points('tx', '增长')}${names}${points('val', '0', '-2.5', '', '7')}</c:ser><c:ser>${points('tx', '上年')}${names}${points('val', '', '0')}</c:ser></c:chart>`;
  const table = 'ppt/embeddings/table1.xlsx';
  const file = mendFile(
    zipSync({
      [chart]: strToU8(named(xml)),
      'ppt/charts/_rels/chart1.xml.rels': strToU8(
        '<Relationships><Relationship Type="…/package" Target="../embeddings/table1.xlsx"/></Relationships>',
      ),
      [table]: strToU8('the one of the writer'),
    }),
    { mend: mends.table },
  );
  const written = unzipSync(file)[table] ?? new Uint8Array();
  expect(officeFaults(written)).toEqual([]);
  expect([...cellValues(open(unzipSync(written)), sheet)]).toEqual([
    ['B1', '增长'],
    ['C1', '上年'],
    ['A2', '南区'],
    ['B2', 0],
    ['A3', '北区'],
    ['B3', -2.5],
    ['C3', 0],
    ['A4', '东区'],
    ['A5', '西区 '],
    ['B5', 7],
  ]);
});

it('leads out of a sheet by a link Excel takes, and by none that it does not', () => {
  const [part, before] = examples.link;
  const links = 'xl/worksheets/_rels/sheet1.xml.rels';
  expect(mended(mends.link, { [part]: before })[links]).toContain(
    'Target="https://plan.example/?q=a&amp;year=2025" TargetMode="External"',
  );
  const tooLong = workbookMends(sheets, `https://plan.example/?q=${'a'.repeat(2079)}`).link;
  expect(mended(tooLong, { [part]: before })).toEqual({ [part]: before });
});

it('stops at a part that is no XML', () => {
  expect(() => mended(mends.axes, { [chart]: '<c:chart>' })).toThrow(/xml/i);
});
