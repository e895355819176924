// Back, and a reload, lead to the page as it was left: as far scrolled, as much unfolded.
import { expect, test, type Page } from '@playwright/test';

const side = (page: Page) => page.locator('[data-keeps-scroll="side"]');
const scrolledTo = (page: Page) => side(page).evaluate((box) => box.scrollTop);

test('the list of the map is found as it was left', async ({ page }) => {
  await page.goto('/');
  const groups = side(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  const last = groups.last();
  const more = last.getByRole('button').last();
  const folded = await last.textContent();
  await more.click();
  await expect(last).not.toHaveText(folded ?? '');
  const unfolded = await last.textContent();
  await side(page).evaluate((box) => box.scrollTo({ top: box.scrollHeight - 900 }));
  const link = last.getByRole('heading').getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const place = await scrolledTo(page);
  expect(place).toBeGreaterThan(300);
  await link.click();
  await expect(page.getByRole('tablist')).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const isAsLeft = async () => {
    await expect(last).toHaveText(unfolded ?? '');
    await expect.poll(() => scrolledTo(page)).toBe(place);
  };
  await page.goBack();
  await isAsLeft();
  await expect(link).toBeFocused();
  // Back before the other view is there.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-keeps-scroll="side"] h3 a')?.click();
  });
  await page.goBack();
  await isAsLeft();
  await page.reload();
  await isAsLeft();
  // A visit to another place and back.
  await page.goto('/LICENSE');
  await page.goBack();
  await isAsLeft();
  // The same place asked for anew begins anew.
  await page.goto('/about');
  await page.goto('/');
  await expect(last).toHaveText(folded ?? '');
  expect(await scrolledTo(page)).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 760 } });

  test('the page is found where it was left, folds and all', async ({ page }) => {
    await page.goto('/compare');
    const fold = page.getByRole('button', { expanded: false }).filter({ hasText: '展开' });
    await fold.click();
    const end = await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return window.scrollY;
    });
    expect(end).toBeGreaterThan(2000);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^看柱状图/ })
      .last()
      .click();
    await expect(page).toHaveURL(/chart=bar/);
    await page.goBack();
    await expect(page).not.toHaveURL(/chart=bar/);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
    await expect(fold).toHaveCount(0);
  });
});
