// The least that must hold: the site opens, says what it is, and breaks no rule of its own.
import { expect, test } from '@playwright/test';

test('the site opens without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  await page.goto('/');

  await expect(
    page.getByRole('heading', { level: 1 }).or(page.getByRole('banner')).first(),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test('a deep link opens on a host without fallback', async ({ page }) => {
  const response = await page.goto('/compare');

  expect(response?.status()).toBe(200);
  await expect(
    page.getByRole('heading', { level: 1 }).or(page.getByRole('banner')).first(),
  ).toBeVisible();
});
