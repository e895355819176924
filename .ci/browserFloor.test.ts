import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { newerStyles, newerThanOldest, oldest, unconditional } from './browserFloor.mjs';

const start = readFileSync('public/start.js', 'utf8');

test.each([
  ['Object.groupBy(rows, key)', 'Object.groupBy, Map.groupBy'],
  ['let{promise:a}=Promise.withResolvers()', 'Promise.withResolvers'],
  ['[...map.values().map(read)]', 'iterator helpers'],
  ['panel.matches(`:popover-open`)', ':popover-open'],
  ['new Intl.Segmenter(`zh`)', 'Intl.Segmenter'],
  ['URL.canParse(text)', 'URL.parse, URL.canParse'],
  ['element.checkVisibility()', 'checkVisibility'],
])('%s is newer than the oldest browsers', (code, name) => {
  expect(newerThanOldest(code)).toEqual([name]);
});

test.each([
  'list.toSorted(compare).toSpliced(0,1)',
  'JSON.parse(text)',
  '[...map.values()].map(read)',
  'e.escape(t)',
  'text.toWellFormed()',
  'panel.hidePopover()',
])('%s is not', (code) => {
  expect(newerThanOldest(code)).toEqual([]);
});

test('a style that is asked for first may be newer', () => {
  const css =
    '.a{color:red}@supports (color:color-mix(in srgb,red,blue)){.a{color:color-mix(in srgb,red,blue)}@media print{.b{top:0}}}.c{--x:round(1px,2px)}';
  expect(unconditional(css)).toBe('.a{color:red}.c{--x:round(1px,2px)}');
  expect(newerThanOldest(unconditional(css), newerStyles)).toEqual(['rounding']);
  expect(newerThanOldest(css, newerStyles)).toContain('color-mix()');
});

test('readers are told the same versions as the build keeps to', () => {
  expect(start).toContain(
    `Chrome or Edge ${oldest.chrome}, Firefox ${oldest.firefox}, Safari ${oldest.safari} or`,
  );
  expect(start).toContain(
    `Chrome、Edge ${oldest.chrome}，Firefox ${oldest.firefox}，Safari ${oldest.safari}`,
  );
});

test('what runs first is small, and written as the oldest browsers read it', () => {
  const code = start.replaceAll(/\/\/.*|\/\*[^]*?\*\/|'[^'\n]*'/g, '0');
  expect(code).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(?:let|const|class|async|await|of)\b/);
  expect(code).not.toMatch(/,\s*[)]/);
  expect(gzipSync(start).length).toBeLessThan(2500);
});

/** The script run where the newer methods are missing; what the browser has otherwise is stood in for. */
function older(expression: string): unknown {
  const context = createContext({
    window: {
      addEventListener: () => undefined,
      ...Object.fromEntries(
        ['AbortController', 'IntersectionObserver', 'ResizeObserver'].map((name) => [name, Object]),
      ),
    },
    document: {},
    HTMLScriptElement: { prototype: { noModule: false } },
    HTMLDialogElement: { prototype: { showModal: () => undefined } },
    CSS: { supports: () => true },
  });
  const missing = ['toSorted', 'toReversed', 'toSpliced', 'with'];
  for (const name of missing) runInContext(`delete Array.prototype.${name}`, context);
  runInContext('delete String.prototype.toWellFormed', context);
  expect(runInContext('[].toSorted', context)).toBeUndefined();
  runInContext(start, context);
  return JSON.parse(String(runInContext(`JSON.stringify(${expression})`, context)));
}

test.each([
  ['[10,9,1].toSorted()', [1, 10, 9]],
  ['[10,9,1].toSorted(function(a,b){return a-b})', [1, 9, 10]],
  [
    '(function(){var a=[2,1];a.toSorted();a.toReversed();a.toSpliced(0,2);a.with(0,5);return a})()',
    [2, 1],
  ],
  ['[1,2,3].toReversed()', [3, 2, 1]],
  ['[1,2,3].toSpliced(1,1)', [1, 3]],
  ['[1,2,3].toSpliced(1)', [1]],
  ['[1,2,3].toSpliced(-1,1,"a","b")', [1, 2, 'a', 'b']],
  ['[1,2,3].with(-1,9)', [1, 2, 9]],
  ['"a\\uD83Dz\\uDE00".toWellFormed()', 'a\uFFFDz\uFFFD'],
  ['"\\uD83D\\uDE00 区".toWellFormed()', '😀 区'],
  ['"\\uDE00\\uD83D".toWellFormed()', '\uFFFD\uFFFD'],
  ['Object.keys([1])', ['0']],
  ['(function(){var k=[];for(var i in [1])k.push(i);return k})()', ['0']],
])('%s where the method is missing', (expression, value) => {
  expect(older(expression)).toEqual(value);
});

test('a place outside the list is refused as the browser does', () => {
  expect(() => older('[1].with(1,2)')).toThrow('Invalid index');
});
