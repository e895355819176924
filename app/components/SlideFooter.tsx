// The foot of a slide: the filters in force and the source, the page and the clock in the corner.
import type { ReactNode } from 'react';
import type { Caption } from '~/exhibits/caption';
import { useWords } from '~/state/language';
import type { Words } from '~/words/zh';
import { fittedParagraphs, lineCount, lineWidth } from './lineBreaks';
import { footerLine, frameOf, type Box, type StageSize } from './slideLayout';
import styles from './SlideFooter.module.css';
import { inUnits, placed } from './slideUnits';

const filterSize = 22;
const sourceSize = 20;
/** Room for the page and the clock in the corner, and where they are shown for the controls above them. */
const cornerWidth = { withClock: 430, low: 600, alone: 120 };

interface Footer {
  readonly filters: string;
  readonly source: string;
  readonly paragraphs: string;
  /** In lines. */
  readonly height: number;
  /** The corner then has a line of its own. */
  readonly isStacked: boolean;
}

/** What stands at the foot of a slide on a stage, and how many lines it takes. */
export function footerOf(
  { filters, source, paragraphs }: Caption,
  stage: StageSize,
  words: Words,
  hasClock: boolean,
): Footer {
  const { width } = frameOf(stage);
  const isStacked = stage.width < stage.height;
  const clock = stage.height < 900 ? cornerWidth.low : cornerWidth.withClock;
  const corner = hasClock ? clock : cornerWidth.alone;
  const room = isStacked ? width : width - corner;
  const lines = lineCount(source, sourceSize, room);
  const left = room * lines - lineWidth(source, sourceSize) - 40;
  // Where the source leaves less than a few marks of its line, the paragraphs get the next one.
  const isBelow = paragraphs !== '' && left < 200;
  const fitted = fittedParagraphs(
    paragraphs,
    sourceSize,
    (isBelow ? room : left) * 0.97,
    words.present.allParagraphs,
  );
  const filterLines = filters === '' ? 0 : Math.min(2, lineCount(filters, filterSize, room));
  const height = filterLines + Math.min(lines, 3) + (isBelow ? 1 : 0) + (isStacked ? 1 : 0);
  return { filters, source, paragraphs: fitted, height, isStacked };
}

interface SlideFooterProps {
  readonly footer: Footer;
  readonly box: Box;
  readonly page: number;
  readonly clock: ReactNode;
}

export function SlideFooter({ footer, box, page, clock }: SlideFooterProps) {
  const words = useWords();
  return (
    <div
      className={styles.footer}
      data-stacked={footer.isStacked || undefined}
      style={{ ...placed(box), lineHeight: inUnits(footerLine), fontSize: inUnits(sourceSize) }}
    >
      <div className={styles.origin}>
        {footer.filters !== '' && (
          <p className={styles.filters} style={{ fontSize: inUnits(filterSize) }}>
            {footer.filters}
          </p>
        )}
        <p>
          <span className={styles.source}>{footer.source}</span> <span>{footer.paragraphs}</span>
        </p>
      </div>
      <p className={styles.corner}>
        <span>{words.present.page(page)}</span>
        {clock}
      </p>
    </div>
  );
}
