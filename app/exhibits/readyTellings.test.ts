// The ready-made briefings as they are told: every slide says something, and no two the same.
import { expect, it } from 'vitest';
import { readAtlas } from '~/model/readAtlas';
import {
  cityBriefing,
  districtBriefing,
  industriesByBacking,
  industryBriefing,
  pairBriefing,
  readyDistricts,
  type ReadySlide,
} from '~/model/readyBriefings';
import { languages, type Language } from '~/model/text';
import { vocabularyOf } from '~/model/vocabulary';
import { en } from '~/words/en';
import { zh } from '~/words/zh';
import { exhibitNamed } from './exhibits';

const atlas = readAtlas('.');
const base = vocabularyOf(atlas).defaults;
const districts = readyDistricts(atlas, base);
const briefings: readonly (readonly ReadySlide[])[] = [
  cityBriefing(atlas, base),
  ...industriesByBacking(atlas, base).map((one) => industryBriefing(atlas, base, one)),
  ...districts.map((one) => districtBriefing(atlas, base, one)),
  ...districts.flatMap((one, index) =>
    districts.slice(index + 1).map((other) => pairBriefing(atlas, base, [one, other])),
  ),
];

function toldOf(slides: readonly ReadySlide[], language: Language) {
  return slides.map(({ exhibit: name, place, selection }) => {
    const telling = { atlas, place, selection, language, words: language === 'zh' ? zh : en };
    const exhibit = exhibitNamed(name);
    return {
      title: exhibit.title(telling),
      isEmpty: exhibit.points(telling).length === 0 || exhibit.sheet(telling).rows.length === 0,
    };
  });
}

it.each(languages)('no slide is empty or repeats another title in %s', (language) => {
  for (const slides of briefings) {
    const told = toldOf(slides, language);
    expect(told.filter(({ isEmpty }) => isEmpty)).toEqual([]);
    const titles = told.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});
