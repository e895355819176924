// The slides of a briefing as one value of an address: `.c_2~map.layer_industry.industry_robotics~compare.chart_bar~0`.
// Slides stand between `~`, their parts between `.`, key and value around the first `_`; titles and notes by slideText.
// The head says how many slides there are, and `~0` ends the code: what is cut off is missed, what is glued on is told apart,
// and no code ends in a sign that chat apps leave out of a link. Codes from before have neither, and are read as well.
import { exhibitNames } from './exhibit';
import type { SlideFault } from './readSlides';
import { emptyBriefing, type Briefing, type Slide } from './slide';
import { decodeText, encodeText } from './slideText';

/** A briefing, and what of it could not be read. */
export interface ReadBriefing {
  readonly briefing: Briefing;
  readonly faults: readonly SlideFault[];
}

type DefaultExhibit = (address: string) => Slide['exhibit'] | undefined;

/** Values of these keys are free text; ids and words of closed lists stand as they are. */
const freeKeys = ['q'];

/** Parts beside those of an address; the year of the head is that of every slide without one of its own. */
const parts = {
  exhibit: 'e',
  title: 't',
  note: 'n',
  minutes: 'm',
  year: 'y',
  count: 'c',
} as const;
/** The parts that are the presenter's own; they stand behind the address. */
const texts = ['title', 'note'] as const;

/** No slide begins with a digit. */
const endMark = '~0';

/**
 * Writes a briefing in characters a link keeps: letters, digits, `-`, `_`, `.`, `~`, `,` and blanks.
 *
 * @param defaultExhibit the exhibit an address stands for by itself, which is then left out
 * @returns '' for a briefing without slides and name; else a code that ends in a digit
 */
export function writeBriefing(briefing: Briefing, defaultExhibit: DefaultExhibit): string {
  const { name, minutes } = briefing;
  if (briefing.slides.length === 0 && name === '' && minutes === null) return '';
  const year = sharedYear(briefing.slides);
  const head = [
    `${parts.count}_${briefing.slides.length}`,
    ...(name === '' ? [] : [`${parts.title}_${encodeText(name)}`]),
    ...(minutes === null ? [] : [`${parts.minutes}_${minutes}`]),
    ...(year === null ? [] : [`${parts.year}_${year}`]),
  ];
  const slides = briefing.slides.map((slide) => {
    const { exhibit, title, note } = slide;
    return [
      ...addressParts(slide.address, year),
      ...(exhibit === defaultExhibit(slide.address) ? [] : [`${parts.exhibit}_${exhibit}`]),
      ...(title === '' ? [] : [`${parts.title}_${encodeText(title)}`]),
      ...(note === '' ? [] : [`${parts.note}_${encodeText(note)}`]),
    ].join('.');
  });
  // The head begins with a dot, which no slide does.
  return [`.${head.join('.')}`, ...slides].join('~') + endMark;
}

/** The year of the first slide, where every slide says one: then it need not be said again. */
function sharedYear(slides: readonly Slide[]): string | null {
  const years = slides.map(({ address }) =>
    new URL(address, 'https://plan.atlas').searchParams.get('year'),
  );
  return years.every((one) => one !== null && /^\d+$/.test(one)) ? (years[0] ?? null) : null;
}

function addressParts(address: string, sharedBy: string | null): readonly string[] {
  const { pathname, searchParams } = new URL(address, 'https://plan.atlas');
  const path = pathname.split('/').filter((segment) => segment !== '');
  return [
    path.length === 0 ? 'map' : path.join('_'),
    ...[...searchParams]
      .filter(([key, value]) => key !== 'year' || value !== sharedBy)
      .map(([key, value]) => `${key}_${freeKeys.includes(key) ? encodeText(value) : value}`),
  ];
}

/**
 * The code as it was written, where a chat app or a mail client has escaped it once too often or turned
 * its blanks into `+`; neither sign ever stands in a code.
 */
export function mendedCode(code: string): string {
  let mended = code;
  // Escaped twice, the first sign of an escape is itself one.
  for (let round = 0; round < 3; round += 1) {
    mended = mended.replaceAll(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return mended.replaceAll('+', ' ');
}

/** A name begins with a digit, which no code does; its length is fixed, so that what is glued on is told apart. */
const keptName = /^0[0-9a-z]{11}/;

/** The name a long briefing is kept under where it was opened, in place of its code. */
export function keptNameOf(code: string): string {
  // Two streams of 32 bits, mixed at the end: enough that no two briefings of one reader share a name.
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < code.length; index += 1) {
    const unit = code.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const hash = (other >>> 0) * 2 ** 21 + (one >>> 11);
  return `0${hash.toString(36).padStart(11, '0')}`;
}

/** The name in a value of `slides`; null where it holds the briefing itself. */
export function keptNameIn(value: string): string | null {
  return keptName.exec(value)?.[0] ?? null;
}

/** `cut` where the end is missing; `undated` for a code from before ends were marked, cut or not. */
type Ending = 'whole' | 'cut' | 'undated';

/**
 * Reads what `writeBriefing` wrote, and what it wrote before codes had an end.
 *
 * Only the form is read here: whether the ids of an address exist is asked when it is judged. A text that
 * cannot be read is lost alone. Of a code that was cut the last piece may be a part of itself: a text is
 * then lost, and a slide of which nothing but the address is left.
 */
export function readBriefing(code: string, defaultExhibit: DefaultExhibit): ReadBriefing {
  // A name that stands for no briefing here.
  if (keptName.test(code)) return { briefing: emptyBriefing, faults: [faultAt(0, 'kept', '')] };
  const end = code.indexOf(endMark);
  const body = end < 0 ? withoutTail(code) : code.slice(0, end);
  const pieces = body.split('~').filter((piece) => piece !== '');
  const hasHead = pieces[0]?.startsWith('.') ?? false;
  const head = hasHead ? valuesOf(partsOf(pieces[0] ?? '')) : null;
  const written = head?.get(parts.count) ?? '';
  const ending = end >= 0 ? 'whole' : written === '' ? 'undated' : 'cut';
  // Of a head that was cut the count may be a part of itself.
  const total = ending === 'cut' && pieces.length === 1 ? '' : written;
  const read = pieces.slice(hasHead ? 1 : 0).map((piece, index, { length }) => {
    const standing: Standing = {
      number: index + 1,
      ending: index === length - 1 ? ending : 'whole',
      year: head?.get(parts.year) ?? null,
    };
    // Without an end, signs of the code itself may be glued on: they are tried without when they say nothing.
    const forms = standing.ending === 'undated' ? [piece, ...untailed(piece)] : [piece];
    const [first, ...others] = forms.map((form) => readSlide(form, defaultExhibit, standing));
    const isRead = (one: ReadSlide | undefined) => one?.faults.length === 0;
    return (isRead(first) ? first : (others.find(isRead) ?? first)) ?? { slide: null, faults: [] };
  });
  const name = decodeText(head?.get(parts.title) ?? '', read.length === 0 && ending !== 'whole');
  const minutes = Number(head?.get(parts.minutes));
  return {
    briefing: {
      name: name ?? '',
      minutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : null,
      slides: read.flatMap(({ slide }) => slide ?? []),
    },
    faults: [
      ...(name === null || (hasHead && !head) ? [faultAt(0, 'name', '')] : []),
      ...read.flatMap(({ faults }) => faults),
      ...(read.length < Number(written) ? [faultAt(read.length + 1, 'cut', total)] : []),
    ],
  };
}

/** What stands behind a code without an end: closing signs, and words glued to the link. */
function withoutTail(code: string): string {
  const start = code.lastIndexOf('~') + 1;
  const last = code.slice(start);
  const foreign = last.search(/[^A-Za-z0-9 _.,-]/);
  return (code.slice(0, start) + (foreign > 0 ? last.slice(0, foreign) : last)).replace(
    /[\s.,~]+$/,
    '',
  );
}

/** A last slide without a line drawn under the link, or the ending of a file. */
function untailed(piece: string): readonly string[] {
  return [piece.replace(/[\s_-]+$/, ''), piece.replace(/\.html?$/, '')].filter(
    (form) => form !== '' && form !== piece,
  );
}

interface ReadSlide {
  readonly slide: Slide | null;
  readonly faults: readonly SlideFault[];
}

/** Where a slide stands in its code: from 1, how it ends, and the year it is of unless it says another. */
interface Standing {
  readonly number: number;
  readonly ending: Ending;
  readonly year: string | null;
}

function readSlide(
  piece: string,
  defaultExhibit: DefaultExhibit,
  { number, ending, year }: Standing,
): ReadSlide {
  const broken = { slide: null, faults: [faultAt(number, 'slide', piece.slice(0, 40))] };
  const [place = '', ...rest] = partsOf(piece);
  const lost = ending === 'cut' ? texts.find((text) => rest.at(-1)?.startsWith(parts[text])) : null;
  // What is left of an address could be another address.
  if (lost === undefined) return broken;
  const values = valuesOf(lost === null ? rest : rest.slice(0, -1));
  if (!values || !/^[a-z]+(_[a-z0-9-]+)?$/.test(place)) return broken;
  const query = new URLSearchParams();
  for (const [key, value] of values) {
    if (Object.values(parts).some((part) => part === key)) continue;
    const text = freeKeys.includes(key) ? decodeText(value, ending === 'undated') : value;
    if (text === null) return broken;
    query.append(key, text);
  }
  if (year !== null && !query.has('year')) query.append('year', year);
  const path = place === 'map' ? '/' : `/${place.replace('_', '/')}`;
  const search = query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
  const address = path + search;
  const named = values.get(parts.exhibit) ?? defaultExhibit(address) ?? exhibitNames[0];
  const exhibit = exhibitNames.find((name) => name === named);
  if (!exhibit) return { slide: null, faults: [faultAt(number, 'exhibit', named)] };
  const [title, note] = texts.map((text) =>
    text === lost ? null : decodeText(values.get(parts[text]) ?? '', ending === 'undated'),
  );
  return {
    slide: { exhibit, address, title: title ?? '', note: note ?? '' },
    faults: [
      ...(title === null ? [faultAt(number, 'title', '')] : []),
      ...(note === null ? [faultAt(number, 'note', '')] : []),
    ],
  };
}

function faultAt(slide: number, field: SlideFault['field'], found: string): SlideFault {
  return { slide, field, found };
}

function partsOf(piece: string): readonly string[] {
  return piece.split('.').filter((part) => part !== '');
}

/** Key and value around the first `_`; null where a part has none. */
function valuesOf(pieces: readonly string[]): Map<string, string> | null {
  const values = new Map<string, string>();
  for (const piece of pieces) {
    const gap = piece.indexOf('_');
    if (gap < 1) return null;
    values.set(piece.slice(0, gap), piece.slice(gap + 1));
  }
  return values;
}
