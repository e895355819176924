// A briefing that came as a link: to present, or to put into the reader's own; nothing happens by itself.
import { useState } from 'react';
import { Link } from 'react-router';
import type { Briefing } from '~/model/slide';
import { places } from '~/paths';
import { takeBriefing, useBriefing } from '~/state/briefing';
import { presentAddress } from '~/state/briefingAddress';
import { useWords } from '~/state/language';
import { open } from '~/state/navigation';
import { useSelection } from '~/state/selection';
import { checkBriefing } from '~/state/slideCheck';
import { briefingOf } from '~/state/slides';
import { Button, strongLook } from '~/ui/Button';
import { faultLines } from '~/words/faultWords';
import styles from './BriefingView.module.css';
import linked from './LinkedBriefing.module.css';
import { LinkedSlide } from './LinkedSlide';
import { TakeDialog } from './TakeDialog';
import { Told } from './Told';
import { usePresentKey } from './usePresentKey';

interface LinkedBriefingProps {
  readonly code: string;
}

export function LinkedBriefing({ code }: LinkedBriefingProps) {
  const words = useWords();
  const { briefing, told } = useLinked(code);
  const { heading, body, empty, take } = words.briefing.linked;
  const [dismissed, setDismissed] = useState('');
  const count = briefing.slides.length;
  usePresentKey(briefing, code);
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>{briefing.name || heading}</h1>
        <div className={linked.actions} data-screen-only>
          {count > 0 && (
            <>
              <Link to={presentAddress(briefing, code)} className={strongLook}>
                {words.present.start}
              </Link>
              <TakeButton briefing={briefing} name={take} />
            </>
          )}
        </div>
        <p className={styles.lead}>{count === 0 ? empty : body(count)}</p>
      </header>
      <Told lines={dismissed === code ? [] : told} onDismiss={() => setDismissed(code)} />
      <ol className={linked.list}>
        {briefing.slides.map((slide, index) => (
          <LinkedSlide
            key={`${index} ${slide.address}`}
            slide={slide}
            number={index + 1}
            count={count}
          />
        ))}
      </ol>
    </div>
  );
}

/** The slides of a link that can be shown, and in words what cannot. */
function useLinked(code: string): {
  readonly briefing: Briefing;
  readonly told: readonly string[];
} {
  const words = useWords();
  const { briefing, faults, repaired } = checkBriefing(briefingOf(code));
  const broken = faults.filter(({ field }) => field === 'slide').map(({ slide }) => slide);
  const others = faults.filter(({ field }) => field !== 'slide');
  return {
    briefing,
    told: [
      ...(broken.length === 0 ? [] : [words.briefing.unreadable(broken.join(words.listJoin))]),
      ...faultLines(others, repaired, words),
    ],
  };
}

function TakeButton({ briefing, name }: { readonly briefing: Briefing; readonly name: string }) {
  const selection = useSelection();
  const [isAsked, setAsked] = useState(false);
  const leave = () => open(places.briefing, { ...selection, slides: '' });
  const handleTake = () => {
    if (useBriefing.getState().slides.length > 0) {
      setAsked(true);
      return;
    }
    takeBriefing(briefing, 'replace');
    leave();
  };
  return (
    <>
      <Button onClick={handleTake}>{name}</Button>
      <TakeDialog
        incoming={isAsked ? briefing : null}
        onTaken={leave}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
