// A statement made short enough to be said beside a picture.
import type { Language } from '~/model/text';

/** Characters a line beside a picture holds. */
const limits: Readonly<Record<Language, number>> = { zh: 44, en: 112 };

/** Ends of clauses; a comma inside a number is none. */
const clauseEnds: Readonly<Record<Language, RegExp>> = {
  zh: /[，；。：]/gu,
  // Commas also part the items of a list, so only those before a new thought count.
  en: /[;:](?= )|,(?= (?:with|including|among|as|aiming|so|to|meant|serving|each)\b)/gu,
};

/**
 * The statement whole where it is short, else its first clauses, else its beginning with "…".
 * A number, a word in Latin letters, a bracket or a quotation is never cut in two.
 */
export function shortened(text: string, language: Language): string {
  const limit = limits[language];
  if (text.length <= limit) return text;
  const ends = [...text.matchAll(clauseEnds[language])]
    .map(({ index }) => index)
    .filter((index) => index <= limit && index >= limit / 3 && isWhole(text.slice(0, index)));
  const end = ends.at(-1);
  if (end !== undefined) return text.slice(0, end);
  const room = text.slice(0, limit - 1);
  return `${language === 'en' ? cutEnglish(room) : room.replace(/[\w.,%]+$/u, '')}…`;
}

/** Where a list or a phrase goes on: what is cut after its last noun leaves no adjective or number alone. */
const joints = /,(?= )|\s(?=(?:and|or|of|in|to|for|with|by|on|at|from)\s)/gu;

function cutEnglish(room: string): string {
  const end = [...room.matchAll(joints)]
    .map(({ index }) => index)
    .findLast((index) => index >= room.length / 2);
  return end === undefined
    ? room.replace(/\s+\S*$/u, '').replace(/[,;:]+$/u, '')
    : room.slice(0, end).replace(/,$/u, '');
}

/** True when no quotation or bracket is left open. */
function isWhole(text: string): boolean {
  return [
    ['“', '”'],
    ['（', '）'],
    ['(', ')'],
    ['《', '》'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}
