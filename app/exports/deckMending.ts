// Puts right in a finished PPTX what its writer has no option for: Chinese faces, our colours, labels with operators.
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { chineseFace, colours } from './look';
import type { LabelFormats } from './slideChart';
import { mendNotes, mendSlide, withoutControls } from './slideMending';

interface Mending {
  /** The formats of each chart's labels, by the token its labels carry. */
  readonly formats: ReadonlyMap<string, LabelFormats>;
  /** Of the notes, as in HTML. */
  readonly language: string;
}

/** Mends every part of the file; folders, which an office file does not list, are left out. */
export function mendDeck(file: Uint8Array, mending: Mending): Uint8Array {
  const parts = unzipSync(file);
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
  const mended = files.map(([name, bytes]): [string, Uint8Array] => {
    if (name.endsWith('.xlsx')) return [name, mendTable(bytes)];
    if (!name.endsWith('.xml')) return [name, bytes];
    return [name, strToU8(mendPart(name, withoutControls(strFromU8(bytes)), parts, mending))];
  });
  return zipSync(Object.fromEntries(mended));
}

function mendPart(
  name: string,
  xml: string,
  parts: Unzipped,
  { formats, language }: Mending,
): string {
  if (name === '[Content_Types].xml') return withoutMissing(xml, parts);
  if (name.startsWith('ppt/theme/')) return mendTheme(xml);
  if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return mendChart(xml, formats);
  const faced = xml.replace(/<a:ea typeface="(?!\+)[^"]*"/g, `<a:ea typeface="${chineseFace}"`);
  if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return mendSlide(faced);
  return name.startsWith('ppt/notesSlides/') ? mendNotes(faced, language) : faced;
}

/** PowerPoint offers to repair a file that lists parts it does not hold. */
function withoutMissing(xml: string, parts: Unzipped): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) =>
    part in parts ? entry : '',
  );
}

/** Faces and colours that new text and new charts take. */
function mendTheme(xml: string): string {
  const accents = [
    colours.seaDeep,
    colours.seaMiddle,
    colours.seaSoft,
    colours.tile,
    '3F6A42',
    colours.ink3,
  ];
  return xml
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${chineseFace}"/>`)
    .replace(
      /<a:font script="Hans" typeface="[^"]*"\/>/g,
      `<a:font script="Hans" typeface="${chineseFace}"/>`,
    )
    .replace(/<a:accent(\d)><a:srgbClr val="\w+"\/>/g, (entry, index: string) =>
      entry.replace(/val="\w+"/, `val="${accents[Number(index) - 1]}"`),
    )
    .replace(
      /<a:(hlink|folHlink)><a:srgbClr val="\w+"\/>/g,
      `<a:$1><a:srgbClr val="${colours.seaDeep}"/>`,
    )
    .replace(/<a:dk2><a:srgbClr val="\w+"\/>/, `<a:dk2><a:srgbClr val="${colours.ink}"/>`)
    .replace(/<a:lt2><a:srgbClr val="\w+"\/>/, `<a:lt2><a:srgbClr val="${colours.paper}"/>`);
}

/** Empty points are left out rather than written as empty numbers; each label gets its own format. */
function mendChart(xml: string, formats: ReadonlyMap<string, LabelFormats>): string {
  let series = -1;
  const labels =
    /<c:dLbls><c:numFmt formatCode="([^"]*)" sourceLinked="0"\/>([\s\S]*?)<\/c:dLbls>/g;
  return xml
    .replace(/<c:pt idx="\d+"><c:v>(NaN)?<\/c:v><\/c:pt>/g, '')
    .replace(/(<a:latin typeface="[^"]*"\/>)(?!\s*<a:ea)/g, `$1<a:ea typeface="${chineseFace}"/>`)
    .replace(/(<c:catAx>[\s\S]*?<c:orientation val=")minMax/, '$1maxMin')
    .replace(labels, (_entry, token: string, look: string) => {
      series += 1;
      // The last labels of a chart belong to no series, so they have no formats.
      return labelsOf(formats.get(token)?.[series] ?? [], look);
    });
}

/** The labels of a series, point by point, then for points yet to come. */
function labelsOf(codes: readonly string[], look: string): string {
  const bare = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  // A value is never broken from its unit, however narrow the chart.
  const whole = look.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>');
  const lookOfOne = bare + whole.replace(/<c:showLeaderLines[^>]*\/>/, '');
  const format = (code: string) => `<c:numFmt formatCode="${escaped(code)}" sourceLinked="0"/>`;
  const each = codes.map(
    (code, index) => `<c:dLbl><c:idx val="${index}"/>${format(code)}${lookOfOne}</c:dLbl>`,
  );
  return `<c:dLbls>${each.join('')}${format('General')}${whole}</c:dLbls>`;
}

/** The table behind a chart: a cell without a number is left out. */
function mendTable(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const sheet = 'xl/worksheets/sheet1.xml';
  const bytes = parts[sheet];
  if (!bytes) return file;
  const xml = strFromU8(bytes).replace(/<c r="[A-Z]+\d+"[^>]*><v>(NaN)?<\/v><\/c>/g, '');
  return zipSync({ ...parts, [sheet]: strToU8(xml) });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
