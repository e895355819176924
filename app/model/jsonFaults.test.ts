import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFaults } from './jsonFaults';

it.each([
  ['{"a": 1,\n "b": [1, 2,]}', '2:13', '] stands here', 'no comma before ]'],
  ['{"a": 1,}', '1:9', '} stands here', 'no comma before }'],
  ['{"a": 1\n "b": 2}', '2:2', '"b" stands here', 'a comma or }'],
  ['{"a": 1，"b": 2}', '1:8', '， stands here', 'an English comma ,'],
  ['{“a”: 1}', '1:2', '“ stands here', 'straight double quotation marks "'],
  ['{"a"：1}', '1:5', '： stands here', 'an English colon :'],
  ['{"a":　1}', '1:6', 'stands here', 'an ordinary blank'],
  ['{"a": NaN}', '1:7', 'NaN stands here', 'a number'],
  ['{"a": 01}', '1:7', '01 stands here', 'a value'],
  ['[1 // one\n]', '1:4', '/ stands here', 'no comment: JSON has none'],
  ['{"a": "b\n"}', '1:7', '"b stands here', 'text that ends with " on the same line'],
  ['{"a": [1}', '1:9', '} stands here', 'a comma or ]'],
  ['[1] 2', '1:5', '2 stands here', 'nothing more'],
  ['{"a": {', '1:8', 'the file ends too early', 'a field name or }'],
  ['', '1:1', 'the file ends too early', 'a value'],
  ['\uFEFF{}', '1:1', 'stands here', 'without a byte order mark'],
  ['{"a": "\uFFFD"}', '1:8', 'is not UTF-8', 'saved as UTF-8'],
  ['{"a": 1, "b": {"a": 1}, "a": 2}', '1:25', 'the field "a" stands here twice', 'one of them'],
])('finds the fault of %j', (text, place, wrong, right) => {
  const [fault, ...others] = jsonFaults(text);
  expect(others).toEqual([]);
  expect(`${fault?.line}:${fault?.column}`).toBe(place);
  expect(fault?.wrong).toContain(wrong);
  expect(fault?.right).toContain(right);
});

it('agrees with JSON.parse on what is JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b\\n"',
    '-1.5e3',
    'null',
    ' ',
    '"\\x"',
  );
  const soup = fc.array(pieces, { maxLength: 7 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(soup, fc.json(), fc.string()), (text) => {
      const faults = jsonFaults(text).filter(({ isFatal }) => isFatal);
      expect(faults.length === 0).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});
