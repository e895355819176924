// Every view and a whole briefing print to clean sheets of A4: nothing cut, nothing missing, no navigation.
import { expect, test, type Page } from '@playwright/test';
import { handedOn, naming, planOf, plans, region } from './data';
import { plain, readPdf, type PdfPage } from './pdf';
import { readQr } from './qr';
import { views } from './views';

const slides =
  'map~map.layer_industry.industry_low-altitude-economy~compare~industries~districts_licang';
const briefing = `/briefing/present?slides=${slides}`;

/** The margins of base.css in millimetres, a hair narrower: a glyph may overhang its box. */
const margins = { side: 13.5, ends: 4 };

/** Opens an address and waits until it can be printed: no browser waits for code when it prints. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('打印日期')).toBeVisible();
  await page.emulateMedia({ media: null });
  await expect(page.getByText('打印日期')).toHaveCount(0);
}

async function print(page: Page, address: string): Promise<readonly PdfPage[]> {
  await open(page, address);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

function textOf(pages: readonly PdfPage[]): string {
  return pages.map(({ text }) => text).join('');
}

for (const address of [...views, briefing]) {
  test(`${address} prints without a fault`, async ({ page, baseURL }) => {
    const pages = await print(page, address);
    expect(pages.length).toBeLessThanOrEqual(14);
    pages.forEach(({ width, height, words, text }, index) => {
      const [short = 0, long = 0] = [width, height].toSorted((one, other) => one - other);
      expect(short).toBeCloseTo(210, 0);
      expect(long).toBeCloseTo(297, 0);
      expect(text).toContain(plain(`${index + 1} / ${pages.length}`));
      expect(text).toContain('两会图谱');
      // The foot alone would be an empty page.
      expect(words.length).toBeGreaterThan(4);
      const cut = words.filter(
        ({ left, right, top, bottom }) =>
          left < margins.side ||
          right > width - margins.side ||
          top < margins.ends ||
          bottom > height - margins.ends,
      );
      expect(cut).toEqual([]);
    });
    const whole = textOf(pages);
    expect(whole).toContain(plain('打印日期'));
    expect(whole).toContain(plain('来源'));
    // A briefing's paper leads to where it is presented, wherever it was printed.
    const present = `/briefing/present?year=${region.defaultYear}&slides=`;
    const isMissing = address === '/nowhere';
    const link = address.includes('slides=') ? present : isMissing ? address : handedOn(address);
    expect(whole).toContain(plain(`${baseURL}${link}`));
    for (const word of ['跳到正文', 'CtrlK', '目标对比产业矩阵区市说明', '清除全部筛选']) {
      expect(whole).not.toContain(word);
    }
    await page.emulateMedia({ media: 'print' });
    for (const heading of await page.getByRole('heading').allInnerTexts()) {
      expect(whole).toContain(plain(heading));
    }
    let drawn = 0;
    for (const figure of await page.locator('[data-figure] svg').all()) {
      // What is drawn in the figure stands on paper: all its words, and more than a few shapes.
      const lines = await figure.locator('tspan, text:not(:has(tspan))').allTextContents();
      const words = lines.flatMap((line) => plain(line).split(/[^\p{L}\p{N}]+/u));
      expect(words.filter((word) => !whole.includes(word))).toEqual([]);
      const shapes = await figure.locator('path, rect, circle, line').count();
      expect(shapes).toBeGreaterThan(5);
      drawn += shapes;
    }
    // Some shapes lie outside their frame and never reach the paper.
    const printed = pages.reduce((sum, { shapes }) => sum + shapes, 0);
    expect(printed).toBeGreaterThan(drawn / 2);
  });
}

test('a district prints with every commitment of its plan', async ({ page }) => {
  const whole = textOf(await print(page, '/districts/licang'));
  const missing = planOf('licang').commitments.filter(
    ({ kind, statement }) => kind === 'commitment' && !whole.includes(plain(statement.zh)),
  );
  expect(missing).toEqual([]);
});

test('an industry prints with each commitment once, under the filters in force', async ({
  page,
}) => {
  const whole = textOf(await print(page, '/?industry=low-altitude-economy&layer=industry'));
  expect(whole).toContain(plain('产业方向：低空经济'));
  for (const { commitment } of naming('low-altitude-economy')) {
    expect(whole.split(plain(commitment.statement.zh))).toHaveLength(2);
  }
});

const signs: Readonly<Record<string, string>> = {
  exact: '',
  at_least: '≥',
  more_than: '>',
  at_most: '≤',
  about: '≈',
};

for (const address of ['/compare', '/compare?chart=table']) {
  test(`${address} prints every number with its operator`, async ({ page }) => {
    const whole = textOf(await print(page, address));
    const targets = plans.flatMap(({ commitments }) =>
      commitments.flatMap(({ targets: own = [] }) => own),
    );
    for (const { indicator, operator, value, kind } of targets) {
      const sign = signs[operator];
      if (indicator === null || value === undefined || sign === undefined) continue;
      if (kind === 'target') expect(whole).toContain(plain(`${sign}${value}`));
    }
  });
}

test('the code on paper leads to the view', async ({ page, baseURL }) => {
  await open(page, '/compare?chart=bar');
  await page.emulateMedia({ media: 'print' });
  const code = page.getByRole('img', { name: '本页链接的二维码' });
  await expect(code).toBeVisible();
  expect(await readQr(page, await code.screenshot())).toBe(
    `${baseURL}${handedOn('/compare?chart=bar')}`,
  );
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(code).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
});

test('paper is light when the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await page.emulateMedia({ media: 'print' });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('color', 'rgb(23, 34, 44)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a briefing prints one slide a page, with notes, between a cover and the way back', async ({
  page,
  baseURL,
}) => {
  const address =
    '/briefing/present?slides=.t_January~map.n_Mind+the+basis~industries.t_Own+words~districts_licang';
  const pages = await print(page, address);
  expect(pages).toHaveLength(5);
  for (const { width, height } of pages) expect(width).toBeGreaterThan(height);
  const [cover, first, second, , end] = pages.map(({ text }) => text);
  expect(cover).toContain('January');
  expect(cover).toContain(plain('共 3 页'));
  expect(cover).toContain('Ownwords');
  expect(first).toContain('Mindthebasis');
  expect(first).toContain('《');
  expect(second).toContain('Ownwords');
  const head = `.c_3.t_January.y_${region.defaultYear}`;
  const dated = handedOn(`${address.replace('.t_January', head)}~0`);
  expect(end).toContain(plain(`${baseURL}${dated}`));
});
