// Slides that lead nowhere stay in the list and are named there; nothing that is handed on holds them.
import { expect, test } from '@playwright/test';
import { rows, startWithSlides } from './briefingRows';
import { codeIn, partsOf, plain } from './files';

const faulty = [
  { exhibit: 'map', address: '/', title: '全市' },
  { exhibit: 'headlines', address: '/districts/hongdao', title: '红岛' },
  { exhibit: 'map', address: '/?indicator=nobody-knows', title: '无人知' },
  { exhibit: 'industry', address: '/industries/flying-cars', title: '飞车' },
  { exhibit: 'matrix', address: '/compare', title: '错配' },
  { exhibit: 'matrix', address: '/industries?industry=flying-cars', title: '飞车矩阵' },
  { exhibit: 'comparison', address: '/compare?districts=licang,hongdao', title: '两区' },
];
const [, hongdao, unknown, cars, mismatched, carsMatrix] = faulty;
const lost = [hongdao, unknown, cars, mismatched, carsMatrix].map((slide) => slide?.title ?? '');
const reasons = [
  '没有这个地址：/districts/hongdao',
  '没有这一项：indicator=nobody-knows',
  '没有这个地址：/industries/flying-cars',
  '没有这个图表：matrix',
  '没有这一项：industry=flying-cars',
];

test('slides that lead nowhere are named, kept, and handed on nowhere', async ({ page }) => {
  await startWithSlides(page, faulty);
  for (const [index, reason] of reasons.entries()) {
    await expect(rows(page).nth(index + 1)).toContainText(`文件都不含这张：${reason}`);
  }
  await expect(rows(page).nth(6)).toContainText('districts=hongdao');
  await expect(page.getByText('文件不含第 2、3、4、5、6 张')).toBeVisible();

  await page.getByRole('button', { name: '复制链接' }).click();
  const panel = page.getByRole('dialog', { name: '复制链接' });
  const link = await panel.getByRole('textbox', { name: '简报链接' }).inputValue();
  expect(link).not.toMatch(/hongdao|nobody-knows|flying-cars|matrix/);
  expect(link).toMatch(/[?&]slides=\.c_2\.y_\d+~map\.\S+~compare\.\S+~0$/);
  await page.keyboard.press('Escape');

  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 PPTX' }).click(),
  ]);
  const { names, text, bytes } = await partsOf(deck);
  const pages = names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => plain(text(name)));
  const all = pages.join('\n');
  for (const title of lost) expect(all).not.toContain(title);
  // Each of the two slides says of how many it is one; the comparison of two districts fills few pages.
  expect(all).toContain('1 / 2');
  expect(all).toContain('2 / 2');
  expect(pages.length).toBeLessThan(10);
  const [, picture = ''] =
    /Target="\.\.\/(media\/[^"]+\.png)"/.exec(
      text(`ppt/slides/_rels/slide${pages.length}.xml.rels`),
    ) ?? [];
  expect(await codeIn(page, bytes(`ppt/${picture}`))).toBe(link);

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  const stream = await saved.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  const kept: unknown = JSON.parse(Buffer.concat(parts).toString());
  expect(kept).toMatchObject({ slides: [{ title: '全市' }, { title: '两区' }] });

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('[data-print="pages"]');
  await expect(paper.getByRole('listitem').first()).toHaveText('全市');
  for (const title of lost) await expect(paper).not.toContainText(title);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });

  await page.getByRole('link', { name: '放映', exact: true }).click();
  await expect(page.getByRole('region', { name: /^第 1 张，共 2 张：全市/ })).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(rows(page)).toHaveCount(faulty.length);
});
