// A link that a chat or mail program damaged opens what its sender saw; the address bar then holds it whole.
import { expect, test, type Page } from '@playwright/test';

const notice = '链接里有些内容已不存在';

/** Opens an address as it stands, whatever the browser would make of it. */
async function expectOpened(page: Page, given: string, canonical: string): Promise<void> {
  await page.goto(given);
  await expect(page).toHaveURL(canonical);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toHaveCount(0);
  await expect(page.getByText(notice)).toHaveCount(0);
}

// One page for all: each is a load of its own, as a link from outside is.
test('what is glued to a link, or escaped in it, is understood without a word', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const two = '/compare?districts=licang,laoshan';
  for (const [given, canonical] of [
    [`${two}。`, two],
    [`${two}，谢谢`, two],
    ['/compare?districts=licang，laoshan', two],
    [`${two}&amp;chart=bar%2F`, `${two}&chart=bar`],
    [`${two}&tdsourcetag=s_pctim_aiomsg&_wv=1&nsukey=x&wxshare_count=1`, two],
    ['/districts/licang。', '/districts/licang'],
    ['/districts/licang）', '/districts/licang'],
    ['/compare，谢谢', '/compare'],
    ['/Districts/Licang/', '/districts/licang'],
    ['/districts/licang.html', '/districts/licang'],
    ['/districts/licang/index.html', '/districts/licang'],
    ['/compare%3Fdistricts=licang,laoshan', two],
    ['/industries/low-altitude-economy”', '/industries/low-altitude-economy'],
    ['/compare%E3%80', '/compare'],
    ['/%', '/'],
    ['/compare#:~:text=%E6%9D%8E%E6%B2%A7', '/compare'],
  ] as const) {
    await expectOpened(page, given, canonical);
  }
  await page.reload();
  await expect(page).toHaveURL('/compare');
  // Two slashes name another host to most programs, so the address is given to the browser whole.
  await page.goto(`${new URL(page.url()).origin}//districts/licang`);
  await expect(page).toHaveURL('/districts/licang');
  await expect(page.getByRole('heading', { level: 1, name: '李沧' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a broken escape never ends in an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const address of [
    '/?q=%E3%80',
    '/briefing?slides=%',
    '/briefing/present?slides=%E3%80',
    '/districts/%E3%80x',
    '/compair%E3%80',
    '/compair%E3%80?chart=%',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: '目标对比' }).click();
  await expect(page).toHaveURL('/compare');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toHaveCount(0);
  expect(errors).toEqual([]);
});
