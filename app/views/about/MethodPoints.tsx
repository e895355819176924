// How statements of the reports become entries that compare.
import { useWords } from '~/state/language';
import styles from './MethodPoints.module.css';

export function MethodPoints() {
  const words = useWords();
  return (
    <ol className={styles.points}>
      {words.about.methodPoints.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ol>
  );
}
