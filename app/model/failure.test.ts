import { expect, test } from 'vitest';
import { describeFailure, failureKind } from './failure';

test.each([
  ['code', new TypeError('Failed to fetch dynamically imported module: https://a/b-1.js')],
  ['code', new TypeError('error loading dynamically imported module: https://a/b-1.js')],
  ['code', new TypeError('Importing a module script failed.')],
  ['code', new Error('Unable to preload CSS for /assets/MapView-1.css')],
  ['data', new TypeError('Failed to fetch')],
  ['data', new TypeError('NetworkError when attempting to fetch resource.')],
  ['data', new TypeError('Load failed')],
  ['data', new Error('licang 2025: HTTP 503')],
  ['fault', new TypeError("Cannot read properties of undefined (reading 'zh')")],
  ['fault', 'a string'],
  ['fault', null],
])('%s: %s', (kind, error) => {
  expect(failureKind(error)).toBe(kind);
});

test.each([
  { thrown: 'a string', told: 'a string' },
  { thrown: undefined, told: 'undefined' },
  { thrown: { status: 500 }, told: '{"status":500}' },
])('whatever was thrown is told: $told', ({ thrown, told }) => {
  expect(describeFailure(thrown)).toBe(told);
});

test('an error is told with its name, message and stack, each once', () => {
  const told = describeFailure(new RangeError('too far'));
  expect(told).toContain('failure.test.ts');
  expect(told.split('RangeError: too far')).toHaveLength(2);
});
