// One industry in full: every count is the data's, what comes near is told, filters apply, links keep the choice.
import { expect, test, type Page } from '@playwright/test';
import { backing, industries, nameOf, naming, planOf, plans } from './data';

const low = '/industries/low-altitude-economy';

/** A section of the page by its heading. */
function section(page: Page, heading: string | RegExp) {
  return page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading }) });
}

/** What the page must count, read from the files: zero where the section is left out. */
function expected(industry: string) {
  const named = naming(industry).map(({ commitment }) => commitment);
  const zones = plans.flatMap((plan) =>
    plan.zones.filter(
      (zone) =>
        zone.industries.includes(industry) ||
        named.some((one) => plan.commitments.includes(one) && one.zones?.includes(zone.id)),
    ),
  );
  const projects = named.flatMap((one) => one.projects ?? []);
  const isZone = (name: string) => zones.some((zone) => zone.name.zh === name);
  const beside = named.flatMap((one) => (one.industries ?? []).map(({ id }) => id));
  return {
    区市: backing(industry).districts.length,
    目标与数字: named.flatMap((one) => one.targets ?? []).length,
    功能区与园区:
      zones.length +
      projects.filter(({ name, type }) => type === 'park' && !isZone(name.zh)).length,
    项目: projects.filter(({ type }) => type !== 'park').length,
    相关产业: new Set(beside.filter((id) => id !== industry)).size,
  };
}

test('the counts of every industry are those of the data', async ({ page }) => {
  await page.goto('/industries/low-altitude-economy');
  for (const [index, { id, name }] of industries.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: name.zh, exact: true })).toBeVisible();
    const headings = await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .allInnerTexts();
    for (const [title, count] of Object.entries(expected(id))) {
      const shown = headings.find((text) => text.startsWith(`${title} `));
      expect(shown ?? `${title} 0`, id).toBe(`${title} ${count}`);
    }
    const facts = page.getByRole('main').locator('header dl').first();
    const { districts, commitments } = backing(id);
    await expect(facts, id).toContainText(`区市提出${districts.length}/${plans.length}`);
    await expect(facts, id).toContainText(`举措${commitments}`);
    const next = industries[index + 1];
    if (next) await page.getByRole('link', { name: `下一个产业：${next.name.zh}` }).click();
  }
});

test('each district stands with its verbs and commitments, the strongest wording first', async ({
  page,
}) => {
  await page.goto(low);
  const districts = section(page, /^区市/);
  for (const { district, commitment } of naming('low-altitude-economy')) {
    const row = districts.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 3, name: nameOf(district), exact: true }),
    });
    await expect(row).toContainText(commitment.statement.zh);
    for (const mention of commitment.industries ?? []) {
      if (mention.id === 'low-altitude-economy') await expect(row).toContainText(mention.verb);
    }
  }
  await expect(districts.getByRole('heading', { level: 3 }).last()).toHaveText('城阳');
});

test('a district that does not name it says what comes near', async ({ page }) => {
  await page.goto(low);
  const near = section(page, /^相近方向/);
  await expect(near.getByRole('heading', { level: 3 })).toHaveText(['崂山']);
  await expect(near).toContainText('空天信息');
  await expect(near).toContainText('超前谋划');
  const [said] = naming('aerospace-information');
  await expect(near).toContainText(said?.commitment.statement.zh ?? '');
  await near.getByRole('button', { name: `出处，第` }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('numbers keep their operator and say whose they may be as well', async ({ page }) => {
  await page.goto(low);
  const numbers = section(page, /^目标与数字/);
  for (const { commitment } of naming('low-altitude-economy')) {
    for (const target of commitment.targets ?? []) {
      const sign = target.operator === 'at_least' ? '≥' : '';
      await expect(numbers).toContainText(`${sign}${target.value}`);
    }
  }
  await expect(numbers).toContainText('同一举措还提到：绿色能源、生命健康');
  await page.goto('/industries/artificial-intelligence');
  await expect(section(page, /^目标与数字/)).toContainText('规模');
});

test('a sentence tells what sets the districts apart', async ({ page }) => {
  await page.goto(low);
  await expect(page.getByRole('main')).toContainText('只有李沧给出数字（2 个）');
  await page.goto('/industries/terahertz');
  await expect(page.getByRole('main')).toContainText('只有崂山提出太赫兹，用词为“超前谋划”');
  await page.goto('/industries/terahertz?lang=en');
  await expect(page.getByText('Only Laoshan names this industry')).toBeVisible();
  await expect(page.locator('header p [lang="zh-CN"]', { hasText: '超前谋划' })).toBeVisible();
});

test('zones that are given it stand apart from zones where its commitments lie', async ({
  page,
}) => {
  await page.goto('/industries/intelligent-manufacturing');
  const zones = section(page, /^功能区与园区/);
  await expect(zones.getByRole('heading', { name: '相关举措所在的功能区' })).toBeVisible();
  await expect(zones.getByRole('heading', { name: '以此为方向的功能区' })).toHaveCount(0);
  await page.goto(low);
  const given = planOf('licang').zones.find((zone) =>
    zone.industries.includes('low-altitude-economy'),
  );
  await expect(section(page, /^功能区与园区/)).toContainText(given?.name.zh ?? '');
});

test('filters from the address apply, and clear from here', async ({ page }) => {
  await page.goto(`${low}?districts=licang`);
  const districts = section(page, /^区市/);
  await expect(districts.getByRole('heading', { level: 3 })).toHaveText(['李沧']);
  await expect(page.getByRole('main')).toContainText('筛选范围内：李沧提出低空经济');
  await page.goto(`${low}?q=nothing-says-this`);
  await expect(page.getByRole('main')).toContainText('符合筛选的举措没有提到低空经济');
  await expect(section(page, /^区市/)).toHaveCount(0);
  await expect(section(page, /^其余区市/)).toContainText('提及，但不符合筛选');
  await expect(section(page, /^相近方向/)).toContainText('工业无人机');
  await page.getByRole('main').getByRole('button', { name: '清除全部筛选' }).click();
  await expect(page).toHaveURL(low);
});

test('nobody among the chosen districts names it: the page says so and offers near ones', async ({
  page,
}) => {
  await page.goto(`${low}?districts=laoshan`);
  await expect(page.getByRole('main')).toContainText('这个区市的举措没有提到低空经济');
  await section(page, /^相近方向/)
    .getByRole('link', { name: '空天信息' })
    .click();
  await expect(page).toHaveURL('/industries/aerospace-information?districts=laoshan');
});

test('map, matrix, comparison and district pages open with the industry chosen', async ({
  page,
}) => {
  await page.goto(low);
  const main = page.getByRole('main');
  const link = (name: string) => main.getByRole('link', { name, exact: true });
  await expect(link('在地图上看')).toHaveAttribute(
    'href',
    '/?industry=low-altitude-economy&layer=industry',
  );
  await expect(link('在矩阵中看')).toHaveAttribute(
    'href',
    '/industries?industry=low-altitude-economy',
  );
  await expect(link('对比相关目标')).toHaveAttribute(
    'href',
    '/compare?industry=low-altitude-economy',
  );
  await main
    .getByRole('group', { name: '低空经济：各区市用词力度' })
    .getByRole('link', { name: '城阳，大力发展、建设' })
    .click();
  await expect(page).toHaveURL('/districts/chengyang?industry=low-altitude-economy&tab=industries');
});
