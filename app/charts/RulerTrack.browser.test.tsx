// On a real screen: every sign stands where its value is, and nothing of it leaves the picture.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { numberOperators } from '~/model/closedLists';
import { RulerTrack } from './RulerTrack';
import { trackX, type RulerMark } from './TrackMarks';
import '~/styles/tokens.css';
import '~/styles/base.css';

const host = document.createElement('div');
document.body.append(host);
const root = createRoot(host);

/** Draws a track as wide on screen as in its own units, and finds the edges of its parts from its left. */
function draw(width: number, mark: RulerMark | null, before: number | null) {
  host.style.width = `${width}px`;
  flushSync(() =>
    root.render(
      <RulerTrack width={width} mark={mark} before={before} ticks={[0, 0.25, 0.5, 0.75, 1]} />,
    ),
  );
  const picture = host.getBoundingClientRect();
  const edgesOf = (selector: string) =>
    [...host.querySelectorAll(selector)].map((part) => {
      const box = part.getBoundingClientRect();
      return { left: box.left - picture.left, right: box.right - picture.left };
    });
  return { edgesOf, parts: edgesOf('svg *') };
}

const centre = (edges: { readonly left: number; readonly right: number } | undefined) =>
  edges ? (edges.left + edges.right) / 2 : Number.NaN;

const widths = [96, 119, 240, 472.5];
const positions = [0, 0.05, 0.37, 0.5, 1];

for (const width of widths) {
  test.each(numberOperators)(`%s is drawn at its value, ${width} pixels wide`, (operator) => {
    for (const place of positions) {
      for (const isOtherBasis of [false, true]) {
        const { edgesOf, parts } = draw(width, { operator, place, isOtherBasis }, null);
        const dot = edgesOf('[data-operator] circle')[0];
        expect(Math.abs(centre(dot) - trackX(place, width))).toBeLessThan(0.5);
        for (const part of parts) {
          expect(part.left).toBeGreaterThanOrEqual(-0.5);
          expect(part.right).toBeLessThanOrEqual(width + 0.5);
        }
      }
    }
  });

  test(`a range spans its two ends, ${width} pixels wide`, () => {
    const mark = { operator: 'range', place: 0.2, place2: 0.9, isOtherBasis: false } as const;
    const bracket = draw(width, mark, null).edgesOf('[data-operator] path')[0];
    expect(Math.abs((bracket?.left ?? 0) - trackX(0.2, width))).toBeLessThan(0.5);
    expect(Math.abs((bracket?.right ?? 0) - trackX(0.9, width))).toBeLessThan(0.5);
  });

  test(`last year's ring stands at its value, ${width} pixels wide`, () => {
    for (const place of positions) {
      const ring = draw(width, null, place).edgesOf('circle')[0];
      expect(Math.abs(centre(ring) - trackX(place, width))).toBeLessThan(0.5);
    }
  });
}
