// No request leaves the origin, and the site says so to the browser by its content policy.
import { expect, test } from '@playwright/test';
import { views } from './views';

test('every request of every view stays on the origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== baseURL) foreign.push(request.url());
  });
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  for (const address of views) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'none'/,
  );
});

test('a file that cannot be fetched is said in words, and a retry mends it', async ({ page }) => {
  await page.route('**/*licang*.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/*licang*.json');
  await page.getByRole('button', { name: /重试/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '一般公共预算收入增速' })).toBeVisible();
});
