// The name of the briefing, how many slides it has, and how long the presenter means to speak.
import { nameBriefing, useBriefing } from '~/state/briefing';
import { useWords } from '~/state/language';
import { GrowingField } from '~/ui/GrowingField';
import styles from './BriefingHeader.module.css';
import { MinutesField } from './MinutesField';

export function BriefingHeader() {
  const words = useWords();
  const name = useBriefing((briefing) => briefing.name);
  const minutes = useBriefing((briefing) => briefing.minutes);
  const count = useBriefing(({ slides }) => slides.length);
  const seconds = Math.round(((minutes ?? 0) * 60) / count / 5) * 5;
  return (
    <div className={styles.header}>
      <GrowingField
        label={words.briefing.name}
        placeholder={words.briefing.unnamed}
        value={name}
        onText={(text) => nameBriefing({ name: text })}
        isParagraph
        className={styles.name}
      />
      <div className={styles.facts}>
        <span>{words.briefing.slideCount(count)}</span>
        <label className={styles.minutes} data-screen-only>
          {words.briefing.minutes}
          <MinutesField />
          {words.briefing.minutesUnit}
        </label>
        {minutes !== null && seconds > 0 && (
          <span className={styles.average}>
            {words.briefing.perSlide(
              words.briefing.duration(Math.floor(seconds / 60), seconds % 60),
            )}
          </span>
        )}
      </div>
    </div>
  );
}
