// A link with mistakes is repaired: the rest stands, one notice names what was dropped, nothing is ever blank.
import { expect, test, type Page } from '@playwright/test';

async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

const notice = '链接里有些内容已不存在，其余照常显示';

const repairs = [
  [
    '/?industry=low-altitude-economy,flying-cars',
    '/?industry=low-altitude-economy',
    'industry=flying-cars',
  ],
  ['/?layer=heat&geo=grid', '/?geo=grid', 'layer=heat'],
  ['/?year=1999', '/', 'year=1999'],
  ['/?theme=&districts=licang,atlantis', '/?districts=licang', 'districts=atlantis'],
  ['/compare?chart=pie', '/compare', 'chart=pie'],
  ['/districts/licang?tab=secrets', '/districts/licang', 'tab=secrets'],
  ['/?lang=fr&indicator=happiness', '/', 'lang=fr'],
  ['/?view=old', '/', 'view=old'],
  ['/industries?sort=shinan', '/industries', 'sort=shinan'],
  ['/industries?by=numbers&by=heat', '/industries?by=numbers', 'by=heat'],
] as const;

for (const [broken, repaired, dropped] of repairs) {
  test(`${broken} is repaired`, async ({ page }) => {
    await page.goto(broken);
    await expectWhole(page);
    await expect(page).toHaveURL(repaired);
    const status = page.getByRole('status').filter({ hasText: notice });
    await expect(status).toContainText(dropped);
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(status).toHaveCount(0);
  });
}

const quiet = [
  ['/?from=singlemessage&isappinstalled=0&utm_source=chat', '/'],
  ['/?geo=grid&industry=low-altitude-economy', '/?industry=low-altitude-economy&geo=grid'],
  ['/?industry=biomedicine,biomedicine', '/?industry=biomedicine'],
  ['/?layer=indicator', '/'],
  [
    '/industries?industry=digital-economy&industry=low-altitude-economy',
    '/industries?industry=low-altitude-economy,digital-economy',
  ],
] as const;

for (const [given, canonical] of quiet) {
  test(`${given} becomes canonical without a word`, async ({ page }) => {
    await page.goto(given);
    await expectWhole(page);
    await expect(page).toHaveURL(canonical);
    await expect(page.getByText(notice)).toHaveCount(0);
  });
}

test('mangled escapes and long rubbish leave the view standing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const address of [
    '/?q=%E5%',
    '/?industry=%00%FF',
    `/?x=${'y'.repeat(3000)}`,
    '/?%E0%A4%A',
  ]) {
    await page.goto(address);
    await expectWhole(page);
  }
  expect(errors).toEqual([]);
});

const unknown = [
  ['/districts/licng', 'licng', '李沧'],
  ['/industries/low-altitude', 'low-altitude', '低空经济'],
  ['/compair', '/compair', '目标对比'],
] as const;

for (const [address, named, offer] of unknown) {
  test(`${address} says there is no such page and offers the nearest`, async ({ page }) => {
    await page.goto(address);
    await expectWhole(page);
    const main = page.getByRole('main');
    await expect(main).toContainText(named);
    await expect(main.getByRole('link', { name: offer })).toBeVisible();
    await main.getByRole('link', { name: '回到地图' }).click();
    await expect(page).toHaveURL('/');
  });
}
