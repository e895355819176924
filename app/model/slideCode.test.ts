import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exhibitNames } from './exhibit';
import { emptyBriefing, type Briefing, type Slide } from './slide';
import { keptNameIn, keptNameOf, mendedCode, readBriefing, writeBriefing } from './slideCode';

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
    ['.c_1~map~0', briefing([slide('/')])],
    [
      '.c_2~map.layer_industry.industry_robotics,new-energy~compare.chart_bar~0',
      briefing([
        slide('/?layer=industry&industry=robotics,new-energy'),
        slide('/compare?chart=bar'),
      ]),
    ],
    [
      '.c_1~districts_licang.tab_zones.e_headlines~0',
      briefing([slide('/districts/licang?tab=zones', { exhibit: 'headlines' })]),
    ],
    [
      '.c_1.t_Draft.m_10~map.t_One.n_Two words~0',
      briefing([slide('/', { title: 'One', note: 'Two words' })], { name: 'Draft', minutes: 10 }),
    ],
  ])('%s', (code, value) => {
    expect(writeBriefing(value, byPath)).toBe(code);
    expect(readBriefing(code, byPath)).toEqual({ briefing: value, faults: [] });
  });
});

/** What chat and mail programs leave behind a link, or take from it. */
const tails = [
  '。',
  '，谢谢',
  '）',
  '」',
  '.',
  ';',
  '"',
  '>',
  ',',
  '!',
  '…',
  '%2F',
  '%E3%80%82',
  '/',
  ' ',
  'abc',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  // Halves of surrogate pairs, control characters, Chinese, emoji, and the signs of the code itself.
  fc
    .array(
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\u0000',
        '\t',
        '低',
        '空',
        '。',
        '🚁',
        '𠮷',
        '_',
        '~',
        '.',
        '-',
        ' ',
        '0',
        'a',
      ),
      { maxLength: 12 },
    )
    .map((signs) => signs.join('')),
);
const anySlide = fc.record({
  exhibit: fc.constantFrom(...exhibitNames),
  address: fc.constantFrom(
    '/',
    '/?q=%E4%BD%8E%E7%A9%BA+x',
    '/compare?districts=licang,laixi',
    '/industries/robotics',
  ),
  title: text,
  note: text,
});
const anyBriefing = fc
  .record({ slides: fc.array(anySlide, { minLength: 1, maxLength: 4 }), name: text })
  .map(({ slides, name }) => briefing(slides, { name }));
/** Halves of surrogate pairs cannot stand in a link. */
const asSent = ({ name, minutes, slides }: Briefing): Briefing => ({
  name: name.toWellFormed(),
  minutes,
  slides: slides.map((one) => ({
    ...one,
    title: one.title.toWellFormed(),
    note: one.note.toWellFormed(),
  })),
});

describe('any briefing', () => {
  it('ends in a letter or digit, and is read back with anything glued to it', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom('', ...tails), (value, tail) => {
        const code = writeBriefing(value, byPath);
        expect(code).toMatch(/^[A-Za-z0-9 _.,~-]*[A-Za-z0-9]$/);
        const arrived = new URLSearchParams(`slides=${encodeURIComponent(code)}${tail}`);
        expect(readBriefing(mendedCode(arrived.get('slides') ?? ''), byPath)).toEqual({
          briefing: asSent(value),
          faults: [],
        });
      }),
    );
  });

  it('cut anywhere, says so, and what still stands is as it was', () => {
    fc.assert(
      fc.property(anyBriefing, fc.double({ min: 0, max: 1, noNaN: true }), (value, share) => {
        const sent = asSent(value);
        const code = writeBriefing(value, byPath);
        const cut = code.slice(0, Math.floor(share * (code.length - 1)));
        const { briefing: read, faults } = readBriefing(cut, byPath);
        // Of the head alone so little may be left that it could be anything.
        expect(faults.length > 0 || !cut.includes('~')).toBe(true);
        const lostOf = (number: number) =>
          faults.flatMap(({ slide: at, field }) => (at === number ? [field] : []));
        const expected = read.slides.map((one, index) => {
          const whole = sent.slides[index] ?? one;
          const lost = lostOf(index + 1);
          // Behind a title that is lost nothing is left to be read.
          return {
            ...whole,
            title: lost.includes('title') ? '' : whole.title,
            note: lost.length > 0 ? '' : whole.note,
          };
        });
        expect(read.slides).toEqual(expected);
      }),
    );
  });

  it('of many slides names those that are missing', () => {
    const code = writeBriefing(briefing(Array(8).fill(slide('/', { note: '一句话' }))), byPath);
    const fifth = code.split('~').slice(0, 5).join('~');
    const { briefing: read, faults } = readBriefing(`${fifth}~map.n_`, byPath);
    expect(read.slides.map(({ note }) => note)).toEqual([...Array(4).fill('一句话'), '']);
    expect(faults).toEqual([
      { slide: 5, field: 'note', found: '' },
      { slide: 6, field: 'cut', found: '8' },
    ]);
  });
});

describe('a code from before ends were marked', () => {
  const old = '.t_Talk.m_10~map.industry_robotics~compare.chart_bar.n__6jnY25HC8QBxMZm3hHyMMpXCg_';
  const note = readBriefing(old, byPath).briefing.slides[1]?.note ?? '';

  it.each(['', ...tails.filter((tail) => tail !== 'abc')])('is read with %j behind it', (tail) => {
    const wanted = {
      name: 'Talk',
      minutes: 10,
      slides: [slide('/?industry=robotics'), slide('/compare?chart=bar', { note })],
    };
    expect(note).toMatch(/^[\u4e00-\u9fff]+/);
    for (const code of [old, old.slice(0, -1)]) {
      const arrived = new URLSearchParams(`slides=${code}${tail}`).get('slides') ?? '';
      expect(readBriefing(mendedCode(arrived), byPath)).toEqual({ briefing: wanted, faults: [] });
    }
  });

  it.each(['_', '__', '-', ' -', '.html'])('is read with its own sign %j glued to it', (tail) => {
    const [, last] = readBriefing(old + tail, byPath).briefing.slides;
    // A hyphen may be the presenter's own.
    expect(last).toEqual(slide('/compare?chart=bar', { note: expect.stringContaining(note) }));
    const read = readBriefing(`map~industries${tail}`, byPath);
    expect(read.briefing.slides.map(({ address }) => address)).toEqual(['/', '/industries']);
    expect(read.faults).toEqual([]);
  });

  it.each(['map~compare.chart_bar', 'map~districts_licang'])(
    '%s loses what is glued to it',
    (code) => {
      for (const tail of tails.filter((one) => one !== 'abc')) {
        const arrived = new URLSearchParams(`slides=${code}${tail}`).get('slides') ?? '';
        expect(readBriefing(mendedCode(arrived), byPath)).toEqual(readBriefing(code, byPath));
      }
    },
  );
});

describe('the name of a long briefing', () => {
  it('is told from a code, whatever is glued to it', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom('', ...tails), (value, tail) => {
        const code = writeBriefing(value, byPath);
        const name = keptNameOf(code);
        expect(name).toMatch(/^0[0-9a-z]{11}$/);
        expect(keptNameIn(name + tail)).toBe(name);
        expect(keptNameIn(code)).toBeNull();
      }),
    );
  });

  it('that nothing is kept under is named', () => {
    expect(readBriefing(keptNameOf('map'), byPath).faults).toEqual([
      { slide: 0, field: 'kept', found: '' },
    ]);
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
  it.each([
    ['map~!!~compare', [slide('/'), slide('/compare')], [[2, 'slide', '!!']]],
    ['map~compare.t__12_', [slide('/'), slide('/compare')], [[2, 'title', '']]],
    ['map.n__12_.t_One~map', [slide('/', { title: 'One' }), slide('/')], [[1, 'note', '']]],
    ['.t__1_~map', [slide('/')], [[0, 'name', '']]],
    ['.t~map', [slide('/')], [[0, 'name', '']]],
    ['map.e_nothing~map', [slide('/')], [[1, 'exhibit', 'nothing']]],
    ['map~map.x', [slide('/')], [[2, 'slide', 'map.x']]],
    ['map.q__12_~map', [slide('/')], [[1, 'slide', 'map.q__12_']]],
    ['.c_3~map~0', [slide('/')], [[2, 'cut', '3']]],
  ])('%s loses no more than it must', (code, slides, faults) => {
    const read = readBriefing(code, byPath);
    expect(read.briefing.slides).toEqual(slides);
    expect(read.faults).toEqual(faults.map(([at, field, found]) => ({ slide: at, field, found })));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (code) => {
        expect(() => readBriefing(code, byPath)).not.toThrow();
      }),
    );
  });
});
