// A phone: nothing scrolls sideways, a tap selects and pins a card, the tabs lead everywhere.
import { devices, expect, test } from '@playwright/test';
import { views } from './views';

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
test.use({ ...phone, locale: 'zh-CN' });

for (const language of ['zh', 'en']) {
  test(`no view scrolls sideways in ${language}`, async ({ page }) => {
    for (const view of views) {
      await page.goto(`${view}${view.includes('?') ? '&' : '?'}lang=${language}`);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 740 });
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${view} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('a tap selects a district and pins its card; the card opens its page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^莱西，/ }).tap();
  const card = page.getByRole('complementary', { name: '莱西市' });
  await expect(card).toBeVisible();
  await expect(page).toHaveURL('/?districts=laixi');
  await card.getByRole('link', { name: /打开莱西/ }).tap();
  await expect(page).toHaveURL('/districts/laixi');
  await expect(page.getByRole('heading', { level: 1, name: '莱西' })).toBeVisible();
});

test('the tabs at the bottom lead to the five places', async ({ page }) => {
  await page.goto('/');
  const tabs = page.getByRole('navigation', { name: '菜单' });
  for (const [name, address] of [
    ['对比', '/compare'],
    ['产业', '/industries'],
    ['区市', '/districts'],
    ['说明', '/about'],
    ['地图', '/'],
  ] as const) {
    await tabs.getByRole('link', { name }).tap();
    await expect(page).toHaveURL(address);
    await expect(tabs.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('what is touched is large enough', async ({ page }) => {
  for (const view of ['/', '/compare', '/districts/licang', '/industries?industry=green-energy']) {
    await page.goto(view);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'header button, header a, nav a, main select, section button[aria-pressed]',
        ),
      ]
        // The sign of a citation is small, but what can be touched around it is not.
        .filter(
          (element) =>
            element instanceof HTMLElement &&
            element.checkVisibility() &&
            !element.textContent.startsWith('¶'),
        )
        .map((element) => ({
          name: element.textContent,
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0 && height < 43.5),
    );
    expect(small, view).toEqual([]);
  }
});
