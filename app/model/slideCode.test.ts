import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exhibitNames } from './exhibit';
import { emptyBriefing, type Briefing, type Slide } from './slide';
import { mendedCode, readBriefing, writeBriefing } from './slideCode';

const byPath = (address: string) => (address.startsWith('/compare') ? 'bars' : 'map');
const slide = (address: string, more: Partial<Slide> = {}): Slide => ({
  exhibit: byPath(address),
  address,
  title: '',
  note: '',
  ...more,
});
const briefing = (slides: readonly Slide[], more: Partial<Briefing> = {}): Briefing => ({
  ...emptyBriefing,
  ...more,
  slides,
});

describe('writeBriefing', () => {
  it.each([
    ['', briefing([])],
    ['map', briefing([slide('/')])],
    [
      'map.layer_industry.industry_robotics,new-energy~compare.chart_bar',
      briefing([
        slide('/?layer=industry&industry=robotics,new-energy'),
        slide('/compare?chart=bar'),
      ]),
    ],
    [
      'districts_licang.tab_zones.e_headlines',
      briefing([slide('/districts/licang?tab=zones', { exhibit: 'headlines' })]),
    ],
    [
      '.t_Draft.m_10~map.t_One.n_Two words',
      briefing([slide('/', { title: 'One', note: 'Two words' })], { name: 'Draft', minutes: 10 }),
    ],
  ])('%s', (code, value) => {
    expect(writeBriefing(value, byPath)).toBe(code);
    expect(readBriefing(code, byPath)).toEqual({ briefing: value, broken: [] });
  });

  it('reads back any titles and notes', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 20 });
    const slides = fc.record({
      exhibit: fc.constantFrom(...exhibitNames),
      address: fc.constantFrom(
        '/',
        '/?q=%E4%BD%8E%E7%A9%BA+x',
        '/compare?districts=licang,laixi',
        '/industries/robotics',
      ),
      title: texts,
      note: texts,
    });
    fc.assert(
      fc.property(fc.array(slides, { maxLength: 4 }), texts, (list, name) => {
        const value = briefing(list, { name });
        const code = writeBriefing(value, byPath);
        expect(code).toMatch(/^[A-Za-z0-9 _.,~-]*$/);
        expect(readBriefing(code, byPath)).toEqual({ briefing: value, broken: [] });
      }),
    );
  });
});

describe('mendedCode', () => {
  it.each([
    ['map~compare.t_Two words', 'map~compare.t_Two words'],
    ['map%7Ecompare.t_Two%20words', 'map~compare.t_Two words'],
    ['map%257Ecompare.t_Two+words', 'map~compare.t_Two words'],
    ['map%E4%BD%8E~100%', 'map%E4%BD%8E~100%'],
  ])('%s', (code, mended) => {
    expect(mendedCode(code)).toBe(mended);
  });
});

describe('readBriefing', () => {
  it('leaves out what cannot be read and says which', () => {
    const { briefing: read, broken } = readBriefing(
      'map~!!~compare.t__12_~map.e_nothing~map.x',
      byPath,
    );
    expect(read.slides).toEqual([slide('/')]);
    expect(broken).toEqual([2, 3, 4, 5]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (code) => {
        expect(() => readBriefing(code, byPath)).not.toThrow();
      }),
    );
  });
});
