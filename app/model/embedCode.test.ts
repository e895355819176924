import { expect, test } from 'vitest';
import { embedCode, embedSizes } from './embedCode';

test.each([
  [
    'https://plan.atlas/compare?chart=bar&embed=1',
    '目标对比 | 两会图谱',
    embedSizes.small,
    '<iframe src="https://plan.atlas/compare?chart=bar&amp;embed=1" width="480" height="320" title="目标对比 | 两会图谱" loading="lazy" style="border:0"></iframe>',
  ],
  [
    'https://plan.atlas/?q=%22&embed=1',
    'Map · “a"<b>&” | Plan Atlas',
    embedSizes.wide,
    '<iframe src="https://plan.atlas/?q=%22&amp;embed=1" width="100%" height="640" title="Map · “a&quot;&lt;b>&amp;” | Plan Atlas" loading="lazy" style="border:0"></iframe>',
  ],
])('the frame of %s', (link, title, size, code) => {
  expect(embedCode(link, title, size)).toBe(code);
});
