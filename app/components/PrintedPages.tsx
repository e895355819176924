// Chooses what the present place puts on paper: its exhibits, the whole briefing, or the screen's own text.
import { exhibitsAt } from '~/model/exhibit';
import { useBriefing } from '~/state/briefing';
import { linkAddressOf } from '~/state/navigation';
import { checkBriefing, checkOwn } from '~/state/slideCheck';
import { briefingOf } from '~/state/slides';
import { useLocated } from '~/state/selection';
import { isKnownPlace } from './knownPlace';
import { PrintBriefing } from './PrintBriefing';
import { PrintFoot } from './PrintFoot';
import { PrintSheet } from './PrintSheet';
import styles from './PrintedPages.module.css';
import { useTelling } from './telling';

const briefingPlaces = ['briefing', 'present', 'notes'];

export function PrintedPages() {
  const telling = useTelling();
  const kept = useBriefing();
  const pathname = useLocated((located) => located.pathname);
  const { place, selection } = telling;
  const address =
    place.name === 'unknown' ? pathname : linkAddressOf(place, { ...selection, isEmbedded: false });
  if (briefingPlaces.includes(place.name)) {
    const { slides } = selection;
    const { briefing } = slides === '' ? checkOwn(kept) : checkBriefing(briefingOf(slides));
    if (briefing.slides.length > 0) {
      return (
        <div className={styles.pages} data-print="pages">
          <PrintBriefing briefing={briefing} />
        </div>
      );
    }
  }
  const [first, ...others] = isKnownPlace(telling.atlas, place) ? exhibitsAt(place, selection) : [];
  if (first === undefined || place.name === 'about') {
    return (
      <div className={styles.pages} data-print="foot">
        <PrintFoot address={address} />
      </div>
    );
  }
  return (
    <div className={styles.pages} data-print="pages">
      <PrintSheet telling={telling} names={[first, ...others]} address={address} />
    </div>
  );
}
