// What the writer of sheets leaves wrong or has no option for, one mend a fault.
import { strToU8 } from 'fflate';
import type { Mend, Pack } from './pack';
import {
  addChild,
  childOf,
  childrenOf,
  descendants,
  keepBlanks,
  remove,
  sortChildren,
} from './xml';

/** What a sheet is given beside its cells. */
export interface SheetSettings {
  readonly sheet: string;
  /** The cell that leads back to the view. */
  readonly linkCell: string;
  /** The row that is printed again at the top of each page; null for none. */
  readonly headingRow: number | null;
}

const sheets = /^xl\/worksheets\/sheet\d+\.xml$/;
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Excel takes a link longer than this for damage, and the whole file with it; the cell then keeps its text alone. */
const longestLink = 2079;

/** Numbers below are formats that every program has already. */
const firstOwnFormat = 164;

/** As Excel writes and checks the parts of a font, although the schema leaves their order open. */
const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme'];

/** @param settings in the order of the sheets */
export function workbookMends(settings: readonly SheetSettings[], link: string) {
  const settingsOf = (name: string) => settings[Number(/\d+/.exec(name)?.[0]) - 1];
  return {
    /** One list of names, where the writer puts an empty one: the headings that are printed on every page. */
    printTitles: {
      parts: /^xl\/workbook\.xml$/,
      mend: (root) => {
        for (const one of childrenOf(root, 'definedNames')) remove(one);
        const titled = settings.flatMap(({ sheet, headingRow }, index) =>
          headingRow === null
            ? []
            : [{ index, rows: `'${quoted(sheet)}'!$${headingRow}:$${headingRow}` }],
        );
        if (titled.length === 0) return;
        const names = addChild(root, 'definedNames', {}, childOf(root, 'sheets')?.nextSibling);
        for (const { index, rows } of titled) {
          addChild(names, 'definedName', {
            name: '_xlnm.Print_Titles',
            localSheetId: index,
          }).textContent = rows;
        }
      },
    },
    /** Pages are as wide as the table. */
    pageWidth: {
      parts: sheets,
      mend: (root) => {
        const properties = addChild(root, 'sheetPr', {}, root.firstChild);
        addChild(properties, 'pageSetUpPr', { fitToPage: 1 });
        const page = childOf(root, 'pageSetup');
        page?.setAttribute('fitToWidth', '1');
        page?.setAttribute('fitToHeight', '0');
      },
    },
    /** How far the cells reach; programs that read a sheet from the top rely on it. */
    dimension: {
      parts: sheets,
      mend: (root) => {
        const cells = descendants(root, 'c').map((one) => one.getAttribute('r') ?? '');
        const rows = descendants(root, 'row').map((one) => Number(one.getAttribute('r')));
        const columns = cells.map((one) => one.replace(/\d+/, ''));
        const last = columns.reduce(
          (most, one) =>
            one.length > most.length || (one.length === most.length && one > most) ? one : most,
          'A',
        );
        addChild(
          root,
          'dimension',
          { ref: `A1:${last}${Math.max(1, ...rows)}` },
          childOf(root, 'sheetViews'),
        );
      },
    },
    link: {
      parts: sheets,
      mend: (root, name, pack) => {
        const cell = settingsOf(name)?.linkCell;
        if (cell === undefined || link.length > longestLink) return;
        const target = { Id: 'rId-link', Type: hyperlink, Target: link, TargetMode: 'External' };
        addChild(linksOf(name, pack), 'Relationship', target);
        const links = addChild(root, 'hyperlinks', {}, childOf(root, 'pageMargins'));
        addChild(links, 'hyperlink', { ref: cell, 'r:id': target.Id });
      },
    },
    /** Texts are counted, and blanks at their ends kept. */
    sharedStrings: {
      parts: /^xl\/sharedStrings\.xml$/,
      mend: (root, _name, pack) => {
        const used = pack
          .names()
          .filter((one) => sheets.test(one))
          .flatMap((one) => descendants(pack.root(one), 'c'))
          .filter((one) => one.getAttribute('t') === 's');
        root.setAttribute('count', String(used.length));
        root.setAttribute('uniqueCount', String(childrenOf(root).length));
        for (const text of descendants(root, 't')) keepBlanks(text);
      },
    },
    fonts: {
      parts: /^xl\/styles\.xml$/,
      mend: (root) => {
        for (const font of descendants(root, 'font')) {
          sortChildren(font, fontOrder);
          // A colour of the theme is none in a file without a theme.
          const colour = childOf(font, 'color');
          if (colour?.hasAttribute('theme')) remove(colour);
        }
      },
    },
    numberFormats: {
      parts: /^xl\/styles\.xml$/,
      mend: (root) => {
        const own = new Map<string, string>();
        descendants(root, 'numFmt').forEach((one, index) => {
          own.set(one.getAttribute('numFmtId') ?? '', String(firstOwnFormat + index));
        });
        for (const one of [...descendants(root, 'numFmt'), ...descendants(root, 'xf')]) {
          const id = own.get(one.getAttribute('numFmtId') ?? '');
          if (id !== undefined) one.setAttribute('numFmtId', id);
        }
      },
    },
  } satisfies Record<string, Mend>;
}

/** The relationships of a sheet, which has none of its own yet. */
function linksOf(name: string, pack: Pack): Element {
  const links = name.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
  if (!pack.names().includes(links))
    pack.write(links, strToU8(`<Relationships xmlns="${relationships}"/>`));
  return pack.root(links);
}

/** The name of a sheet within quotation marks. */
function quoted(sheet: string): string {
  return sheet.replaceAll("'", "''");
}
