// What every page of a presentation carries: paper, eyebrow, title, filters, source and number.
import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '~/charts/textWidth';
import { balanceText, wrapText } from '~/charts/wrapText';
import { htmlLanguage, type Language } from '~/model/text';
import { colours, faceOf } from './look';
import { titleName } from './office/slideMends';

/** A rectangle in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Frame {
  readonly eyebrow: string;
  readonly title: string;
  /** The filters in force and the edition. */
  readonly under: string;
  readonly source: string;
  readonly link: string;
  readonly linkText: string;
  readonly notes: string;
  readonly language: Language;
}

export const page = { width: 13.333, height: 7.5, margin: 0.67 } as const;
const inner = page.width - page.margin * 2;
const pointsPerInch = 72;
/** In points; faces differ from one computer to the next, so no line may fill the page. */
const titleRoom = (inner * pointsPerInch) / 1.1;
/** Of filters and edition, in points. */
const remarkSize = 13;

/** Type that every text of a presentation shares. */
export function typeOf(language: Language) {
  return { fontFace: faceOf[language], lang: htmlLanguage[language], margin: 0 } as const;
}

type Head = Pick<Frame, 'title' | 'under'>;

/** Where title, remark and contents of a page stand, in inches. */
function layoutOf({ title, under }: Head) {
  const { size, lines } = titleSize(title);
  const height = (lines * size * 1.28) / pointsPerInch;
  const remarkTop = 0.84 + height + 0.1;
  // Many filters take more than a line, and less size then.
  const isLong = wrapText(under, titleRoom, remarkSize).length > 1;
  const remark = isLong ? remarkSize - 2 : remarkSize;
  const remarkLines = wrapText(under, titleRoom, remark).length;
  const remarkHeight = isLong ? (remarkLines * remark * 1.4) / pointsPerInch : 0.3;
  const top = remarkTop + remarkHeight + 0.2;
  const room: Box = { x: page.margin, y: top, w: inner, h: 6.7 - top };
  return { size, height, remark, remarkTop, remarkHeight, room };
}

/** The room that a page with this title and remark leaves. */
export function roomOf(head: Head): Box {
  return layoutOf(head).room;
}

/** Adds a page with its frame; what it shows goes into the room the title leaves. */
export function framedSlide(deck: PptxGenJS, frame: Frame): PptxGenJS.Slide {
  const slide = deck.addSlide();
  const { size, height, remark, remarkTop, remarkHeight } = layoutOf(frame);
  slide.background = { color: colours.paper };
  const line = { x: page.margin, w: inner, ...typeOf(frame.language) };
  const eyebrow = { fontSize: 14, bold: true, color: colours.tile, valign: 'middle' } as const;
  slide.addText(frame.eyebrow, { ...line, ...eyebrow, y: 0.48, h: 0.32 });
  const title = { fontSize: size, bold: true, color: colours.ink, valign: 'top' } as const;
  slide.addText(titleLines(frame.title), {
    ...line,
    ...title,
    y: 0.84,
    h: height,
    align: 'left',
    objectName: titleName,
  });
  const under = { fontSize: remark, color: colours.ink3, valign: 'middle' } as const;
  slide.addText(frame.under, { ...line, ...under, y: remarkTop, h: remarkHeight });
  addFooter(slide, frame);
  slide.addNotes(frame.notes);
  return slide;
}

/** The source at the left; at the right the way to the view and the number of the page. */
function addFooter(slide: PptxGenJS.Slide, frame: Frame): void {
  const { source, link, linkText, language } = frame;
  const look = { fontSize: 10.5, color: colours.ink3, valign: 'middle' } as const;
  const type = { ...typeOf(language), ...look };
  const aside = 1.9;
  const lines = textWidth(source, 10.5) > (inner - aside - 0.2) * pointsPerInch ? 2 : 1;
  const height = lines * 0.2;
  slide.addText(source, {
    ...type,
    x: page.margin,
    y: 7.02 - height / 2,
    w: inner - aside - 0.2,
    h: height,
  });
  const right = page.width - page.margin;
  const box = { y: 6.87, h: 0.3, align: 'right' } as const;
  slide.addText([{ text: linkText, options: { hyperlink: { url: link, tooltip: link } } }], {
    ...type,
    ...box,
    x: right - aside,
    w: aside - 0.6,
  });
  slide.slideNumber = { ...type, ...box, x: right - 0.6, w: 0.6 };
}

/** The lines of a title about equally long, parted within one paragraph; a word of its own is never left over. */
function titleLines(title: string): PptxGenJS.TextProps[] {
  const { size } = titleSize(title);
  const lines = balanceText(title, titleRoom, size, true);
  let rest = title;
  return lines.map((line, index) => {
    // What stood between two lines, a blank or nothing, stays with the first.
    const end = index === lines.length - 1 ? rest.length : rest.indexOf(line) + line.length;
    const blank = /^\s*/.exec(rest.slice(end))?.[0] ?? '';
    const text = rest.slice(0, end) + blank;
    rest = rest.slice(text.length);
    return { text, options: index === 0 ? {} : { softBreakBefore: true } };
  });
}

/** One line where a little less size allows it, else two. */
function titleSize(title: string): { readonly size: number; readonly lines: number } {
  const linesAt = (size: number) => wrapText(title, titleRoom, size, true).length;
  const tries = [30, 26].map((size) => ({ size, most: 1 }));
  const more = [28, 24, 20].map((size) => ({ size, most: 2 }));
  const fit = [...tries, ...more].find(({ size, most }) => linesAt(size) <= most);
  return fit ? { size: fit.size, lines: linesAt(fit.size) } : { size: 18, lines: linesAt(18) };
}
