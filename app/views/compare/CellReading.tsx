// One cell of the ruler: its line on the row's scale, the figure, and below them what must be known to compare.
import { beforePlaceOf, markOf, tickPlacesOf } from '~/charts/rulerMarks';
import { RulerTrack } from '~/charts/RulerTrack';
import { TargetFigure } from '~/components/TargetFigure';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { spokenTarget } from '~/words/targetWords';
import { AbsenceText } from './AbsenceText';
import { CellNotes, CellSource } from './CellNotes';
import styles from './CellReading.module.css';

/** `beside`: figure beside the track; `stacked`: under it; `line`: the source beside the figure as well. */
type CellArrangement = 'beside' | 'stacked' | 'line';

interface CellReadingProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  /** Width of the track in pixels. */
  readonly track: number;
  readonly arrangement: CellArrangement;
}

export function CellReading({ row, cell, track, arrangement }: CellReadingProps) {
  const mark = markOf(row, cell);
  const before = beforePlaceOf(row, cell);
  const title = useTitle(cell);
  const { stated, absence } = cell;
  const hasTrack = mark !== null || before !== null;
  // Words need the whole width, so under last year's ring they stand on a line of their own.
  const place = stated && !mark ? 'stacked' : arrangement;
  const isLine = place === 'line';
  return (
    <div
      className={styles.cell}
      data-arrangement={hasTrack ? place : undefined}
      data-faded={!cell.isMatch || undefined}
    >
      {hasTrack && (
        <span className={styles.track} title={title} style={{ maxWidth: track }}>
          <RulerTrack width={track} mark={mark} before={before} ticks={tickPlacesOf(row)} />
        </span>
      )}
      <span className={styles.figure}>
        {stated && <TargetFigure target={stated.target} hasUnit={absence === 'not-comparable'} />}
        {stated && isLine && <CellSource placed={stated} />}
        {absence && <AbsenceText absence={absence} />}
      </span>
      <CellNotes cell={cell} hasSource={!isLine} />
    </div>
  );
}

/** This year's target and last year's number in words, each with its year. */
function useTitle({ stated, before }: ComparisonCell): string {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  return [stated, before]
    .flatMap((placed) => (placed ? [placed.target] : []))
    .map((target) =>
      words.compare.past(
        target.year,
        spokenTarget(target, atlas, language, words),
        target.kind === 'expected',
      ),
    )
    .join(words.pause);
}
