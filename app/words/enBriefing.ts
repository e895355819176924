// English wording of the briefing.
import { plural } from './plural';
import type { zhBriefing } from './zhBriefing';

const slideCount = (count: number) => plural(count, 'slide', 'slides');

export const enBriefing: typeof zhBriefing = {
  add: 'Add to briefing',
  added: (number) => `Added · slide ${number}`,
  open: 'Open briefing',
  linkLabel: (count) => (count === 0 ? 'Briefing' : `Briefing, ${slideCount(count)}`),
  undo: 'Undo',
};
