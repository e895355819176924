// The signs that occur in the rows shown, each with its word.
import { signRooms, signsIn } from '~/charts/signKey';
import { TargetGlyph, type GlyphOperator } from '~/charts/TargetGlyph';
import type { ComparisonRow } from '~/model/comparison';
import { useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import styles from './RulerKey.module.css';

export function RulerKey({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const words = useWords();
  const year = useLocated(({ selection }) => selection.year);
  const { operators, hasBefore, hasOtherBasis } = signsIn(rows);
  return (
    <ul className={styles.key}>
      {operators.map((operator) => (
        <li key={operator}>
          <GlyphSample operator={operator} />
          {words.operators[operator]}
        </li>
      ))}
      {hasBefore && (
        <li>
          <svg className={styles.ring} viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="4.5" />
          </svg>
          {words.previousResult(year - 1)}
        </li>
      )}
      {hasOtherBasis && <li>* {words.otherBasisMark}</li>}
    </ul>
  );
}

/** A sign at the size of text; those with an arrow need room beside the dot. */
function GlyphSample({ operator }: { readonly operator: GlyphOperator }) {
  const [left, right] = signRooms[operator];
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
