// A whole briefing as one presentation.
import { briefingFileNameOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import { today } from '~/exports/imprint';
import { saveFile } from '~/exports/saveFile';
import type { Subject, Watch } from '~/exports/exportJob';
import type { Briefing, Slide } from '~/model/slide';
import { sentLink } from '~/state/briefingAddress';
import { useLanguage, useWords } from '~/state/language';
import { linkOf } from '~/state/sharing';
import { useAtlas } from '~/state/plans';
import { readAddress } from '~/state/slides';
import { Button } from '~/ui/Button';
import styles from './BriefingExport.module.css';
import { ExportProgress } from './ExportProgress';
import { useExportWork } from './useExportWork';

interface BriefingExportProps {
  /** The slides that can be shown. */
  readonly briefing: Briefing;
}

export function BriefingExport({ briefing }: BriefingExportProps) {
  const { slides, name } = briefing;
  const atlas = useAtlas();
  const language = useLanguage();
  const words = useWords();
  const { state, start, cancel } = useExportWork();
  const subjectOf = ({ exhibit, address, title, note }: Slide): Subject => {
    const { place, selection } = readAddress(address);
    const telling = { atlas, language, words, place, selection };
    return {
      exhibit: exhibitNamed(exhibit),
      telling,
      title,
      note,
      link: linkOf(place, selection),
    };
  };
  const work = async (watch: Watch) => {
    const [first, ...rest] = slides.map(subjectOf);
    if (!first) return '';
    const { exportDeck } = await import('~/exports/slideDeck');
    const { link, without } = sentLink(briefing, window.location.origin);
    const title = name === '' ? words.places.briefing : name;
    const job = {
      subjects: [first, ...rest],
      name: title,
      link,
      without,
      day: today(),
      ...watch,
    } as const;
    const file = `${briefingFileNameOf(title, first.telling)}.pptx`;
    const { blob } = await exportDeck(job);
    watch.signal.throwIfAborted();
    saveFile(blob, file);
    return [words.exports.saved(file), words.exports.linkWithout[without]]
      .filter(Boolean)
      .join(words.exhibits.filterJoin);
  };
  return (
    <div className={styles.export}>
      <Button
        onClick={() => start(words.exports.formats.pptx.name, work)}
        disabled={slides.length === 0 || state.kind === 'working'}
      >
        {words.exports.briefing}
      </Button>
      <div className={styles.progress}>
        <ExportProgress state={state} onCancel={cancel} />
      </div>
    </div>
  );
}
