// Task: find anything from anywhere, in Chinese, English, pinyin or initials, by keyboard alone or on a phone.
import { expect, test, type Page } from '@playwright/test';
import { backing, handedOn, industries } from './data';

const palette = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const field = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');

async function openPalette(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test('four spellings find the low-altitude economy, and Enter opens it whole', async ({ page }) => {
  await page.goto('/compare?theme=livelihood&q=abc');
  for (const text of ['低空', 'low alt', 'dikong', 'dk', 'diknog']) {
    await openPalette(page);
    await page.keyboard.type(text);
    await expect(options(page).first()).toContainText('低空经济');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
  }
  await openPalette(page);
  await page.keyboard.type('dikong');
  await expect(options(page).first()).toContainText('低空经济');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/industries/low-altitude-economy');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('低空经济');
  await page.goBack();
  await expect(page).toHaveURL('/compare?theme=livelihood&q=abc');
});

test('a slash opens it too, but is a letter while one types', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const query = page.getByRole('searchbox', { name: '关键词' });
  await query.focus();
  await page.keyboard.type('a/b');
  await expect(query).toHaveValue('a/b');
  await expect(palette(page)).toBeHidden();
  await query.blur();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('it takes letters from the very frame it is opened in, before its code is here', async ({
  page,
}) => {
  await page.route(/SearchPalette.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const frames = await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
    let count = 0;
    while (!document.querySelector('dialog[open] input')?.matches(':focus') && count < 60) {
      await nextFrame();
      count += 1;
    }
    return count;
  });
  expect(frames).toBeLessThanOrEqual(1);
  await page.keyboard.type('dikong');
  await expect(palette(page).getByRole('textbox')).toHaveValue('dikong');
  await expect(options(page).first()).toContainText('低空经济');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('jing');
  await expect(field(page)).toHaveValue('dikongjing');
});

test('a district and an industry together lead to what that district says of it', async ({
  page,
}) => {
  await page.goto('/about');
  await openPalette(page);
  await page.keyboard.type('李沧 绿色能源');
  await expect(options(page).first()).toContainText('李沧 · 绿色能源');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/industries?industry=green-energy&districts=licang');
});

test('arrows walk the hits, met parts are marked, every word is required', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('dikong');
  await expect(options(page).first().locator('mark')).toHaveText('低空');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await field(page).fill('低空 莱西');
  await expect(options(page).first()).toContainText('莱西 · 低空经济');
  for (const group of await palette(page).getByRole('group', { name: '举措' }).all()) {
    for (const option of await group.getByRole('option').all()) {
      await expect(option).toContainText('莱西');
    }
  }
});

test('nothing found offers what is near, and what a word finds alone', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('低空 qqqq');
  await expect(palette(page).getByText('没有找到“低空 qqqq”')).toBeVisible();
  await expect(options(page).filter({ hasText: '低空经济' })).toBeVisible();
  await options(page).filter({ hasText: '只搜“低空”' }).click();
  await expect(field(page)).toHaveValue('低空');
  await expect(options(page).first()).toContainText('低空经济');
});

test('a statement is brought into sight on its district’s page', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('上王埠中学');
  await options(page).filter({ hasText: '上王埠' }).first().click();
  await expect(page).toHaveURL('/districts/licang?tab=projects');
  const line = page.getByRole('listitem').filter({ hasText: '上王埠' }).first();
  await expect(line).toBeInViewport();
  await expect(line).toHaveAttribute('data-lit');
  await page.getByRole('tab', { name: /民生/ }).click();
  await page.getByRole('tab', { name: /项目/ }).click();
  await expect(line).not.toHaveAttribute('data-lit');
});

test('a zone and a cell that were found are in sight, on a phone too', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/about');
    await openPalette(page);
    await page.keyboard.type('九水都市');
    await options(page).first().click();
    await expect(page).toHaveURL('/districts/licang?tab=zones');
    await expect(page.getByRole('heading', { name: '九水都市产业核心区' })).toBeInViewport();
    await openPalette(page);
    await page.keyboard.type('莱西 银发');
    await expect(options(page).first()).toContainText('莱西 · 银发经济');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/industries?industry=silver-economy&districts=laixi');
    await expect(page.getByRole('gridcell', { name: /^莱西，银发经济，/ })).toBeInViewport();
  }
});

test('Enter without a word chooses nothing', async ({ page }) => {
  await page.goto('/compare?theme=livelihood');
  await openPalette(page);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL('/compare?theme=livelihood');
});

test('while an input method composes, Enter is its own', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'dikong',
    selectionStart: 6,
    selectionEnd: 6,
  });
  await expect(options(page).first()).toContainText('低空经济');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await session.send('Input.insertText', { text: '低空' });
  await expect(field(page)).toHaveValue('低空');
  await expect(options(page).first()).toContainText('低空经济');
});

test('recent choices come back, after a reload too', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('laixi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/districts/laixi');
  await page.reload();
  await openPalette(page);
  const recent = palette(page).getByRole('group', { name: '最近打开' });
  await expect(recent.getByRole('option')).toHaveCount(1);
  await expect(recent.getByRole('option')).toContainText('莱西');
});

test('views and actions are found and done', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?industry=perovskite');
  await openPalette(page);
  await page.keyboard.type('copy');
  await page.keyboard.press('Enter');
  await expect(palette(page).getByText('链接已复制')).toBeVisible();
  const { origin, pathname, search } = new URL(page.url());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    origin + handedOn(pathname + search),
  );
  await field(page).fill('duibi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare');
  await openPalette(page);
  await page.keyboard.type('english');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('the counts of its industries are those of the data', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  for (const { id, name } of industries) {
    const { districts, commitments } = backing(id);
    await field(page).fill(name.zh);
    const group = palette(page).getByRole('group', { name: '产业', exact: true });
    const option = group.getByRole('option').filter({ hasText: name.zh }).first();
    await expect(option).toContainText(`${districts.length} 个区市 · ${commitments} 条举措`);
  }
});

test('the text in the address is answered the same way', async ({ page }) => {
  const { districts, commitments } = backing('low-altitude-economy');
  for (const text of ['低空', 'dikong', 'dkjj', 'diknog', 'low+altitude']) {
    await page.goto(`/?q=${text}`);
    await expect(
      page.getByText(`${districts.length} 个区市、${commitments} 条举措符合筛选`),
    ).toBeVisible();
  }
});

test('the menu of industries finds them the same way', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '产业方向' }).click();
  const menu = page.getByRole('dialog', { name: '产业方向' });
  for (const text of ['低空', 'low alt', 'dikong', 'dk', 'diknog', 'eVTOL']) {
    await menu.getByRole('searchbox').fill(text);
    await expect(menu.getByRole('button', { name: /^低空经济，/ })).toBeVisible();
    await expect(menu.getByRole('button', { name: /^文旅，/ })).toHaveCount(0);
  }
});

test('on a phone it fills the screen and can be closed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: '搜索' }).click();
  await field(page).fill('shibei');
  await expect(options(page).first()).toContainText('市北');
  const box = await palette(page).boundingBox();
  expect(box?.width).toBe(390);
  await palette(page).getByRole('button', { name: '关闭' }).click();
  await expect(palette(page)).toBeHidden();
});
