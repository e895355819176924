// A briefing before an audience; where there is nothing to present it says so.
import { usePresented } from '~/state/presentation';
import { NothingToShow } from './NothingToShow';
import { Presentation } from './Presentation';

export function PresentView() {
  const presented = usePresented();
  if (presented.briefing.slides.length === 0) return <NothingToShow {...presented} />;
  return <Presentation {...presented} />;
}
