// Takes a view away in every format and holds what is in the file against the data.
import { expect, test } from '@playwright/test';
import { nameOf, plans } from './data';
import {
  bytesOf,
  codeIn,
  csvRows,
  malformed,
  partsOf,
  plain,
  pngSize,
  rowsOf,
  take,
  textOf,
} from './files';

// The content policy of the build holds while files are made: a breach is told on the console.
let breaches: string[] = [];
test.beforeEach(({ page }) => {
  breaches = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) breaches.push(message.text());
  });
});
test.afterEach(() => expect(breaches).toEqual([]));

const operators: Readonly<Record<string, string>> = {
  exact: '明确值',
  at_least: '以上（下限）',
  more_than: '突破、超过',
  at_most: '以内（上限）',
  about: '左右（约数）',
  range: '区间',
  in_step_with: '与某项同步',
  qualitative: '文字表述',
};
const signs: Readonly<Record<string, string>> = {
  exact: '',
  at_least: '≥',
  more_than: '>',
  at_most: '≤',
  about: '≈',
};

/** Every target of the data with its district. */
const targets = plans.flatMap(({ district, commitments }) =>
  commitments.flatMap((commitment) =>
    (commitment.targets ?? []).map((target) => ({ district: nameOf(district), target })),
  ),
);

/** Every target as a sheet should say it: district, operator, number, unit, printed words, paragraph. */
const stated = targets
  .map(({ district, target: { operator, value, unit, printed, cite } }) =>
    [
      district,
      operators[operator],
      value,
      value === undefined ? '' : unit,
      printed,
      `¶${cite.paragraph}`,
    ].join('|'),
  )
  .toSorted();

/** The same columns of a table whose heading is its first row. */
function columnsOf(rows: readonly (readonly (string | number | undefined)[])[]): string[] {
  const [heading = [], ...lines] = rows;
  const columns = ['区市', '符号', '数值', '单位', '原文', '出处'].map((name) =>
    heading.indexOf(name),
  );
  return lines.map((line) => columns.map((at) => line[at]).join('|')).toSorted();
}

test('the sheet of the map holds every district, and what the source does not say as no number', async ({
  page,
}) => {
  await page.goto('/');
  const rows = rowsOf(await partsOf(await take(page, '地图', 'XLSX')), 1);
  const table = rows.slice(rows.findIndex(([first]) => first === '区市'));
  const revenue = targets.filter(
    ({ target }) => target.indicator === 'budget-revenue-growth' && target.kind === 'target',
  );
  const columns = ['区市', '符号', '数值', '单位', '原文'].map(
    (name) => table[0]?.indexOf(name) ?? -1,
  );
  const told = table.slice(1).map((row) => columns.map((at) => row[at]));
  expect(
    told
      .filter(([, , value]) => value !== undefined)
      .map((row) => row.join('|'))
      .toSorted(),
  ).toEqual(
    revenue
      .map(({ district, target: { operator, value, unit, printed } }) =>
        [district, operators[operator], value, unit, printed].join('|'),
      )
      .toSorted(),
  );
  expect(told).toHaveLength(10);
  expect(told.flat().every((cell) => cell !== 0)).toBe(true);
});

test('a list too long to be shown says on each slide how much is left out', async ({ page }) => {
  await page.goto('/');
  const { names, text } = await partsOf(await take(page, '举措', 'PPTX'));
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(text);
  const listed = slides.flatMap((xml) => xml.match(/<a:tr /g) ?? []).length - (slides.length - 1);
  const [, left = ''] = /另有 (\d+) 行未列入/.exec(plain(slides[0] ?? '')) ?? [];
  const all = plans
    .flatMap(({ commitments }) => commitments)
    .filter(({ kind }) => kind === 'commitment').length;
  expect(slides.length).toBeLessThan(25);
  expect(listed + Number(left)).toBe(all);
});

test('the table of targets as XLSX holds every number, operator and paragraph of the data', async ({
  page,
}) => {
  await page.goto('/compare?chart=table');
  const parts = await partsOf(await take(page, '目标表', 'XLSX'));
  const rows = rowsOf(parts, 1);
  const heading = rows.findIndex(([first]) => first === '区市');
  expect(columnsOf(rows.slice(heading))).toEqual(stated);
  expect(rows.slice(0, heading).flat().join()).toContain('/compare?chart=table');
  // Where each row stands, to the character.
  const sources = rowsOf(parts, 2);
  const places = sources.slice(sources.findIndex(([first]) => first === '数据表行号') + 1);
  const cites = targets.map(({ target: { cite } }) =>
    [cite.paragraph, cite.start + 1, cite.end].join(),
  );
  expect(places.map((row) => row.slice(3, 6).join()).toSorted()).toEqual(cites.toSorted());
  expect(sources.flat()).toContain('青岛日报／观海新闻');
});

test('the same as CSV begins with the mark of UTF-8 and a heading, and ends with where it comes from', async ({
  page,
}) => {
  await page.goto('/compare?chart=table&districts=licang');
  const text = await textOf(await take(page, '目标表', 'CSV'));
  expect(text.startsWith('\uFEFF区市,')).toBe(true);
  const rows = csvRows(text);
  const end = rows.findIndex((row) => row.join('') === '');
  expect(columnsOf(rows.slice(0, end))).toEqual(stated.filter((line) => line.startsWith('李沧|')));
  const imprint = rows.slice(end + 1).map((row) => row.join(' '));
  expect(imprint).toContain('筛选条件 区市：李沧');
  expect(imprint.join('\n')).toContain('districts=licang');
});

test('the comparison as slides has charts whose numbers and operators are those of the data', async ({
  page,
}) => {
  await page.goto('/compare');
  const { names, text } = await partsOf(await take(page, '目标对比', 'PPTX'));
  expect(await malformed(page, names, text)).toEqual([]);
  const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).map(text);
  const growth = targets.filter(
    ({ target }) => target.indicator === 'gdp-growth' && target.kind === 'target',
  );
  const chart = charts.find((xml) => xml.includes('地区生产总值增速')) ?? '';
  const labels = [
    ...(/<c:cat>([\s\S]*?)<\/c:cat>/.exec(chart)?.[1] ?? '').matchAll(/<c:v>([^<]*)/g),
  ];
  const values = [
    ...(/<c:val>([\s\S]*?)<\/c:val>/.exec(chart)?.[1] ?? '').matchAll(/idx="(\d+)"><c:v>([^<]*)/g),
  ];
  expect(
    values.map(([, index, value]) => `${labels[Number(index)]?.[1]} ${value}`).toSorted(),
  ).toEqual(growth.map(({ district, target }) => `${district} ${target.value}`).toSorted());
  for (const { target } of growth)
    expect(plain(chart.replaceAll('formatCode="', '>'))).toContain(`"${signs[target.operator]}"`);
  // A district that states nothing keeps its place without a number.
  const silent = charts.find((xml) => xml.includes('社会消费品零售总额增速')) ?? '';
  expect(silent).toContain('未载');
  expect(silent).not.toContain('<c:v></c:v>');
});

test('a table of targets on slides leaves no target out', async ({ page }) => {
  await page.goto('/compare?chart=table');
  const { names, text } = await partsOf(await take(page, '目标表', 'PPTX'));
  expect(await malformed(page, names, text)).toEqual([]);
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(text);
  const rows = slides.flatMap((xml) =>
    [...xml.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)].map(([row]) =>
      plain(row.replaceAll('</a:tc>', '|')).replaceAll(/\s+\|/g, '|'),
    ),
  );
  const told = rows.filter((row) => !row.startsWith('区市'));
  expect(told).toHaveLength(targets.length);
  for (const { district, target } of targets.filter(
    ({ target: { value } }) => value !== undefined,
  )) {
    const sign = signs[target.operator];
    const number = `${sign}${target.value}${target.unit}`;
    expect(
      told.some((row) => row.startsWith(`${district}|`) && row.includes(number)),
      number,
    ).toBe(true);
  }
});

test('the map as SVG stands alone, in Chinese, with its filters and its source', async ({
  page,
}) => {
  await page.goto('/?industry=low-altitude-economy&layer=industry');
  const download = await take(page, '地图', 'SVG');
  expect(download.suggestedFilename()).toBe('两会图谱-地图-低空经济-2025.svg');
  const drawing = await textOf(download);
  expect(drawing).toContain('lang="zh-CN"');
  expect(drawing).toContain('产业方向：低空经济');
  expect(drawing).toContain('青岛日报／观海新闻');
  expect(drawing).toContain('industry=low-altitude-economy&amp;layer=industry');
  expect(drawing).toMatch(/<tspan[^>]*>[^<]*城阳|<text[^>]*>[^<]*城阳/);
  expect(drawing).not.toMatch(/(href|src)="(?!#)|url\((?!#)|var\(--|class=|style=|foreignObject/);
  // Nothing of the page is needed to draw it.
  await page.goto('about:blank');
  const colours = await page.evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return new Set(
      Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 3).join()),
    ).size;
  }, drawing);
  expect(colours).toBeGreaterThan(20);
});

test('the map as PNG is twice as sharp as its drawing', async ({ page }) => {
  await page.goto('/');
  const drawing = await textOf(await take(page, '地图', 'SVG'));
  await page.keyboard.press('Escape');
  const png = pngSize(await bytesOf(await take(page, '地图', 'PNG')));
  const [, width, height] = /<svg width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
  expect(png).toEqual({ width: Number(width) * 2, height: Number(height) * 2 });
});

test('in the dark the picture has the colours of day', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await textOf(await take(page, '地图', 'SVG'))).toContain('fill="#faf9f6"');
});

test('a picture is copied to the clipboard, or the page says why not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const panel = page.getByRole('dialog', { name: '导出：地图' });
  await page.getByRole('button', { name: '导出：地图' }).click();
  await panel.getByRole('button', { name: '复制图片' }).click();
  await expect(panel.getByText('图片已复制')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(['image/png']);
  await page.evaluate(() => {
    navigator.clipboard.write = async () =>
      await Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await panel.getByRole('button', { name: '复制图片' }).click();
  await expect(panel.getByRole('alert')).toContainText('可改为导出 PNG');
});

test('slides of the map end with a code that leads back', async ({ page }) => {
  await page.goto('/?industry=low-altitude-economy&layer=industry');
  const address = page.url();
  const { names, text, bytes } = await partsOf(await take(page, '地图', 'PPTX'));
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThanOrEqual(2);
  const last = text(`ppt/slides/_rels/slide${slides.length}.xml.rels`);
  const [, picture = ''] = /Target="\.\.\/(media\/[^"]+\.png)"/.exec(last) ?? [];
  expect(await codeIn(page, bytes(`ppt/${picture}`))).toBe(address);
  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('青岛日报');
  expect(text('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"/>');
});

test('work that is cancelled leaves nothing', async ({ page }) => {
  await page.goto('/');
  // The part that makes slides is held back, so that there is time to change one's mind.
  await page.route(/slideDeck/, async (route) => {
    await page.getByRole('button', { name: '取消' }).click();
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  const panel = page.getByRole('dialog', { name: '导出：地图' });
  await page.getByRole('button', { name: '导出：地图' }).click();
  await panel.getByRole('button', { name: 'PPTX' }).click();
  await expect(panel.getByText('已取消，没有保存文件')).toBeVisible();
  // The next file is made after all that was under way, and it is the only one.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(downloads).toBe(1);
});

test('a part of the program that does not arrive is told, the page stays, and it can be tried again', async ({
  page,
}) => {
  await page.goto('/?industry=low-altitude-economy');
  await page.route(/workbook|universal/, (route) => route.abort());
  const panel = page.getByRole('dialog', { name: '导出：地图' });
  await page.getByRole('button', { name: '导出：地图' }).click();
  await panel.getByRole('button', { name: 'XLSX' }).click();
  await expect(panel.getByRole('alert')).toContainText('没有取到制作 XLSX 的程序');
  await expect(page).toHaveURL('/?industry=low-altitude-economy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.unroute(/workbook|universal/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: '重试' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
});

test('a briefing becomes one presentation with cover, notes and the code of its link', async ({
  page,
}) => {
  await page.goto('/compare?chart=bar');
  await page.getByRole('button', { name: '加入简报' }).click();
  await page.goto('/?industry=low-altitude-economy&layer=industry');
  await page.getByRole('button', { name: '加入简报' }).first().click();
  await page.goto('/briefing');
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('=三个口径');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('先讲≥3.5%。\n再讲<口径>');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 PPTX' }).click(),
  ]);
  await expect(page.getByText(`已保存 ${file.suggestedFilename()}`)).toBeVisible();
  const { names, text, bytes } = await partsOf(file);
  expect(await malformed(page, names, text)).toEqual([]);
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  // A cover, a page a slide, and the page that leads back.
  expect(slides).toHaveLength(4);
  expect(plain(text('ppt/slides/slide2.xml'))).toContain('1 / 2');
  expect(plain(text('ppt/slides/slide2.xml'))).toContain('=三个口径');
  const notes = text('ppt/notesSlides/notesSlide2.xml')
    .split('</a:p>')
    .map((one) => plain(one).trim());
  expect(notes.slice(0, 2)).toEqual(['先讲≥3.5%。', '再讲<口径>']);
  expect(plain(text('ppt/slides/slide3.xml'))).toContain('4 个区市提出低空经济');
  expect(text('ppt/notesSlides/notesSlide3.xml')).toContain('青岛日报');
  const [, picture = ''] =
    /Target="\.\.\/(media\/[^"]+\.png)"/.exec(text('ppt/slides/_rels/slide4.xml.rels')) ?? [];
  expect(await codeIn(page, bytes(`ppt/${picture}`))).toMatch(/\/briefing\/present\?slides=/);
});
