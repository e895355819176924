// Makes valid targets, commitments and plans for tests; every field can be replaced.
import type { Citation, Commitment, Plan, Target } from './plan';
import type { NumberTarget, RangeTarget, WordedTarget } from './target';

/** Three paragraphs; the second is broken by a line end inside 无人机. */
export const sampleText = `# 河城各区计划

北区生产总值增长5%以上,财政收入增长3%左右,新增就业2万人,完成减排任务。突破发展无

人机,支持电池。去年增长5.2%。南区生产总值增长6%,居民收入与经济增长同步,大力发展旅游,提到无人机。东区增长4%至5%。
`;

/** A wording in both languages. */
export const text = (zh: string, en: string) => ({ zh, en });
const lines = sampleText.split('\n').filter((line) => line !== '');

/** Cites the first place where a paragraph holds some words. */
export function citeOf(
  words: string,
  paragraph = lines.findIndex((line) => line.includes(words)) + 1,
): Citation {
  const start = lines[paragraph - 1]?.indexOf(words) ?? 0;
  return { source: 'gazette', paragraph, start, end: start + words.length };
}

const signs: Readonly<Record<NumberTarget['operator'], readonly [before: string, behind: string]>> =
  {
    exact: ['', ''],
    at_least: ['', '以上'],
    more_than: ['突破', ''],
    at_most: ['', '以内'],
    about: ['', '左右'],
  };

/** A target for GDP growth in 2025, unless told otherwise. */
export function target(
  operator: NumberTarget['operator'],
  value: number,
  overrides: Partial<NumberTarget> = {},
): NumberTarget {
  const [before, behind] = signs[operator];
  const printed = `${before}${value}${overrides.unit ?? '%'}${behind}`;
  return { ...targetBase(printed), operator, value, ...overrides };
}

export function rangeTarget(
  value: number,
  value2: number,
  overrides: Partial<RangeTarget> = {},
): RangeTarget {
  return { ...targetBase(`${value}%至${value2}%`), operator: 'range', value, value2, ...overrides };
}

/** A target in words; `with` makes it one in step with GDP growth. */
export function wordedTarget(printed: string, overrides: Partial<WordedTarget> = {}): Target {
  const worded = {
    ...targetBase(printed),
    unit: '',
    wording: text(printed, 'in words'),
    ...overrides,
  };
  return printed.includes('同步')
    ? { ...worded, operator: 'in_step_with', with: 'gdp-growth' }
    : { ...worded, operator: 'qualitative' };
}

function targetBase(printed: string) {
  const cite = citeOf(printed);
  return { indicator: 'gdp-growth', unit: '%', kind: 'target' as const, year: 2025, printed, cite };
}

export function commitment(id: string, overrides: Partial<Commitment> = {}): Commitment {
  return {
    id,
    kind: 'commitment',
    theme: 'economy',
    statement: text(`说法：${id}`, `Statement of ${id}`),
    cite: citeOf('计划'),
    ...overrides,
  };
}

export function plan(
  district: string,
  commitments: readonly Commitment[],
  overrides: Partial<Plan> = {},
): Plan {
  return {
    district,
    year: 2025,
    coverage: 'digest',
    title: text('题目', 'Title'),
    summary: text('概要', 'Summary'),
    meeting: {
      date: '2025-01-06',
      session: text('会议', 'Session'),
      speaker: text('区长', 'Mayor'),
    },
    workAreas: [],
    zones: [],
    commitments: [...commitments],
    ...overrides,
  };
}
