// Every view and a whole briefing print to clean sheets of A4: nothing cut, nothing missing, no navigation.
import { expect, test, type Page } from '@playwright/test';
import { plain, readPdf, type PdfPage } from './pdf';
import { views } from './views';

const slides =
  'map~map.layer_industry.industry_low-altitude-economy~compare~industries~districts_licang';
const briefing = `/briefing/present?slides=${slides}`;

/** The margins of base.css in millimetres, a hair narrower: a glyph may overhang its box. */
const margins = { side: 13.5, top: 14.5 };

async function print(page: Page, address: string): Promise<readonly PdfPage[]> {
  const code = page.waitForResponse(/PrintedPages.*\.js/);
  await page.goto(address);
  await code;
  await page.waitForLoadState('networkidle');
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
      for (const word of words) {
        expect.soft(word.left, word.text).toBeGreaterThan(margins.side);
        expect.soft(word.right, word.text).toBeLessThan(width - margins.side);
        expect.soft(word.top, word.text).toBeGreaterThan(margins.top);
        expect.soft(word.bottom, word.text).toBeLessThan(height - 4);
      }
    });
    const whole = textOf(pages);
    expect(whole).toContain(plain('打印日期'));
    expect(whole).toContain(plain('来源'));
    expect(whole).toContain(plain(`${baseURL}${address}`));
    for (const word of ['跳到正文', 'CtrlK', '目标对比产业矩阵区市说明', '清除全部筛选']) {
      expect(whole).not.toContain(word);
    }
  });
}
