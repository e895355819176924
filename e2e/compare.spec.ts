// Targets side by side: one ruler a row, bars that keep their operators, a table that sorts.
import { expect, test, type Page } from '@playwright/test';
import { indicators, nameOf, plans, region } from './data';

const targets = plans.flatMap((plan) =>
  plan.commitments.flatMap((commitment) =>
    (commitment.targets ?? []).map((target) => ({ ...target, district: plan.district })),
  ),
);
const planned = targets.filter(
  (target) => target.year === 2025 && ['target', 'scale'].includes(target.kind),
);
const statedBy = (id: string) =>
  new Set(planned.filter((target) => target.indicator === id).map((target) => target.district));

const rowOf = (page: Page, name: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').getByText(name, { exact: true }) });

test('the ruler has a row for every indicator that two or more districts state', async ({
  page,
}) => {
  await page.goto('/compare');
  const shared = indicators.filter(({ id }) => statedBy(id).size > 1);
  const single = indicators.filter(({ id }) => statedBy(id).size === 1);
  const past = indicators.filter(
    ({ id }) => statedBy(id).size === 0 && targets.some((target) => target.indicator === id),
  );
  await expect(page.getByRole('rowheader')).toHaveCount(shared.length);
  for (const { name } of shared) await expect(rowOf(page, name.zh)).toBeVisible();

  const fold = page.getByRole('button', {
    name: new RegExp(`${single.length} 项只有一个区市提出`),
  });
  await fold.click();
  for (const { name } of [...single, ...past]) await expect(rowOf(page, name.zh)).toBeVisible();
});

test('each cell says operator, value, basis and last year, and silence is not zero', async ({
  page,
}) => {
  await page.goto('/compare');
  const cell = (indicator: string, district: string) => {
    const order = region.districts
      .filter(({ id }) => plans.some((plan) => plan.district === id))
      .toSorted((one, other) => one.order - other.order)
      .findIndex(({ id }) => id === district);
    return rowOf(page, indicator).getByRole('cell').nth(order);
  };
  await expect(cell('地区生产总值增速', 'licang')).toContainText('5.5%以上');
  await expect(cell('地区生产总值增速', 'laoshan')).toContainText('2024 年预计');
  await expect(cell('一般公共预算收入增速', 'shibei')).toContainText('5%左右');
  await expect(cell('一般公共预算收入增速', 'laoshan')).toContainText('区级');
  await expect(cell('新增就业', 'licang')).toContainText('城镇');
  await expect(cell('新增就业', 'laixi')).toContainText('未载');
  await expect(cell('居民人均可支配收入增速', 'laixi')).toContainText('与经济增长基本同步');
});

test('districts are chosen, and the address holds them', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('button', { name: '移除市北' }).click();
  await expect(page).toHaveURL('/compare?districts=licang,laoshan,chengyang,laixi');
  await expect(page.getByRole('columnheader', { name: '市北' })).toHaveCount(0);
  await page.getByRole('button', { name: '选择要对比的区市' }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: /市南/ }).check();
  await expect(page.getByRole('columnheader', { name: '市南' })).toBeVisible();
  await expect(rowOf(page, '地区生产总值增速')).toContainText('本期未报道');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/compare');
});

test('bars tell ties, other bases and silence in words', async ({ page }) => {
  await page.goto('/compare?chart=bar');
  const main = page.getByRole('main');
  await expect(main).toContainText('数值相同而符号不同，不分先后');
  await expect(main).toContainText('口径不同，不参与排序');
  await main.getByRole('combobox', { name: '指标' }).selectOption('retail-sales-growth');
  await expect(page).toHaveURL('/compare?indicator=retail-sales-growth&chart=bar');
  const silent = plans.filter(({ district }) => !statedBy('retail-sales-growth').has(district));
  for (const { district } of silent) await expect(main).toContainText(nameOf(district));
  await expect(main).toContainText('未载');
  await expect(main.getByText('≥5%').first()).toBeVisible();
});

test('the table holds every target of the data and sorts by its columns', async ({ page }) => {
  await page.goto('/compare?chart=table');
  await expect(page.getByRole('rowheader')).toHaveCount(targets.length);
  await expect(page.getByRole('main')).toContainText(`${targets.length} 个数字和方向`);
  await page.getByRole('columnheader', { name: '区市' }).getByRole('button').click();
  await expect(page).toHaveURL('/compare?chart=table&sort=district');
  await expect(page.getByRole('columnheader', { name: '区市' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page.getByRole('row').nth(1)).toContainText('市北');
  await page.getByRole('columnheader', { name: '区市' }).getByRole('button').click();
  await expect(page).toHaveURL('/compare?chart=table&sort=district-desc');
  await expect(page.getByRole('row').nth(1)).toContainText('莱西');
});

test('a filter keeps the indicators that a matching commitment states', async ({ page }) => {
  await page.goto('/compare?industry=low-altitude-economy');
  const named = new Set(
    plans.flatMap((plan) =>
      plan.commitments
        .filter((one) => one.industries?.some(({ id }) => id === 'low-altitude-economy'))
        .flatMap((one) => one.targets ?? [])
        .flatMap((target) => target.indicator ?? []),
    ),
  );
  expect(named.size).toBeGreaterThan(0);
  for (const id of named) {
    const name = indicators.find((indicator) => indicator.id === id)?.name.zh ?? '';
    await expect(rowOf(page, name)).toBeVisible();
  }
  await expect(rowOf(page, '地区生产总值增速')).toHaveCount(0);
});
