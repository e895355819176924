// The briefing as a link: to copy, with its length; a link too long to be sent whole says what helps.
import { useState } from 'react';
import type { Briefing } from '~/model/slide';
import { briefingLink, withoutNotes } from '~/state/briefingAddress';
import { copyText } from '~/state/clipboard';
import { longestLink, longestOpened } from '~/state/longBriefing';
import { useWords } from '~/state/language';
import { Button, buttonLook } from '~/ui/Button';
import { Popover } from '~/ui/Popover';
import { Segmented } from '~/ui/Segmented';
import styles from './LinkPanel.module.css';
import { saveBriefing } from './saveBriefing';

interface LinkPanelProps {
  readonly briefing: Briefing;
}

export function LinkPanel({ briefing }: LinkPanelProps) {
  const words = useWords();
  return (
    <Popover
      label={words.briefing.copyLink}
      trigger={words.briefing.copyLink}
      triggerClassName={buttonLook}
      panelClassName={styles.panel}
    >
      {() => <LinkForm briefing={briefing} />}
    </Popover>
  );
}

function LinkForm({ briefing }: LinkPanelProps) {
  const words = useWords();
  const [part, setPart] = useState<'notes' | 'bare'>('notes');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const { origin } = window.location;
  const links = {
    notes: briefingLink(briefing, origin),
    bare: briefingLink(withoutNotes(briefing), origin),
  };
  const hasNotes = links.bare !== links.notes;
  const link = links[part];
  const isTooLong = link.length > longestLink;
  // A link that hosts refuse is not handed on.
  const isRefused = link.length > longestOpened;
  const say = part === 'notes' && hasNotes ? words.briefing.tooLong : words.briefing.stillTooLong;
  const copy = async () => setOutcome((await copyText(link)) ? 'copied' : 'notCopied');
  return (
    <div className={styles.form}>
      <p className={styles.remark}>{words.briefing.linkNote}</p>
      <textarea
        className={styles.link}
        aria-label={words.briefing.link}
        readOnly
        rows={4}
        value={link}
        onFocus={({ target }) => target.select()}
      />
      {hasNotes && (
        <Segmented
          label={words.briefing.notes}
          options={[
            { value: 'notes', name: words.briefing.withNotes(links.notes.length) },
            { value: 'bare', name: words.briefing.bare(links.bare.length) },
          ]}
          value={part}
          onSelect={(value) => {
            setPart(value);
            setOutcome(null);
          }}
        />
      )}
      {isTooLong && (
        <p className={styles.warning}>
          {say(link.length, longestLink)} {isRefused && words.briefing.refused}
        </p>
      )}
      <div className={styles.row}>
        {!isRefused && (
          <Button tone={isTooLong ? 'plain' : 'strong'} onClick={() => void copy()}>
            {words.briefing.copy}
          </Button>
        )}
        {isTooLong && (
          <Button onClick={() => saveBriefing(briefing, words)}>{words.briefing.save}</Button>
        )}
        <span role="status">{outcome && words.briefing[outcome]}</span>
        {!hasNotes && <span className={styles.length}>{words.briefing.length(link.length)}</span>}
      </div>
    </div>
  );
}
