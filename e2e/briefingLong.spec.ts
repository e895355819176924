// A briefing of any length opens, opens again, and says what of it does not travel.
import { expect, test, type Page } from '@playwright/test';
import { startWithSlides } from './briefingRows';

// Windows that open one another are told apart only in a context of their own.
test.use({ reuseContext: false });

const count = 8;
const noteOf = (number: number) => `${number} 讲稿`.padEnd(1000, '先说清口径再讲差别');
const slides = Array.from({ length: count }, (_, index) => ({
  exhibit: 'map',
  address: index % 2 === 0 ? '/' : '/?indicator=gdp-growth',
  note: noteOf(index + 1),
}));
const slide = (page: Page, number: number) =>
  page.getByRole('region', { name: new RegExp(`^第 ${number} 张，共 ${count} 张`) });

test('a long briefing is presented, loaded again and noted from a short address', async ({
  page,
  context,
}) => {
  await startWithSlides(page, slides);
  await page.getByRole('button', { name: '复制链接' }).click();
  const panel = page.getByRole('dialog', { name: '复制链接' });
  await expect(panel).toContainText('多数网站不接受这么长的地址');
  const copy = panel.getByRole('button', { name: '复制', exact: true });
  await expect(copy).toHaveCount(0);
  await panel.getByText('略去备注（').click();
  await expect(copy).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '分享' }).click();
  await expect(page.getByText('这条链接不带备注')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: '放映', exact: true }).click();
  await expect(page).toHaveURL('/briefing/present');
  await expect(slide(page, 1)).toBeVisible();
  await page.keyboard.press('End');
  await expect(slide(page, count)).toBeVisible();
  expect((await page.reload())?.status()).toBe(200);
  await expect(slide(page, count)).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  await expect(notes.getByText(noteOf(count))).toBeVisible();
  expect((await notes.reload())?.status()).toBe(200);
  await expect(notes.getByText(noteOf(count))).toBeVisible();
  await page.keyboard.press('Home');
  await expect(slide(page, 1)).toBeVisible();
  await expect(notes.getByText(noteOf(1))).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/briefing');
});

test('a long link is kept at once, and leads on by a short address', async ({ page, browser }) => {
  // Within what the server takes, beyond what it is safe to keep in an address.
  const note = 'Mind the basis '.repeat(40).trim().replaceAll(' ', '+');
  const link = `/briefing/present?slides=.c_${count}${`~map.n_${note}`.repeat(count)}~0`;
  await page.goto(link);
  await expect(slide(page, 1)).toBeVisible();
  await expect(page).toHaveURL(/\/briefing\/present\?slides=0[0-9a-z]{11}$/);
  await page.keyboard.press('End');
  await expect(slide(page, count)).toBeVisible();
  await page.reload();
  await expect(slide(page, count)).toBeVisible();
  const tab = await page.context().newPage();
  await tab.goto(page.url().replace('/present', ''));
  await expect(tab.getByRole('main').getByRole('listitem')).toHaveCount(count);
  await expect(tab.getByRole('link', { name: '放映', exact: true })).toHaveAttribute(
    'href',
    /slides=0[0-9a-z]{11}$/,
  );

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const stranger = await elsewhere.newPage();
  await stranger.goto(page.url());
  await expect(stranger.getByText('只存在当初打开它的浏览器里')).toBeVisible();
  await stranger.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await stranger.goto(link);
  await expect(slide(stranger, 1)).toBeVisible();
  await expect(stranger).toHaveURL(link);
  await expect(stranger.getByText('这台浏览器又不能保存它')).toBeVisible();
  await elsewhere.close();
});
