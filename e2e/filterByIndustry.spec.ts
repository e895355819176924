// "Who backs the low-altitude economy, and with what words and numbers?" One filter answers everywhere.
import { expect, test } from '@playwright/test';
import { backing, industries, nameOf, planOf, plans } from './data';

const industry = 'low-altitude-economy';
const answer = backing(industry);
const result = `${answer.districts.length} 个区市、${answer.commitments} 条举措符合筛选`;

test('choosing an industry answers on chip, map, ruler and list at once', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('button', { name: `低空经济，${answer.districts.length} 个区市` })
    .first()
    .click();

  await expect(page).toHaveURL(`/?industry=${industry}`);
  await expect(page).toHaveTitle('地图 · 低空经济 | 两会图谱');
  await expect(page.getByText(result)).toBeVisible();
  await expect(page.getByRole('button', { name: /取消筛选：低空经济/ })).toContainText(
    `${answer.districts.length}/${plans.length}`,
  );
  for (const plan of plans) {
    const shape = page.getByRole('button', { name: new RegExp(`^${nameOf(plan.district)}，`) });
    const isNamed = answer.districts.includes(plan.district);
    if (isNamed) await expect(shape.first()).not.toHaveAccessibleName(/不符合筛选/);
    else await expect(shape.first()).toHaveAccessibleName(/不符合筛选/);
  }
  await expect(page.getByText('未提及低空经济；相近方向：空天信息')).toBeVisible();
});

test('each commitment shows its verb, wording and place in the source', async ({ page }) => {
  await page.goto(`/?industry=${industry}`);
  for (const id of answer.districts) {
    const commitments = planOf(id).commitments.filter(
      (one) =>
        one.kind === 'commitment' && one.industries?.some((mention) => mention.id === industry),
    );
    for (const commitment of commitments) {
      const line = page
        .getByRole('listitem')
        .filter({ hasText: nameOf(id) })
        .last();
      await expect(line).toContainText(commitment.statement.zh);
      const verb = commitment.industries?.find((mention) => mention.id === industry)?.verb ?? '';
      await expect(line).toContainText(verb);
    }
  }
});

test('a citation opens with source, date, paragraph and printed token', async ({ page }) => {
  await page.goto(`/?industry=${industry}`);
  await page.getByRole('button', { name: '出处，第 18 段' }).click();
  const citation = page.getByRole('dialog', { name: '出处，第 18 段' });
  await expect(citation).toContainText('从区市两会上看2025工作重点');
  await expect(citation).toContainText('2025年1月');
  await expect(citation).toContainText('第 18 段');
  await expect(citation).toContainText('不少于2个');
  await page.keyboard.press('Escape');
  await expect(citation).toBeHidden();
});

test('a misprint of the source is told where it touches a fact', async ({ page }) => {
  await page.goto('/districts/licang?tab=livelihood');
  await page.getByRole('button', { name: '出处，第 20 段' }).first().click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('listitem')
    .filter({ hasText: '北院区' })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('康友大学');
  await expect(page.getByRole('dialog')).toContainText('康复大学');
});

test('the chip of every industry counts what the data holds', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '产业方向' }).click();
  const panel = page.getByRole('dialog', { name: '产业方向' });
  for (const { id, name } of industries) {
    const { districts, commitments } = backing(id);
    await expect(
      panel.getByRole('button', {
        name: `${name.zh}，${districts.length} 个区市、${commitments} 条举措`,
        exact: true,
      }),
    ).toHaveText(`${name.zh}${districts.length}`);
  }
});

for (const id of [
  'artificial-intelligence',
  'debut-economy',
  'solid-state-batteries',
  'cultural-tourism',
]) {
  test(`chip, map, list and result line agree on ${id}`, async ({ page }) => {
    const name = industries.find((one) => one.id === id)?.name.zh ?? '';
    const { districts, commitments } = backing(id);
    await page.goto(`/?industry=${id}&layer=industry`);
    await expect(
      page.getByText(`${districts.length} 个区市、${commitments} 条举措符合筛选`),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name })).toContainText(
      `${districts.length} 个区市 · ${commitments} 条举措`,
    );
    for (const plan of plans) {
      const shape = page.getByRole('button', { name: new RegExp(`^${nameOf(plan.district)}，`) });
      const count = plan.commitments.filter(
        (one) => one.kind === 'commitment' && one.industries?.some((mention) => mention.id === id),
      ).length;
      await expect(shape).toHaveAccessibleName(
        count > 0 ? new RegExp(`${count} 条`) : /不符合筛选/,
      );
    }
  });
}

test('text narrows every list and can be cleared', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: '关键词' }).fill('适航');
  await expect(page).toHaveURL('/?q=%E9%80%82%E8%88%AA');
  await expect(page.getByText('1 个区市、1 条举措符合筛选')).toBeVisible();
  await page.getByRole('button', { name: '清除全部筛选' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('searchbox', { name: '关键词' })).toHaveValue('');
});

test('conditions that nothing meets are said, with a way out', async ({ page }) => {
  await page.goto('/?industry=terahertz&districts=laixi');
  await expect(
    page.getByRole('status').filter({ hasText: '没有举措同时符合这些条件' }),
  ).toBeVisible();
  await page.getByRole('button', { name: '清除全部筛选' }).click();
  await expect(page).toHaveURL('/');
});
