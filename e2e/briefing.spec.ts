// A presenter collects views, puts them in order and writes on them.
import { expect, test } from '@playwright/test';
import { expectOrder, rows, startWith } from './briefingRows';

test('slides are collected from three views and survive a reload', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy');
  await page.getByRole('button', { name: '加入简报：标尺' }).click();
  const note = page.getByRole('status').filter({ hasText: '已加入' });
  await expect(note).toContainText('已加入 · 第 1 张');
  await expect(page.getByRole('banner').getByRole('link', { name: '简报，1 张' })).toBeVisible();

  await page.goto('/compare?chart=bar');
  await page.getByRole('main').getByRole('button', { name: '加入简报' }).click();
  await page.goto('/districts/licang');
  await page.getByRole('main').getByRole('button', { name: '加入简报' }).first().click();
  await expect(note).toContainText('第 3 张');
  await note.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: '简报，2 张' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '加入简报' }).first().click();
  await note.getByRole('link', { name: '打开简报' }).click();

  await expect(page).toHaveURL('/briefing');
  await expectOrder(page, ['地图', '目标对比', '李沧']);
  await page.reload();
  await expectOrder(page, ['地图', '目标对比', '李沧']);

  await rows(page)
    .nth(0)
    .getByRole('link', { name: /产业方向：低空经济/ })
    .click();
  await expect(page).toHaveURL('/?industry=low-altitude-economy');
  await page.goBack();
  await expect(rows(page)).toHaveCount(3);
});

test('an embedded view offers no briefing', async ({ page }) => {
  await page.goto('/compare?embed=1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '加入简报' })).toHaveCount(0);
});

test('slides are ordered by buttons, and the focus stays with the slide', async ({ page }) => {
  await startWith(page);
  await page.getByRole('button', { name: '下移第 1 张' }).click();
  await expectOrder(page, ['目标对比', '地图', '产业矩阵', '李沧']);
  await expect(page.getByRole('button', { name: '下移第 2 张' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectOrder(page, ['目标对比', '产业矩阵', '李沧', '地图']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '下移第 4 张' })).toBeFocused();
  await expectOrder(page, ['目标对比', '产业矩阵', '李沧', '地图']);
});

test('slides are ordered by keyboard, and what happens is spoken', async ({ page }) => {
  await startWith(page);
  const handle = page.getByRole('button', { name: '拖动第 1 张' });
  await handle.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('已拿起第 1 张')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('第 1 张移到第 2 位')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('第 1 张移到第 3 位')).toBeAttached();
  await page.keyboard.press('Space');
  await expectOrder(page, ['目标对比', '产业矩阵', '地图', '李沧']);
  await expect(page.getByRole('button', { name: '拖动第 3 张' })).toBeFocused();
});

test('slides are ordered by dragging', async ({ page }) => {
  await startWith(page);
  const from = await page.getByRole('button', { name: '拖动第 1 张' }).boundingBox();
  const to = await page.getByRole('button', { name: '拖动第 3 张' }).boundingBox();
  if (!from || !to) throw new Error('The handles have no place on the page.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 40, { steps: 3 });
  await page.mouse.move(to.x + 10, to.y + 30, { steps: 8 });
  await expect(page.getByText('第 1 张移到第 3 位')).toBeAttached();
  await page.mouse.up();
  await expectOrder(page, ['目标对比', '产业矩阵', '地图', '李沧']);
  await page.keyboard.press('Control+z');
  await expectOrder(page, ['地图', '目标对比', '产业矩阵', '李沧']);
});

test('titles, notes, name and minutes are written and kept', async ({ page }) => {
  await startWith(page, 2);
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('先看全市');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('第一行\n第二行');
  await page.getByRole('textbox', { name: '简报名称' }).fill('季度分析');
  await page.getByRole('textbox', { name: '计划用时' }).fill('15');
  await expect(page.getByText('平均每张 7 分 30 秒')).toBeVisible();
  await page.getByRole('button', { name: '复制第 1 张' }).click();
  await expect(page.getByRole('textbox', { name: '第 2 张的标题' })).toHaveValue('先看全市');
  await expect(page.getByRole('button', { name: '复制第 2 张' })).toBeFocused();
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: '第 2 张的备注' })).toHaveValue('第一行\n第二行');
  await expect(page.getByRole('textbox', { name: '简报名称' })).toHaveValue('季度分析');
  await page.getByRole('button', { name: '用回原题' }).first().click();
  await expect(page.getByRole('textbox', { name: '第 1 张的标题' })).toHaveValue('');
});

test('what is deleted or cleared comes back', async ({ page }) => {
  await startWith(page);
  await page.getByRole('textbox', { name: '第 2 张的备注' }).fill('不能丢');
  await page.getByRole('button', { name: '删除第 2 张' }).click();
  await expectOrder(page, ['地图', '产业矩阵', '李沧']);
  await expect(page.getByRole('button', { name: '删除第 2 张' })).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expectOrder(page, ['地图', '目标对比', '产业矩阵', '李沧']);
  await expect(page.getByRole('textbox', { name: '第 2 张的备注' })).toHaveValue('不能丢');

  await page.getByRole('button', { name: '清空' }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('简报还没有内容')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('a slide added in another tab is not lost', async ({ page, context }) => {
  await startWith(page, 2);
  const other = await context.newPage();
  await other.goto('/about');
  await other.getByRole('button', { name: '加入简报' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: '删除第 1 张' }).click();
  await expect(other.getByRole('banner').getByRole('link', { name: '简报，2 张' })).toBeVisible();
});

test('the keyboard stays where it was when a button goes with what it did', async ({ page }) => {
  await startWith(page, 3);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
    );
  await page.getByRole('button', { name: '删除第 2 张' }).press('Enter');
  await expect.poll(focused).toBe('删除第 2 张');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect(page.getByRole('status').getByText('已撤销上一步')).toBeAttached();
  await expect.poll(focused).toBe('删除第 2 张');
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('另起的题');
  await page.getByRole('button', { name: '用回原题' }).press('Enter');
  await expect.poll(focused).toBe('第 1 张的标题');
  await page.getByRole('button', { name: '清空' }).press('Enter');
  await expect.poll(focused).toBe('content');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect.poll(focused).toBe('删除第 1 张');
});

test('a long briefing opens with the pictures that are near', async ({ page }) => {
  await page.goto(`/briefing?slides=${Array(120).fill('map~compare').join('~')}`);
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveCount(240);
  await expect(entries.first().locator('svg').first()).toBeAttached();
  await expect(entries.last().locator('svg')).toHaveCount(0);
  await entries.last().scrollIntoViewIfNeeded();
  await expect(entries.last().locator('svg').first()).toBeAttached();
});
