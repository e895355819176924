// The ruler of the chosen indicator: one line a district on one shared scale, and what it tells in a sentence.
import { beforePlaceOf, markOf, tickPlacesOf } from '~/charts/rulerMarks';
import { RulerTrack } from '~/charts/RulerTrack';
import { trackX } from '~/charts/TrackMarks';
import { placeOnRow, rulerOf, type ComparisonCell, type ComparisonRow } from '~/model/comparison';
import { ownBasis } from '~/model/target';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { pointAt, usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { inUnit, joinUnit } from '~/words/targetWords';
import { CitationLink } from './CitationLink';
import { DistrictLink } from './DistrictLink';
import { ExhibitHeading } from './ExhibitHeading';
import { RulerKey } from './RulerKey';
import { RulerSentence } from './RulerSentence';
import { TargetFigure } from './TargetFigure';
import styles from './IndicatorRuler.module.css';

const trackWidth = 340;

export function IndicatorRuler() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const row = rulerOf(atlas, selection);
  if (!row) return null;
  return (
    <section>
      <ExhibitHeading exhibit="ruler">
        <h2>{say(row.indicator.name)}</h2>
      </ExhibitHeading>
      <div className={styles.basis}>
        {words.map.rulerNote(selection.year)}
        {words.pause}
        {say(row.indicator.basis)}
      </div>
      <RulerSentence row={row} />
      <ul className={styles.rows}>
        {row.cells.map((cell) => (
          <RulerLine key={cell.district.id} row={row} cell={cell} />
        ))}
        <RulerAxis row={row} />
      </ul>
      <RulerKey rows={[row]} />
    </section>
  );
}

/** The round values of the scale, under the tracks; decoration beside the figures themselves. */
function RulerAxis({ row }: { readonly row: ComparisonRow }) {
  const atlas = useAtlas();
  const language = useLanguage();
  if (row.cells.every((cell) => !markOf(row, cell))) return null;
  return (
    <li className={styles.axis} aria-hidden="true" data-copy="none">
      {row.scale.ticks.map((tick, index) => {
        const { number, unit } = inUnit(tick, row.indicator.unit, atlas, language);
        const isLast = index === row.scale.ticks.length - 1;
        return (
          <span
            key={tick}
            style={{ left: `${(trackX(placeOnRow(row, tick), trackWidth) / trackWidth) * 100}%` }}
          >
            {isLast ? joinUnit(number, unit, language) : number}
          </span>
        );
      })}
    </li>
  );
}

function RulerLine({ row, cell }: { readonly row: ComparisonRow; readonly cell: ComparisonCell }) {
  const words = useWords();
  const say = useSay();
  const isPointed = usePointed((pointed) => pointed.districtId === cell.district.id);
  const target = cell.stated?.target;
  const hasMarks = row.cells.some((one) => markOf(row, one));
  const basis = target && ownBasis(target);
  return (
    <li
      className={styles.row}
      data-copy="row"
      data-faded={!cell.isMatch || undefined}
      data-pointed={isPointed || undefined}
      onPointerEnter={() => pointAt(cell.district.id)}
      onPointerLeave={() => pointAt(null)}
    >
      <DistrictLink district={cell.district} className={styles.name} />
      <RulerTrack
        width={trackWidth}
        mark={markOf(row, cell)}
        before={beforePlaceOf(row, cell)}
        ticks={hasMarks ? tickPlacesOf(row) : []}
      />
      <span className={styles.figure}>
        {target && !cell.absence ? (
          <TargetFigure target={target} />
        ) : (
          <span
            className={styles.absent}
            title={cell.absence ? words.absenceMeanings[cell.absence] : undefined}
          >
            {cell.absence && words.absences[cell.absence]}
          </span>
        )}
        {basis && <span className={styles.own}>{say(basis)}</span>}
      </span>
      {cell.stated ? (
        <CitationLink
          cite={cell.stated.target.cite}
          printed={cell.stated.target.printed}
          note={cell.stated.target.note ?? cell.stated.commitment.note}
        />
      ) : (
        <span />
      )}
      {cell.before && (
        <span className="visually-hidden">
          {words.previousResult(cell.before.target.year)}
          {words.colon}
          <TargetFigure target={cell.before.target} />
        </span>
      )}
    </li>
  );
}
