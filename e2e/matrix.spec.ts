// The matrix: who backs what, walked by keyboard, narrowed by filters, all of it in the address.
import { devices, expect, test, type Page } from '@playwright/test';
import { industries, nameOf, plans, region, naming } from './data';

const columns = region.districts
  .filter(({ id }) => plans.some((plan) => plan.district === id))
  .toSorted((one, other) => one.order - other.order);

/** The commitments of a district that name an industry, as the files hold them. */
function namingIn(industry: string, district: string, theme?: string) {
  return naming(industry)
    .filter((one) => one.district === district)
    .map(({ commitment }) => commitment)
    .filter((commitment) => theme === undefined || commitment.theme === theme);
}

/** What every cell should say after district and industry, row by row. */
function expectedCells(theme?: string): readonly string[] {
  return industries
    .filter(({ id }) => columns.some((column) => namingIn(id, column.id, theme).length > 0))
    .flatMap(({ id, name }) =>
      columns.map((column) => {
        const count = namingIn(id, column.id, theme).length;
        const isNamed = namingIn(id, column.id).length > 0;
        const rest = count > 0 ? `${count} 条举措` : isNamed ? '不符合筛选' : '未提及';
        return `${column.name.zh}，${name.zh}，${rest}`;
      }),
    )
    .toSorted();
}

/** What every cell says, the printed verb left out. */
async function shownCells(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('grid')).toBeVisible();
  const labels = await page
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  return labels
    .map((label) => {
      const parts = label.split('，');
      return [parts[0], parts[1], parts.at(-1)].join('，');
    })
    .toSorted();
}

async function rowNames(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('grid')).toBeVisible();
  return page
    .getByRole('rowheader')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.textContent));
}

test('every cell counts what the files hold', async ({ page }) => {
  await page.goto('/industries');
  expect(await shownCells(page)).toEqual(expectedCells());
});

test('theme and text change the counts and leave rows out', async ({ page }) => {
  await page.goto('/industries?theme=innovation');
  const byTheme = expectedCells('innovation');
  expect(await shownCells(page)).toEqual(byTheme);
  const leftOut = industries.length - byTheme.length / columns.length;
  await expect(page.getByText(`另有 ${leftOut} 个产业没有符合条件的举措`)).toBeVisible();

  await page.goto('/industries');
  const counted = async () =>
    (await shownCells(page)).filter((cell) => cell.endsWith('条举措')).length;
  const everything = await counted();
  await page.getByRole('searchbox', { name: '关键词' }).fill('无人机');
  await expect(page).toHaveURL(/q=/);
  await expect.poll(counted).toBeLessThan(everything);
  expect(await counted()).toBeGreaterThan(0);
  await expect(page.getByRole('gridcell', { name: /^莱西，工业无人机，/ })).toBeVisible();
});

test('the keyboard alone leads from a fresh page to the commitments of a cell', async ({
  page,
}) => {
  await page.goto('/industries');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  const isInGrid = () => grid.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 60 && !(await isInGrid()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await isInGrid()).toBe(true);
  // One stop for the whole grid: the next Tab leaves it, and back it is at the same cell.
  await page.keyboard.press('Tab');
  expect(await isInGrid()).toBe(false);
  await page.keyboard.press('Shift+Tab');

  const names = await rowNames(page);
  const row = names.findIndex((name) => name.startsWith('绿色能源'));
  const column = columns.findIndex(({ id }) => id === 'licang');
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  const cell = page.getByRole('gridcell', { name: /^李沧，绿色能源，/ });
  await expect(cell).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^莱西，绿色能源，/);
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^绿色能源，/);
  for (let step = 0; step <= column; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/industries?industry=green-energy&districts=licang');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  const panel = page.getByRole('region', { name: '所选举措' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('绿色能源 · 李沧');
  for (const { statement } of namingIn('green-energy', 'licang')) {
    await expect(panel).toContainText(statement.zh.slice(0, 6));
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/industries');
});

test('rows are chosen, several with Ctrl, and keep their places', async ({ page }) => {
  await page.goto('/industries');
  const row = (name: string) => page.getByRole('rowheader').getByRole('button', { name });
  const before = await rowNames(page);
  await row('文旅').click();
  await expect(page).toHaveURL('/industries?industry=cultural-tourism');
  await row('数字经济').click({ modifiers: ['ControlOrMeta'] });
  await expect(page).toHaveURL('/industries?industry=digital-economy,cultural-tourism');
  expect(await rowNames(page)).toEqual(before);
  await page.getByRole('link', { name: '打开数字经济' }).click();
  await expect(page).toHaveURL(/\/industries\/digital-economy/);
  await page.goBack();
  await page.getByRole('button', { name: '取消选择' }).click();
  await expect(page).toHaveURL('/industries');
});

test('what cells show and the order of rows are in the address, and Back undoes them', async ({
  page,
}) => {
  await page.goto('/industries');
  await page.getByRole('radio', { name: '涉及数字' }).check({ force: true });
  await expect(page).toHaveURL('/industries?by=numbers');
  await expect(page.getByRole('gridcell', { name: /个数字$/ }).first()).toBeVisible();
  await page.getByRole('combobox', { name: '排序' }).selectOption({ label: '产业门类' });
  await expect(page).toHaveURL('/industries?by=numbers&sort=group');
  await expect(page.getByRole('rowheader', { name: '新兴产业', exact: true })).toBeVisible();

  const heading = page.getByRole('columnheader', { name: '李沧' });
  await heading.getByRole('button').click();
  await expect(page).toHaveURL('/industries?by=numbers&sort=licang');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await heading.getByRole('button').click();
  await expect(page).toHaveURL('/industries?by=numbers');
  for (const address of [
    '/industries?by=numbers&sort=licang',
    '/industries?by=numbers&sort=group',
    '/industries?by=numbers',
    '/industries',
  ]) {
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
});

test('a chosen district without a plan gets a hatched column that says so', async ({ page }) => {
  await page.goto('/industries?districts=shinan');
  await expect(
    page.getByRole('gridcell', { name: `${nameOf('shinan')}，低空经济，本期未报道` }),
  ).toBeVisible();
});

test('an order of the table of targets is repaired with a notice', async ({ page }) => {
  await page.goto('/industries?sort=value-desc');
  await expect(page.getByText('已略去：sort=value-desc')).toBeVisible();
  await expect(page).toHaveURL('/industries');
});

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  test.use({ ...phone, locale: 'zh-CN' });

  test('a chosen cell is in sight, its commitments on the first screen, names stay', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/industries?industry=automobile-consumption&districts=laixi&lang=en');
    const cell = page.getByRole('gridcell', { name: /^Laixi, Automobile consumption, / });
    await expect(cell).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { level: 3, name: 'Laixi' })).toBeInViewport();
    const name = page.getByRole('rowheader').getByRole('button', { name: /^Automobile/ });
    await expect(name).toBeInViewport({ ratio: 1 });
    const left = (await name.boundingBox())?.x;
    expect(left).toBeLessThan(20);
  });
});
