// Stands where there are no slides, and leads to where they are collected.
import { ActionLink } from '~/components/ActionLink';
import { places } from '~/paths';
import { useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import type { CheckedBriefing } from '~/state/slideCheck';
import { faultReason } from '~/words/faultWords';
import styles from './NothingToShow.module.css';

export function NothingToShow({ faults }: Pick<CheckedBriefing, 'faults'>) {
  const words = useWords();
  const isLinked = useLocated(({ selection }) => selection.slides !== '');
  const kept = faults.find(({ field }) => field === 'kept');
  const { noneReadable, noneShown, noSlidesAdvice } = words.present;
  const advice = isLinked ? noneReadable : faults.length > 0 ? noneShown : noSlidesAdvice;
  return (
    <div className={styles.nothing}>
      <h1 className={styles.title}>{words.present.noSlides}</h1>
      <p className={styles.advice}>
        {kept ? `${faultReason(kept, words)}${words.sentenceEnd}` : advice}
      </p>
      <ActionLink to={places.briefing} change={{ slides: '', slide: 1 }}>
        {words.present.toBriefing}
      </ActionLink>
    </div>
  );
}
