// The four reasons for a place without a number, as they are written on screen.
import { absences } from '~/model/comparison';
import { useWords } from '~/state/language';
import styles from './EmptyStates.module.css';

export function EmptyStates() {
  const words = useWords();
  return (
    <>
      <p>{words.about.emptyStatesLead}</p>
      <dl className={styles.terms}>
        {absences.map((absence) => (
          <div key={absence}>
            <dt>{words.absences[absence]}</dt>
            <dd>{words.absenceMeanings[absence]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
