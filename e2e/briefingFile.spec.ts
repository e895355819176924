// A briefing is kept as a file and opened again, whole or broken.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { briefingFile, expectOrder, file, fileField, rows, startWith } from './briefingRows';

test('a briefing is kept as a file and opened again', async ({ page }) => {
  await startWith(page, 3);
  await page.getByRole('textbox', { name: '简报名称' }).fill('季度分析');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('先讲口径');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('两会图谱-简报-季度分析.json');
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'plan-atlas-briefing',
    version: 1,
    name: '季度分析',
    slides: [{ exhibit: 'map', address: '/?year=2025', note: '先讲口径' }, {}, {}],
  });

  await fileField(page).setInputFiles(path);
  const dialog = page.getByRole('dialog', { name: '您的简报里已有 3 张幻灯片' });
  await dialog.getByRole('button', { name: '接在后面' }).click();
  await expect(rows(page)).toHaveCount(6);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(3);

  await page.getByRole('button', { name: '清空' }).click();
  await fileField(page).setInputFiles(path);
  await expectOrder(page, ['地图', '目标对比', '产业矩阵']);
  await expect(page.getByRole('textbox', { name: '第 1 张的备注' })).toHaveValue('先讲口径');
});

test('a file can be dropped onto the page', async ({ page }) => {
  await page.goto('/briefing');
  await expect(page.getByText('简报还没有内容')).toBeVisible();
  const text = briefingFile([{ exhibit: 'map', address: '/' }]).buffer.toString();
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '汇报.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('松开鼠标，打开简报文件')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('松开鼠标，打开简报文件')).toHaveCount(0);
});

test('a broken file says where it is broken, and nothing is lost', async ({ page }) => {
  await startWith(page, 2);
  for (const [content, message] of [
    ['{\n  "format": “x”', /汇报\.json：不是完整的简报文件，第 2 行第 13 个字符/],
    ['{"a":1}', /汇报\.json：不是简报文件：缺少应有的 format 一项/],
    ['{"format":"plan-atlas-briefing","version":7,"slides":[]}', /由更新的程序写成（版本 7）/],
    ['{"format":"plan-atlas-briefing","version":1,"slides":[]}', /没有可以打开的幻灯片/],
  ] as const) {
    await fileField(page).setInputFiles(file(content));
    await expect(page.getByText(message)).toContainText('现有简报没有改动');
    await expect(rows(page)).toHaveCount(2);
  }
});

test('slides that lead nowhere are named and left out', async ({ page }) => {
  await page.goto('/briefing');
  await fileField(page).setInputFiles(
    briefingFile([
      { exhibit: 'map', address: '/?industry=low-altitude-economy,nothing' },
      { exhibit: 'pie', address: '/' },
      { exhibit: 'headlines', address: '/districts/atlantis' },
      { exhibit: 'matrix', address: '/compare' },
      { exhibit: 'comparison', address: '/compare' },
    ]),
  );
  await expectOrder(page, ['地图', '目标对比']);
  const told = page.getByRole('status').filter({ hasText: '汇报.json' });
  await expect(told).toContainText('第 2 张（图表）已略去：没有这个图表：pie');
  await expect(told).toContainText('第 3 张（地址）已略去：没有这个地址：/districts/atlantis');
  await expect(told).toContainText('第 4 张（图表）已略去：没有这个图表：matrix');
  await expect(told).toContainText('第 1 张的地址里，industry=nothing 已不存在');
  await told.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('汇报.json')).toHaveCount(0);
});
