// A text with the parts marked that a search met.
import { markPieces } from '~/model/searchMarks';
import { useAtlas } from '~/state/plans';
import styles from './Marked.module.css';

interface MarkedProps {
  readonly text: string;
  /** The folded words of the search. */
  readonly words: readonly string[];
}

export function Marked({ text, words }: MarkedProps) {
  const { readings } = useAtlas();
  return markPieces(readings, text, words).map((piece, index) =>
    piece.isMarked ? (
      // The pieces of one text never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
