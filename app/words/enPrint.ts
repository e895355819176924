// English wording of printed pages.
import type { zhPrint } from './zhPrint';
import { plural } from './plural';

export const enPrint: typeof zhPrint = {
  print: 'Print',
  sources: 'Sources',
  source: (publisher, title, published, tier) => `${publisher}, “${title}”, ${published} (${tier})`,
  citing: 'The number after ¶ is the paragraph of the source.',
  link: 'View online',
  code: 'QR code of the link to this page',
  scan: 'Scan to view online',
  printedOn: (date) => `Printed ${date}`,
  briefing: 'Briefing',
  contents: (slides) => plural(slides, 'slide', 'slides'),
  slide: (place, count) => `Slide ${place} of ${count}`,
  note: 'Notes',
  others: 'Others',
  more: (count) => `${count} more`,
};
