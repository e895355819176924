// English wording of sharing a view, and of the sentence that describes it elsewhere.
import { commitmentCount, districtCount, plural } from './plural';
import type { zhShare } from './zhShare';

export const enShare: typeof zhShare = {
  open: 'Share',
  head: (region, year, view) => `${region} ${year} · ${view}`,
  sentence: (head, text) => `${head}: ${text}.`,
  more: (named, count) => `${named} and other filters, ${count} in all`,
  count: ({ districts, commitments }) =>
    `${districtCount(districts)}, ${commitmentCount(commitments)}`,
  commitments: (count) => commitmentCount(count),
  sourced: 'each number with its place in the source',
  present: 'Presentation',
  slides: (count) => plural(count, 'slide', 'slides'),
  briefing: {
    briefing: 'views collected as slides, to be ordered, annotated and presented',
    present: 'views as slides on the full screen, turned by keyboard or clicker',
    notes: 'current and next slide, notes and time, in step with the presentation',
  },
  qrTooLong: 'The link is too long for a QR code. Please copy it instead.',
  qrFailed: 'The QR code could not be loaded. Please copy the link instead.',
};
