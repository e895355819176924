// One ready-made briefing: what it is about, how long it is, and the two things to do with it.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReadyKind } from '~/model/readyBriefings';
import type { Briefing } from '~/model/slide';
import { presentAddress } from '~/state/briefingAddress';
import { useWords } from '~/state/language';
import { Button, buttonLook } from '~/ui/Button';
import styles from './ReadyBriefings.module.css';

interface ReadyOfferProps {
  readonly kind: ReadyKind;
  readonly briefing: Briefing;
  readonly onTake: (briefing: Briefing) => void;
  /** What it can be about. */
  readonly children?: ReactNode;
}

export function ReadyOffer({ kind, briefing, onTake, children }: ReadyOfferProps) {
  const words = useWords();
  const { names, abouts, take } = words.briefing.ready;
  const labelled = (name: string) => `${name}${words.colon}${briefing.name}`;
  return (
    <li className={styles.offer}>
      <div className={styles.text}>
        <h3 className={styles.name}>
          {names[kind]}{' '}
          <span className={styles.count}>{words.briefing.slideCount(briefing.slides.length)}</span>
        </h3>
        <p className={styles.remark}>{abouts[kind]}</p>
      </div>
      <div className={styles.choices}>{children}</div>
      <div className={styles.actions}>
        <Link
          to={presentAddress(briefing)}
          className={buttonLook}
          aria-label={labelled(words.present.start)}
        >
          {words.present.start}
        </Link>
        <Button aria-label={labelled(take)} onClick={() => onTake(briefing)}>
          {take}
        </Button>
      </div>
    </li>
  );
}
