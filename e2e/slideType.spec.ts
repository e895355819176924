// No type on a slide is too small to read across a room, and nothing on it lies outside it or is cut.
import { expect, test, type Page } from '@playwright/test';
import { everyExhibitCode, presentLink } from './briefingLink';

const count = everyExhibitCode.split('~').length - 1;

/** The smallest type in pixels of the screen, and what lies outside the stage or is wider than its box. */
function measure(stage: Element) {
  const frame = stage.getBoundingClientRect();
  const outside: string[] = [];
  let smallest = { size: Infinity, text: '' };
  for (const element of stage.querySelectorAll('*')) {
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('')
      .trim();
    const box = element.getBoundingClientRect();
    const isDrawn = box.width > 0 && box.height > 0 && element.checkVisibility();
    if (!isDrawn || element.closest('defs, title, desc, clipPath, .visually-hidden')) continue;
    if (own !== '') {
      // Turned text keeps its size: what the matrix makes of its baseline is its length.
      const turn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = turn ? Math.hypot(turn.a, turn.b) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < smallest.size) smallest = { size, text: own };
    }
    const isOut =
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 1 ||
      box.bottom > frame.bottom + 1;
    const isShape = element instanceof SVGElement && element.closest('svg svg, [clip-path]');
    if (isOut && !isShape) outside.push(`${element.tagName} ${own.slice(0, 20)}`);
    const isCut = element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1;
    if (isCut && element.clientWidth > 0 && getComputedStyle(element).display !== 'inline') {
      outside.push(`${element.tagName} is cut: ${element.textContent.slice(0, 20)}`);
    }
  }
  return { smallest, outside };
}

const screens = [
  [1024, 768, (20 * 768) / 1080],
  [1920, 1080, 20],
  [3840, 1080, 20],
  [390, 844, 11],
  [844, 390, 10.9],
] as const;

async function check(page: Page, least: number, name: string): Promise<void> {
  const stage = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(stage).toBeVisible();
  // The stage is measured once it stands, and arranged anew.
  const outside = async () => (await stage.evaluate(measure)).outside;
  await expect.poll(outside, { message: name }).toEqual([]);
  const { smallest } = await stage.evaluate(measure);
  expect(smallest.size, `${name}: ${smallest.text}`).toBeGreaterThanOrEqual(least - 0.01);
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    const style = getComputedStyle(title);
    return title.clientHeight / Number.parseFloat(style.lineHeight);
  });
  expect(Math.round(lines), `title of ${name}`).toBeLessThanOrEqual(2);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, name).toBeLessThanOrEqual(0);
}

for (const language of ['zh', 'en']) {
  test(`slides are readable on every screen in ${language}`, async ({ page }) => {
    for (let number = 1; number <= count; number += 1) {
      await page.goto(`${presentLink(everyExhibitCode, number)}&lang=${language}`);
      for (const [width, height, least] of screens) {
        await page.setViewportSize({ width, height });
        await check(page, least, `slide ${number} at ${width}×${height}`);
      }
    }
  });
}

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [390, 844],
] as const) {
  test(`the controls leave the source in sight at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(presentLink(everyExhibitCode, 4));
    await page.mouse.move(200, 200);
    const controls = await page.getByRole('toolbar').boundingBox();
    const source = await page.getByText(/^来源/).boundingBox();
    if (!controls || !source) throw new Error('Controls or source are not on the page.');
    const isClear = source.x + source.width <= controls.x || source.y + source.height <= controls.y;
    expect(isClear, JSON.stringify({ controls, source })).toBe(true);
  });
}
