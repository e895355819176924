// A commitment's wording with its figures set strong; a figure never parts from its unit at a line's end.
import { Fragment, type ReactNode } from 'react';
import type { Commitment } from '~/model/plan';
import { hasNumber } from '~/model/target';
import { useLanguage } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { inUnit } from '~/words/targetWords';
import styles from './Statement.module.css';

/** The last word, or the last two Chinese characters, of a piece of text. */
const lastWord = /(?:\p{Script=Han}{1,2}|[^\s\p{Script=Han}]{0,16})$/u;
const digits = String.raw`\d+(?:[.,]\d+)*`;

interface StatementProps {
  readonly commitment: Commitment;
  /** Stands after the last word and never alone on a line: the sign of the source. */
  readonly children?: ReactNode;
}

export function Statement({ commitment, children }: StatementProps) {
  const atlas = useAtlas();
  const language = useLanguage();
  const figures = new Set(
    (commitment.targets ?? []).flatMap((target) =>
      hasNumber(target)
        ? [String(target.value), inUnit(target.value, target.unit, atlas, language).number]
        : [],
    ),
  );
  const units = atlas.units
    .map((unit) => unit.id)
    .toSorted((one, other) => other.length - one.length)
    .join('|');
  const pieces = commitment.statement[language].split(
    new RegExp(`(${digits}\\s?(?:${units})?(?:以上|左右)?)`, 'u'),
  );
  // A statement that ends in a figure leaves an empty piece behind it.
  const last = pieces.at(-1) === '' ? pieces.length - 2 : pieces.length - 1;
  return (
    <span>
      {pieces.map((piece, index) => {
        const number = index % 2 === 1 ? new RegExp(`^${digits}%?`).exec(piece)?.[0] : undefined;
        const isLast = index === last;
        if (number === undefined) {
          if (!isLast || !children) return piece;
          const tail = lastWord.exec(piece)?.[0] ?? '';
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={index}>
              {piece.slice(0, piece.length - tail.length)}
              <span className={styles.whole}>
                {tail}
                {children}
              </span>
            </Fragment>
          );
        }
        const isFigure = figures.has(number.replace('%', ''));
        return (
          // The pieces of one statement never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={styles.whole}>
            {isFigure ? <strong>{number}</strong> : number}
            {piece.slice(number.length)}
            {isLast && children}
          </span>
        );
      })}
    </span>
  );
}
