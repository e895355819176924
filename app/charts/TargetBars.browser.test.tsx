// On a real screen: bars are as long as their numbers from zero, and no word leaves the picture.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { scaleOf } from '~/model/scale';
import type { TargetBar } from './targetBar';
import { TargetBars } from './TargetBars';
import type { GlyphOperator } from './TargetGlyph';
import '~/styles/tokens.css';
import '~/styles/base.css';

const operators: readonly GlyphOperator[] = [
  'exact',
  'at_least',
  'more_than',
  'at_most',
  'about',
  'range',
];

const bars: readonly TargetBar[] = [...operators, 'exact' as const].map((operator, index) => ({
  id: `district-${index}`,
  name: '西海岸新区',
  operator,
  value: 400 + index * 100,
  ...(operator === 'range' ? { value2: 1000 } : {}),
  text: `≥${400 + index * 100} 万人`,
  note: index === 6 ? '区级 · ○ 2024 年 350 万人' : '',
  title: '',
  before: index === 6 ? 350 : null,
  isOtherBasis: index === 6,
  isFaded: false,
}));

const host = document.createElement('div');
document.body.append(host);
const root = createRoot(host);

async function draw(width: number) {
  host.style.width = `${width}px`;
  flushSync(() =>
    root.render(
      <TargetBars
        bars={bars}
        apartHeading="口径不同，不参与排序"
        scale={scaleOf([1000])}
        formatTick={String}
        width={width}
        pointedId={null}
      />,
    ),
  );
  // Recharts places its axes in the frames after the first drawing.
  await expect.poll(() => host.querySelectorAll('[data-district] title').length).toBe(bars.length);
  const picture = host.getBoundingClientRect();
  const boxesOf = (selector: string) =>
    [...host.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
  return { picture, boxesOf };
}

for (const width of [300, 358, 830]) {
  test(`bars are in proportion and words inside, ${width} pixels wide`, async () => {
    const { picture, boxesOf } = await draw(width);
    // Of a plain bar everything but the hit area and the zero line is the bar itself.
    const [four] = boxesOf('[data-district="district-0"] rect + path + rect');
    const [ten] = boxesOf('[data-district="district-6"] rect + path + rect');
    expect((ten?.width ?? 0) / (four?.width ?? 1)).toBeCloseTo(1000 / 400, 1);
    const ring = boxesOf('circle')[0];
    const centre = (ring?.left ?? 0) + (ring?.width ?? 0) / 2 - (ten?.left ?? 0);
    expect(Math.abs(centre - 0.35 * (ten?.width ?? 0))).toBeLessThan(0.5);
    for (const text of boxesOf('svg text')) {
      expect(text.left).toBeGreaterThanOrEqual(picture.left - 0.5);
      expect(text.right).toBeLessThanOrEqual(picture.right + 0.5);
    }
  });
}
