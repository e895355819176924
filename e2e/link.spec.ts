// A link opens exactly what the sender saw; Back and Forward undo and redo one choice at a time.
import { expect, test } from '@playwright/test';
import { handedOn } from './data';

const link = '/?industry=low-altitude-economy&indicator=gdp-growth&layer=industry&geo=grid';

test('a deep link opens the same view in a fresh browser, and after a reload', async ({
  browser,
}) => {
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ locale: 'zh-CN' })));
  const seen: string[] = [];
  for (const context of contexts) {
    const page = await context.newPage();
    await page.goto(link);
    await expect(page.getByRole('radio', { name: '产业热度' })).toBeChecked();
    await expect(page.getByRole('radio', { name: '等面积网格' })).toBeChecked();
    await expect(page.getByRole('combobox', { name: '指标' })).toHaveValue('gdp-growth');
    await page.reload();
    await expect(page.getByRole('radio', { name: '产业热度' })).toBeChecked();
    seen.push(await page.getByRole('main').innerText());
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(link);
    await context.close();
  }
  expect(seen[0]).toBe(seen[1]);
});

test('each choice is one entry: Back undoes it, Forward brings it back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^低空经济，/ }).click();
  await page.getByText('产业热度', { exact: true }).click();
  await page.getByText('等面积网格', { exact: true }).click();
  await page.getByRole('combobox', { name: '指标' }).selectOption('gdp-growth');
  await expect(page).toHaveURL(link);

  const back = [
    '/?industry=low-altitude-economy&layer=industry&geo=grid',
    '/?industry=low-altitude-economy&layer=industry',
    '/?industry=low-altitude-economy',
    '/',
  ];
  for (const address of back) {
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
  await expect(page.getByRole('radio', { name: '指标' })).toBeChecked();
  await expect(page.getByRole('button', { name: /取消筛选/ })).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('button', { name: /取消筛选：低空经济/ })).toBeVisible();
});

test('typing replaces its entry, so one Back leaves the text', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^低空经济，/ }).click();
  await page
    .getByRole('searchbox', { name: '关键词' })
    .pressSequentially('low altitude', { delay: 90 });
  await expect(page).toHaveURL('/?industry=low-altitude-economy&q=low+altitude');
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('filters travel from view to view', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy&layer=industry');
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '目标对比' })
    .click();
  await expect(page).toHaveURL('/compare?industry=low-altitude-economy');
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '区市' })
    .click();
  await expect(page).toHaveURL('/districts?industry=low-altitude-economy');
});

test('an embedded view has no frame, but its source and a way out', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy&embed=1');
  await expect(page.getByRole('main')).toContainText('低空经济');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('青岛日报');
  await expect(page.getByRole('link', { name: '在两会图谱中打开' })).toHaveAttribute(
    'href',
    handedOn('/?industry=low-altitude-economy'),
  );
});
