// The end of what is printed: sources, the way back as a link and as a code, and when it was printed.
import { useAtlas } from '~/state/plans';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { sourcesOfYear } from '~/model/yearSources';
import { formatDate } from '~/words/numbers';
import styles from './PrintFoot.module.css';
import { QrCode } from './QrCode';
import { useToday } from './useToday';

interface PrintFootProps {
  /** Path and query inside the app. */
  readonly address: string;
  /** The year whose sources are named; the one on screen unless given. */
  readonly year?: number;
  /** What the link leaves out; '' for nothing. */
  readonly remark?: string;
}

export function PrintFoot({ address, year: given, remark = '' }: PrintFootProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const shown = useLocated(({ selection }) => selection.year);
  const year = given ?? shown;
  const link = new URL(address, window.location.origin).href;
  const today = useToday();
  return (
    <footer className={styles.foot}>
      <div className={styles.facts}>
        <h2 className={styles.heading}>{words.print.sources}</h2>
        {sourcesOfYear(atlas, year).map((source) => (
          <p key={source.id}>
            {words.print.source(
              say(source.publisher),
              say(source.title),
              formatDate(source.published, language),
              words.citation.tiers[source.tier],
            )}
          </p>
        ))}
        <p className={styles.how}>{words.print.citing}</p>
        <h2 className={styles.heading}>{words.print.link}</h2>
        <p className={styles.link} data-long={link.length > 300 || undefined}>
          {readable(link)}
        </p>
        {remark !== '' && <p className={styles.how}>{remark}</p>}
        <p className={styles.how}>{words.print.printedOn(today)}</p>
      </div>
      <div className={styles.code}>
        <QrCode text={link} size={codeSize(link)} label={words.print.code} />
        <p>{words.print.scan}</p>
      </div>
    </footer>
  );
}

/** The link with its words as they are read; one with a broken escape, such as `%E3%80`, stands as it is. */
function readable(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}

/** A longer link has finer squares; a phone still reads them on paper at 0.4 mm, about 1.5 pixels. */
function codeSize({ length }: string): number {
  return length < 150 ? 112 : length < 600 ? 160 : 232;
}
