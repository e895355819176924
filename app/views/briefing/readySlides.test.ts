import { describe, expect, it } from 'vitest';
import { exhibitNamed } from '~/exhibits/exhibits';
import { readAtlas } from '~/model/readAtlas';
import {
  cityBriefing,
  districtBriefing,
  industriesByBacking,
  industryBriefing,
  pairBriefing,
  readyDistricts,
} from '~/model/readyBriefings';
import { vocabularyOf } from '~/model/vocabulary';
import { zh } from '~/words/zh';

const atlas = readAtlas(process.cwd());
const base = vocabularyOf(atlas).defaults;
const districts = readyDistricts(atlas, base);
const [one, other] = districts;

describe('every slide of a ready-made briefing has something to show', () => {
  it.each([
    ...cityBriefing(atlas, base),
    ...industriesByBacking(atlas, base).flatMap((industry) =>
      industryBriefing(atlas, base, industry),
    ),
    ...districts.flatMap((district) => districtBriefing(atlas, base, district)),
    ...(one && other ? pairBriefing(atlas, base, [one, other]) : []),
  ])('$exhibit at $place.name $place.id', ({ exhibit, place, selection }) => {
    const telling = { atlas, place, selection, language: 'zh', words: zh } as const;
    const { sheet, title } = exhibitNamed(exhibit);
    expect(title(telling)).not.toBe('');
    expect(sheet(telling).rows.length).toBeGreaterThan(0);
  });
});
