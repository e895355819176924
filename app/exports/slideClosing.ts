// The first page of a briefing with its name, and the last page of every presentation with the way back.
import type PptxGenJS from 'pptxgenjs';
import type { Language } from '~/model/text';
import { colours } from './look';
import { page, typeOf } from './slideFrame';
import { titleName } from './office/slideMends';

interface Cover {
  readonly title: string;
  readonly under: string;
  readonly language: Language;
}

/** A page that holds nothing but the name of the briefing. */
export function addCover(deck: PptxGenJS, { title, under, language }: Cover): void {
  const slide = deck.addSlide();
  slide.background = { color: colours.paper };
  const line = {
    ...typeOf(language),
    x: page.margin + 0.5,
    w: page.width - (page.margin + 0.5) * 2,
  };
  slide.addShape('rect', {
    x: page.margin,
    y: 2.55,
    w: 0.07,
    h: 2.2,
    fill: { color: colours.tile },
  });
  slide.addText(title, {
    ...line,
    y: 2.45,
    h: 1.6,
    fontSize: 44,
    bold: true,
    color: colours.ink,
    valign: 'middle',
    fit: 'shrink',
    align: 'left',
    objectName: titleName,
  });
  slide.addText(under, {
    ...line,
    y: 4.1,
    h: 0.7,
    fontSize: 18,
    color: colours.ink3,
    valign: 'middle',
  });
}

interface Closing extends Cover {
  readonly text: string;
  readonly sources: readonly string[];
  readonly link: string;
  /** A PNG in a data address; null for a link no code can hold. */
  readonly code: string | null;
  readonly codeText: string;
}

/** The QR code of the link, the link in writing, and every source. */
export function addClosing(deck: PptxGenJS, closing: Closing): void {
  const slide = deck.addSlide();
  const { language, link, code } = closing;
  slide.background = { color: colours.paper };
  const side = 3.8;
  const x = code === null ? page.margin : page.margin + side + 0.7;
  const line = { ...typeOf(language), x, w: page.width - x - page.margin, valign: 'top' } as const;
  const hyperlink = { url: link };
  if (code !== null) {
    const square = { x: page.margin, y: 1.75, w: side, h: side };
    slide.addImage({ data: code, ...square, altText: closing.codeText });
  }
  const title = { fontSize: 30, bold: true, color: colours.ink };
  slide.addText(closing.title, {
    ...line,
    ...title,
    y: 1.7,
    h: 0.6,
    align: 'left',
    objectName: titleName,
  });
  const text = { fontSize: 16, color: colours.ink2 };
  slide.addText(closing.text, { ...line, ...text, y: 2.4, h: 0.7 });
  const address = { fontSize: 13, color: colours.seaDeep };
  slide.addText([{ text: shortened(link), options: { hyperlink } }], {
    ...line,
    ...address,
    y: 3.15,
    h: 0.8,
  });
  const sources = { fontSize: 12, color: colours.ink3, lineSpacingMultiple: 1.2 };
  slide.addText([...closing.sources, closing.under].join('\n'), {
    ...line,
    ...sources,
    y: 4.2,
    h: 1.35,
    valign: 'bottom',
  });
  slide.addNotes(link);
}

/** The link of a briefing may fill a page; its beginning tells where it leads, the rest is in the link itself. */
function shortened(link: string): string {
  return link.length > 150 ? `${link.slice(0, 149)}…` : link;
}
