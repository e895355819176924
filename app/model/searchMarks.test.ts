import { describe, expect, it } from 'vitest';
import { collectReadings } from './pinyinReadings';
import { isMet, markPieces } from './searchMarks';

const readings = collectReadings(['低空经济', '绿色能源', '城阳', '中化·云谷', '联东谷', '太态']);

describe('the parts that were met', () => {
  it.each<[string, readonly string[], string]>([
    ['低空经济', ['低空'], '[低空]经济'],
    ['低空经济', ['dikong'], '[低空]经济'],
    ['低空经济', ['dikon'], '[低空]经济'],
    ['低空经济', ['kongj'], '低[空经]济'],
    ['低空经济', ['dk'], '[低空]经济'],
    ['绿色能源', ['lvse'], '[绿色]能源'],
    ['绿色能源', ['luse'], '[绿色]能源'],
    ['城阳 · 低空经济', ['cy', '低空'], '[城阳] · [低空]经济'],
    ['中化·云谷', ['中化云谷'], '[中化·云谷]'],
    ['Low-altitude economy', ['low', 'alt'], '[Low]-[alt]itude economy'],
    ['ＡＩ与 retail', ['ai'], '[ＡＩ]与 retail'],
    ['联东U谷', ['dongugu'], '联[东U谷]'],
    ['太态经济', ['tai'], '[太态]经济'],
    ['≥40,000', ['40000'], '≥[40,000]'],
    ['低空经济', ['nothing'], '低空经济'],
    ['低空经济', [], '低空经济'],
  ])('in %j for %j', (text, words, marked) => {
    const pieces = markPieces(readings, text, words);
    expect(pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('')).toBe(
      marked,
    );
    expect(isMet(readings, text, words)).toBe(marked.includes('['));
  });
});
