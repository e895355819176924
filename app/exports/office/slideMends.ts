// What the writer of slides leaves wrong in the shapes of slides, layouts, masters and notes, one mend a fault.
import type { Mend } from './pack';
import { addChild, addText, childOf, childrenOf, descendants, remove } from './xml';

/** By this name the title of a slide is found again when the file is mended. */
export const titleName = 'Title';

const slides = /^ppt\/slides\/slide\d+\.xml$/;
const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const templates = /^ppt\/(slideMasters|slideLayouts|notesMasters)\/\w+\.xml$/;
const shapes = /^ppt\/(slides|slideMasters|slideLayouts|notesSlides|notesMasters)\/\w+\.xml$/;

export interface SlideSettings {
  /** The face of Chinese. */
  readonly face: string;
  /** Of the notes, as in HTML, for spelling and for the face of Chinese. */
  readonly language: string;
}

export function slideMends({ face, language }: SlideSettings) {
  return {
    /** Every text names its Latin face for Chinese too. */
    chineseFace: {
      parts: shapes,
      mend: (root) => {
        for (const ea of descendants(root, 'a:ea')) {
          if (!ea.getAttribute('typeface')?.startsWith('+')) ea.setAttribute('typeface', face);
        }
      },
    },
    /** The title is one for outlines and screen readers too. */
    title: {
      parts: slides,
      mend: (root) => {
        for (const shape of descendants(root, 'p:nvSpPr')) {
          const [named, locks, properties] = childrenOf(shape);
          if (named?.getAttribute('name') !== titleName || !locks || !properties) continue;
          addChild(locks, 'a:spLocks', { noGrp: 1 });
          addChild(properties, 'p:ph', { type: 'title' });
        }
      },
    },
    /** A paragraph has its properties once, at its beginning; the writer repeats them after the end of a line. */
    paragraphProperties: {
      parts: shapes,
      mend: (root) => {
        for (const paragraph of descendants(root, 'a:p')) {
          const [, ...repeated] = childrenOf(paragraph, 'a:pPr');
          for (const one of repeated) remove(one);
        }
      },
    },
    /** A shape without a body cannot be written into. */
    textBody: {
      parts: shapes,
      mend: (root) => {
        for (const shape of descendants(root, 'p:sp')) {
          if (childOf(shape, 'p:txBody')) continue;
          const body = addChild(shape, 'p:txBody', {}, childOf(shape, 'p:extLst') ?? null);
          addChild(body, 'a:bodyPr');
          addChild(body, 'a:lstStyle');
          addChild(body, 'a:p');
        }
      },
    },
    /** A link names no action, no frame and no wrong address: written empty, they are not the same as absent. */
    links: {
      parts: shapes,
      mend: (root) => {
        for (const link of descendants(root, 'a:hlinkClick')) {
          for (const { name, value } of Array.from(link.attributes))
            if (value === '') link.removeAttribute(name);
        }
      },
    },
    /** The writer counts tables and texts apart; with the same id twice PowerPoint may offer to repair the file. */
    shapeIds: {
      parts: shapes,
      mend: (root) => {
        descendants(root, 'p:cNvPr').forEach((one, index) => {
          one.setAttribute('id', String(index + 1));
        });
      },
    },
    /** The number a page is given by its template, where the writer puts a word of its own. */
    templateNumber: {
      parts: templates,
      mend: (root) => {
        for (const field of descendants(root, 'a:fld')) {
          const text = childOf(field, 'a:t');
          if (field.getAttribute('type') === 'slidenum' && text) text.textContent = '‹#›';
        }
      },
    },
    /** Notes have a paragraph for each line; ends of lines within a text are blanks to PowerPoint. */
    notesLines: {
      parts: notes,
      mend: (root) => {
        for (const paragraph of descendants(root, 'a:p')) {
          const [run] = childrenOf(paragraph, 'a:r');
          if (run) breakLines(paragraph, run.textContent, language);
        }
      },
    },
  } satisfies Record<string, Mend>;
}

function breakLines(paragraph: Element, text: string, language: string): void {
  const body = paragraph.parentElement;
  if (!body) return;
  const look = { lang: language, dirty: 0 };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const added = addChild(body, 'a:p', {}, paragraph);
    if (line.trim() === '') addChild(added, 'a:endParaRPr', look);
    else {
      const run = addChild(added, 'a:r');
      addChild(run, 'a:rPr', look);
      addText(run, 'a:t', line);
    }
  }
  remove(paragraph);
}
