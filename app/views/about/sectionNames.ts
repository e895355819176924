// The sections of the page, in order; each is also the word it is headed by.

export const sectionNames = [
  'numbers',
  'method',
  'sources',
  'operators',
  'emptyStates',
  'emphasis',
  'misprints',
  'industries',
  'indicators',
  'boundaries',
  'downloads',
  'rights',
] as const;

export type SectionName = (typeof sectionNames)[number];
