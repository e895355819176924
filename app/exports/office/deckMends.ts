// What the writer of slides leaves wrong in the presentation as a whole, one mend a fault.
import type { Mend } from './pack';
import { addChild, addText, childOf, childrenOf, descendants, remove, sortChildren } from './xml';

export interface DeckSettings {
  /** The face of Chinese. */
  readonly face: string;
  /** Of new text and new charts, by the name of the theme's slot: accent1, hlink, dk2 … */
  readonly colours: Readonly<Record<string, string>>;
}

const themes = 'ppt/theme/';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** In the order of CT_Presentation; the writer puts the masters of notes after the slides. */
const presentationOrder = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz'];
const afterSize = ['p:notesSz', 'p:defaultTextStyle', 'p:extLst'];

export function deckMends({ face, colours }: DeckSettings) {
  return {
    mastersFirst: {
      parts: /^ppt\/presentation\.xml$/,
      mend: (root) => sortChildren(root, [...presentationOrder, ...afterSize]),
    },
    /** Pages of notes are paper, not the slide stood on its side: the placeholders of their master end at 9144000. */
    notesPage: {
      parts: /^ppt\/presentation\.xml$/,
      mend: (root) => childOf(root, 'p:notesSz')?.setAttribute('cy', '9144000'),
    },
    theme: {
      parts: /^ppt\/theme\/theme\d+\.xml$/,
      mend: (root) => {
        for (const one of descendants(root, 'a:ea')) one.setAttribute('typeface', face);
        for (const one of descendants(root, 'a:font')) {
          if (one.getAttribute('script') === 'Hans') one.setAttribute('typeface', face);
        }
        for (const [slot, colour] of Object.entries(colours)) {
          for (const one of descendants(root, `a:${slot}`))
            childOf(one, 'a:srgbClr')?.setAttribute('val', colour);
        }
      },
    },
    /** Every master has a theme of its own; with one for slides and notes PowerPoint offers to repair the file. */
    notesTheme: {
      parts: /^ppt\/notesMasters\/_rels\/notesMaster\d+\.xml\.rels$/,
      mend: (root, _name, pack) => {
        const link = childrenOf(root).find((one) => one.getAttribute('Type')?.endsWith('/theme'));
        const shared = link?.getAttribute('Target')?.replace('../', 'ppt/') ?? '';
        const count = pack.names().filter((one) => one.startsWith(themes)).length;
        const own = `${themes}theme${count + 1}.xml`;
        pack.copy(shared, own);
        link?.setAttribute('Target', own.replace('ppt/', '../'));
        addChild(pack.root('[Content_Types].xml'), 'Override', {
          PartName: `/${own}`,
          ContentType: themeType,
        });
      },
    },
    /** PowerPoint offers to repair a file that lists parts it does not hold. */
    contentTypes: {
      parts: /^\[Content_Types\]\.xml$/,
      mend: (root, _name, pack) => {
        const names = pack.names();
        const isHeld = (one: Element) =>
          one.nodeName === 'Override'
            ? names.includes(one.getAttribute('PartName')?.slice(1) ?? '')
            : names.some((name) => name.endsWith(`.${one.getAttribute('Extension')}`));
        for (const one of childrenOf(root)) if (!isHeld(one)) remove(one);
      },
    },
    /** The list of what the file holds names the slides by their titles and the faces by those used. */
    contents: {
      parts: /^docProps\/app\.xml$/,
      mend: (root, _name, pack) => {
        const titles = pack
          .names()
          .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
          .toSorted((one, other) => numberIn(one) - numberIn(other))
          .map((name) => titleOf(pack.root(name)));
        const [latin = ''] = descendants(pack.root('ppt/theme/theme1.xml'), 'a:latin').map(
          (one) => one.getAttribute('typeface') ?? '',
        );
        const faces = [...new Set([latin, face])];
        const theme = pack.root('ppt/theme/theme1.xml').getAttribute('name') ?? '';
        const [format] = descendants(root, 'PresentationFormat');
        if (format) format.textContent = 'Widescreen';
        const [pairs, names] = descendants(root, 'vt:vector');
        if (!pairs || !names) return;
        const counts = [faces.length, 1, titles.length];
        descendants(pairs, 'vt:i4').forEach((one, index) => {
          one.textContent = String(counts[index]);
        });
        for (const one of childrenOf(names)) remove(one);
        for (const one of [...faces, theme, ...titles]) addText(names, 'vt:lpstr', one);
        names.setAttribute('size', String(childrenOf(names).length));
      },
    },
  } satisfies Record<string, Mend>;
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

/** What stands in the title of a slide. */
function titleOf(root: Element): string {
  const isTitle = (shape: Element) =>
    descendants(shape, 'p:ph').some((one) => one.getAttribute('type') === 'title');
  const shape = descendants(root, 'p:sp').find(isTitle);
  return shape
    ? descendants(shape, 'a:t')
        .map((one) => one.textContent)
        .join('')
    : '';
}
