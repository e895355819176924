import { expect, test } from 'vitest';
import { misprintsIn } from './misprints';
import { sampleAtlas } from './sampleAtlas';

const atlas = sampleAtlas();
const misprint = atlas.plans.flatMap((plan) => plan.misprints ?? [])[0];
const span = misprint?.cite ?? { source: '', paragraph: 0, start: 0, end: 0 };

test.each([
  ['the same span', span, 1],
  ['a span that ends inside it', { ...span, start: span.start - 1, end: span.end - 1 }, 1],
  ['a span that ends where it begins', { ...span, start: 0, end: span.start }, 0],
  ['a span that begins where it ends', { ...span, start: span.end, end: span.end + 3 }, 0],
  ['another paragraph', { ...span, paragraph: span.paragraph + 1 }, 0],
  ['another source', { ...span, source: 'elsewhere' }, 0],
])('%s', (_, cite, count) => {
  expect(misprintsIn(atlas, cite)).toHaveLength(count);
});
