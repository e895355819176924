import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleJob } from './sampleExhibit';
import { exportWorkbook } from './workbook';

const { blob } = await exportWorkbook(sampleJob());
const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, one]) =>
  plain(one ?? ''),
);

/** The cells of a sheet by their address; numbers as numbers. */
function cellsOf(sheet: string): Record<string, string | number> {
  const cells = [...part(sheet).matchAll(/<c r="(\w+)"([^>]*)><v>([^<]*)<\/v><\/c>/g)];
  return Object.fromEntries(
    cells.map(([, address = '', look = '', value = '']) => [
      address,
      look.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value),
    ]),
  );
}

test('the table stands below the imprint, numbers as numbers, formulas as text', () => {
  const cells = cellsOf('xl/worksheets/sheet1.xml');
  expect(cells).toMatchObject({
    A1: '3 个区市提出“增长”目标',
    A4: 'https://plan.example/compare?chart=bar&districts=south,north',
    A6: '区市',
    B6: '符号',
    C6: '数值',
    A7: '南区',
    B7: '≥',
    C7: 5.5,
    D7: '%',
    E7: '=1+1',
    F7: '¶2',
    C8: -3,
    E8: '-3',
    C9: 2500,
    E9: '说“好”\n又说"好"',
    E10: '@未载',
  });
  expect(cells).not.toHaveProperty('C10');
  expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('the heading stays in sight and the link opens', () => {
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<pane ySplit="6"[^>]*state="frozen"/);
  expect(sheet).toContain('<hyperlink ref="A4" r:id="rId-link"/>');
  expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="https://plan.example/compare?chart=bar&amp;districts=south,north"',
  );
});

test('the second sheet holds every source and every citation by row', () => {
  const values = Object.values(cellsOf('xl/worksheets/sheet2.xml'));
  expect(values).toEqual(expect.arrayContaining(['河城报', '公报', '2025-01', '报纸摘要']));
  const cells = cellsOf('xl/worksheets/sheet2.xml');
  const rows = Object.entries(cells).filter(
    ([address]) => address.startsWith('A') && typeof cells[address] === 'number',
  );
  expect(
    rows.map(([address, row]) => [
      row,
      cells[address.replace('A', 'D')],
      cells[address.replace('A', 'E')],
      cells[address.replace('A', 'F')],
    ]),
  ).toEqual([
    [7, 2, 7, 10],
    [8, 2, 7, 10],
    [8, 3, 7, 10],
  ]);
});

test('work that was stopped makes no file', async () => {
  await expect(exportWorkbook(sampleJob({ signal: AbortSignal.abort() }))).rejects.toThrow(
    /abort/i,
  );
});
