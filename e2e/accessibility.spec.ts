// Every view passes axe in both themes; contrast of type on the map, which axe cannot judge, is computed.
import { expect, test } from '@playwright/test';
import { expectNoFaults } from './axe';
import { views } from './views';

for (const view of views) {
  test(`axe finds nothing at ${view}`, async ({ page }) => {
    await page.goto(view);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectNoFaults(page);
  });
}

for (const [name, address, open] of [
  ['the collected slides', '/briefing', null],
  ['the link of a briefing', '/briefing', { button: '复制链接' }],
  ['the exports of a briefing', '/briefing', { button: '导出' }],
  ['the exports of an exhibit', '/about', { button: '导出' }],
  ['the help over a slide', '/briefing/present?slides=map~compare', { key: '?' }],
  ['a blank screen', '/briefing/present?slides=map~compare', { key: 'b' }],
  ['a presentation that left slides out', '/briefing/present?slides=map~!!', null],
] as const) {
  test(`axe finds nothing at ${name}`, async ({ page }) => {
    await page.addInitScript(
      (text) => localStorage.setItem('plan-atlas-briefing', text),
      JSON.stringify({
        version: 1,
        state: {
          name: '',
          slides: [
            { exhibit: 'map', address: '/', title: '题', note: '话' },
            { exhibit: 'headlines', address: '/districts/atlantis' },
          ],
        },
      }),
    );
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    if (open && 'button' in open) {
      await page.getByRole('button', { name: open.button }).first().click();
    }
    if (open && 'key' in open) await page.keyboard.press(open.key);
    await expectNoFaults(page);
  });
}

test('axe finds nothing in the search', async ({ page }) => {
  for (const [language, typed] of [
    ['zh', 'dikong'],
    ['zh', '低空 qqqq'],
    ['en', 'licang low'],
  ] as const) {
    await page.goto(`/?lang=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(typed);
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await expectNoFaults(page, 'dialog');
  }
});

test('names and values on the map stand out from what is under them', async ({ page }) => {
  for (const view of [
    '/',
    '/?industry=low-altitude-economy',
    '/?industry=low-altitude-economy&layer=industry',
    '/?layer=industry',
    '/?indicator=disposable-income-growth',
  ]) {
    await page.goto(view);
    await expect(page.getByRole('button', { name: /^莱西，/ })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(contrasts), `${view} ${colorScheme}`).toEqual([]);
    }
  }
});

/** Labels whose contrast with their district's fill, faded fills laid over the sea, is below 4.5. */
function contrasts(): string[] {
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const sea = numbers(
    getComputedStyle(document.querySelector('main section') ?? document.body).backgroundColor,
  );
  return [...document.querySelectorAll<SVGTextElement>('text[data-label]')].flatMap((label) => {
    const shape = document.querySelector(`[data-district="${label.dataset['label']}"]`);
    if (!shape || label.textContent === '') return [];
    const style = getComputedStyle(shape);
    // A hatched fill is judged by its ground.
    const isHatched = style.fill.startsWith('url');
    const ground = isHatched
      ? numbers(getComputedStyle(document.querySelector('pattern rect') ?? shape).fill)
      : numbers(style.fill);
    const opacity = Number(style.fillOpacity);
    const under = ground.map((value, index) => value * opacity + (sea[index] ?? 0) * (1 - opacity));
    const lights = [luminance(under), luminance(numbers(getComputedStyle(label).fill))];
    const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    return ratio < 4.5 ? [`${label.textContent} ${ratio.toFixed(2)}`] : [];
  });
}
