// A briefing before an audience; where there is nothing to present it says so.
import { usePresented } from '~/state/presentation';
import { NothingToShow } from './NothingToShow';
import { Presentation } from './Presentation';

export function PresentView() {
  const { briefing, broken } = usePresented();
  if (briefing.slides.length === 0) return <NothingToShow isUnreadable={broken.length > 0} />;
  return <Presentation briefing={briefing} broken={broken} />;
}
