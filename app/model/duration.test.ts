import { expect, test } from 'vitest';
import { clockText } from './duration';

test.each([
  [0, '00:00'],
  [-5000, '00:00'],
  [42_999, '00:42'],
  [600_000, '10:00'],
  [3_723_000, '1:02:03'],
])('%d ms is %s', (milliseconds, text) => {
  expect(clockText(milliseconds)).toBe(text);
});
