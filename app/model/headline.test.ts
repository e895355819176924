import { expect, it } from 'vitest';
import { byId } from './atlas';
import { headlinesOf, type Standing } from './headline';
import type { Target } from './plan';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, target, text, wordedTarget } from './sampleParts';

const ids = ['south', 'north', 'east', 'west'];
const atlasOf = (...targets: readonly Target[]) =>
  sampleAtlas({
    units: [
      { id: '%', name: text('%', '%') },
      { id: '个', name: text('个', '') },
    ],
    plans: targets.map((one, index) => {
      const id = ids[index] ?? '';
      return plan(id, [commitment(id, { targets: [one] })]);
    }),
  });
const exact = (value: number) => target('exact', value);
const district = (value: number) =>
  target('exact', value, { basis: text('区级', 'district level') });

it.each<[string, readonly Target[], Standing]>([
  ['alone', [exact(5)], { kind: 'only' }],
  ['in words, alone', [wordedTarget('提质增效')], { kind: 'only' }],
  ['in words', [wordedTarget('提质增效'), exact(5)], { kind: 'same-wording', districts: 2 }],
  ['the same as all', [exact(5), target('about', 5)], { kind: 'same-as-all', districts: 2 }],
  ['highest', [exact(5), exact(4), exact(3)], { kind: 'highest', districts: 3, ties: 0 }],
  ['jointly highest', [exact(5), exact(5), exact(3)], { kind: 'highest', districts: 3, ties: 1 }],
  ['lowest', [exact(2), exact(4), exact(3)], { kind: 'lowest', districts: 3, ties: 0 }],
  ['jointly lowest', [exact(2), exact(4), exact(2)], { kind: 'lowest', districts: 3, ties: 1 }],
  ['between', [exact(3), exact(4), exact(2)], { kind: 'between', place: 2, districts: 3 }],
  ['on its own basis', [district(3), exact(4), exact(2)], { kind: 'own-basis' }],
  [
    'on a shared other basis',
    [district(3), district(4), exact(2)],
    { kind: 'lowest', districts: 2, ties: 0 },
  ],
  ['in a unit of its own', [target('exact', 9, { unit: '个' }), exact(5)], { kind: 'own-basis' }],
])('says that a target stands %s', (_, targets, standing) => {
  const atlas = atlasOf(...targets);
  const south = byId(atlas.region.districts, 'south');
  const [headline] = south ? headlinesOf(atlas, select(), south) : [];
  expect(headline?.standing).toEqual(standing);
  expect(headline?.target).toBe(targets[0]);
});

it.each([
  ['north', 5, 'gdp-growth revenue-growth new-jobs emission-goals'],
  ['north', 2, 'gdp-growth revenue-growth'],
  ['south', 5, 'gdp-growth income-growth'],
  ['west', 5, ''],
])('introduces %s by at most %d: %s', (id, limit, indicators) => {
  const atlas = sampleAtlas();
  const found = byId(atlas.region.districts, id);
  const filtered = select({ districts: ['east'], industries: ['tourism'], query: 'nothing' });
  const headlines = found ? headlinesOf(atlas, filtered, found, limit) : [];
  expect(headlines.map(({ indicator }) => indicator.id).join(' ')).toBe(indicators);
  expect(headlines[0]?.before?.target.printed).toBe(id === 'north' ? '5.2%' : undefined);
});
