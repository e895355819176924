import { expect, test } from 'vitest';
import { typedNumber } from './typedNumber';

test.each([
  ['12', 12],
  ['１２', 12],
  ['３．５', 3.5],
  ['3。5', 3.5],
  [' 20 ', 20],
  ['15 分钟', 15],
  ['１５分钟', 15],
  ['3.5', 3.5],
  ['3.', 3],
  ['.5', 0.5],
  ['1,200', 1200],
  ['１，２００', 1200],
  ['007', 7],
  ['', null],
  ['-5', null],
  ['abc', null],
  ['约 5', null],
])('%j is %s', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
