// What is wrong in a presentation beyond the schema of its parts, for tests.
import { unzipSync } from 'fflate';
import { open, repeated, valuesOf, type Opened } from './opened';
import { cellValues } from './sheetFaults';
import { childOf, childrenOf, descendants } from './xml';

/** Ids, masters and their themes, notes, alternatives in words, charts and the tables behind them, the list of contents. */
export function deckFaults(opened: Opened): readonly string[] {
  const { names, root } = opened;
  const of = (folder: string) =>
    names.filter((name) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'));
  const shaped = ['slides', 'slideLayouts', 'slideMasters', 'notesSlides', 'notesMasters'];
  return [
    ...shaped
      .flatMap(of)
      .flatMap((name) => shapeFaults(root(name)).map((fault) => `${name}: ${fault}`)),
    ...of('slides').flatMap((name) => [
      ...kindFaults(opened, name, { slideLayout: 1, notesSlide: 1 }),
      ...slideFaults(root(name)).map((fault) => `${name}: ${fault}`),
    ]),
    ...of('slideLayouts').flatMap((name) => kindFaults(opened, name, { slideMaster: 1 })),
    ...of('slideMasters').flatMap((name) => kindFaults(opened, name, { theme: 1 })),
    ...of('notesMasters').flatMap((name) => kindFaults(opened, name, { theme: 1 })),
    ...of('notesSlides').flatMap((name) => kindFaults(opened, name, { notesMaster: 1, slide: 1 })),
    ...themeFaults(opened, [...of('slideMasters'), ...of('notesMasters')]),
    ...of('charts').flatMap((name) =>
      chartFaults(opened, name).map((fault) => `${name}: ${fault}`),
    ),
    ...presentationFaults(opened, of('slides')),
    ...contentsFaults(opened, of('slides')),
  ];
}

function shapeFaults(root: Element): readonly string[] {
  const bodiless = descendants(root, 'p:sp').filter((shape) => !childOf(shape, 'p:txBody'));
  return [
    ...repeated(valuesOf(root, 'p:cNvPr', 'id')).map((id) => `two shapes have the id ${id}`),
    ...bodiless.map(() => 'a shape has no text body'),
    ...descendants(root, 'a:fld')
      .filter(
        (field) => !/^(\d+|‹#›|\d+\/\d+\/\d+)$/.test(childOf(field, 'a:t')?.textContent ?? ''),
      )
      .map((field) => `a field says ${field.textContent}`),
  ];
}

/** A slide has one title, and its pictures and charts say in words what they show. */
function slideFaults(root: Element): readonly string[] {
  const titles = valuesOf(root, 'p:ph', 'type').filter((type) => type === 'title').length;
  const charts = descendants(root, 'p:graphicFrame').filter(
    (frame) => descendants(frame, 'c:chart').length > 0,
  );
  const silent = [...descendants(root, 'p:pic'), ...charts].filter(
    (one) => (descendants(one, 'p:cNvPr')[0]?.getAttribute('descr') ?? '').trim() === '',
  );
  return [
    ...(titles === 1 ? [] : [`${titles} titles`]),
    ...silent.map(() => 'a picture or chart has no words'),
  ];
}

function kindFaults(
  { links }: Opened,
  name: string,
  wanted: Readonly<Record<string, number>>,
): readonly string[] {
  const kinds = [...links(name).values()].map(({ kind }) => kind);
  return Object.entries(wanted)
    .filter(([kind, count]) => kinds.filter((one) => one === kind).length !== count)
    .map(([kind, count]) => `${name}: has not ${count} ${kind}`);
}

function themeFaults({ links }: Opened, masters: readonly string[]): readonly string[] {
  const themes = masters.flatMap((name) =>
    [...links(name).values()].filter(({ kind }) => kind === 'theme').map(({ target }) => target),
  );
  return repeated(themes).map((theme) => `two masters share ${theme}`);
}

function chartFaults({ root, links, bytes }: Opened, name: string): readonly string[] {
  const chart = root(name);
  const drawn = ['c:catAx', 'c:valAx'].flatMap((axis) =>
    descendants(chart, axis).map((one) => childOf(one, 'c:axId')?.getAttribute('val') ?? ''),
  );
  const used = valuesOf(chart, 'c:axId', 'val');
  const crossed = valuesOf(chart, 'c:crossAx', 'val');
  const table = [...links(name).values()].find(({ kind }) => kind === 'package');
  const cells = table
    ? cellValues(open(unzipSync(bytes(table.target))), 'xl/worksheets/sheet1.xml')
    : undefined;
  return [
    ...[...used, ...crossed]
      .filter((id) => !drawn.includes(id))
      .map((id) => `names the axis ${id}, which is not there`),
    ...repeated(drawn).map((id) => `has the axis ${id} twice`),
    ...(cells ? [] : ['has no table']),
    ...['c:strRef', 'c:numRef', 'c:multiLvlStrRef'].flatMap((kind) =>
      descendants(chart, kind).flatMap((one) => rangeFaults(one, cells ?? new Map())),
    ),
  ];
}

/** What a chart keeps of a range is what stands in the cells of its table. */
function rangeFaults(
  reference: Element,
  cells: ReadonlyMap<string, string | number>,
): readonly string[] {
  const formula = childOf(reference, 'c:f')?.textContent ?? '';
  const [, column = '', first = '', last = first] =
    /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(formula) ?? [];
  const length = Number(last) - Number(first) + 1;
  const count = Number(descendants(reference, 'c:ptCount')[0]?.getAttribute('val'));
  const kept = new Map(
    descendants(reference, 'c:pt').map((one) => [Number(one.getAttribute('idx')), one.textContent]),
  );
  const places = Array.from({ length }, (_, index) => index);
  return [
    ...(count === length ? [] : [`${formula} counts ${count}`]),
    ...places.flatMap((place) => {
      const cell = cells.get(`${column}${Number(first) + place}`);
      const point = kept.get(place);
      const same = cell === undefined ? point === undefined : String(cell) === point;
      return same ? [] : [`${formula} keeps ${point} where the table has ${cell}`];
    }),
  ];
}

/** The presentation lists each slide once, in the order of the file. */
function presentationFaults({ root, links }: Opened, slides: readonly string[]): readonly string[] {
  const presentation = root('ppt/presentation.xml');
  const ids = ['p:sldMasterId', 'p:sldId'].flatMap((name) => valuesOf(presentation, name, 'id'));
  const layouts = valuesOf(root('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId', 'id');
  const own = links('ppt/presentation.xml');
  const listed = valuesOf(presentation, 'p:sldId', 'r:id').map((id) => own.get(id)?.target ?? '');
  return [
    ...repeated([...ids, ...layouts]).map((id) => `two slides or masters have the id ${id}`),
    ...slides.filter((name) => !listed.includes(name)).map((name) => `${name} is not listed`),
    ...repeated(listed).map((name) => `${name} is listed twice`),
  ];
}

/** docProps/app.xml: as many entries as it says, and the titles of the slides. */
function contentsFaults({ root }: Opened, slides: readonly string[]): readonly string[] {
  const contents = root('docProps/app.xml');
  const [pairs, entries] = descendants(contents, 'vt:vector').map((one) => childrenOf(one));
  const counts = descendants(contents, 'vt:i4').map((one) => Number(one.textContent));
  const sizes = valuesOf(contents, 'vt:vector', 'size').map(Number);
  const names = (entries ?? []).map((one) => one.textContent);
  const titles = slides.map((name) =>
    descendants(root(name), 'p:sp')
      .filter((shape) => valuesOf(shape, 'p:ph', 'type').includes('title'))
      .flatMap((shape) => descendants(shape, 'a:t').map((one) => one.textContent))
      .join(''),
  );
  const said = Number(descendants(contents, 'Slides')[0]?.textContent);
  return [
    ...(sizes[0] === pairs?.length && sizes[1] === names.length
      ? []
      : ['app.xml: its lists are of other sizes']),
    ...(counts.reduce((sum, one) => sum + one, 0) === names.length
      ? []
      : ['app.xml: its pairs count otherwise']),
    ...(said === slides.length ? [] : [`app.xml: says ${said} slides`]),
    ...titles
      .filter((title) => !names.includes(title))
      .map((title) => `app.xml: does not name ${title}`),
  ];
}
