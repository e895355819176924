// What a figure writes beside the mark of one district: the target, its basis, last year's number, or why there is none.
import { markOf } from '~/charts/rulerMarks';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import { hasNumber, isOnBasis, ownBasis } from '~/model/target';
import { figureOf, spokenTarget, targetText } from '~/words/targetWords';
import type { Telling } from './exhibit';

export interface CellReading {
  /** "≥5.5%", "3%*"; '' where the target is in words or there is none. */
  readonly figure: string;
  /** The same without its unit, for rows whose heading names it. */
  readonly bare: string;
  /** A target in words; '' for none. */
  readonly wording: string;
  /** "未载"; '' where something is stated. */
  readonly absence: string;
  /** The basis or the narrower thing that is counted; '' for none. */
  readonly own: string;
  /** "2024 年 1.7%"; '' for none. */
  readonly past: string;
  /** All of it for a screen reader. */
  readonly spoken: string;
}

type Told = Pick<Telling, 'atlas' | 'language' | 'words'>;

/** The texts of a cell. */
export function cellReading(row: ComparisonRow, cell: ComparisonCell, telling: Told): CellReading {
  const { atlas, language, words } = telling;
  const target = cell.stated?.target;
  const before = cell.before?.target;
  const isWorded = target !== undefined && !hasNumber(target);
  const star = target && !isOnBasis(target) ? '*' : '';
  const ownText = (target && ownBasis(target)) ?? target?.label;
  const own = [target?.strive ? words.strive : '', ownText?.[language] ?? ''];
  const parts = target && figureOf(target, atlas, language);
  const past = before
    ? (before.kind === 'expected' ? words.district.expected : words.district.reached)(
        before.year,
        targetText(before, atlas, language),
      )
    : '';
  const absence = cell.absence ? words.absences[cell.absence] : '';
  const pieces = [
    cell.district.name[language],
    target ? spokenTarget(target, atlas, language, words) : '',
    absence,
    target?.basis ? words.otherBasis(target.basis[language]) : '',
    past,
  ];
  // Without a place on the row's scale the unit is what sets the number apart.
  const hasPlace = markOf(row, cell) !== null;
  const figure = target && !isWorded ? `${targetText(target, atlas, language)}${star}` : '';
  return {
    figure,
    bare: parts && hasPlace ? `${parts.sign}${parts.body}${star}` : figure,
    wording: isWorded ? target.wording[language] : '',
    absence,
    own: own.filter((text) => text !== '').join(' '),
    past,
    spoken: pieces.filter((text) => text !== '').join(words.pause),
  };
}
