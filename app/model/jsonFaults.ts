// Says where a text stops being JSON, and what a clerk most likely meant; JSON.parse names no line.

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly right: string;
  /** True when nothing can be read; a field that stands twice can. */
  readonly isFatal: boolean;
}

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a field name'
  | 'a field name or }'
  | 'a colon'
  | 'a comma or }'
  | 'a comma or ]'
  | 'nothing more';

/** An object or list that has begun and not ended. */
interface Open {
  readonly end: '}' | ']';
  readonly names: Set<string>;
}

const blank = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/uy;

/** What the usual slips look like, and what would be right. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^[“”„＂']/u, 'straight double quotation marks "'],
  [/^，/, 'an English comma ,'],
  [/^：/, 'an English colon :'],
  [/^\/[/*]/, 'no comment: JSON has none'],
  [/^\uFEFF/, 'the file saved as UTF-8 without a byte order mark'],
  [/^[\s\p{Cf}]/u, 'an ordinary blank'],
  [/^([+-]?Infinity|NaN)/, 'a number'],
  [/^"/, 'text that ends with " on the same line, any " inside it written \\"'],
];

/** The first place where a text is not JSON, and before it every field that an object holds twice. */
export function jsonFaults(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const report = (at: number, wrong: string, right: string, isFatal: boolean) => {
    faults.push({ ...placeOf(text, at), wrong, right, isFatal });
    return faults;
  };
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0) return report(damaged, 'is not UTF-8', 'the file saved as UTF-8', true);
  const open: Open[] = [];
  let expected: Expected = 'a value';
  let index = 0;
  for (;;) {
    index += wordAt(blank, text, index).length;
    if (index === text.length && expected === 'nothing more') return faults;
    const word = wordAt(token, text, index);
    const next: Expected | null = step(expected, word, open);
    if (next === null) return report(index, ...slipAt(text, index, expected, word), true);
    if (next === 'a colon') {
      const names = open.at(-1)?.names;
      if (names?.has(word))
        report(index, `the field ${word} stands here twice`, 'one of them', false);
      names?.add(word);
    }
    expected = next;
    index += word.length;
  }
}

/** What may follow a word; null when the word may not stand here. Opens and closes on the way. */
function step(expected: Expected, word: string, open: Open[]): Expected | null {
  if (word === '') return null;
  if (expected.endsWith(`or ${word}`)) {
    open.pop();
    return afterValue(open);
  }
  if (expected === 'a value' || expected === 'a value or ]') {
    if (word === '{' || word === '[') {
      open.push({ end: word === '{' ? '}' : ']', names: new Set() });
      return word === '{' ? 'a field name or }' : 'a value or ]';
    }
    return /^[}\],:]/.test(word) ? null : afterValue(open);
  }
  if (expected === 'a colon') return word === ':' ? 'a value' : null;
  if (expected === 'a comma or }') return word === ',' ? 'a field name' : null;
  if (expected === 'a comma or ]') return word === ',' ? 'a value' : null;
  return expected !== 'nothing more' && word.startsWith('"') ? 'a colon' : null;
}

function afterValue(open: readonly Open[]): Expected {
  const end = open.at(-1)?.end;
  return end ? `a comma or ${end}` : 'nothing more';
}

/** What is wrong where no word may stand, and what would be right. */
function slipAt(
  text: string,
  index: number,
  expected: Expected,
  word: string,
): readonly [wrong: string, right: string] {
  if (index === text.length) return ['the file ends too early', expected];
  const rest = text.slice(index);
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const shown = /^["\p{L}\p{N}_.-]{2,24}/u.exec(rest)?.[0] ?? first;
  const isAfterComma = /,\s*$/.test(text.slice(0, index)) && (word === '}' || word === ']');
  const slip = slips.find(([pattern]) => pattern.test(rest) && word === '')?.[1];
  return [`${shown} stands here`, isAfterComma ? `no comma before ${word}` : (slip ?? expected)];
}

function wordAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

function placeOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
