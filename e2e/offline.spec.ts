// Once loaded, the whole product works with the network gone: every view, the search, the bar chart, the other language.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../.ci/staticServer.mjs';
import { briefingCode, presentLink, slideCount } from './briefingLink';

// A worker that answers, and a network that is gone, would both outlast a test in a shared context.
test.use({ serviceWorkers: 'allow', reuseContext: false });

/** Opens the site and waits until it has brought along all it will ever need. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

test('everything opens after the network is gone', async ({ page, context }) => {
  const chart = page.waitForResponse(/TargetBars.*\.js/);
  await page.goto('/');
  await chart;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  const navigation = page.getByRole('navigation', { name: '主导航' });
  for (const [name, address] of [
    ['产业矩阵', '/industries'],
    ['区市', '/districts'],
    ['说明', '/about'],
    ['目标对比', '/compare'],
  ] as const) {
    await navigation.getByRole('link', { name }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dikong');
  await expect(page.getByRole('option').first()).toContainText('低空经济');
  await page.keyboard.press('Escape');
  await page.getByText('柱状图', { exact: true }).click();
  await expect(page.getByRole('main').getByText('≈5%').first()).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('revenue growth');
});

test('a new window, a reload and a typed link open without the network', async ({
  page,
  context,
}) => {
  await visit(page, '/');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: '一般公共预算收入增速' })).toBeVisible();
  for (const [address, name] of [
    ['/districts/licang?tab=zones', '李沧'],
    ['/compare?chart=bar', /增速/],
    ['/industries/low-altitude-economy?lang=en', /Low-altitude/],
    ['/briefing', '简报'],
    ['/nowhere', '没有这个页面'],
  ] as const) {
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(other).toHaveURL(address);
    await expect(other.getByRole('alert')).toHaveCount(0);
    await other.close();
  }
});

test('a briefing opened from its link is walked and noted without the network', async ({
  page,
  context,
}) => {
  await visit(page, presentLink(briefingCode));
  await context.setOffline(true);
  const shown = (where: Page, number: number) =>
    expect(
      where.getByRole('region', { name: new RegExp(`^第 ${number} 张，共 ${slideCount} 张`) }),
    );
  for (let number = 1; number <= slideCount; number += 1) {
    await shown(page, number).toBeVisible();
    await page.keyboard.press('PageDown');
  }
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  const noted = notes.getByRole('img', { name: new RegExp(`^第 ${slideCount} 张`) });
  await expect(noted).toBeVisible();
  await notes.keyboard.press('Home');
  await shown(page, 1).toBeVisible();
  await page.reload();
  await shown(page, 1).toBeVisible();
});

test('the first visit is served by the network alone, later ones show a page at once', async ({
  page,
}) => {
  await visit(page, '/compare');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
});

test('what is only framed by another page keeps nothing', async ({ page }) => {
  const chart = page.waitForResponse(/TargetBars.*\.js/);
  await page.goto('/?embed=1');
  await chart;
  await page.waitForLoadState('networkidle');
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('a new build is seen at the next visit, and replaces the older one once that is left', async ({
  page,
  context,
}, info) => {
  const site = info.outputPath('site');
  cpSync(fileURLToPath(new URL('../dist', import.meta.url)), site, { recursive: true });
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(join(site, file), readFileSync(join(site, file), 'utf8').replace(from, to));
  const address = `http://localhost:${await serve(site, 0)}/about`;

  await visit(page, address);
  await page.reload();
  change('about/index.html', /<noscript>/, '<p hidden>a newer build</p><noscript>');
  change('service-worker.js', /"revision":"\w+"/, '"revision":"newer"');
  await page.reload();
  await expect(page.getByText('a newer build')).toBeAttached();
  const isWaiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(isWaiting).toBe(true);
  expect(await page.evaluate(async () => (await window.caches.keys()).length)).toBe(2);
  await page.close();

  // The browser changes over some moments after the last page is closed.
  await expect(async () => {
    const later = await context.newPage();
    await later.goto(address);
    const kept = await later.evaluate(() => window.caches.keys());
    await later.close();
    expect(kept).toEqual(['plan-atlas-newer']);
  }).toPass();
});
