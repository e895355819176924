// The presenter's own window: what is shown and what comes next, the notes, the clock; it works alone as well.
import { useEffect } from 'react';
import { joinPresentation, usePresentationName, usePresented } from '~/state/presentation';
import { codeOf } from '~/state/slides';
import { NothingToShow } from './NothingToShow';
import { NotesDesk } from './NotesDesk';

export function NotesView() {
  const presented = usePresented();
  const { briefing } = presented;
  const name = usePresentationName(codeOf(briefing));
  // The other windows lie outside React.
  useEffect(() => joinPresentation(name), [name]);
  if (briefing.slides.length === 0) return <NothingToShow {...presented} />;
  return <NotesDesk briefing={briefing} />;
}
