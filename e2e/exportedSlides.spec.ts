// Views and briefings become slides, and what is on them is held against the data.
import { expect, test } from '@playwright/test';
import { watchContentPolicy } from './contentPolicy';
import { handedOn, plans } from './data';
import { signs, targets } from './exportedTargets';
import { codeIn, partsOf, plain, soundPartsOf, take } from './files';

watchContentPolicy();

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

test('the comparison as slides has charts whose numbers and operators are those of the data', async ({
  page,
}) => {
  await page.goto('/compare');
  const { names, text } = await soundPartsOf(await take(page, '目标对比', 'PPTX'));
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
  const { names, text } = await soundPartsOf(await take(page, '目标表', 'PPTX'));
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

test('slides of the map end with a code that leads back', async ({ page, baseURL }) => {
  const address = '/?industry=low-altitude-economy&layer=industry';
  await page.goto(address);
  const { names, text, bytes } = await soundPartsOf(await take(page, '地图', 'PPTX'));
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThanOrEqual(2);
  const last = text(`ppt/slides/_rels/slide${slides.length}.xml.rels`);
  const [, picture = ''] = /Target="\.\.\/(media\/[^"]+\.png)"/.exec(last) ?? [];
  expect(await codeIn(page, bytes(`ppt/${picture}`))).toBe(`${baseURL}${handedOn(address)}`);
  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('青岛日报');
  expect(text('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"/>');
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
  const { names, text, bytes } = await soundPartsOf(file);
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
  expect(await codeIn(page, bytes(`ppt/${picture}`))).toMatch(
    /\/briefing\/present\?year=\d+&slides=/,
  );
});
