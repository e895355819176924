// English wording of the briefing.
import { plural } from './plural';
import type { zhBriefing } from './zhBriefing';

const slideCount = (count: number) => plural(count, 'slide', 'slides');
const characters = (count: number) => plural(count, 'character', 'characters');

export const enBriefing: typeof zhBriefing = {
  add: 'Add to briefing',
  added: (number) => `Added · slide ${number}`,
  open: 'Open briefing',
  linkLabel: (count) => (count === 0 ? 'Briefing' : `Briefing, ${slideCount(count)}`),
  undo: 'Undo',
  undone: 'The last step is undone',
  dismiss: 'Got it',
  longNotKept:
    'This briefing is long and this browser cannot keep it: it may not open again after a reload, nor in the notes window. Ask the sender for a file.',
  notKept:
    'This browser cannot keep the briefing: it will be lost when the page is closed. It can be saved as a file or a link.',

  about:
    'Collect views as slides: put them in order, write titles and notes, then present them, save them as a file or send them as one link.',
  empty:
    'There is nothing in the briefing yet. Use “Add to briefing” in any view, or begin with a ready-made one.',
  name: 'Name of the briefing',
  unnamed: 'Untitled briefing',
  minutes: 'Planned time',
  minutesUnit: 'min',
  slideCount,
  perSlide: (text) => `${text} a slide on average`,
  duration: (minutes, seconds) =>
    [minutes > 0 ? `${minutes} min` : '', seconds > 0 ? `${seconds} s` : ''].join(' ').trim(),

  copyLink: 'Copy link',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying; please select the link above and copy it.',
  link: 'Link of the briefing',
  linkNote: 'Whoever opens this link sees the same slides.',
  length: characters,
  tooLong: (count, most) =>
    `The link has ${count} characters, ${count - most} over the limit of ${most}, and may be cut when sent. Leave the notes out, or send a file.`,
  stillTooLong: (count, most) =>
    `Without notes it still has ${count} characters, ${count - most} over the limit of ${most}. Please send a file, or take some slides out.`,
  refused: 'Most sites refuse addresses of this length, so it cannot be copied.',
  withNotes: (count) => `With notes (${characters(count)})`,
  bare: (count) => `Without notes (${characters(count)})`,
  notes: 'Notes',

  save: 'Save as file',
  fileName: (name) => `Plan Atlas briefing - ${name}.json`,
  openFile: 'Open file',
  dropHere: 'Drop to open the briefing file',
  clear: 'Clear',
  file: {
    'not-json': (line, column) =>
      `this is not a whole briefing file; it cannot be read at line ${line}, character ${column}.`,
    cut: (line) =>
      `the file is not whole: it ends at line ${line}. Ask for it again, or copy it anew from where it came.`,
    empty: 'the file is empty. Save it again, or ask for it again.',
    large: (size, limit) =>
      `it has ${size} MB; a briefing file has at most ${limit} MB. Choose the .json file that “Save as a file” gives.`,
    other: (kind) =>
      `this is ${kind}, not a briefing file. Choose the .json file that “Save as a file” gives.`,
    kinds: {
      picture: 'a picture',
      pdf: 'a PDF',
      workbook: 'an Excel workbook',
      slides: 'a PowerPoint file',
      document: 'a Word document',
      office: 'an older Office file',
      archive: 'a packed file',
      text: 'plain text',
    },
    damaged: (line) =>
      `its text is damaged: from line ${line} on there are bytes that are not UTF-8. Ask for it again.`,
    strange:
      'this is not text in UTF-8 or GB18030 (GBK). Save it as UTF-8 in the program it comes from.',
    decoded: 'read as GB18030 (GBK); please check the text.',
    lost: (count) =>
      count === 1
        ? 'one character (�) was lost when it was saved before; please put it in again.'
        : `${count} characters (�) were lost when it was saved before; please put them in again.`,
    'other-format': (field) =>
      `this is not a briefing file: its field ${field} is missing. Choose the .json file that “Save as a file” gives.`,
    newer: (version) =>
      `it was written by a newer program (version ${version}), which this page cannot read.`,
    unreadable: 'it cannot be read; it may have been moved or renamed. Choose it again.',
    noSlides: 'there is no slide in it that can be opened.',
    unchanged: 'Your briefing is unchanged.',
  },
  faults: {
    slide: (found) => `not a slide${found === '' ? '' : ` (${found})`}`,
    exhibit: (found) => (found === '' ? 'no exhibit is named' : `no such exhibit: ${found}`),
    address: (found) => (found === '' ? 'no address is given' : `no such address: ${found}`),
    part: (found) => `nothing is called ${found}`,
    title: (found) =>
      found === '' ? 'the title cannot be read' : `the title is not text: ${found}`,
    note: (found) => (found === '' ? 'the note cannot be read' : `the note is not text: ${found}`),
    name: () => 'the name of the briefing cannot be read',
    rest: (found) => `there are ${found} slides, more than a briefing holds`,
    cut: (found) =>
      found === ''
        ? 'the link was cut on its way'
        : `the link was cut on its way; it had ${plural(Number(found), 'slide', 'slides')}`,
    kept: () =>
      'this briefing is long and kept only in the browser it was first opened in; the link does not hold it, so ask for the link or a file again',
  },
  said: (subject, message) => `${subject}: ${message}`,
  skipped: (slide, field, fault) => `slide ${slide} (${field}) left out: ${fault}`,
  lostText: (slide, field, fault) => `the ${field} of slide ${slide} is left out: ${fault}`,
  unreadable: (slides) => `slide ${slides} cannot be read and is left out`,
  repaired: (slide, dropped) => `in the address of slide ${slide}, ${dropped} no longer exists`,
  fieldNames: {
    slide: 'whole slide',
    exhibit: 'exhibit',
    address: 'address',
    title: 'title',
    note: 'note',
    part: 'address',
    rest: 'and all after it',
    cut: 'and all after it',
  },

  steps: {
    remove: 'One slide is deleted.',
    clear: 'The briefing is cleared.',
    append: 'The slides are at the end.',
    replace: 'This briefing has taken the place of the other.',
  },
  moved: (number, count) => `Moved to slide ${number} of ${count}`,
  copiedSlide: (number) => `Duplicated as slide ${number}`,
  removed: (number) => `Slide ${number} is deleted`,

  slides: 'Slides',
  slide: (number) => `Slide ${number}`,
  title: (number) => `Title of slide ${number}`,
  note: (number) => `Note of slide ${number}`,
  notePlaceholder: 'Note: shown in the notes window only',
  computedTitle: (title) => `Computed title: ${title}`,
  useComputed: 'Use it again',
  presentFrom: (number) => `Present from slide ${number}`,
  origin: 'From',
  openView: (name) => `Open the view: ${name}`,
  lost: (fault) => `Presentation, link, print and files leave this slide out: ${fault}.`,
  without: (dropped) => `This slide leaves out what no longer exists: ${dropped}.`,
  leftOut: (slides) =>
    `Presentation, link, print and files leave out slide ${slides}; each says why.`,
  up: (number) => `Move slide ${number} up`,
  down: (number) => `Move slide ${number} down`,
  duplicate: (number) => `Duplicate slide ${number}`,
  remove: (number) => `Delete slide ${number}`,
  drag: {
    handle: (number) => `Drag slide ${number}`,
    role: 'sortable slide',
    help: 'Press space or Enter to pick it up, the arrow keys to move it, space or Enter to drop it, Escape to cancel.',
    start: (number) => `Slide ${number} is picked up, at place ${number}`,
    over: (number, place) => `Slide ${number} is over place ${place}`,
    end: (number, place) => `Slide ${number} is dropped at place ${place}`,
    cancel: (number) => `Cancelled, slide ${number} is back at its place`,
  },

  linked: {
    heading: 'A briefing sent to you',
    body: (count) => `${slideCount(count)} from a link; your own briefing stays as it is.`,
    take: 'Put into my briefing',
    empty: 'There is no slide in the link that can be opened.',
  },
  take: {
    heading: (count) => `Your briefing holds ${slideCount(count)}`,
    body: (name, count) =>
      `How should “${name}” (${slideCount(count)}) be put into it? This can be undone.`,
    append: 'Put at the end',
    replace: 'Replace',
    cancel: 'Cancel',
  },

  ready: {
    heading: 'Ready-made briefings',
    body: 'Made from the data; present them at once, or put them into your own briefing and change them.',
    names: {
      city: 'The city at a glance',
      industry: 'One industry',
      district: 'One district',
      pair: 'Two districts',
    },
    abouts: {
      city: 'The districts, their main targets, their industries, and the industry most of them name.',
      industry: 'Which districts name it, with which words, commitments and numbers.',
      district: 'Headline targets, how they compare, and each section of the plan.',
      pair: 'Targets on shared scales, industries both name, and what each plans.',
    },
    title: {
      city: (region, year) => `${region}, plans for ${year}`,
      industry: (industry, year) => `${industry}: plans for ${year}`,
      district: (district, year) => `${district}, plan for ${year}`,
      pair: (one, other, year) => `${one} and ${other}: plans for ${year}`,
    },
    industry: 'Industry',
    district: 'District',
    first: 'First district',
    second: 'Second district',
    take: 'Put into briefing',
  },
};
