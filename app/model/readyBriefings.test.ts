import { describe, expect, it } from 'vitest';
import { byId } from './atlas';
import { exhibitsAt } from './exhibit';
import { readAtlas } from './readAtlas';
import {
  cityBriefing,
  districtBriefing,
  industriesByBacking,
  industryBriefing,
  pairBriefing,
  readyDistricts,
  type ReadySlide,
} from './readyBriefings';
import { vocabularyOf } from './vocabulary';

const atlas = readAtlas(process.cwd());
const base = vocabularyOf(atlas).defaults;
const industries = industriesByBacking(atlas, base);
const districts = readyDistricts(atlas, base);
const pairs = districts.flatMap((one, index) =>
  districts.slice(index + 1).map((other) => [one, other] as const),
);

const briefings: readonly (readonly [string, readonly ReadySlide[]])[] = [
  ['the city', cityBriefing(atlas, base)],
  ...industries.map(({ id }, index) => {
    const industry = industries[index];
    return [id, industry ? industryBriefing(atlas, base, industry) : []] as const;
  }),
  ...districts.map((district) => [district.id, districtBriefing(atlas, base, district)] as const),
  ...pairs.map((pair) => [`${pair[0].id} ${pair[1].id}`, pairBriefing(atlas, base, pair)] as const),
];

describe('a ready-made briefing', () => {
  it.each(briefings)('of %s has five to eight slides, each an exhibit of its view', (_, slides) => {
    expect(slides.length).toBeGreaterThanOrEqual(5);
    expect(slides.length).toBeLessThanOrEqual(8);
    for (const { exhibit, place, selection } of slides) {
      expect(exhibitsAt(place, selection)).toContain(exhibit);
    }
  });

  it.each(briefings)('of %s says nothing twice', (_, slides) => {
    const told = slides.map((slide) => JSON.stringify(slide));
    expect(new Set(told).size).toBe(told.length);
  });

  it('is none for what no plan holds', () => {
    const silent = byId(atlas.region.districts, 'shinan');
    expect(silent && districtBriefing(atlas, base, silent)).toEqual([]);
    const first = districts[0];
    expect(silent && first && pairBriefing(atlas, base, [first, silent])).toEqual([]);
  });
});

it('the industry that most districts back comes first', () => {
  expect(industries[0]?.id).toBe('low-altitude-economy');
});
