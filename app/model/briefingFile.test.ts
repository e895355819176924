import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBriefingFile, writeBriefingFile } from './briefingFile';
import { exhibitNames } from './exhibit';
import { readSlides } from './readSlides';

const head = '"format":"plan-atlas-briefing","version":1';
const map = '{"exhibit":"map","address":"/"}';

describe('a briefing as a file', () => {
  it('is read back as it was written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const slides = fc.record({
      exhibit: fc.constantFrom(...exhibitNames),
      address: fc.constantFrom('/', '/compare?chart=bar', '/districts/licang?q=%E4%BD%8E'),
      title: text,
      note: text,
    });
    fc.assert(
      fc.property(
        fc.array(slides),
        text,
        fc.option(fc.integer({ min: 1, max: 600 })),
        (list, name, minutes) => {
          const read = readBriefingFile(writeBriefingFile({ name, minutes, slides: list }));
          expect(read).toMatchObject({ kind: 'read', name, minutes, faults: [], slides: list });
        },
      ),
    );
  });

  it.each([
    ['', { kind: 'not-json', line: 1 }],
    ['{\n  "format": “x”\n}', { kind: 'not-json', line: 2, column: 13 }],
    ['   ', { kind: 'not-json' }],
    ['区市,数值', { kind: 'not-json', line: 1, column: 1 }],
    [`{${head},"slides":[`, { kind: 'cut', line: 1 }],
    [`{${head},\n"slides":[{"exhibit":"map","address":"/","note":"先讲`, { kind: 'cut', line: 2 }],
    [`{${head},"slides":[{"note":"先讲\\`, { kind: 'cut', line: 1 }],
    [`{${head},"slides":[${map}`, { kind: 'cut' }],
    [`{${head},"slides":[${map}],"minutes":nul`, { kind: 'cut' }],
    [`{${head},"slides":[${map} ${map}]}`, { kind: 'not-json' }],
    ['[]', { kind: 'other-format', field: 'format' }],
    ['null', { kind: 'other-format', field: 'format' }],
    ['{"format":"plan-atlas-briefing"}', { kind: 'other-format', field: 'version' }],
    [`{${head}}`, { kind: 'other-format', field: 'slides' }],
    ['{"format":"plan-atlas-briefing","version":2,"slides":[]}', { kind: 'newer', version: 2 }],
    [`\uFEFF{${head},"slides":[${map}]}`, { kind: 'read', faults: [] }],
    [`{${head},"slides":[]}`, { kind: 'read', slides: [], name: '', minutes: null }],
  ])('%j', (text, expected) => {
    expect(readBriefingFile(text)).toMatchObject(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readBriefingFile(text)).not.toThrow();
      }),
    );
  });
});

describe('readSlides', () => {
  it.each([
    ['"map"', 'slide', 'map'],
    ['{"address":"/"}', 'exhibit', ''],
    ['{"exhibit":"pie","address":"/"}', 'exhibit', 'pie'],
    [
      '{"exhibit":"map","address":"https://elsewhere.example/"}',
      'address',
      'https://elsewhere.example/',
    ],
    ['{"exhibit":"map","address":"/\\t/["}', 'address', '/\t/['],
    ['{"exhibit":"map","address":"//elsewhere.example"}', 'address', '//elsewhere.example'],
  ])('names what is wrong with %s', (text, field, found) => {
    const { slides, faults } = readSlides({ slides: [JSON.parse(map), JSON.parse(text)] });
    expect(slides).toHaveLength(1);
    expect(faults).toEqual([{ slide: 2, field, found }]);
  });

  it.each([
    ['{"exhibit":"map","address":"/","title":5,"note":"Say this"}', 'title', '5'],
    ['{"exhibit":"map","address":"/","note":[]}', 'note', '[]'],
  ])('loses the text alone of %s', (text, field, found) => {
    const { slides, faults } = readSlides({ slides: [JSON.parse(text)] });
    expect(slides).toHaveLength(1);
    expect(slides[0]?.note).toBe(field === 'title' ? 'Say this' : '');
    expect(faults).toEqual([{ slide: 1, field, found }]);
  });

  it('reads a briefing of any length, of a file as many slides as it may hold', () => {
    const note = '讲'.repeat(20_000);
    const value = {
      slides: Array.from({ length: 720 }, () => ({ exhibit: 'map', address: '/', note })),
    };
    const whole = readSlides(value);
    expect(whole.slides).toHaveLength(720);
    expect(whole.slides[719]?.note).toBe(note);
    const { slides, faults } = readSlides(value, 500);
    expect(slides).toHaveLength(500);
    expect(faults).toEqual([{ slide: 501, field: 'rest', found: '720' }]);
  });

  it.each([0, -1, 1.5, 601, '20', null, undefined])('minutes cannot be %j', (minutes) => {
    expect(readSlides({ minutes }).minutes).toBeNull();
  });
});
