// A view is taken away as a sheet, and what is in the file is held against the data.
import { expect, test } from '@playwright/test';
import { watchContentPolicy } from './contentPolicy';
import { columnsOf, operators, stated, targets } from './exportedTargets';
import { csvRows, partsOf, rowsOf, soundPartsOf, take, textOf } from './files';

watchContentPolicy();

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

test('the table of targets as XLSX holds every number, operator and paragraph of the data', async ({
  page,
}) => {
  await page.goto('/compare?chart=table');
  const parts = await soundPartsOf(await take(page, '目标表', 'XLSX'));
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
