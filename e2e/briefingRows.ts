// The reader's briefing as tests find it: its rows, where they come from, and files to open.
import { expect, type Locator, type Page } from '@playwright/test';

export const rows = (page: Page) => page.getByRole('listitem', { name: /^第 \d+ 张$/ });
const origins = (page: Page) =>
  rows(page)
    .getByRole('link', { name: /·|目标对比|区市/ })
    .allTextContents();

/** A briefing of four different slides, kept as a visit before would have kept it. */
export async function startWith(page: Page, count = 4): Promise<void> {
  const slides = [
    { exhibit: 'map', address: '/' },
    { exhibit: 'comparison', address: '/compare' },
    { exhibit: 'matrix', address: '/industries' },
    { exhibit: 'headlines', address: '/districts/licang' },
  ];
  await startWithSlides(page, slides.slice(0, count));
}

/** A briefing of given slides, kept as a visit before would have kept it. */
export async function startWithSlides(
  page: Page,
  slides: readonly { exhibit: string; address: string; title?: string; note?: string }[],
): Promise<void> {
  const state = {
    name: '',
    minutes: null,
    slides: slides.map((slide, index) => ({ title: '', note: '', ...slide, id: `s${index}` })),
  };
  await page.addInitScript(
    (text) => {
      if (localStorage.getItem('plan-atlas-briefing') === null) {
        localStorage.setItem('plan-atlas-briefing', text);
      }
    },
    JSON.stringify({ state, version: 1 }),
  );
  await page.goto('/briefing');
  await expect(rows(page)).toHaveCount(slides.length);
}

/** The places the slides are taken from, in order. */
export async function expectOrder(page: Page, names: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await origins(page)).map((text) => text.split(' · ')[0]))
    .toEqual(names);
}

export const file = (value: unknown) => ({
  name: '汇报.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
export const briefingFile = (slides: readonly unknown[]) =>
  file({ format: 'plan-atlas-briefing', version: 1, name: '汇报', minutes: 8, slides });
export const fileField = (page: Page): Locator => page.locator('input[type=file]');
