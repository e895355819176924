// Class names: what joining them gives, and that no other way of composing them is left in the sources.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classNames } from './classNames';

describe('classNames', () => {
  it.each<[readonly (string | false | undefined)[], string | undefined]>([
    [['one'], 'one'],
    [['one', 'two'], 'one two'],
    [['one', undefined, 'two'], 'one two'],
    [['one', false], 'one'],
    [['', 'two'], 'two'],
    [[undefined], undefined],
    [[false, ''], undefined],
    [[], undefined],
  ])('joins %j to %j', (names, joined) => {
    expect(classNames(...names)).toBe(joined);
  });
});

const sources = Object.entries(
  import.meta.glob<string>(['/app/**/*.{ts,tsx}', '!/app/**/*.test.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** The style sheet that a source imports; the test runner would hand out a module of it, not its text. */
function sheetOf(file: string, path: string): string {
  const folder = file.slice(1, file.lastIndexOf('/'));
  return readFileSync(path.replace(/^~/, 'app').replace(/^\./, folder), 'utf8');
}

describe('The sources', () => {
  it('compose class names by that function alone', () => {
    // A template, a list or a sum given to anything called a class or a class name.
    const composed = /class(?:name)?(?:=\{?|: |\) )\s*(?:`|\[|[^,;{}\n]*(?:' \+|\+ '|\.join\())/gi;
    const found = sources.flatMap(([file, text]) =>
      [...text.matchAll(composed)].map(([piece]) => `${file} · ${piece}`),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('name only classes that their style sheet has', () => {
    const missing = sources.flatMap(([file, text]) =>
      [...text.matchAll(/import (\w+) from '([~.]\/[^']+\.module\.css)'/g)].flatMap(
        ([, name = '', path = '']) => {
          const sheet = sheetOf(file, path);
          const used = [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))];
          return used
            .filter(([, one = '']) => !new RegExp(`\\.${one}\\b`).test(sheet))
            .map(([piece]) => `${file} · ${piece}`);
        },
      ),
    );
    expect(missing).toEqual([]);
  });
});
