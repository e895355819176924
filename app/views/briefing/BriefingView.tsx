// Where briefings will be collected and presented; until then it says so. Nothing links here yet.
import { PlaceLink } from '~/components/PlaceLink';
import { places } from '~/paths';
import { useWords } from '~/state/language';
import styles from './BriefingView.module.css';

export function BriefingView() {
  const words = useWords();
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{words.soon.briefing}</h1>
      <p className={styles.body}>{words.soon.body}</p>
      <PlaceLink to={places.map} className={styles.home}>
        ← {words.missing.home}
      </PlaceLink>
    </div>
  );
}
