// Why there is nothing, in grey; the whole meaning is its tooltip and is spoken.
import type { Absence } from '~/model/comparison';
import { useWords } from '~/state/language';
import styles from './AbsenceText.module.css';

export function AbsenceText({ absence }: { readonly absence: Absence }) {
  const words = useWords();
  const meaning = words.absenceMeanings[absence];
  return (
    <span className={styles.absence} title={meaning}>
      {words.absences[absence]}
      <span className="visually-hidden">
        {words.pause}
        {meaning}
      </span>
    </span>
  );
}
