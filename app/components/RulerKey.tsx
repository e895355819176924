// The signs that occur in the rows shown, each with its word.
import { TargetGlyph, type GlyphOperator } from '~/charts/TargetGlyph';
import { numberOperators } from '~/model/closedLists';
import type { ComparisonRow } from '~/model/comparison';
import { isOnBasis } from '~/model/target';
import { useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import styles from './RulerKey.module.css';

/** Room to the left and right of the dot that a sign needs. */
const rooms: Readonly<Record<GlyphOperator, readonly [number, number]>> = {
  exact: [9, 9],
  at_least: [9, 29],
  more_than: [9, 29],
  at_most: [29, 9],
  about: [21, 21],
  range: [6, 32],
};

const drawn: readonly GlyphOperator[] = [...numberOperators, 'range'];

export function RulerKey({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const words = useWords();
  const year = useLocated(({ selection }) => selection.year);
  const cells = rows.flatMap((row) => row.cells);
  const targets = cells.flatMap((cell) => cell.stated?.target ?? []);
  const present = drawn.filter((operator) =>
    targets.some((target) => target.operator === operator),
  );
  return (
    <ul className={styles.key}>
      {present.map((operator) => (
        <li key={operator}>
          <GlyphSample operator={operator} />
          {words.operators[operator]}
        </li>
      ))}
      {cells.some((cell) => cell.before) && (
        <li>
          <svg className={styles.ring} viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="4.5" />
          </svg>
          {words.previousResult(year - 1)}
        </li>
      )}
      {targets.some((target) => !isOnBasis(target)) && <li>* {words.otherBasisMark}</li>}
    </ul>
  );
}

/** A sign at the size of text; those with an arrow need room beside the dot. */
function GlyphSample({ operator }: { readonly operator: GlyphOperator }) {
  const [left, right] = rooms[operator];
  return (
    <svg
      className={styles.glyph}
      viewBox={`${-left} -10 ${left + right} 20`}
      style={{ aspectRatio: `${left + right} / 20` }}
      aria-hidden="true"
    >
      <TargetGlyph operator={operator} x={0} y={0} x2={26} />
    </svg>
  );
}
