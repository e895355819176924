// Task: hand a view on: by link, by QR code, by the system's own sheet, as a frame in another page.
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { serve } from '../.ci/staticServer.mjs';
import { expectNoFaults } from './axe';
import { backing, handedOn, plans, region } from './data';

const dialog = (page: Page) => page.getByRole('dialog', { name: '分享这个视图' });
const link = (page: Page) => dialog(page).getByRole('textbox', { name: '链接' });

async function share(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.getByRole('button', { name: '分享' }).click();
  await expect(link(page)).toBeVisible();
}

for (const address of [
  '/',
  '/?industry=low-altitude-economy&layer=industry&geo=grid',
  '/compare?districts=licang,laoshan&chart=bar',
  '/districts/licang?q=%E4%BD%8E%E7%A9%BA&tab=zones',
  '/industries?by=numbers&sort=group',
  '/about?lang=zh',
]) {
  test(`the link of ${address} is its address and says its year`, async ({ page, baseURL }) => {
    await share(page, address);
    await expect(link(page)).toHaveValue(`${baseURL}${handedOn(address)}`);
    await expect(page).toHaveURL(address);
  });
}

test('what is fetched late gets the focus all the same', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/SharePanel.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/about');
  await page.getByRole('button', { name: '分享' }).press('Enter');
  await expect(dialog(page).getByText('正在')).toBeVisible();
  release();
  await expect(link(page)).toBeFocused();
});

test('the own briefing is shared as its slides', async ({ page, baseURL }) => {
  await page.addInitScript(
    (text) => localStorage.setItem('plan-atlas-briefing', text),
    JSON.stringify({
      version: 1,
      state: { name: 'Talk', slides: [{ exhibit: 'map', address: '/' }] },
    }),
  );
  await share(page, '/briefing');
  await expect(link(page)).toHaveValue(
    `${baseURL}${handedOn(`/briefing/present?slides=.c_1.t_Talk.y_${region.defaultYear}~map~0`)}`,
  );
  await expect(dialog(page).getByRole('heading', { level: 3 })).toHaveText('放映 · Talk');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('button', { name: '分享' }).click();
  await expect(link(page)).toHaveValue(`${baseURL}${handedOn('/briefing')}`);
});

test('a link mended on arrival is shared as mended', async ({ page, baseURL }) => {
  await share(page, '/?industry=nonsense,low-altitude-economy&utm_source=chat&layer=indicator');
  await expect(link(page)).toHaveValue(`${baseURL}${handedOn('/?industry=low-altitude-economy')}`);
});

test('the link is copied, with the language fixed when asked', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await share(page, '/compare?chart=table');
  await dialog(page).getByRole('button', { name: '复制链接' }).click();
  await expect(dialog(page).getByText('已复制')).toBeVisible();
  expect(await copied()).toBe(`${baseURL}${handedOn('/compare?chart=table')}`);

  await dialog(page)
    .getByRole('checkbox', { name: /固定语言/ })
    .check();
  await expect(dialog(page).getByText('已复制')).toBeHidden();
  await dialog(page).getByRole('button', { name: '复制链接' }).click();
  await expect(dialog(page).getByText('已复制')).toBeVisible();
  expect(await copied()).toBe(`${baseURL}${handedOn('/compare?chart=table&lang=zh')}`);
});

test('where copying is forbidden the link is selected, and the keys are named', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await share(page, '/compare');
  await dialog(page).getByRole('button', { name: '复制链接' }).click();
  await expect(dialog(page).getByText(/请按 Ctrl\+C 复制/)).toBeVisible();
  await expect(link(page)).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(
    await link(page).inputValue(),
  );
});

for (const [name, options] of [
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }],
] as const) {
  test.describe(name, () => {
    test.use(options);
    test(`a phone reads the link from the code ${name}`, async ({ page, baseURL }) => {
      const address = '/districts/licang?industry=low-altitude-economy,green-energy&tab=zones';
      await share(page, address);
      const code = dialog(page).getByRole('img', { name: /^二维码：李沧/ });
      const box = await code.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(200);
      expect(await readCode(page, await code.screenshot({ scale: 'css' }))).toBe(
        `${baseURL}${handedOn(address)}`,
      );
    });
  });
}

test('axe finds nothing in the window', async ({ page }) => {
  await share(page, '/compare');
  await dialog(page).getByText('嵌入网页').click();
  await expectNoFaults(page, 'dialog[open]');
});

test('a link beyond what apps and codes hold says so', async ({ page }) => {
  const slides = `map.t_${'abcdefghij'.repeat(240)}`;
  await share(page, `/briefing?slides=${slides}`);
  await expect(dialog(page).getByText(/^链接有 \d{4} 个字符/)).toBeVisible();
  await expect(dialog(page).getByText(/二维码装不下/)).toBeVisible();
});

test('the system is handed the link where it has a sheet of its own', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        throw new DOMException('closed', 'AbortError');
      },
    });
  });
  await share(page, '/industries/low-altitude-economy');
  await dialog(page)
    .getByRole('button', { name: /用其他应用发送/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    JSON.stringify({
      title: '低空经济 | 两会图谱',
      url: `${baseURL}${handedOn('/industries/low-altitude-economy')}`,
    }),
  );
  await expect(dialog(page).getByText(/没能打开/)).toHaveCount(0);
});

test('the keyboard opens the window, walks it, and gets its place back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const button = page.getByRole('button', { name: '分享' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(link(page)).toBeFocused();
  for (const next of [
    dialog(page).getByRole('button', { name: '复制链接' }),
    dialog(page).getByRole('checkbox', { name: /固定语言/ }),
    dialog(page).getByText('嵌入网页'),
    dialog(page).getByRole('button', { name: '关闭' }),
  ]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('分享');
  await page.getByRole('option', { name: /二维码/ }).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

for (const sandbox of [
  'allow-scripts allow-same-origin allow-popups',
  'allow-scripts allow-popups',
]) {
  test(`a page elsewhere frames the view (${sandbox})`, async ({
    page,
    context,
    baseURL,
  }, info) => {
    await share(page, '/districts?industry=low-altitude-economy');
    await dialog(page).getByText('嵌入网页').click();
    await dialog(page).getByText('480 × 320').click();
    const code = await dialog(page).getByRole('textbox', { name: '嵌入代码' }).inputValue();
    const framed = handedOn('/districts?industry=low-altitude-economy&embed=1');
    expect(code).toContain(`src="${`${baseURL}${framed}`.replaceAll('&', '&amp;')}"`);
    expect(code).toContain('width="480" height="320" title="区市 · 低空经济 | 两会图谱"');

    const folder = info.outputPath('elsewhere');
    await mkdir(folder);
    const html = `<!doctype html>${code.replace('<iframe', `<iframe sandbox="${sandbox}"`)}`;
    writeFileSync(join(folder, 'index.html'), html);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://localhost:${await serve(folder, 0)}/`);

    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('区市');
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(frame.getByRole('contentinfo')).toBeInViewport();
    await expect(frame.getByRole('contentinfo')).toContainText('青岛日报');
    expect(
      await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth),
    ).toBe(0);

    await frame.getByRole('main').getByRole('link', { name: /李沧/ }).first().click();
    await expect(frame.getByRole('heading', { level: 1, name: '李沧' })).toBeVisible();
    await expect(frame.getByRole('banner')).toHaveCount(0);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: '在两会图谱中打开' }).click();
    const whole = await opened;
    await expect(whole).toHaveURL(`${baseURL}/districts/licang?industry=low-altitude-economy`);
    await expect(whole.getByRole('banner')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('title and description name the view and count what it shows', async ({ page }) => {
  const described = (address: string) =>
    page.goto(address).then(() => page.locator('meta[name="description"]'));
  const { districts, commitments } = backing('low-altitude-economy');
  await expect(await described('/industries/low-altitude-economy')).toHaveAttribute(
    'content',
    `青岛 2025 · 低空经济：${districts.length} 个区市、${commitments} 条举措，每个数字都有出处。`,
  );
  await expect(await described('/compare?industry=low-altitude-economy')).toHaveAttribute(
    'content',
    `青岛 2025 · 目标对比：低空经济，${districts.length} 个区市、${commitments} 条举措，每个数字都有出处。`,
  );
  await expect(page).toHaveTitle('目标对比 · 低空经济 | 两会图谱');
  const licang = plans.find(({ district }) => district === 'licang');
  const own = licang?.commitments.filter(({ kind }) => kind === 'commitment').length;
  await expect(await described('/districts/licang')).toHaveAttribute(
    'content',
    `青岛 2025 · 李沧：${own} 条举措，每个数字都有出处。`,
  );
});

/** Reads a QR code from a picture as a phone would. */
async function readCode(page: Page, picture: Buffer): Promise<string | undefined> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: [...pixels] };
  }, picture.toString('base64'));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
