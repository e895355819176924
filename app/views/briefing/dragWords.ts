// What is spoken while a slide is dragged, in the language on screen.
import type { DndContextProps } from '@dnd-kit/core';
import type { Words } from '~/words/zh';

/** @param numberOf the place of a slide from 1, by its id */
export function dragWords(
  words: Words,
  numberOf: (id: unknown) => number,
): NonNullable<DndContextProps['accessibility']> {
  const { help, start, over: above, end, cancel } = words.briefing.drag;
  return {
    screenReaderInstructions: { draggable: help },
    announcements: {
      onDragStart: ({ active }) => start(numberOf(active.id)),
      onDragOver: ({ active, over }) =>
        // Over its own place it is as it was when picked up; both are told at once, and the last is heard.
        over?.id === active.id
          ? start(numberOf(active.id))
          : over
            ? above(numberOf(active.id), numberOf(over.id))
            : undefined,
      onDragEnd: ({ active, over }) =>
        over ? end(numberOf(active.id), numberOf(over.id)) : cancel(numberOf(active.id)),
      onDragCancel: ({ active }) => cancel(numberOf(active.id)),
    },
  };
}
