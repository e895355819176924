import { expect, test } from 'vitest';
import { readMessage } from './presentationMessage';

const tell = { kind: 'tell', slide: 3, startedAt: 1000, pausedAt: null, blank: 'black' };

test.each([
  [{ kind: 'ask' }, { kind: 'ask' }],
  [{ kind: 'ask', extra: 1 }, { kind: 'ask' }],
  [tell, tell],
  [
    { ...tell, blank: 'green', pausedAt: 2000 },
    { ...tell, blank: null, pausedAt: 2000 },
  ],
  [{ ...tell, slide: 0 }, null],
  [{ ...tell, slide: 1.5 }, null],
  [{ ...tell, slide: '3' }, null],
  [{ ...tell, startedAt: NaN }, null],
  [{ ...tell, pausedAt: 'now' }, null],
  [{ kind: 'tell' }, null],
  [{ kind: 'shout' }, null],
  ['tell', null],
  [null, null],
  [undefined, null],
])('%j is read as %j', (value, expected) => {
  expect(readMessage(value)).toEqual(expected);
});
