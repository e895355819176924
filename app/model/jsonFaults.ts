// Says where a text stops being JSON, and what a clerk most likely meant; JSON.parse names no line.

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly right: string;
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

const blank = /\s*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/uy;

/** What the usual slips look like, and the words for them. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^[“”„«＂]/u, 'straight quotation marks "'],
  [/^'/, 'double quotation marks "'],
  [/^，/, 'an English comma ,'],
  [/^：/, 'an English colon :'],
  [/^\/[/*]/, 'no comment: JSON has none'],
  [/^\uFEFF/, 'the file saved as UTF-8 without a byte order mark'],
  [/^(NaN|[+-]?Infinity)/, 'a number'],
  [/^"/, 'a closing quotation mark on the same line'],
];

/** The first place where a text is not JSON, and every field that an object holds twice before it. */
export function jsonFaults(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const open: { readonly end: '}' | ']'; readonly names: Set<string> }[] = [];
  let expected: Expected = 'a value';
  let index = 0;
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0) {
    return [{ ...placeOf(text, damaged), wrong: 'the file is not saved as UTF-8', right: 'UTF-8' }];
  }
  for (;;) {
    blank.lastIndex = index;
    // The blanks JSON knows are fewer than those of \s, but no slip is made of the difference.
    index += text.startsWith('\uFEFF', index) ? 0 : (blank.exec(text)?.[0].length ?? 0);
    token.lastIndex = index;
    const word = token.exec(text)?.[0] ?? '';
    const next = word === '' ? null : step(expected, word, open);
    if (word === '' && index === text.length && expected === 'nothing more') return faults;
    if (next === null) {
      const wrong =
        index === text.length ? 'the file ends too early' : `${found(text, index)} stands here`;
      const slip = slips.find(([pattern]) => pattern.test(text.slice(index)))?.[1];
      const isStray =
        (word === '}' || word === ']') && expected.startsWith('a field name') === (word === '}');
      const right = isStray ? `no comma before ${word}` : (slip ?? expected);
      return [...faults, { ...placeOf(text, index), wrong, right }];
    }
    const names = open.at(-1)?.names;
    if (next === 'a colon' && names) {
      if (names.has(word)) {
        faults.push({
          ...placeOf(text, index),
          wrong: `the field ${word} stands here twice`,
          right: 'one of them',
        });
      }
      names.add(word);
    }
    expected = next;
    index += word.length;
  }
}

/** What may follow a word; null when the word may not stand here. Opens and closes on the way. */
function step(
  expected: Expected,
  word: string,
  open: { readonly end: '}' | ']'; readonly names: Set<string> }[],
): Expected | null {
  const afterValue = (): Expected => {
    const last = open.at(-1);
    return last ? `a comma or ${last.end}` : 'nothing more';
  };
  if (word === open.at(-1)?.end && expected.endsWith(`or ${word}`)) {
    open.pop();
    return afterValue();
  }
  if (expected.startsWith('a value')) {
    if (word === '{' || word === '[') {
      open.push({ end: word === '{' ? '}' : ']', names: new Set() });
      return word === '{' ? 'a field name or }' : 'a value or ]';
    }
    return /^[}\],:]/.test(word) ? null : afterValue();
  }
  if (expected.startsWith('a field name')) return word.startsWith('"') ? 'a colon' : null;
  if (expected === 'a colon') return word === ':' ? 'a value' : null;
  if (word !== ',' || expected === 'nothing more') return null;
  return open.at(-1)?.end === '}' ? 'a field name' : 'a value';
}

function found(text: string, index: number): string {
  return (
    /^["\p{L}\p{N}_.-]{2,24}/u.exec(text.slice(index))?.[0] ??
    [...text.slice(index, index + 2)][0] ??
    ''
  );
}

function placeOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
