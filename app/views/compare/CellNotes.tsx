// The small line under a figure: its basis, so that nobody compares unlike numbers, its source, and last year's number.
import { CitationLink } from '~/components/CitationLink';
import type { ComparisonCell, PlacedTarget } from '~/model/comparison';
import { ownBasis } from '~/model/target';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { targetText } from '~/words/targetWords';
import styles from './CellNotes.module.css';

interface CellNotesProps {
  readonly cell: ComparisonCell;
  /** False where the source stands beside the figure already. */
  readonly hasSource: boolean;
}

export function CellNotes({ cell: { stated, before }, hasSource }: CellNotesProps) {
  if (!stated && !before) return null;
  return (
    <div className={styles.notes}>
      {stated && (
        <span className={styles.own}>
          <Qualification placed={stated} />
          {hasSource && <CellSource placed={stated} />}
        </span>
      )}
      {before && <Past placed={before} />}
    </div>
  );
}

export function CellSource({ placed }: { readonly placed: PlacedTarget }) {
  const { target, commitment } = placed;
  return (
    <CitationLink
      cite={target.cite}
      printed={target.printed}
      note={target.note ?? commitment.note}
    />
  );
}

/** The basis or the narrower thing counted; a basis is spoken with the figure, so it is not spoken twice. */
function Qualification({ placed }: { readonly placed: PlacedTarget }) {
  const say = useSay();
  const words = useWords();
  const { target } = placed;
  const basis = ownBasis(target);
  const own = basis ?? target.label;
  return (
    <>
      {target.strive && <span aria-hidden="true">{words.strive} </span>}
      {own && <span aria-hidden={basis !== null}>{say(own)}</span>}
    </>
  );
}

function Past({ placed }: { readonly placed: PlacedTarget }) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const { target } = placed;
  const text = targetText(target, atlas, language);
  return (
    <span className={styles.past}>
      <span className={styles.ring} />
      {words.compare.past(target.year, text, target.kind === 'expected')}
      <CellSource placed={placed} />
    </span>
  );
}
