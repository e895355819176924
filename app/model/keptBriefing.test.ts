import { describe, expect, it } from 'vitest';
import { withCopy, withMoved, withoutStep, type KeptBriefing } from './keptBriefing';

const slide = (id: string, note = '') => ({
  id,
  exhibit: 'map' as const,
  address: '/',
  title: '',
  note,
});
const briefing = (ids: string, name = ''): KeptBriefing => ({
  name,
  minutes: null,
  slides: [...ids].map((id) => slide(id)),
});
const idsOf = ({ slides }: Pick<KeptBriefing, 'slides'>) => slides.map(({ id }) => id).join('');

it.each([
  ['a', 2, 'bca'],
  ['c', 0, 'cab'],
  ['b', -1, 'bac'],
  ['b', 9, 'acb'],
  ['x', 0, 'abc'],
])('%s moved to %i gives %s', (id, index, expected) => {
  expect(idsOf({ slides: withMoved(briefing('abc').slides, id, index) })).toBe(expected);
});

it('a copy stands behind its original', () => {
  expect(idsOf({ slides: withCopy(briefing('abc').slides, 'b', 'z') })).toBe('abzc');
});

describe('without a step', () => {
  it.each([
    // before, after, now, then
    ['abc', 'ac', 'ac', 'abc'],
    ['abc', 'ac', 'acx', 'abcx'],
    ['abc', 'ac', 'c', 'bc'],
    ['abc', '', '', 'abc'],
    ['abc', '', 'x', 'abcx'],
    ['ab', 'abc', 'abc', 'ab'],
    ['ab', 'abc', 'abcx', 'abx'],
    ['abc', 'cab', 'cab', 'abc'],
    ['ab', 'xy', 'xyz', 'abz'],
  ])('%s → %s, now %s, is %s', (before, after, now, expected) => {
    const step = { before: briefing(before), after: briefing(after) };
    expect(idsOf(withoutStep(step, briefing(now)))).toBe(expected);
  });

  it('keeps what was written since, and the name unless the step changed it', () => {
    const now = { ...briefing('a', 'new'), slides: [slide('a', 'written since')] };
    const kept = { before: briefing('ab', 'old'), after: briefing('a', 'old') };
    expect(withoutStep(kept, now)).toMatchObject({
      name: 'new',
      slides: [{ id: 'a', note: 'written since' }, { id: 'b' }],
    });
    const cleared = { before: briefing('ab', 'old'), after: briefing('') };
    expect(withoutStep(cleared, briefing('')).name).toBe('old');
  });
});
