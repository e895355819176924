// PPTX: one exhibit, or a whole briefing, as slides made of native charts, native tables and sharp pictures.
import PptxGenJS from 'pptxgenjs';
import { captionOf, eyebrowOf } from '~/exhibits/caption';
import { uncoveredPoints } from '~/exhibits/uncovered';
import { htmlLanguage } from '~/model/text';
import { formatDate } from '~/words/numbers';
import { browserPainter } from './browserPainter';
import { mendDeck } from './deckMending';
import { step, type ExportedFile, type ExportJob, type Subject, type Watch } from './exportJob';
import { faceOf } from './look';
import type { LabelFormats } from './office/chartMends';
import type { Painter } from './painter';
import { addClosing, addCover } from './slideClosing';
import { framedSlide, roomOf, type Frame } from './slideFrame';
import { slideParts, type Workshop } from './slideParts';

export interface DeckJob extends Watch {
  /** One slide or more; their language is that of the file. */
  readonly subjects: readonly [Subject, ...Subject[]];
  /** The name of a briefing, which then has a cover; null for one exhibit. */
  readonly name: string | null;
  /** Where the last page leads. */
  readonly link: string;
  /** What of a briefing the link has no room for. */
  readonly without?: 'nothing' | 'notes' | 'slides';
  readonly day: string;
}

const mimeType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** One exhibit as slides. */
export async function exportSlides(job: ExportJob): Promise<ExportedFile> {
  return await exportDeck({ ...job, subjects: [job], name: null });
}

/** A briefing as slides; the progress counts them. */
export async function exportDeck(
  job: DeckJob,
  painter: Painter = browserPainter,
): Promise<ExportedFile> {
  return { blob: new Blob([await slideDeck(job, painter)], { type: mimeType }), remark: '' };
}

/** The bytes of a presentation. */
export async function slideDeck(job: DeckJob, painter: Painter): Promise<Uint8Array<ArrayBuffer>> {
  const { subjects, name, link, without, day } = job;
  const { telling } = subjects[0];
  const { language, words } = telling;
  const formats = new Map<string, LabelFormats>();
  const workshop: Workshop = {
    painter,
    signal: job.signal,
    keepFormats: (formatsOf) => {
      const token = `labels-${formats.size + 1}`;
      formats.set(token, formatsOf(token));
    },
  };
  const deck = new PptxGenJS();
  const caption = captionOf(subjects[0].exhibit, telling, subjects[0].title);
  const title = name ?? caption.title;
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: faceOf[language], bodyFontFace: faceOf[language] };
  deck.title = title;
  deck.subject = caption.edition;
  deck.author = words.product;
  deck.company = words.product;
  const under = `${caption.edition}　${words.exports.exportedOn(formatDate(day, language))}`;
  if (name !== null) addCover(deck, { title, under, language });
  for (const [index, subject] of subjects.entries()) {
    // Each slide may wait for the one before: they share one browser, and stopping must be noticed between two.
    // oxlint-disable-next-line no-await-in-loop
    await step(job, index, subjects.length);
    // oxlint-disable-next-line no-await-in-loop
    await addSubject(deck, subject, { index, count: subjects.length }, workshop);
  }
  await step(job, subjects.length, subjects.length);
  const sources = [...new Set(subjects.map((one) => captionOf(one.exhibit, one.telling).source))];
  const { exports } = words;
  addClosing(deck, {
    title: exports.closing,
    text:
      name === null
        ? exports.closingText
        : without === 'slides'
          ? exports.closingLong
          : exports.closingBriefing,
    under,
    sources,
    link,
    language,
    code: await painter.code(link),
    codeText: exports.codeText(link),
  });
  const written = await deck.write({ outputType: 'uint8array' });
  job.signal.throwIfAborted();
  if (!(written instanceof Uint8Array))
    throw new TypeError('The slides were not written as bytes.');
  return mendDeck(written, { formats, language: htmlLanguage[language] });
}

interface Turn {
  readonly index: number;
  readonly count: number;
}

async function addSubject(deck: PptxGenJS, subject: Subject, turn: Turn, workshop: Workshop) {
  const leftOutIn = (one: Frame) => slideParts(subject, roomOf(one), workshop).leftOut;
  const whole = frameOf(subject, turn, 0);
  // To say that rows are left out may itself take a line from the room.
  const frame = frameOf(subject, turn, leftOutIn(frameOf(subject, turn, leftOutIn(whole))));
  const room = roomOf(frame);
  const { parts } = slideParts(subject, room, workshop);
  for (const [index, part] of parts.entries()) {
    const { continued } = subject.telling.words.exports;
    const eyebrow = index === 0 ? '' : continued(index + 1, parts.length);
    const slide = framedSlide(deck, { ...frame, eyebrow: `${frame.eyebrow}${eyebrow}` });
    // oxlint-disable-next-line no-await-in-loop
    await part(slide, room);
  }
}

/** @param leftOut how many rows have no page */
function frameOf(subject: Subject, turn: Turn, leftOut: number): Frame {
  const { exhibit, telling, title, link, note } = subject;
  const { words, language } = telling;
  const caption = captionOf(exhibit, telling, title);
  const source = [caption.source, caption.paragraphs].filter(Boolean).join('　');
  const rest = leftOut === 0 ? '' : words.exports.leftOut(leftOut);
  const remarks = [caption.filters, caption.edition, readingOf(subject), absentOf(subject), rest];
  return {
    eyebrow: turnOf(subject, turn),
    title: caption.title,
    under: remarks.filter(Boolean).join('　·　'),
    source,
    link,
    linkText: words.exports.openOnline,
    notes: [note, source, link].filter(Boolean).join('\n\n'),
    language,
  };
}

/** The districts that charts and tables have no place for: what the source leaves out is said, not passed over. */
function absentOf({ exhibit, telling }: Subject): string {
  if (!['ruler', 'comparison', 'bars', 'targets', 'matrix'].includes(exhibit.name)) return '';
  // The ruler shows every district, whichever are chosen.
  const asked = exhibit.name === 'ruler' ? [] : undefined;
  return uncoveredPoints(telling, asked)
    .map(({ text }) => text)
    .join('');
}

function turnOf({ exhibit, telling }: Subject, { index, count }: Turn): string {
  const name = eyebrowOf(exhibit, telling);
  return count === 1 ? name : `${name}　${index + 1} / ${count}`;
}

/** How the cells of the matrix are read; a native table has no legend beside it. */
function readingOf({ exhibit, telling }: Subject): string {
  return exhibit.name === 'matrix' ? telling.words.matrix.subtitles[telling.selection.by] : '';
}
