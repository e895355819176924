import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCapacity, qrPath } from './qrPath';

test.each([
  'https://example.org/',
  'https://example.org/districts/licang?industry=low-altitude-economy&tab=zones',
  'https://example.org/?q=%E4%BD%8E%E7%A9%BA',
  '两会图谱',
  `https://example.org/briefing/present?slides=${'x'.repeat(qrCapacity - 44)}`,
])('what a phone reads of the code of %s is the text', (text) => {
  const code = qrPath(text);
  expect(code && read(code)).toBe(text);
});

test('four light modules stand on every side', () => {
  const { path, size } = qrPath('https://example.org/') ?? { path: '', size: 0 };
  const bars = barsOf(path);
  expect(Math.min(...bars.map(({ x }) => x))).toBe(4);
  expect(Math.min(...bars.map(({ y }) => y))).toBe(4);
  expect(Math.max(...bars.map(({ x, length }) => x + length))).toBe(size - 4);
  expect(Math.max(...bars.map(({ y }) => y + 1))).toBe(size - 4);
});

test('a text beyond the capacity has no code', () => {
  expect(qrPath('x'.repeat(qrCapacity))).not.toBeNull();
  expect(qrPath('x'.repeat(qrCapacity + 1))).toBeNull();
  // Chinese takes three bytes a character.
  expect(qrPath('两'.repeat(qrCapacity / 3 + 1))).toBeNull();
});

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

function barsOf(path: string): Bar[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }));
}

/** Paints the path at three pixels a module and reads the picture as a phone would. */
function read({ path, size }: { readonly path: string; readonly size: number }): string | null {
  const scale = 3;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, length } of barsOf(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data ?? null;
}
