import { describe, expect, it } from 'vitest';
import type { Slide } from '~/model/slide';
import {
  briefingLink,
  presentAddress,
  presentAddresses,
  sentLink,
  withoutNotes,
} from './briefingAddress';
import { longestLink } from './longBriefing';
import { briefingOf } from './slides';

const origin = 'https://plan-atlas.example';
const addresses = [
  ['districts', '/districts?year=2025'],
  ['map', '/?indicator=gdp-growth&year=2025'],
  ['ruler', '/?industry=low-altitude-economy&year=2025'],
  ['comparison', '/compare?districts=licang,laoshan,chengyang&year=2025'],
  ['bars', '/compare?indicator=retail-sales-growth&chart=bar&year=2025'],
  ['targets', '/compare?industry=artificial-intelligence&chart=table&year=2025&sort=value-desc'],
  ['matrix', '/industries?industry=low-altitude-economy&year=2025'],
  ['commitments', '/industries/low-altitude-economy?districts=licang,laoshan&year=2025'],
  ['headlines', '/districts/chengyang?year=2025&tab=zones'],
  ['commitments', '/districts/licang?q=%E9%A1%B9%E7%9B%AE&year=2025&tab=projects'],
] as const;
const titles = [
  '四个区市提出低空经济做法',
  '五个区市的主要目标对比图',
  '李沧把低空列为三条赛道之一',
];
const notes = [
  '先说清口径：区级与全区不同，不能放在一起排序，再讲各区的差别。',
  '这里停一下，请大家看 5.5% 以上的写法，箭头表示下限，不是上限。',
];
const slides: readonly Slide[] = addresses.map(([exhibit, address], index) => ({
  exhibit,
  address,
  title: titles[index % titles.length] ?? '',
  note: notes[index % notes.length] ?? '',
}));
const briefing = { name: '市发改委季度分析会', minutes: 20, slides };

it('ten slides with titles and notes of their own fit into a link', () => {
  const link = briefingLink(briefing, origin);
  expect(link.length).toBeLessThanOrEqual(longestLink);
  expect(link).toMatch(
    /^https:\/\/plan-atlas\.example\/briefing\/present\?year=2025&slides=[\w.~,+-]+$/,
  );
  const code = new URL(link).searchParams.get('slides') ?? '';
  expect(briefingOf(code)).toEqual({ briefing, faults: [] });
});

it('is much shorter without notes', () => {
  expect(briefingLink(withoutNotes(briefing), origin).length).toBeLessThan(
    briefingLink(briefing, origin).length / 1.5,
  );
});

it('leads past slides that lead nowhere', () => {
  const lost: Slide = { exhibit: 'headlines', address: '/districts/atlantis', title: '', note: '' };
  const [one, two] = slides;
  if (!one || !two) throw new Error('The briefing has slides.');
  const addressAt = presentAddresses({ ...briefing, slides: [one, lost, two] });
  const slideAt = (place: number) =>
    new URLSearchParams(addressAt(place).split('?')[1]).get('slide');
  expect([1, 2, 3].map(slideAt)).toEqual([null, null, '2']);
  expect(addressAt(1)).not.toContain('atlantis');
});

it('hands on no slide that leads nowhere', () => {
  const [one] = slides;
  if (!one) throw new Error('The briefing has slides.');
  const own = { ...briefing, slides: [one, { ...one, address: '/?indicator=nobody-knows' }] };
  expect(briefingLink(own, origin)).toBe(briefingLink({ ...briefing, slides: [one] }, origin));
});

describe('a briefing too long for an address', () => {
  const long = {
    ...briefing,
    slides: slides.slice(0, 8).map((slide) => ({ ...slide, note: '讲'.repeat(1000) })),
  };

  it('is presented from where it is kept', () => {
    expect(presentAddress(long, '')).toBe('/briefing/present');
    expect(presentAddress(long, 'elsewhere')).toBe('/briefing/present?slides=elsewhere');
    expect(presentAddresses(long, '')(3)).toBe('/briefing/present?slide=3');
    expect(presentAddress(briefing, '')).toContain('?slides=');
  });

  it('is handed on without its notes where nobody is asked, and says so', () => {
    const { link, without } = sentLink(long, origin);
    expect(without).toBe('notes');
    expect(link).toBe(briefingLink(withoutNotes(long), origin));
    expect(link.length).toBeLessThanOrEqual(longestLink);
    expect(sentLink(briefing, origin)).toEqual({
      link: briefingLink(briefing, origin),
      without: 'nothing',
    });
    const slidesOf = (count: number) => Array.from({ length: count }, () => slides).flat();
    expect(sentLink({ ...briefing, slides: slidesOf(20) }, origin)).toEqual({
      link: `${origin}/`,
      without: 'slides',
    });
  });
});
