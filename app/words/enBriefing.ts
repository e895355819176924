// English wording of the briefing.
import type { zhBriefing } from './zhBriefing';

export const enBriefing: typeof zhBriefing = {
  add: 'Add to briefing',
};
