// One truth: for every industry the matrix, the map, the industry's page, the chips and the search count the same.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { industries } from './data';

/** Districts and commitments of every industry, by its name. */
type Counts = Readonly<Record<string, string>>;

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const labelsOf = (elements: Locator) =>
  elements.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

/** "4 districts, 6 commitments" from how many each district has. */
function told(ofDistricts: readonly number[]): string {
  const named = ofDistricts.filter((count) => count > 0);
  return `${named.length} ${named.reduce((sum, count) => sum + count, 0)}`;
}

async function matrixCounts(page: Page): Promise<Counts> {
  await page.goto('/industries');
  await expect(page.getByRole('grid')).toBeVisible();
  const byIndustry = new Map<string, number[]>();
  for (const label of await labelsOf(page.getByRole('gridcell'))) {
    const [, name = '', ...rest] = label.split('，');
    const count = /^(\d+) 条举措$/.exec(rest.at(-1) ?? '')?.[1] ?? 0;
    byIndustry.set(name, [...(byIndustry.get(name) ?? []), Number(count)]);
  }
  return Object.fromEntries([...byIndustry].map(([name, counts]) => [name, told(counts)]));
}

/** What the chips promise, and what the map then shows, chip by chip. */
async function chipAndMapCounts(page: Page): Promise<{ chips: Counts; map: Counts }> {
  await page.goto('/?layer=industry');
  await page.getByRole('button', { name: '产业方向' }).click();
  const panel = page.getByRole('dialog', { name: '产业方向' });
  const chips: Record<string, string> = {};
  const map: Record<string, string> = {};
  for (const { id, name } of industries) {
    const chip = panel.getByRole('button', { name: new RegExp(`^${name.zh}，`) });
    const [promise = ''] = await labelsOf(chip);
    chips[name.zh] = numbersIn(promise.slice(name.zh.length)).join(' ');
    await chip.click();
    await expect(page).toHaveURL(`/?industry=${id}&layer=industry`);
    const areas = await labelsOf(page.getByRole('main').locator('[data-district][aria-label]'));
    map[name.zh] = told(areas.map((label) => Number(/，(\d+) 条/.exec(label)?.[1] ?? 0)));
    await panel.getByRole('button', { name: `取消筛选：${name.zh}` }).click();
    await expect(page).toHaveURL('/?layer=industry');
  }
  return { chips, map };
}

async function pageCounts(page: Page): Promise<Counts> {
  const counts: Record<string, string> = {};
  await page.goto(`/industries/${industries[0]?.id ?? ''}`);
  for (const [index, { name }] of industries.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: name.zh, exact: true })).toBeVisible();
    const line = page.getByRole('status').filter({ hasText: '条举措' }).first();
    counts[name.zh] = numbersIn(await line.innerText()).join(' ');
    const next = industries[index + 1];
    if (next) await page.getByRole('link', { name: `下一个产业：${next.name.zh}` }).click();
  }
  return counts;
}

async function searchCounts(page: Page): Promise<Counts> {
  const counts: Record<string, string> = {};
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '搜索' });
  for (const { name } of industries) {
    await palette.getByRole('combobox').fill(name.zh);
    const group = palette.getByRole('group', { name: '产业', exact: true });
    const note = group
      .getByRole('option')
      .first()
      .getByText(/^\d+ 个区市 · \d+ 条举措$/);
    await expect(group.getByRole('option').first()).toContainText(name.zh);
    counts[name.zh] = numbersIn(await note.innerText()).join(' ');
  }
  return counts;
}

test('all five count the same for every industry', async ({ page }) => {
  const matrix = await matrixCounts(page);
  expect(Object.keys(matrix)).toHaveLength(industries.length);
  expect(matrix['低空经济']).toMatch(/^4 \d+$/);
  const { chips, map } = await chipAndMapCounts(page);
  expect(chips).toEqual(matrix);
  expect(map).toEqual(matrix);
  expect(await pageCounts(page)).toEqual(matrix);
  expect(await searchCounts(page)).toEqual(matrix);
});
