// One line that names what a link asked for in vain; the rest of the view stands.
import { useWords } from '~/state/language';
import { dismissRepairs, useLocated } from '~/state/selection';
import { NoticeBar } from '~/ui/NoticeBar';

export function RepairNotice() {
  const words = useWords();
  const repairs = useLocated((located) => located.repairs);
  const pieces = repairs.map(({ key, value }) => (value === '' ? key : `${key}=${shorten(value)}`));
  return (
    <div role="status">
      {repairs.length > 0 && (
        <NoticeBar dismiss={words.notice.dismiss} onDismiss={dismissRepairs}>
          <strong>{words.notice.heading}</strong>
          {words.sentenceEnd} {words.notice.dropped(pieces.join(words.listJoin))}
        </NoticeBar>
      )}
    </div>
  );
}

/** A mangled link can hold very long values; the start is enough to recognise one. */
function shorten(value: string): string {
  const characters = [...value];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value;
}
