// A view is taken away as a picture; what fails or is cancelled leaves the page as it was.
import { expect, test } from '@playwright/test';
import { watchContentPolicy } from './contentPolicy';
import { bytesOf, pngSize, take, textOf } from './files';

watchContentPolicy();

test('the map as SVG stands alone, in Chinese, with its filters and its source', async ({
  page,
}) => {
  await page.goto('/?industry=low-altitude-economy&layer=industry');
  const download = await take(page, '地图', 'SVG');
  expect(download.suggestedFilename()).toBe('两会图谱-地图-低空经济-2025.svg');
  const drawing = await textOf(download);
  expect(drawing).toContain('lang="zh-CN"');
  expect(drawing).toContain('产业方向：低空经济');
  expect(drawing).toContain('青岛日报／观海新闻');
  expect(drawing).toContain('industry=low-altitude-economy&amp;layer=industry');
  expect(drawing).toMatch(/<tspan[^>]*>[^<]*城阳|<text[^>]*>[^<]*城阳/);
  expect(drawing).not.toMatch(/(href|src)="(?!#)|url\((?!#)|var\(--|class=|style=|foreignObject/);
  // Nothing of the page is needed to draw it.
  await page.goto('about:blank');
  const colours = await page.evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return new Set(
      Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 3).join()),
    ).size;
  }, drawing);
  expect(colours).toBeGreaterThan(20);
});

test('the map as PNG is twice as sharp as its drawing', async ({ page }) => {
  await page.goto('/');
  const drawing = await textOf(await take(page, '地图', 'SVG'));
  await page.keyboard.press('Escape');
  const png = pngSize(await bytesOf(await take(page, '地图', 'PNG')));
  const [, width, height] = /<svg width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
  expect(png).toEqual({ width: Number(width) * 2, height: Number(height) * 2 });
});

test('in the dark the picture has the colours of day', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await textOf(await take(page, '地图', 'SVG'))).toContain('fill="#faf9f6"');
});

test('a picture is copied to the clipboard, or the page says why not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const panel = page.getByRole('dialog', { name: '导出：地图' });
  await page.getByRole('button', { name: '导出：地图' }).click();
  await panel.getByRole('button', { name: '复制图片' }).click();
  await expect(panel.getByText('图片已复制')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(['image/png']);
  await page.evaluate(() => {
    navigator.clipboard.write = async () =>
      await Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await panel.getByRole('button', { name: '复制图片' }).click();
  await expect(panel.getByRole('alert')).toContainText('可改为导出 PNG');
});

test('work that is cancelled leaves nothing', async ({ page }) => {
  await page.goto('/');
  // The part that makes slides is held back, so that there is time to change one's mind.
  await page.route(/slideDeck/, async (route) => {
    await page.getByRole('button', { name: '取消' }).click();
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  const panel = page.getByRole('dialog', { name: '导出：地图' });
  await page.getByRole('button', { name: '导出：地图' }).click();
  await panel.getByRole('button', { name: 'PPTX' }).click();
  await expect(panel.getByText('已取消，没有保存文件')).toBeVisible();
  // The next file is made after all that was under way, and it is the only one.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(downloads).toBe(1);
});

test('a part of the program that does not arrive is told, the page stays, and it can be tried again', async ({
  page,
}) => {
  await page.goto('/?industry=low-altitude-economy');
  await page.route(/workbook|universal/, (route) => route.abort());
  const panel = page.getByRole('dialog', { name: '导出：地图' });
  await page.getByRole('button', { name: '导出：地图' }).click();
  await panel.getByRole('button', { name: 'XLSX' }).click();
  await expect(panel.getByRole('alert')).toContainText('没有取到制作 XLSX 的程序');
  await expect(page).toHaveURL('/?industry=low-altitude-economy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.unroute(/workbook|universal/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: '重试' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
});
