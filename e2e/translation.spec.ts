// A browser that translates the page, or an extension that changes it, breaks nothing and leaves no former text standing.
import { expect, test, type Page } from '@playwright/test';
import { industries, nameOf } from './data';

type Way = 'fonts' | 'texts' | 'moved';

/** Changes every text of the page, and goes on as new ones come. The words stay, so that pages can be compared. */
function meddle(way: Way): void {
  const done = new WeakSet<Node>();
  const change = (text: Text) => {
    if (done.has(text) || text.data.trim() === '' || text.parentElement?.closest('script, style'))
      return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    const copy = way === 'moved' ? text : document.createTextNode(text.data);
    done.add(copy);
    if (way === 'texts') {
      text.replaceWith(copy);
      return;
    }
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(copy);
  };
  new MutationObserver(() => {
    // The page has no body yet when its head is read.
    if (document.readyState === 'loading') return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    }
    for (const text of texts) change(text);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** What is to be read, in the page and in its title. */
async function read(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const parts = [...document.querySelectorAll('body > :not(script, noscript)')];
    return [document.title, ...parts.map(({ textContent }) => textContent)].join('\n');
  });
}

const [first, second] = [nameOf('licang'), nameOf('laoshan')];
const [industry, other] = ['low-altitude-economy', 'green-energy'].map(
  (id) => industries.find((one) => one.id === id)?.name.zh ?? '',
);

/** A reader's way through all views: what is done, and the address it leads to. */
const steps: readonly [does: (page: Page) => Promise<unknown>, leadsTo: RegExp][] = [
  [
    async (page) => await page.getByRole('button', { name: new RegExp(`^${industry}，`) }).click(),
    /industry=low/,
  ],
  [async (page) => await page.getByText('产业热度').click(), /layer=industry/],
  [
    async (page) => await page.locator('button[aria-pressed=true]').first().click(),
    /^\/\?layer=industry$/,
  ],
  [async (page) => await page.goBack(), /industry=low/],
  [
    async (page) =>
      await page
        .getByRole('button', { name: new RegExp(`^${second}，`) })
        .first()
        .press('Space'),
    /districts=laoshan/,
  ],
  [async (page) => await page.goBack(), /layer=industry$/],
  [
    async (page) =>
      await page
        .getByRole('navigation')
        .getByRole('link', { name: '区市', exact: true })
        .first()
        .click(),
    /^\/districts\?/,
  ],
  [
    async (page) =>
      await page.getByRole('main').getByRole('link', { name: first, exact: true }).first().click(),
    /^\/districts\/licang/,
  ],
  [
    async (page) =>
      await page
        .getByRole('link', { name: `下一个：${second}` })
        .first()
        .click(),
    /^\/districts\/laoshan/,
  ],
  [async (page) => await page.goBack(), /^\/districts\/licang/],
  [async (page) => await page.goForward(), /^\/districts\/laoshan/],
  [async (page) => await page.getByRole('tab').nth(2).click(), /tab=zones/],
  [async (page) => await page.getByRole('tab').nth(0).click(), /laoshan\?industry/],
  [
    async (page) =>
      await page
        .getByRole('button', { name: 'English' })
        .or(page.getByText('EN', { exact: true }))
        .first()
        .click(),
    /lang=en/,
  ],
  [async (page) => await page.goBack(), /laoshan\?industry=[a-z-]+$/],
  [
    async (page) => await page.getByRole('link', { name: '目标对比' }).first().click(),
    /^\/compare/,
  ],
  [async (page) => await page.getByText('柱状图').click(), /chart=bar/],
  [async (page) => await page.getByText('表格', { exact: true }).click(), /chart=table/],
  [
    async (page) => await page.getByRole('link', { name: '产业矩阵' }).first().click(),
    /^\/industries\?/,
  ],
  [async (page) => await page.getByText('举措条数', { exact: true }).click(), /by=commitments/],
  [
    async (page) =>
      await page
        .getByRole('grid')
        .getByRole('button', { name: new RegExp(`^${other}`) })
        .click(),
    /green-energy/,
  ],
  [async (page) => await page.goBack(), /by=commitments$|by=commitments/],
  [async (page) => await page.getByRole('link', { name: '说明' }).first().click(), /^\/about/],
  [async (page) => await page.getByRole('link', { name: /^简报/ }).first().click(), /^\/briefing/],
];

test('a reader goes through all views while they are changed', async ({ page: plain, context }) => {
  const errors: string[] = [];
  const ways: readonly Way[] = ['fonts', 'texts', 'moved'];
  const changed = await Promise.all(
    ways.map(async (way) => {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(`${way}: ${message}`));
      await page.addInitScript<Way>(meddle, way);
      return page;
    }),
  );
  const pages = [plain, ...changed];
  await Promise.all(pages.map(async (page) => await page.goto('/')));
  for (const [does, leadsTo] of steps) {
    await Promise.all(
      pages.map(async (page) => {
        await does(page);
        await expect(page).toHaveURL(({ pathname, search }) => leadsTo.test(pathname + search));
      }),
    );
    await expect(async () => {
      const texts = await Promise.all(pages.map(read));
      for (const text of texts) expect(text, String(does)).toBe(texts[0]);
    }).toPass();
  }
  expect(errors).toEqual([]);
  expect(await changed[0]?.locator('main font').count()).toBeGreaterThan(0);
});

test('palette, panels, notices and slides change while the page is translated', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript<Way>(meddle, 'fonts');
  await page.goto('/?industry=nowhere');
  await expect(page.getByText('nowhere')).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('nowhere')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  for (const name of [first, second]) {
    await palette.getByRole('combobox').fill(name);
    await expect(palette.getByRole('option').first()).toContainText(name);
  }
  await expect(palette.getByRole('option').first()).not.toContainText(first);
  await page.keyboard.press('Escape');

  const menu = page.getByRole('button', { name: '区市', exact: true });
  await menu.click();
  await page.getByRole('dialog', { name: '区市' }).getByRole('button').first().click();
  await expect(page).toHaveURL(/districts=/);
  await page.keyboard.press('Escape');

  await page.goto('/briefing/present?slides=map~compare~headlines.districts_licang');
  const number = page.getByText(/^[123] \/ \d$/).first();
  await expect(number).toHaveText(/^1 \//);
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveText(/^2 \//);
  await page.keyboard.press('ArrowLeft');
  await expect(number).toHaveText(/^1 \//);
  expect(errors).toEqual([]);
});
