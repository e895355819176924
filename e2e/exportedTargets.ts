// The targets of the data as files should say them.
import { nameOf, plans } from './data';

export const operators: Readonly<Record<string, string>> = {
  exact: '明确值',
  at_least: '以上（下限）',
  more_than: '突破、超过',
  at_most: '以内（上限）',
  about: '左右（约数）',
  range: '区间',
  in_step_with: '与某项同步',
  qualitative: '文字表述',
};
export const signs: Readonly<Record<string, string>> = {
  exact: '',
  at_least: '≥',
  more_than: '>',
  at_most: '≤',
  about: '≈',
};

/** Every target of the data with its district. */
export const targets = plans.flatMap(({ district, commitments }) =>
  commitments.flatMap((commitment) =>
    (commitment.targets ?? []).map((target) => ({ district: nameOf(district), target })),
  ),
);

/** Every target as a sheet should say it: district, operator, number, unit, printed words, paragraph. */
export const stated = targets
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
export function columnsOf(rows: readonly (readonly (string | number | undefined)[])[]): string[] {
  const [heading = [], ...lines] = rows;
  const columns = ['区市', '符号', '数值', '单位', '原文', '出处'].map((name) =>
    heading.indexOf(name),
  );
  return lines.map((line) => columns.map((at) => line[at]).join('|')).toSorted();
}
