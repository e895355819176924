import { describe, expect, it } from 'vitest';
import { nearWords, prefixWithinOne } from './searchTypos';

describe('a beginning of the term one letter away', () => {
  it.each([
    ['dikong', 'dikongjingji', 6],
    ['diknog', 'dikongjingji', 6],
    ['dikog', 'dikongjingji', 6],
    ['dikoong', 'dikongjingji', 6],
    ['dikang', 'dikongjingji', 6],
    ['ikong', 'dikongjingji', 6],
    ['tikong', 'dikongjingji', 6],
    ['dixxng', 'dikongjingji', 0],
    ['dikongx', 'dikong', 6],
    ['dikongxy', 'dikong', 0],
    ['lwo', 'low', 3],
    ['lop', 'low', 0],
  ])('of %s in %s is %i letters long', (word, term, length) => {
    expect(prefixWithinOne(word, term)).toBe(length);
  });
});

describe('words that may be meant', () => {
  const lexicon = { names: ['altitude', 'licang'], statements: ['attitude', 'aptitude'] };
  it.each([
    ['alttude', ['altitude']],
    ['altitdue', ['altitude']],
    ['apitude', ['aptitude']],
    ['licag', ['licang']],
    ['lica', []],
    ['licb', []],
    ['licna', ['lican']],
    ['li', []],
    ['zzzzzz', []],
  ])('by %s are %j; names before statements', (word, meant) => {
    expect(nearWords(word, lexicon)).toEqual(meant);
  });
});
