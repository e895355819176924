import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placePanel } from './popoverPlace';

const window = { left: 0, top: 0, width: 1000, height: 800 };

describe('placePanel', () => {
  it.each([
    ['under its button', { left: 100, top: 50, bottom: 80 }, [300, 200], window, [100, 86]],
    [
      'above where there is more room',
      { left: 100, top: 700, bottom: 730 },
      [300, 200],
      window,
      [100, 494],
    ],
    [
      'inside the window at its end',
      { left: 900, top: 50, bottom: 80 },
      [300, 200],
      window,
      [694, 86],
    ],
    [
      'inside the window at its start',
      { left: -40, top: 50, bottom: 80 },
      [300, 200],
      window,
      [6, 86],
    ],
    [
      'above a keyboard on the screen',
      { left: 100, top: 300, bottom: 330 },
      [300, 200],
      { ...window, height: 400 },
      [100, 94],
    ],
    [
      'over its button in a window that is too low',
      { left: 10, top: 90, bottom: 120 },
      [300, 200],
      { left: 0, top: 0, width: 320, height: 220 },
      [10, 14],
    ],
    [
      'in the part that is seen where pinched',
      { left: 500, top: 310, bottom: 340 },
      [300, 100],
      { left: 450, top: 300, width: 320, height: 400 },
      [464, 346],
    ],
  ] as const)('stands %s', (_, anchor, [width, height], view, [left, top]) => {
    expect(placePanel(anchor, { width, height }, view)).toMatchObject({ left, top });
  });

  it('never leaves what is to be seen, and covers its button only where there is no room', () => {
    const size = fc.integer({ min: 20, max: 2000 });
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: -500, max: 2500 }),
          top: fc.integer({ min: -500, max: 2500 }),
        }),
        fc.integer({ min: 16, max: 60 }),
        fc.record({ width: size, height: size }),
        fc.record({
          left: fc.integer({ min: 0, max: 300 }),
          top: fc.integer({ min: 0, max: 300 }),
          width: fc.integer({ min: 160, max: 3840 }),
          height: fc.integer({ min: 100, max: 2160 }),
        }),
        (corner, high, wanted, view) => {
          const bottom = corner.top + high;
          const { left, top, maxWidth, maxHeight } = placePanel(
            { ...corner, bottom },
            wanted,
            view,
          );
          const [width, height] = [
            Math.min(wanted.width, maxWidth),
            Math.min(wanted.height, maxHeight),
          ];
          expect(left).toBeGreaterThanOrEqual(view.left);
          expect(top).toBeGreaterThanOrEqual(view.top);
          expect(left + width).toBeLessThanOrEqual(view.left + view.width);
          expect(top + height).toBeLessThanOrEqual(view.top + view.height);
          const room = Math.max(corner.top - view.top, view.top + view.height - bottom) - 12;
          const isSeen = corner.top >= view.top && bottom <= view.top + view.height;
          const isBeside = top >= bottom || top + height <= corner.top;
          expect(isBeside || !isSeen || room < 180).toBe(true);
        },
      ),
    );
  });
});
