// Drill down: one district in full, its sections with counts, its neighbours, and what is missing where there is no plan.
import { expect, test } from '@playwright/test';
import { nameOf, planOf, region } from './data';

const licang = planOf('licang');
const commitments = licang.commitments.filter((commitment) => commitment.kind === 'commitment');

test('the page opens from the list and says what the plan is about', async ({ page }) => {
  await page.goto('/districts');
  await page.getByRole('link', { name: '李沧' }).first().click();
  await expect(page).toHaveURL('/districts/licang');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: '李沧' })).toBeVisible();
  await expect(main).toContainText(licang.title.zh);
  await expect(main).toContainText(licang.summary.zh);
});

test('five headline targets say how they compare', async ({ page }) => {
  await page.goto('/districts/licang');
  const card = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
  await expect(card('地区生产总值增速')).toContainText('5.5%以上');
  await expect(card('地区生产总值增速')).toContainText('5 个区市数值相同');
  await expect(card('一般公共预算收入增速')).toContainText('口径：区级');
  await expect(card('新增就业')).toContainText('口径：城镇');
  await expect(card('跨境电商交易额增速')).toContainText('仅此区市提出');
});

const industries = new Set(
  commitments.flatMap((one) => (one.industries ?? []).map((mention) => mention.id)),
);
const sections = [
  ['工作重点', '', licang.workAreas.length],
  ['产业', 'industries', industries.size],
  ['功能区', 'zones', licang.zones.length],
  ['项目', 'projects', commitments.flatMap((one) => one.projects ?? []).length],
  ['民生', 'livelihood', commitments.filter((one) => one.livelihood).length],
  ['2024 年成绩', 'results', licang.commitments.length - commitments.length],
] as const;

for (const [name, tab, count] of sections) {
  test(`the section ${name} counts what the data holds and has an address`, async ({ page }) => {
    await page.goto('/districts/licang?tab=zones');
    await page.getByRole('tab', { name: `${name} ${count}`, exact: true }).click();
    await expect(page).toHaveURL(`/districts/licang${tab === '' ? '' : `?tab=${tab}`}`);
    await expect(page.getByRole('tabpanel', { name: `${name} ${count}` })).not.toBeEmpty();
  });
}

test('work areas stand in the district’s own order', async ({ page }) => {
  await page.goto('/districts/licang');
  const headings = page.getByRole('tabpanel').getByRole('heading', { level: 3, name: /第 \d 项/ });
  await expect(headings).toHaveCount(licang.workAreas.length);
  for (const [index, area] of licang.workAreas.entries()) {
    await expect(headings.nth(index)).toHaveAccessibleName(`第 ${index + 1} 项 ${area.name.zh}`);
  }
});

test('filters apply here too, and clear from here', async ({ page }) => {
  await page.goto('/districts/licang?industry=low-altitude-economy');
  const named = commitments.filter((one) =>
    one.industries?.some((mention) => mention.id === 'low-altitude-economy'),
  );
  await expect(page.getByRole('tab', { name: '产业 1', exact: true })).toBeVisible();
  for (const commitment of named) {
    await expect(page.getByRole('tabpanel')).toContainText(commitment.statement.zh);
  }
  await page.getByRole('tabpanel').getByRole('button', { name: '清除全部筛选' }).click();
  await expect(page).toHaveURL('/districts/licang');
});

test('previous and next walk through all districts, keeping filters', async ({ page }) => {
  const order = region.districts.toSorted((one, other) => one.order - other.order);
  await page.goto(`/districts/${order[0]?.id}?theme=innovation`);
  for (const next of order.slice(1)) {
    await page
      .getByRole('link', { name: `下一个：${next.name.zh}` })
      .first()
      .click();
    await expect(page).toHaveURL(`/districts/${next.id}?theme=innovation`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameOf(next.id));
  }
});

test('a district without a plan says what is missing and where it would go', async ({ page }) => {
  await page.goto('/districts/shinan');
  const main = page.getByRole('main');
  await expect(main).toContainText('本期未报道');
  await expect(main).toContainText('data/plans/2025/shinan.json');
  await expect(main).toContainText('npm run check:data');
});
