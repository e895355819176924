import { describe, expect, test } from 'vitest';
import { matchCommitments } from './matching';
import { matrixOf, type MatrixCell } from './matrix';
import { orderRows } from './matrixOrder';
import { cellStep, matrixClasses } from './matrixShade';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, target, wordedTarget } from './sampleParts';
import type { Selection } from './selection';

const base = sampleAtlas();
const busy = commitment('north-2025-batteries', {
  industries: [
    { id: 'batteries', verb: '大力发展' },
    { id: 'batteries', verb: '支持' },
  ],
  targets: [target('exact', 6), target('about', 3), wordedTarget('完成减排任务')],
});
/** South, north and east have plans, west has none; north names batteries twice. */
const atlas = sampleAtlas({
  plans: base.plans.map((one) =>
    one.district === 'north' ? plan('north', [...one.commitments, busy]) : one,
  ),
});

/** A cell in a few signs: verb and counts, or why it is empty. */
function told({ state, mention, rank, commitments, numbers }: MatrixCell): string {
  return state === 'named' ? `${mention?.verb}${rank} ${commitments} ${numbers}` : state;
}

describe('cells', () => {
  test.each<[string, Partial<Selection>, readonly string[]]>([
    [
      'the strongest verb, commitments and numbers; a naming district may state no number',
      {},
      [
        'drones: 提到1 1 0 | 突破发展4 1 0 | silent',
        'batteries: silent | 大力发展3 2 2 | silent',
        'tourism: 大力发展3 1 0 | silent | silent',
      ],
    ],
    [
      'a theme leaves some out; what it does not match is not silence',
      { themes: ['economy'] },
      ['batteries: silent | 大力发展3 1 2 | silent'],
    ],
    [
      'a text',
      { query: '试飞场' },
      ['drones: unmatched | 突破发展4 1 0 | silent', 'batteries: silent | 支持2 1 0 | silent'],
    ],
    [
      'a choice moves no row; a chosen district without a plan gets a column',
      { industries: ['tourism'], districts: ['west'], match: 'all' },
      [
        'drones: 提到1 1 0 | 突破发展4 1 0 | silent | uncovered',
        'batteries: silent | 大力发展3 2 2 | silent | uncovered',
        'tourism: 大力发展3 1 0 | silent | silent | uncovered',
      ],
    ],
  ])('%s', (_, change, lines) => {
    const { rows, leftOut } = matrixOf(atlas, select(change));
    expect(rows.map((row) => `${row.industry.id}: ${row.cells.map(told).join(' | ')}`)).toEqual(
      lines,
    );
    expect(leftOut).toBe(atlas.industries.length - lines.length);
  });

  test.each<Partial<Selection>>([
    {},
    { themes: ['economy'] },
    { query: '试飞场' },
    { query: 'north', themes: ['industry'], year: 2025 },
  ])('count what every other screen counts under %j', (change) => {
    for (const { industry, cells } of matrixOf(atlas, select(change)).rows) {
      for (const { district, commitments } of cells) {
        const own = { ...change, industries: [industry.id], districts: [district.id] };
        expect(commitments).toBe(matchCommitments(atlas, select(own)).length);
      }
    }
  });
});

test('districts without a plan are named apart', () => {
  const ids = (change: Partial<Selection>) =>
    matrixOf(atlas, select(change)).uncovered.map(({ id }) => id);
  expect(ids({})).toEqual(['west']);
  expect(ids({ districts: ['west'] })).toEqual([]);
});

describe('order', () => {
  test.each<[Partial<Selection>, string]>([
    [{}, 'drones batteries tourism'],
    [{ sort: 'group' }, 'emerging: drones batteries, services: tourism'],
    [{ sort: 'name' }, 'batteries tourism drones'],
    [{ sort: 'north' }, 'drones batteries tourism'],
    [{ sort: 'north', by: 'commitments' }, 'batteries drones tourism'],
    [{ sort: 'north', by: 'numbers' }, 'batteries drones tourism'],
    [{ sort: 'south', by: 'numbers' }, 'drones tourism batteries'],
    [{ sort: 'south' }, 'tourism drones batteries'],
    [{ sort: 'west' }, 'drones batteries tourism'],
    [{ sort: 'value-desc' }, 'drones batteries tourism'],
  ])('%j', (change, order) => {
    const groups = orderRows(matrixOf(atlas, select(change)), select(change), 'zh');
    const lines = groups.map(({ group, rows }) => {
      const ids = rows.map(({ industry }) => industry.id).join(' ');
      return group ? `${group}: ${ids}` : ids;
    });
    expect(lines.join(', ')).toBe(order);
  });
});

describe('depth', () => {
  test.each<[Selection['by'], string]>([
    ['emphasis', '15-- -3-- 3---'],
    ['commitments', '22-- -5-- 2---'],
    ['numbers', '---- -3-- ----'],
  ])('by %s', (by, depths) => {
    const matrix = matrixOf(atlas, select({ districts: ['west'] }));
    const classes = matrixClasses(atlas, matrix, by);
    const shown = matrix.rows.map(({ cells }) =>
      cells.map((cell) => cellStep(classes, cell, by) ?? '-').join(''),
    );
    // Columns stand as south, north, east, west.
    expect(shown.join(' ')).toBe(depths);
  });
});
