import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleAtlas } from '~/model/sampleAtlas';
import { vocabularyOf } from '~/model/vocabulary';
import { pathOf, placeOf, readLocation } from './paths';

it.each([
  ['/', 'map', null],
  ['', 'map', null],
  ['/index.html', 'map', null],
  ['/compare', 'compare', null],
  ['/compare/index.html', 'compare', null],
  ['/industries/', 'industries', null],
  ['/industries/drones', 'industry', 'drones'],
  ['/districts', 'districts', null],
  ['/districts/north/', 'district', 'north'],
  ['/districts/%E5%8C%97', 'district', '北'],
  ['/districts/%E5%', 'district', '%E5%'],
  ['/districts/north/zones', 'unknown', null],
  ['/briefing', 'briefing', null],
  ['/briefing/present', 'present', null],
  ['/about', 'about', null],
  ['/About', 'unknown', null],
  ['/nowhere', 'unknown', null],
])('names the place of %s', (pathname, name, id) => {
  expect(placeOf(pathname)).toEqual({ name, id });
});

const vocabulary = vocabularyOf(sampleAtlas());
const readPath = (address: string) => {
  const { place, selection, repairs } = readLocation(
    new URL(`https://atlas.example${address}`),
    vocabulary,
  );
  const { districts, chart } = selection;
  return [place.name, place.id, districts.join(','), chart, repairs.length];
};

const signs =
  '。 ， ） ) 】 》 " > . , ; ! … ，谢谢 。谢谢 %2F / // /。 %20 %0A %23 %3F %E3%80 % %2 %E2%80%8B \u200B \u00A0 ' +
  '&amp; &nbsp; # #:~:text=x ？ ？谢谢 ? 👍 * /index.html /index.html。';

it.each(signs.split(/ (?!$)/))('%j glued to a path is no part of it', (tail) => {
  expect(readPath(`/districts/north${tail}`)).toEqual(['district', 'north', '', 'ruler', 0]);
  expect(readPath(`/compare${tail}`)).toEqual(['compare', null, '', 'ruler', 0]);
  expect(readPath(`/briefing/present${tail}`)).toEqual(['present', null, '', 'ruler', 0]);
  expect(readPath(`/${tail}`)).toEqual(['map', null, '', 'ruler', 0]);
});

it.each(['请查收', '.html', '.htm', '。Thanks'])('%j glued to a name is no part of it', (tail) => {
  expect(readPath(`/districts/north${tail}`)).toEqual(['district', 'north', '', 'ruler', 0]);
  expect(readPath(`/compare${tail}`)).toEqual(['compare', null, '', 'ruler', 0]);
  // By itself it may be a name that nobody knows.
  expect(readPath(`/${tail}`)).toEqual(['unknown', null, '', 'ruler', 0]);
});

it.each([
  ['/Districts/North', 'district', 'north'],
  ['/DISTRICTS', 'districts', null],
  ['//districts//north', 'district', 'north'],
  ['/districts%2Fnorth', 'district', 'north'],
  ['/districts%252Fnorth', 'district', 'north'],
  ['/ｄｉｓｔｒｉｃｔｓ/ｎｏｒｔｈ', 'district', 'north'],
  ['/districts/no%0Arth', 'district', 'north'],
  ['/districts/no\u00ADrth', 'district', 'north'],
  ['/districts/“north”', 'district', 'north'],
  ['/districts/north</a>', 'district', 'north'],
  ['/districts/north[/url]', 'district', 'north'],
  ['/districts/north/微笑', 'district', 'north'],
  ['/districts/north①', 'district', 'north'],
  ['/compare%3Cbr/%3E', 'compare', null],
  ['/ 这个链接', 'map', null],
  ['/（1）', 'map', null],
  ['/districts/微笑', 'district', '微笑'],
  ['/https://a.example/compare', 'unknown', null],
  ['/districts/north-2', 'district', 'north-2'],
  ['/districts/north/zones', 'unknown', null],
  ['/districts/李沧', 'district', '李沧'],
  ['/districts/hongdao。', 'district', 'hongdao。'],
  ['/李沧', 'unknown', null],
  ['/compared', 'unknown', null],
  ['/compare-2', 'unknown', null],
  ['/%E6%9D', 'map', null],
  ['/%', 'map', null],
  ['/a%E6%9D', 'unknown', null],
])('%s means %s %s', (address, name, id) => {
  expect(readPath(address).slice(0, 2)).toEqual([name, id]);
});

it.each([
  ['/compare%3Fchart=bar', ['compare', null, '', 'bar', 0]],
  ['/compare？chart＝bar＆districts＝north', ['compare', null, 'north', 'bar', 0]],
  ['/compare%3Fchart%3Dbar%26districts%3Dnorth', ['compare', null, 'north', 'bar', 0]],
  ['/compare&chart=bar', ['compare', null, '', 'bar', 0]],
  ['/compare%3Fchart=bar?from=singlemessage', ['compare', null, '', 'bar', 0]],
  ['/compare?chart=bar&#38;districts=north', ['compare', null, 'north', 'bar', 0]],
  ['/compare?chart=bar&#038;districts=north', ['compare', null, 'north', 'bar', 0]],
  ['/compare?chart=bar&districts=north&#44;south', ['compare', null, 'south,north', 'bar', 0]],
  ['/compare?chart=bar&districts=north&#x3002;谢谢', ['compare', null, 'north', 'bar', 0]],
  ['/compare;chart=bar?from=singlemessage', ['compare', null, '', 'bar', 0]],
  ['/compare;jsessionid=1A', ['compare', null, '', 'ruler', 0]],
])('%s holds its query', (address, expected) => {
  expect(readPath(address)).toEqual(expected);
});

it('never throws, and a path once mended stays as it is', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '%', '%E5%', '。', '\uD800', 'districts', 'north', 'compare', '..'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const { place } = readLocation({ pathname: `/${pieces.join('')}`, search: '' }, vocabulary);
      if (place.name === 'unknown') return;
      const again = readLocation({ pathname: pathOf(place), search: '' }, vocabulary);
      expect(again.place).toEqual(place);
    }),
    { numRuns: 200 },
  );
});
