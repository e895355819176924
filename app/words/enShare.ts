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
  nothingMatches: 'no commitment meets all of these conditions',
  sourced: 'each number with its place in the source',
  present: 'Presentation',
  slides: (count) => plural(count, 'slide', 'slides'),
  briefing: {
    briefing: 'views collected as slides, to be ordered, annotated and presented',
    present: 'views as slides on the full screen, turned by keyboard or clicker',
    notes: 'current and next slide, notes and time, in step with the presentation',
  },
  heading: 'Share this view',
  failed: 'The window could not be loaded. Is there a network?',
  opens: 'What opens',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: (keys) =>
    `The browser does not allow copying. The text is selected; press ${keys} to copy it.`,
  long: (count, longest) =>
    `The link has ${count} characters; some chat apps cut links of more than ${longest}. Use fewer slides or shorter notes, or send the briefing as a file.`,
  withoutNotes:
    'With its notes the briefing is too long for a link, so this one leaves them out. To send the notes, save the briefing as a file.',
  fixLanguage: 'Fix the language',
  fixLanguageNote: 'Others see it in English too; otherwise in the language of their own setting.',
  send: 'Send with another app…',
  sendFailed: 'The system’s own sharing could not be opened. Please copy the link.',
  qrLabel: (view) => `QR code: ${view}`,
  qrNote: 'Scan to open the same view',
  embed: {
    heading: 'Embed in a page',
    note: 'The view alone, without navigation and filters; below it a line with the source and a link to the whole page. When the data changes, so does the embedded view.',
    size: 'Size',
    sizes: { small: '480 × 320', medium: '800 × 600', wide: 'Full width' },
    code: 'Embed code',
    copy: 'Copy code',
  },
  qrTooLong: 'The link is too long for a QR code. Please copy it instead.',
  qrFailed: 'The QR code could not be loaded. Please copy the link instead.',
};
