// Every wording stands in both languages, each in its own, without stray blanks.
import { problemAt, type DataFolder } from './dataFolder';
import type { JsonSpot } from './json';
import type { Problem } from './problem';

const chinese = /\p{Script=Han}|[，。、；：？！（）《》【】]/u;
/** Notes and corrections may quote what the source prints. */
const mayQuote = /(note|corrected)\.en$/;

const rules: readonly {
  readonly isBroken: (text: string, spot: JsonSpot) => boolean;
  readonly wrong: string;
  readonly right: string;
}[] = [
  {
    isBroken: (text, { shape }) => text.trim() === '' && /\.(zh|en)$/.test(shape) && text !== '',
    wrong: 'holds only blanks',
    right: 'the wording in this language',
  },
  {
    isBroken: (text) => text.trim() !== '' && text.trim() !== text,
    wrong: 'begins or ends with a blank',
    right: 'the same without it',
  },
  {
    isBroken: (text, { shape }) =>
      shape.endsWith('.en') &&
      chinese.test(text) &&
      !(mayQuote.test(shape) && /[a-z]{2}/i.test(text)),
    wrong: 'holds Chinese',
    right: 'the wording in English',
  },
  {
    isBroken: (text, { shape }) =>
      shape.endsWith('.zh') && !chinese.test(text) && /[a-z]{2,} [a-z]{2,}/i.test(text),
    wrong: 'holds no Chinese',
    right: 'the wording in Chinese',
  },
];

export function checkWording(folder: DataFolder): readonly Problem[] {
  return [...folder.files.values()].flatMap((file) =>
    file.spots.flatMap((spot) => {
      const { value } = spot;
      return typeof value === 'string'
        ? rules
            .filter((rule) => rule.isBroken(value, spot))
            .map(({ wrong, right }) => problemAt(file, spot, `"${value}" ${wrong}`, right))
        : [];
    }),
  );
}
