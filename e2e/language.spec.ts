// Everything speaks both languages: interface, data, titles, the root's lang.
import { expect, test } from '@playwright/test';

test('the switch turns the whole view, and Back turns it back', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL('/?industry=low-altitude-economy&lang=en');
  await expect(page).toHaveTitle('Map · Low-altitude economy | Plan Atlas');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Low-altitude economy' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { name: '低空经济' })).toBeVisible();
});

test('no Chinese is left in the English interface but what is quoted', async ({ page }) => {
  for (const address of [
    '/?lang=en',
    '/compare?lang=en',
    '/districts?lang=en',
    '/districts/licang?lang=en',
    '/industries?lang=en',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const chinese = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const isQuoted = node.parentElement?.closest('[lang="zh-CN"], noscript') !== null;
        if (/\p{Script=Han}/u.test(text) && !isQuoted) found.push(text);
      }
      return found;
    });
    expect(chinese, address).toEqual([]);
  }
});

test('the reader’s choice is remembered for the next visit', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/about');
  await expect(page).toHaveURL('/about');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('a browser set to English', () => {
  test.use({ locale: 'en-GB' });
  test('opens in English, and a Chinese link still opens in Chinese', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveTitle('Map | Plan Atlas');
    await page.goto('/?lang=zh');
    await expect(page).toHaveTitle('地图 | 两会图谱');
  });
});
