// Reads a printed page back: its words, where they stand, and how much is drawn beside them.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfWord {
  readonly text: string;
  /** Edges in millimetres from the top left corner of the page. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
  /** All words of the page, spelled plainly. */
  readonly text: string;
  /** How many shapes are drawn on it. */
  readonly shapes: number;
}

const millimetres = 25.4 / 72;

export async function readPdf(file: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- One page after the other keeps their order.
    pages.push(await readPage(await document.getPage(number)));
  }
  await task.destroy();
  return pages;
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Proxy): Promise<PdfPage> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  const words = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , left, bottom] = item.transform;
    return [
      {
        text: item.str,
        left: left * millimetres,
        right: (left + item.width) * millimetres,
        top: (height - bottom - item.height) * millimetres,
        bottom: (height - bottom) * millimetres,
      },
    ];
  });
  return {
    width: width * millimetres,
    height: height * millimetres,
    words,
    text: plain(words.map(({ text }) => text).join('')),
    shapes: fnArray.filter((operation) => operation === OPS.constructPath).length,
  };
}

/** Radicals and variants that share their glyph with a character; NFKC leaves them, and a PDF may name either. */
const radicals =
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟㬵胶';
const characterOf = new Map(
  (radicals.match(/../gu) ?? []).map((pair) => {
    const [radical = '', character = ''] = [...pair];
    return [radical, character] as const;
  }),
);

/** A text without its blanks and in the plain form of each character. */
export function plain(text: string): string {
  return [...text.replace(/\s+/g, '')]
    .map((character) => characterOf.get(character) ?? character)
    .join('')
    .normalize('NFKC');
}
