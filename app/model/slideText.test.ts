import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from './slideText';

describe('encodeText', () => {
  it.each(['', 'Low-altitude economy 2025', 'a'])('leaves plain Latin as it is: %s', (text) =>
    expect(encodeText(text)).toBe(text),
  );

  it.each([
    ['低空', 5],
    ['低空经', 8],
    ['低空经济：四个区市提出', 28],
  ])('%s takes %i letters between its two marks', (text, length) =>
    expect(encodeText(text)).toHaveLength(length + 2),
  );

  it('reads back any text, in letters that a link keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        const code = encodeText(text);
        expect(code).toMatch(/^[A-Za-z0-9 _-]*$/);
        expect(decodeText(code)).toBe(text);
      }),
    );
  });

  it('reads back Chinese with punctuation, digits and rare characters', () => {
    for (const text of ['“5.5%以上”，≥3 个；𠮷野家 🚁 ok', '突破\n第二行', '€100～200', '—— ①②③']) {
      expect(decodeText(encodeText(text))).toBe(text);
    }
  });
});

describe('decodeText', () => {
  it.each(['_', '_1', '_12_', '_zzzzz_', '_!!!_', 'a.b', '_123', '__', '低'])(
    'knows a broken code: %s',
    (code) => expect(decodeText(code)).toBeNull(),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (code) => {
        expect(() => decodeText(code)).not.toThrow();
      }),
    );
  });
});
