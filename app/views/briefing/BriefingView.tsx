// The briefing: the reader's own to be arranged, or one that came as a link to be looked through.
import { useSelection } from '~/state/selection';
import { LinkedBriefing } from './LinkedBriefing';
import { OwnBriefing } from './OwnBriefing';

export function BriefingView() {
  const { slides } = useSelection();
  return slides === '' ? <OwnBriefing /> : <LinkedBriefing code={slides} />;
}
