import { expect, it } from 'vitest';
import { sampleAtlas } from './sampleAtlas';
import { sourcesOfYear } from './yearSources';

const sample = sampleAtlas();
const atlas = sampleAtlas({
  sources: [...sample.sources, ...sample.sources.map((source) => ({ ...source, id: 'almanac' }))],
});

it.each([
  [2025, ['gazette']],
  [2024, []],
])('names the sources the plans of %d cite', (year, ids) => {
  expect(sourcesOfYear(atlas, year).map(({ id }) => id)).toEqual(ids);
});
