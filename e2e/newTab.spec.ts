// Whatever leads somewhere opens in a tab of its own, by every click that asks for one.
import { expect, test, type Locator, type Page } from '@playwright/test';

// Windows that open one another are told apart only in a context of their own.
test.use({ reuseContext: false });

const ways = {
  Ctrl: (spot: Locator) => spot.click({ modifiers: ['ControlOrMeta'] }),
  Shift: (spot: Locator) => spot.click({ modifiers: ['Shift'] }),
  middle: (spot: Locator) => spot.click({ button: 'middle' }),
};

/** Opens a tab, says where it led, and sees that the page itself stays where it was. */
async function opened(page: Page, act: () => Promise<void>): Promise<string> {
  const before = page.url();
  const [tab] = await Promise.all([page.context().waitForEvent('page'), act()]);
  await tab.waitForURL(/^http/, { waitUntil: 'commit' });
  const { pathname, search } = new URL(tab.url());
  await tab.close();
  expect(page.url()).toBe(before);
  return decodeURIComponent(pathname + search);
}

test('hits of the search of every kind are links', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('dialog').getByRole('option');
  const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
  const field = page.getByRole('combobox', { name: '搜索' });
  const hit = (name: string | RegExp) => options.filter({ hasText: name }).first();
  await field.fill('崂山');
  for (const way of Object.values(ways)) {
    expect(await opened(page, () => way(hit(/^崂山/)))).toBe('/districts/laoshan');
  }
  await field.fill('李沧 绿色能源');
  await expect(chosen).toHaveAttribute('href', /licang/);
  const pair = await chosen.getAttribute('href');
  expect(await opened(page, () => page.keyboard.press('Control+Enter'))).toBe(
    decodeURIComponent(pair ?? ''),
  );
  // What is done has no address; what is shown has.
  await field.fill('');
  const done = await options.evaluateAll((all) =>
    all.filter((one) => !one.hasAttribute('href')).map((one) => one.textContent),
  );
  expect(done).toContain('深色外观');
  expect(done.filter((name) => name.includes('放映'))).toEqual([]);
  await expect(field).toBeVisible();
});

test('districts of the map, cells of the matrix and tabs open in tabs', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy');
  const district = page.getByRole('button', { name: /^崂山/ }).first();
  const address = '/districts/laoshan?industry=low-altitude-economy';
  expect(await opened(page, () => ways.Ctrl(district))).toBe(address);
  expect(await opened(page, () => ways.middle(district))).toBe(address);
  await district.focus();
  expect(await opened(page, () => page.keyboard.press('Control+Enter'))).toBe(address);

  await page.goto('/industries');
  const cell = page.locator('[data-row="low-altitude-economy"][data-column="laoshan"]');
  for (const way of Object.values(ways)) {
    expect(await opened(page, () => way(cell))).toBe(
      '/industries?industry=low-altitude-economy&districts=laoshan',
    );
  }
  const row = page.locator('[data-row="low-altitude-economy"][data-column=""]');
  expect(await opened(page, () => ways.middle(row))).toBe(
    '/industries?industry=low-altitude-economy',
  );

  await page.goto('/districts/laoshan');
  const tab = page.getByRole('tab').nth(1);
  expect(await opened(page, () => ways.Ctrl(tab))).toBe('/districts/laoshan?tab=industries');
});
