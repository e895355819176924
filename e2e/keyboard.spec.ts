// The keyboard alone: from a fresh page to a district's page, without a pointer.
import { expect, test, type Page } from '@playwright/test';

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 1) {
      const text = await focused.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent,
      );
      if (name.test(text)) return;
    }
  }
  throw new Error(`Tab never reached ${name}`);
}

test('skip link, chip, map, district', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await tabTo(page, /^低空经济，/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?industry=low-altitude-economy');

  await page.getByRole('button', { name: /^莱西，/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^即墨，/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/districts=/);
  await page.goBack();
  await page.getByRole('button', { name: /^城阳，/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/districts/chengyang?industry=low-altitude-economy');
  await expect(page.getByRole('heading', { level: 1, name: '城阳' })).toBeVisible();
});

test('the skip link moves focus into the content and leaves no trace in the address', async ({
  page,
}) => {
  await page.goto('/districts');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL('/districts');
});

test('panels close on Escape and give focus back', async ({ page }) => {
  await page.goto('/');
  const more = page.getByRole('button', { name: '产业方向' });
  await more.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: '产业方向' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(more).toBeFocused();
});
