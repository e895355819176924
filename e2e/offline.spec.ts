// Once loaded, the whole product works with the network gone: every view, the search, the bar chart, the other language.
import { expect, test } from '@playwright/test';

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
