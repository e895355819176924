import { describe, expect, it } from 'vitest';
import { exhibitNames } from '~/model/exhibit';
import { emptyBriefing, type Slide } from '~/model/slide';
import { zh } from '~/words/zh';
import { faultLines } from '~/words/faultWords';
import { catalogue, vocabulary } from './catalogue';
import { checkBriefing, checkOwn, checkSlide } from './slideCheck';
import { briefingOf, codeOf } from './slides';

const [industry = '', otherIndustry = ''] = vocabulary.industries;
const [district = ''] = vocabulary.districts;
const { defaultIndicator } = catalogue.region;
const of = (exhibit: Slide['exhibit'], address: string): Slide => ({
  exhibit,
  address,
  title: '',
  note: '',
});

describe('a slide that would say something else cannot be shown', () => {
  it.each([
    ['headlines', '/districts/hongdao', 'address', '/districts/hongdao'],
    ['commitments', '/districts/hongdao?tab=zones', 'address', '/districts/hongdao'],
    ['industry', '/industries/flying-cars', 'address', '/industries/flying-cars'],
    ['map', '/maps', 'address', '/maps'],
    ['map', '/briefing', 'address', '/briefing'],
    ['matrix', '/compare', 'exhibit', 'matrix'],
    ['map', `/districts/${district}`, 'exhibit', 'map'],
    ['map', '/?indicator=nobody-knows', 'part', 'indicator=nobody-knows'],
    ['ruler', '/?indicator=nobody-knows', 'part', 'indicator=nobody-knows'],
    ['bars', '/compare?indicator=nobody-knows&chart=bar', 'part', 'indicator=nobody-knows'],
    ['map', '/?industry=flying-cars&layer=industry', 'part', 'industry=flying-cars'],
    ['matrix', '/industries?districts=hongdao', 'part', 'districts=hongdao'],
    ['commitments', '/?theme=a,b', 'part', 'theme=a, theme=b'],
    ['map', '/?year=1999', 'part', 'year=1999'],
    ['map', '/?layer=heat', 'part', 'layer=heat'],
    ['commitments', `/districts/${district}?tab=dreams`, 'part', 'tab=dreams'],
    ['matrix', '/industries?by=money', 'part', 'by=money'],
    ['map', `/?industry=${industry},${otherIndustry}&match=most`, 'part', 'match=most'],
  ] as const)('%s of %s', (exhibit, address, field, found) => {
    expect(checkSlide(of(exhibit, address)).fault).toEqual({ field, found });
  });
});

describe('a slide that says the same or less is shown, and what it lacks is named', () => {
  it.each([
    ['map', `/?industry=${industry},flying-cars`, ['industry=flying-cars']],
    ['comparison', `/compare?districts=hongdao,${district}`, ['districts=hongdao']],
    ['map', '/?geo=globe', ['geo=globe']],
    ['comparison', '/compare?chart=pie', ['chart=pie']],
    ['headlines', `/districts/${district}?indicator=nobody-knows`, ['indicator=nobody-knows']],
    ['map', '/?colour=red', ['colour=red']],
    ['map', '/', []],
    ['map', `/?indicator=${defaultIndicator}`, []],
  ] as const)('%s of %s', (exhibit, address, dropped) => {
    const checked = checkSlide(of(exhibit, address));
    expect(checked.fault).toBeNull();
    expect(checked.dropped).toEqual(dropped);
    expect(checkSlide(checked.slide).dropped).toEqual([]);
  });
});

it('a briefing is parted into what is shown and what is named, by the places of the list', () => {
  const read = briefingOf(
    'map~!!~districts_hongdao.n_Say this~compare.e_matrix~map.indicator_nobody-knows~compare.districts_x,licang',
  );
  const { briefing, faults, repaired } = checkBriefing(read);
  expect(briefing.slides.map(({ address }) => address)).toEqual([
    '/?year=2025',
    '/compare?districts=licang&year=2025',
  ]);
  expect(faults.map(({ slide, field }) => [slide, field])).toEqual([
    [2, 'slide'],
    [3, 'address'],
    [4, 'exhibit'],
    [5, 'part'],
  ]);
  expect(repaired).toEqual([{ slide: 6, dropped: ['districts=x'] }]);
  const told = faultLines(faults, repaired, zh);
  expect(told).toHaveLength(5);
  for (const [index, name] of [
    '!!',
    '/districts/hongdao',
    'matrix',
    'nobody-knows',
    'districts=x',
  ].entries()) {
    expect(told[index]).toContain(name);
  }
  // Where all of it is handed on again, nothing is left to be named.
  expect(checkBriefing(briefingOf(codeOf(briefing)))).toMatchObject({ faults: [], repaired: [] });
});

it('the own briefing keeps what is not handed on', () => {
  const slides = exhibitNames.map((exhibit) => of(exhibit, '/districts/hongdao'));
  const own = { ...emptyBriefing, slides: [of('map', '/'), ...slides] };
  expect(checkOwn(own).briefing.slides).toEqual([of('map', '/?year=2025')]);
  expect(checkOwn(own).faults).toHaveLength(slides.length);
  expect(own.slides).toHaveLength(slides.length + 1);
});
