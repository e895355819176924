// One slide of the list: number and handle, a small picture, its texts, where it comes from, and what can be done with it.
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Link } from 'react-router';
import type { KeptSlide } from '~/model/keptBriefing';
import { useWords } from '~/state/language';
import { SlidePreview } from './SlidePreview';
import styles from './SlideRow.module.css';
import { SlideTexts } from './SlideTexts';

const actions = ['up', 'down', 'duplicate', 'remove'] as const;
export type RowAction = (typeof actions)[number];

/** The id of a button of a row, by which the focus finds it after the list has changed. */
export function rowButtonId(slideId: string, action: RowAction): string {
  return `slide-${slideId}-${action}`;
}

interface SlideRowProps {
  readonly slide: KeptSlide;
  readonly number: number;
  readonly count: number;
  /** Where the presentation begins at this slide. */
  readonly presentedAt: string;
  readonly onAction: (id: string, action: RowAction) => void;
}

export function SlideRow(props: SlideRowProps) {
  const { slide, number, count, presentedAt, onAction } = props;
  const words = useWords();
  const { briefing } = words;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, ...drag } = useSortable({
    id: slide.id,
    attributes: { roleDescription: briefing.drag.role },
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-slide={number}
      data-dragging={drag.isDragging || undefined}
      aria-label={briefing.slide(number)}
      style={{ transform: CSS.Translate.toString(drag.transform), transition: drag.transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={briefing.drag.handle(number)}
        data-screen-only
      >
        <span className={styles.number}>{number}</span>
        <Grip />
      </button>
      {/* The picture leads to the presentation, at this slide. */}
      <Link
        to={presentedAt}
        className={styles.picture}
        aria-label={briefing.presentFrom(number)}
        title={briefing.presentFrom(number)}
      >
        <SlidePreview slide={slide} number={number} count={count} />
      </Link>
      <SlideTexts slide={slide} number={number} />
      <div className={styles.buttons} data-screen-only>
        {actions.map((action) => (
          <button
            key={action}
            id={rowButtonId(slide.id, action)}
            type="button"
            className={styles.button}
            aria-label={briefing[action](number)}
            title={briefing[action](number)}
            // Not `disabled`: the focus must be able to stay on it when the slide reaches an end.
            aria-disabled={
              (action === 'up' && number === 1) ||
              (action === 'down' && number === count) ||
              undefined
            }
            onClick={() => onAction(slide.id, action)}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d={signs[action]} fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        ))}
      </div>
    </li>
  );
}

/** Drawn, not written: these signs differ from one typeface to the next. */
const signs: Readonly<Record<RowAction, string>> = {
  up: 'M8 13.5V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 2.5V13M3.5 8.5 8 13l4.5-4.5',
  duplicate: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  remove: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
};

function Grip() {
  return (
    <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true" fill="currentColor">
      {[3, 8, 13].flatMap((y) =>
        [2, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.4" />),
      )}
    </svg>
  );
}
