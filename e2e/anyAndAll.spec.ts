// Task: several industries at once, any of them or all of them; every chip says what choosing it would leave.
import { expect, test } from '@playwright/test';
import { backing, industries, nameOf } from './data';

const low = 'low-altitude-economy';
const both = (one: string, other: string) =>
  backing(one).districts.filter((district) => backing(other).districts.includes(district));

test('any of two, then all of them, and Back', async ({ page }) => {
  const second = 'life-health';
  const any = new Set([...backing(low).districts, ...backing(second).districts]);
  const all = both(low, second);
  await page.goto(`/?industry=${low},${second}`);
  const modes = page.getByRole('group', { name: '多个产业' });
  await expect(modes.getByRole('radio', { name: `任一 ${any.size}` })).toBeChecked();
  await expect(page.getByText(`${any.size} 个区市、`)).toBeVisible();
  await modes.getByText(`全部 ${all.length}`).click();
  await expect(page).toHaveURL(`/?industry=${low},${second}&match=all`);
  await expect(page.getByText(`${all.length} 个区市、`)).toBeVisible();
  for (const district of all) {
    await expect(
      page.getByRole('main').getByRole('heading', { level: 3, name: nameOf(district) }),
    ).toBeVisible();
  }
  await page.goBack();
  await expect(page).toHaveURL(`/?industry=${low},${second}`);
});

test('with all of them, each chip counts itself together with those chosen', async ({ page }) => {
  await page.goto(`/?industry=${low},green-energy&match=all`);
  await page.getByRole('button', { name: '产业方向' }).click();
  const panel = page.getByRole('dialog', { name: '产业方向' });
  const joint = both(low, 'green-energy');
  for (const { id, name } of industries) {
    if (id === low || id === 'green-energy') continue;
    const left = joint.filter((district) => backing(id).districts.includes(district));
    const spoken = left.length > 0 ? `${name.zh}，${left.length} 个区市` : `${name.zh}，选它则没有`;
    await expect(panel.getByRole('button', { name: new RegExp(`^${spoken}`) })).toHaveText(
      `${name.zh}${left.length}`,
    );
  }
});

test('where no district backs them all, the way on is offered', async ({ page }) => {
  const apart = industries.find(({ id }) => both(low, id).length === 0)?.id ?? '';
  const any = new Set([...backing(low).districts, ...backing(apart).districts]);
  await page.goto(`/?industry=${low},${apart}&match=all`);
  await expect(page.getByRole('status').filter({ hasText: '没有举措同时符合' })).toBeVisible();
  await page.getByRole('button', { name: `改看任一产业（${any.size} 个区市）` }).click();
  await expect(page).toHaveURL(new RegExp(`industry=.*${apart}`));
  await expect(page).not.toHaveURL(/match/);
  await expect(page.getByText(`${any.size} 个区市、`)).toBeVisible();
});

test('counts follow the theme and the district filters', async ({ page }) => {
  await page.goto('/?districts=licang&theme=industry');
  await page.getByRole('button', { name: '产业方向' }).click();
  const panel = page.getByRole('dialog', { name: '产业方向' });
  const chip = panel.getByRole('button', { name: /^绿色能源，/ });
  const [, promised] = /(\d+) 条举措/.exec((await chip.getAttribute('aria-label')) ?? '') ?? [];
  await chip.click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/industry=green-energy/);
  await expect(page.getByText(`1 个区市、${promised} 条举措符合筛选`)).toBeVisible();
});
