// A presenter collects views, puts them in order, writes on them, keeps them as a file and sends them as a link.
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { briefingCode, slideCount } from './briefingLink';
import { backing } from './data';

const rows = (page: Page) => page.getByRole('listitem', { name: /^第 \d+ 张$/ });
const origins = (page: Page) =>
  rows(page)
    .getByRole('link', { name: /·|目标对比|区市/ })
    .allTextContents();

/** A briefing of four different slides, kept as a visit before would have kept it. */
async function startWith(page: Page, count = 4): Promise<void> {
  const slides = [
    { exhibit: 'map', address: '/' },
    { exhibit: 'comparison', address: '/compare' },
    { exhibit: 'matrix', address: '/industries' },
    { exhibit: 'headlines', address: '/districts/licang' },
  ].slice(0, count);
  const state = {
    name: '',
    minutes: null,
    slides: slides.map((slide, index) => ({ ...slide, id: `s${index}`, title: '', note: '' })),
  };
  await page.addInitScript(
    (text) => {
      if (localStorage.getItem('plan-atlas-briefing') === null) {
        localStorage.setItem('plan-atlas-briefing', text);
      }
    },
    JSON.stringify({ state, version: 1 }),
  );
  await page.goto('/briefing');
  await expect(rows(page)).toHaveCount(count);
}

/** The places the slides are taken from, in order. */
async function expectOrder(page: Page, names: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await origins(page)).map((text) => text.split(' · ')[0]))
    .toEqual(names);
}

const file = (value: unknown) => ({
  name: '汇报.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
const briefingFile = (slides: readonly unknown[]) =>
  file({ format: 'plan-atlas-briefing', version: 1, name: '汇报', minutes: 8, slides });
const fileField = (page: Page): Locator => page.locator('input[type=file]');

test('slides are collected from three views and survive a reload', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy');
  await page.getByRole('button', { name: '加入简报：标尺' }).click();
  const note = page.getByRole('status').filter({ hasText: '已加入' });
  await expect(note).toContainText('已加入 · 第 1 张');
  await expect(page.getByRole('banner').getByRole('link', { name: '简报，1 张' })).toBeVisible();

  await page.goto('/compare?chart=bar');
  await page.getByRole('main').getByRole('button', { name: '加入简报' }).click();
  await page.goto('/districts/licang');
  await page.getByRole('main').getByRole('button', { name: '加入简报' }).first().click();
  await expect(note).toContainText('第 3 张');
  await note.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: '简报，2 张' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '加入简报' }).first().click();
  await note.getByRole('link', { name: '打开简报' }).click();

  await expect(page).toHaveURL('/briefing');
  await expectOrder(page, ['地图', '目标对比', '李沧']);
  await page.reload();
  await expectOrder(page, ['地图', '目标对比', '李沧']);

  await rows(page)
    .nth(0)
    .getByRole('link', { name: /产业方向：低空经济/ })
    .click();
  await expect(page).toHaveURL('/?industry=low-altitude-economy');
  await page.goBack();
  await expect(rows(page)).toHaveCount(3);
});

test('an embedded view offers no briefing', async ({ page }) => {
  await page.goto('/compare?embed=1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '加入简报' })).toHaveCount(0);
});

test('slides are ordered by buttons, and the focus stays with the slide', async ({ page }) => {
  await startWith(page);
  await page.getByRole('button', { name: '下移第 1 张' }).click();
  await expectOrder(page, ['目标对比', '地图', '产业矩阵', '李沧']);
  await expect(page.getByRole('button', { name: '下移第 2 张' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectOrder(page, ['目标对比', '产业矩阵', '李沧', '地图']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '下移第 4 张' })).toBeFocused();
  await expectOrder(page, ['目标对比', '产业矩阵', '李沧', '地图']);
});

test('slides are ordered by keyboard, and what happens is spoken', async ({ page }) => {
  await startWith(page);
  const handle = page.getByRole('button', { name: '拖动第 1 张' });
  await handle.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('已拿起第 1 张')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('第 1 张移到第 2 位')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('第 1 张移到第 3 位')).toBeAttached();
  await page.keyboard.press('Space');
  await expectOrder(page, ['目标对比', '产业矩阵', '地图', '李沧']);
  await expect(page.getByRole('button', { name: '拖动第 3 张' })).toBeFocused();
});

test('slides are ordered by dragging', async ({ page }) => {
  await startWith(page);
  const from = await page.getByRole('button', { name: '拖动第 1 张' }).boundingBox();
  const to = await page.getByRole('button', { name: '拖动第 3 张' }).boundingBox();
  if (!from || !to) throw new Error('The handles have no place on the page.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 40, { steps: 3 });
  await page.mouse.move(to.x + 10, to.y + 30, { steps: 8 });
  await expect(page.getByText('第 1 张移到第 3 位')).toBeAttached();
  await page.mouse.up();
  await expectOrder(page, ['目标对比', '产业矩阵', '地图', '李沧']);
  await page.keyboard.press('Control+z');
  await expectOrder(page, ['地图', '目标对比', '产业矩阵', '李沧']);
});

test('titles, notes, name and minutes are written and kept', async ({ page }) => {
  await startWith(page, 2);
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('先看全市');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('第一行\n第二行');
  await page.getByRole('textbox', { name: '简报名称' }).fill('季度分析');
  await page.getByRole('textbox', { name: '计划用时' }).fill('15');
  await expect(page.getByText('平均每张 7 分 30 秒')).toBeVisible();
  await page.getByRole('button', { name: '复制第 1 张' }).click();
  await expect(page.getByRole('textbox', { name: '第 2 张的标题' })).toHaveValue('先看全市');
  await expect(page.getByRole('button', { name: '复制第 2 张' })).toBeFocused();
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: '第 2 张的备注' })).toHaveValue('第一行\n第二行');
  await expect(page.getByRole('textbox', { name: '简报名称' })).toHaveValue('季度分析');
  await page.getByRole('button', { name: '用回原题' }).first().click();
  await expect(page.getByRole('textbox', { name: '第 1 张的标题' })).toHaveValue('');
});

test('what is deleted or cleared comes back', async ({ page }) => {
  await startWith(page);
  await page.getByRole('textbox', { name: '第 2 张的备注' }).fill('不能丢');
  await page.getByRole('button', { name: '删除第 2 张' }).click();
  await expectOrder(page, ['地图', '产业矩阵', '李沧']);
  await expect(page.getByRole('button', { name: '删除第 2 张' })).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expectOrder(page, ['地图', '目标对比', '产业矩阵', '李沧']);
  await expect(page.getByRole('textbox', { name: '第 2 张的备注' })).toHaveValue('不能丢');

  await page.getByRole('button', { name: '清空' }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('简报还没有内容')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('a slide added in another tab is not lost', async ({ page, context }) => {
  await startWith(page, 2);
  const other = await context.newPage();
  await other.goto('/about');
  await other.getByRole('button', { name: '加入简报' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: '删除第 1 张' }).click();
  await expect(other.getByRole('banner').getByRole('link', { name: '简报，2 张' })).toBeVisible();
});

test('a briefing is kept as a file and opened again', async ({ page }) => {
  await startWith(page, 3);
  await page.getByRole('textbox', { name: '简报名称' }).fill('季度分析');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('先讲口径');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('两会图谱-简报-季度分析.json');
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'plan-atlas-briefing',
    version: 1,
    name: '季度分析',
    slides: [{ exhibit: 'map', address: '/', note: '先讲口径' }, {}, {}],
  });

  await fileField(page).setInputFiles(path);
  const dialog = page.getByRole('dialog', { name: '您的简报里已有 3 张幻灯片' });
  await dialog.getByRole('button', { name: '接在后面' }).click();
  await expect(rows(page)).toHaveCount(6);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(3);

  await page.getByRole('button', { name: '清空' }).click();
  await fileField(page).setInputFiles(path);
  await expectOrder(page, ['地图', '目标对比', '产业矩阵']);
  await expect(page.getByRole('textbox', { name: '第 1 张的备注' })).toHaveValue('先讲口径');
});

test('a file can be dropped onto the page', async ({ page }) => {
  await page.goto('/briefing');
  await expect(page.getByText('简报还没有内容')).toBeVisible();
  const text = briefingFile([{ exhibit: 'map', address: '/' }]).buffer.toString();
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '汇报.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('松开鼠标，打开简报文件')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('松开鼠标，打开简报文件')).toHaveCount(0);
});

test('a broken file says where it is broken, and nothing is lost', async ({ page }) => {
  await startWith(page, 2);
  for (const [content, message] of [
    ['{\n  "format": “x”', /汇报\.json：不是完整的简报文件，第 2 行第 13 个字符/],
    ['{"a":1}', /汇报\.json：不是简报文件：缺少应有的 format 一项/],
    ['{"format":"plan-atlas-briefing","version":7,"slides":[]}', /由更新的程序写成（版本 7）/],
    ['{"format":"plan-atlas-briefing","version":1,"slides":[]}', /没有可以打开的幻灯片/],
  ] as const) {
    await fileField(page).setInputFiles(file(content));
    await expect(page.getByText(message)).toContainText('现有简报没有改动');
    await expect(rows(page)).toHaveCount(2);
  }
});

test('slides that lead nowhere are named and left out', async ({ page }) => {
  await page.goto('/briefing');
  await fileField(page).setInputFiles(
    briefingFile([
      { exhibit: 'map', address: '/?industry=low-altitude-economy,nothing' },
      { exhibit: 'pie', address: '/' },
      { exhibit: 'headlines', address: '/districts/atlantis' },
      { exhibit: 'matrix', address: '/compare' },
      { exhibit: 'comparison', address: '/compare' },
    ]),
  );
  await expectOrder(page, ['地图', '目标对比']);
  const told = page.getByRole('status').filter({ hasText: '汇报.json' });
  await expect(told).toContainText('第 2 张（图表）已略去：没有这个图表：pie');
  await expect(told).toContainText('第 3 张（地址）已略去：没有这个地址：/districts/atlantis');
  await expect(told).toContainText('第 4 张（图表）已略去：没有这个图表：matrix');
  await expect(told).toContainText('第 1 张的地址里，industry=nothing 已不存在');
  await told.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('汇报.json')).toHaveCount(0);
});

test('a briefing sent as a link opens as the same slides elsewhere', async ({ page, browser }) => {
  await startWith(page, 3);
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('先看“全市”：5.5% 以上');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('口径不同，\n不排序');
  await page.getByRole('button', { name: '复制链接' }).click();
  const panel = page.getByRole('dialog', { name: '复制链接' });
  const link = await panel.getByRole('textbox', { name: '简报链接' }).inputValue();
  expect(link).toContain('/briefing/present?slides=');
  await expect(panel).toContainText(`带备注（${link.length} 个字符）`);

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const receiver = await elsewhere.newPage();
  await receiver.goto(link.replace('/present', ''));
  await expect(receiver.getByRole('heading', { name: '先看“全市”：5.5% 以上' })).toBeVisible();
  await expect(receiver.getByText('口径不同，\n不排序')).toBeVisible();
  await expect(receiver.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await receiver.getByRole('button', { name: '放入我的简报' }).click();
  await expect(receiver).toHaveURL('/briefing');
  await expectOrder(receiver, ['地图', '目标对比', '产业矩阵']);
  await receiver.goBack();
  await receiver.getByRole('button', { name: '放入我的简报' }).click();
  await receiver.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(rows(receiver)).toHaveCount(3);
  await elsewhere.close();
});

test('ten slides open in a fresh browser with the same titles and notes', async ({
  page,
  browser,
}) => {
  await page.goto('/briefing');
  const sent = `/briefing/present?slides=${briefingCode}`;
  const titlesAt = async (where: Page) => {
    const found: string[] = [];
    await expect(where.getByRole('heading', { level: 1 })).toBeVisible();
    for (let number = 1; number <= slideCount; number += 1) {
      const shown = where.getByRole('region', {
        name: new RegExp(`^第 ${number} 张，共 ${slideCount} 张：`),
      });
      await expect(shown).toBeVisible();
      found.push((await shown.getAttribute('aria-label')) ?? '');
      await where.keyboard.press('PageDown');
    }
    return found;
  };
  await page.goto(sent);
  const here = await titlesAt(page);
  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const receiver = await elsewhere.newPage();
  // A chat app has escaped what it could.
  await receiver.goto(sent.replaceAll('~', '%7E').replaceAll(',', '%2C').replaceAll('+', '%2B'));
  expect(await titlesAt(receiver)).toEqual(here);
  expect(new Set(here).size).toBe(slideCount);
  await elsewhere.close();
});

test('a link too long says by how much and what helps', async ({ page }) => {
  await startWith(page, 3);
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('话多'.repeat(500));
  await page.getByRole('button', { name: '复制链接' }).click();
  const panel = page.getByRole('dialog', { name: '复制链接' });
  const { length } = await panel.getByRole('textbox', { name: '简报链接' }).inputValue();
  await expect(panel).toContainText(
    `链接有 ${length} 个字符，超出 2000 个的上限 ${length - 2000} 个`,
  );
  await expect(panel.getByRole('button', { name: '存为文件' })).toBeVisible();
  await panel.getByText('略去备注（').click();
  await expect(panel).not.toContainText('超出');
});

test('what a link cannot hold is named', async ({ page }) => {
  await page.goto('/briefing?slides=map~!!~districts_atlantis~compare.e_matrix~compare');
  await expect(page.getByText('第 2、3 张无法读取，已略去')).toBeVisible();
  await expect(page.getByText('第 4 张（图表）已略去：没有这个图表：matrix')).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
});

test('the keyboard stays where it was when a button goes with what it did', async ({ page }) => {
  await startWith(page, 3);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
    );
  await page.getByRole('button', { name: '删除第 2 张' }).press('Enter');
  await expect.poll(focused).toBe('删除第 2 张');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect(page.getByRole('status').getByText('已撤销上一步')).toBeAttached();
  await expect.poll(focused).toBe('删除第 2 张');
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('另起的题');
  await page.getByRole('button', { name: '用回原题' }).press('Enter');
  await expect.poll(focused).toBe('第 1 张的标题');
  await page.getByRole('button', { name: '清空' }).press('Enter');
  await expect.poll(focused).toBe('content');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect.poll(focused).toBe('删除第 1 张');
});

test('a long briefing opens with the pictures that are near', async ({ page }) => {
  await page.goto(`/briefing?slides=${Array(120).fill('map~compare').join('~')}`);
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveCount(240);
  await expect(entries.first().locator('svg').first()).toBeAttached();
  await expect(entries.last().locator('svg')).toHaveCount(0);
  await entries.last().scrollIntoViewIfNeeded();
  await expect(entries.last().locator('svg').first()).toBeAttached();
});

for (const [name, script] of [
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with storage ${name} everything works in memory, and says so once`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto('/about');
    const notice = page.getByText('这台浏览器不能保存简报');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toHaveCount(0);
    await page.getByRole('button', { name: '加入简报' }).click();
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: '知道了' }).click();
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '目标对比' })
      .click();
    await page.getByRole('main').getByRole('button', { name: '加入简报' }).click();
    await page.getByRole('banner').getByRole('link', { name: '简报，2 张' }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(notice).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('ready-made briefings are presented or taken over', async ({ page }) => {
  await page.goto('/briefing');
  const offer = page.getByRole('listitem').filter({ hasText: '一个产业' });
  await expect(offer.getByRole('combobox', { name: '产业' })).toHaveValue('low-altitude-economy');
  const title = '低空经济：2025 年各区市计划';
  await expect(offer.getByRole('link', { name: title })).toHaveAttribute(
    'href',
    /^\/briefing\/present\?slides=/,
  );
  await offer.getByRole('button', { name: title }).click();
  await expect(page.getByRole('textbox', { name: '简报名称' })).toHaveValue(title);
  await expect.poll(() => rows(page).count()).toBeGreaterThanOrEqual(5);
  expect(backing('low-altitude-economy').districts.length).toBeGreaterThan(1);

  const pair = page.getByRole('listitem').filter({ hasText: '两区市对比' });
  await pair.getByRole('combobox', { name: '第一个区市' }).selectOption('licang');
  await expect(pair.getByRole('combobox', { name: '第二个区市' })).toHaveValue('shibei');
  await pair.getByRole('button', { name: '李沧与市北' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(page.getByRole('textbox', { name: '简报名称' })).toHaveValue(/李沧与市北/);
});

test('the palette leads to the briefing', async ({ page }) => {
  await startWith(page, 2);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('新建简报');
  await page.getByRole('option', { name: '新建简报' }).click();
  await expect(page.getByText('简报已清空')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('the palette presents the city at a glance', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('全市一览');
  await page.getByRole('option', { name: '放映现成的简报：全市一览' }).click();
  await expect(page).toHaveURL(/\/briefing\/present\?slides=/);
  await expect(page.getByRole('region', { name: /^第 1 张，共/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/about');
});
