// How long the presenter means to speak. What is typed stays as typed until the field is left: a text that is
// rewritten under an input method loses its letters, and `3.5` cut at its point would become 35.
import { useState } from 'react';
import { minutesOf } from '~/model/readSlides';
import { typedNumber } from '~/model/typedNumber';
import { nameBriefing, useBriefing } from '~/state/briefing';
import styles from './BriefingHeader.module.css';

export function MinutesField() {
  const minutes = useBriefing((briefing) => briefing.minutes);
  const [draft, setDraft] = useState<string | null>(null);
  const handleText = (text: string) => {
    setDraft(text);
    const number = typedNumber(text);
    nameBriefing({ minutes: number === null ? null : minutesOf(Math.round(number)) });
  };
  return (
    <input
      className={styles.number}
      inputMode="numeric"
      maxLength={8}
      value={draft ?? minutes ?? ''}
      onChange={({ target }) => handleText(target.value)}
      onBlur={() => setDraft(null)}
    />
  );
}
