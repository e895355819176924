// The slides in order. They are moved by dragging with pointer or keyboard, or by the buttons of each row.
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { copySlide, moveSlide, removeSlide, useBriefing } from '~/state/briefing';
import { presentAddresses } from '~/state/briefingAddress';
import { useWords } from '~/state/language';
import { keepFocus } from '~/ui/keepFocus';
import { dragWords } from './dragWords';
import styles from './SlideList.module.css';
import { rowButtonId, SlideRow, type RowAction } from './SlideRow';

export function SlideList() {
  const words = useWords();
  const briefing = useBriefing();
  const { slides } = briefing;
  const presentedAt = presentAddresses(briefing, '');
  const [said, setSaid] = useState('');
  const sensors = useSensors(
    // A press that hardly moves is a press.
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const numberOf = (id: unknown) => slides.findIndex((slide) => slide.id === id) + 1;

  const handleDragEnd = ({ active, over }: DragEndEvent) => {
    const index = numberOf(over?.id) - 1;
    if (over && over.id !== active.id && index >= 0) moveSlide(String(active.id), index);
  };

  const handleAction = (id: string, action: RowAction) => {
    const index = numberOf(id) - 1;
    const target = act(id, index, action);
    if (target) document.getElementById(rowButtonId(target, action))?.focus();
  };

  /** Does what a button says; the focus then stays with the slide, its copy or the neighbour of what is gone. */
  const act = (id: string, index: number, action: RowAction): string | undefined => {
    const { moved, copiedSlide, removed } = words.briefing;
    const last = slides.length - 1;
    if (action === 'remove') {
      const neighbour = slides[index + 1] ?? slides[index - 1];
      // Without a neighbour the list goes as well.
      keepFocus(() => removeSlide(id));
      setSaid(removed(index + 1));
      return neighbour?.id;
    }
    if (action === 'duplicate') {
      let copy = '';
      flushSync(() => {
        copy = copySlide(id);
      });
      setSaid(copiedSlide(index + 2));
      return copy;
    }
    const next = action === 'up' ? index - 1 : index + 1;
    if (next < 0 || next > last) return id;
    flushSync(() => moveSlide(id, next));
    setSaid(moved(next + 1, slides.length));
    return id;
  };

  return (
    <section aria-label={words.briefing.slides}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={handleDragEnd}
        accessibility={dragWords(words, numberOf)}
      >
        <SortableContext items={slides.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={styles.list}>
            {slides.map((slide, index) => (
              <SlideRow
                key={slide.id}
                slide={slide}
                number={index + 1}
                count={slides.length}
                presentedAt={presentedAt(index + 1)}
                onAction={handleAction}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </section>
  );
}
