// The presenter's own window: what is shown and what comes next, the notes, the clock; it works alone as well.
import { useEffect } from 'react';
import { usePresented, joinPresentation } from '~/state/presentation';
import { codeOf } from '~/state/slides';
import { NothingToShow } from './NothingToShow';
import { NotesDesk } from './NotesDesk';

export function NotesView() {
  const { briefing, broken } = usePresented();
  const code = codeOf(briefing);
  // The other windows lie outside React.
  useEffect(() => joinPresentation(code), [code]);
  if (briefing.slides.length === 0) return <NothingToShow isUnreadable={broken.length > 0} />;
  return <NotesDesk briefing={briefing} />;
}
