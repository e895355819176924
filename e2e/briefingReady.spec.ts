// A briefing without storage, ready-made, or found by the palette.
import { expect, test } from '@playwright/test';
import { rows, startWith } from './briefingRows';
import { backing } from './data';

for (const [name, script] of [
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with storage ${name} everything works in memory, and says so once`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto('/about');
    const notice = page.getByText('这台浏览器不能保存简报');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toHaveCount(0);
    await page.getByRole('button', { name: '加入简报' }).click();
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: '知道了' }).click();
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '目标对比' })
      .click();
    await page.getByRole('main').getByRole('button', { name: '加入简报' }).click();
    await page.getByRole('banner').getByRole('link', { name: '简报，2 张' }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(notice).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('ready-made briefings are presented or taken over', async ({ page }) => {
  await page.goto('/briefing');
  const offer = page.getByRole('listitem').filter({ hasText: '一个产业' });
  await expect(offer.getByRole('combobox', { name: '产业' })).toHaveValue('low-altitude-economy');
  const title = '低空经济：2025 年各区市计划';
  await expect(offer.getByRole('link', { name: title })).toHaveAttribute(
    'href',
    /^\/briefing\/present\?slides=/,
  );
  await offer.getByRole('button', { name: title }).click();
  await expect(page.getByRole('textbox', { name: '简报名称' })).toHaveValue(title);
  await expect.poll(() => rows(page).count()).toBeGreaterThanOrEqual(5);
  expect(backing('low-altitude-economy').districts.length).toBeGreaterThan(1);

  const pair = page.getByRole('listitem').filter({ hasText: '两区市对比' });
  await pair.getByRole('combobox', { name: '第一个区市' }).selectOption('licang');
  await expect(pair.getByRole('combobox', { name: '第二个区市' })).toHaveValue('shibei');
  await pair.getByRole('button', { name: '李沧与市北' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(page.getByRole('textbox', { name: '简报名称' })).toHaveValue(/李沧与市北/);
});

test('the palette leads to the briefing', async ({ page }) => {
  await startWith(page, 2);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('新建简报');
  await page.getByRole('option', { name: '新建简报' }).click();
  await expect(page.getByText('简报已清空')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('the palette presents the city at a glance', async ({ page }) => {
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('全市一览');
  await page.getByRole('option', { name: '放映现成的简报：全市一览' }).click();
  await expect(page).toHaveURL(/\/briefing\/present\?slides=/);
  await expect(page.getByRole('region', { name: /^第 1 张，共/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/about');
});
