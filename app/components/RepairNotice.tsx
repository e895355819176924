// What a reader should know of the link they came by: what it named in vain, and that it left its year open.
import { Fragment } from 'react';
import { useWords } from '~/state/language';
import { dismissOtherYears, dismissRepairs, useLocated } from '~/state/selection';
import { NoticeBar } from '~/ui/NoticeBar';
import { PlaceLink } from './PlaceLink';

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
      <OpenYear />
    </div>
  );
}

/** Which year is shown, and the others the link may have meant. */
function OpenYear() {
  const { notice } = useWords();
  const { otherYears, place, selection } = useLocated();
  if (otherYears.length === 0) return null;
  return (
    <NoticeBar dismiss={notice.dismiss} onDismiss={dismissOtherYears}>
      {notice.openYear(selection.year)}{' '}
      {otherYears.map((year) => (
        <Fragment key={year}>
          <PlaceLink to={place} change={{ year }}>
            {notice.showYear(year)}
          </PlaceLink>{' '}
        </Fragment>
      ))}
    </NoticeBar>
  );
}

/** A mangled link can hold very long values; the start is enough to recognise one. */
function shorten(value: string): string {
  const characters = [...value];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value;
}
