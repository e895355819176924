// One headline target: its indicator, the figure set large, and how it stands beside the others.
import { CitationLink } from '~/components/CitationLink';
import type { Headline } from '~/model/headline';
import { ownBasis } from '~/model/target';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { standingText } from '~/words/standingWords';
import { figureOf, joinUnit, spokenTarget, targetText } from '~/words/targetWords';
import styles from './HeadlineCard.module.css';

export function HeadlineCard({ headline }: { readonly headline: Headline }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { target, before, indicator, commitment } = headline;
  const figure = figureOf(target, atlas, language);
  const basis = ownBasis(target);
  return (
    <li className={styles.card} data-copy="row">
      <div className={styles.name}>
        <h3 className={styles.indicator}>{say(indicator.name)}</h3>
        <CitationLink cite={commitment.cite} printed={target.printed} note={target.note} />
      </div>
      <p className={figure.isWorded ? styles.wording : styles.figure}>
        <span aria-hidden="true">
          {figure.sign}
          {figure.body}
          {figure.unit && (
            <small className={styles.unit}>{joinUnit('', figure.unit, language)}</small>
          )}
        </span>
        <span className="visually-hidden">{spokenTarget(target, atlas, language, words)}</span>
      </p>
      <p className={styles.standing}>
        {basis && <span>{words.otherBasis(say(basis))}</span>}
        <span>
          {basis && headline.standing.kind === 'own-basis'
            ? words.standing.notCompared
            : standingText(headline, words, !basis)}
        </span>
        {before && (
          <span>
            {(before.target.kind === 'expected' ? words.district.expected : words.district.reached)(
              before.target.year,
              targetText(before.target, atlas, language),
            )}
          </span>
        )}
      </p>
    </li>
  );
}
