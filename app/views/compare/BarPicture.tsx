// The bars themselves, drawn once the code for them has come; the table beside them holds the same values.
import { lazy, Suspense } from 'react';
import { barsHeight, type TargetBar } from '~/charts/targetBar';
import { beforeValueOf } from '~/charts/rulerMarks';
import type { BarGroups, NumberedCell } from '~/model/barGroups';
import type { ComparisonRow } from '~/model/comparison';
import { isOnBasis, ownBasis } from '~/model/target';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { usePointed } from '~/state/pointed';
import { inUnit, spokenTarget, targetText } from '~/words/targetWords';
import styles from './BarPicture.module.css';

// Recharts weighs more than all the rest of the view, and the ruler and the table need none of it.
const TargetBars = lazy(async () => ({
  default: (await import('~/charts/TargetBars')).TargetBars,
}));

interface BarPictureProps {
  readonly row: ComparisonRow;
  readonly groups: BarGroups;
  readonly width: number;
}

export function BarPicture({ row, groups, width }: BarPictureProps) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const pointedId = usePointed((pointed) => pointed.districtId);
  const barOf = useBarOf(row);
  const bars = [...groups.ranked, ...groups.apart].map(barOf);
  return (
    <div className={styles.picture} aria-hidden="true">
      <Suspense fallback={<div style={{ height: barsHeight(bars) }} />}>
        <TargetBars
          bars={bars}
          apartHeading={words.otherBasisMark}
          scale={row.scale}
          formatTick={(value) => inUnit(value, row.indicator.unit, atlas, language).number}
          width={width}
          pointedId={pointedId}
        />
      </Suspense>
    </div>
  );
}

/** A function that makes a bar of a cell, with its words in the language on screen. */
function useBarOf(row: ComparisonRow): (cell: NumberedCell) => TargetBar {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  return (cell) => {
    const { target } = cell.stated;
    const own = ownBasis(target) ?? target.label;
    const before = cell.before?.target;
    const past = before
      ? words.compare.past(
          before.year,
          targetText(before, atlas, language),
          before.kind === 'expected',
        )
      : null;
    const spoken = spokenTarget(target, atlas, language, words);
    const notes = [own && say(own), past && `○ ${past}`].filter((note) => note);
    return {
      id: cell.district.id,
      name: say(cell.district.name),
      operator: target.operator,
      value: target.value,
      ...(target.operator === 'range' ? { value2: target.value2 } : {}),
      text: targetText(target, atlas, language),
      note: notes.join(' · '),
      title: [`${say(cell.district.name)}${words.colon}${spoken}`, own && say(own), past]
        .filter((part) => part)
        .join(words.pause),
      before: beforeValueOf(row, cell),
      isOtherBasis: !isOnBasis(target),
      isFaded: !cell.isMatch,
    };
  };
}
