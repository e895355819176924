// The slides of a briefing as one value of an address: `map.layer_industry.industry_robotics~compare.chart_bar`.
// Slides stand between `~`, their parts between `.`, key and value around the first `_`; titles and notes by slideText.
import { exhibitNames } from './exhibit';
import type { Briefing, Slide } from './slide';
import { decodeText, encodeText } from './slideText';

/** What of a briefing a code could not hold or tell. */
export interface ReadBriefing {
  readonly briefing: Briefing;
  /** Slides that could not be read, by their place from 1. */
  readonly broken: readonly number[];
}

/** Values of these keys are free text; ids and words of closed lists stand as they are. */
const freeKeys = ['q'];

/** Parts beside those of an address; the year of the head is that of every slide without one of its own. */
const parts = { exhibit: 'e', title: 't', note: 'n', minutes: 'm', year: 'y' } as const;

/**
 * Writes a briefing in characters a link keeps: letters, digits, `-`, `_`, `.`, `~`, `,` and blanks.
 *
 * @param defaultExhibit the exhibit an address stands for by itself, which is then left out
 */
export function writeBriefing(
  briefing: Briefing,
  defaultExhibit: (address: string) => string | undefined,
): string {
  const year = sharedYear(briefing.slides);
  const head = [
    ...(briefing.name === '' ? [] : [`${parts.title}_${encodeText(briefing.name)}`]),
    ...(briefing.minutes === null ? [] : [`${parts.minutes}_${briefing.minutes}`]),
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
  return [...(head.length > 0 ? [`.${head.join('.')}`] : []), ...slides].join('~');
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

/**
 * Reads what `writeBriefing` wrote; what cannot be read is left out and counted.
 *
 * Only the form is read here: whether the ids of an address exist is asked when it is opened.
 */
export function readBriefing(
  code: string,
  defaultExhibit: (address: string) => string | undefined,
): ReadBriefing {
  const pieces = code.split('~').filter((piece) => piece !== '');
  const head = pieces[0]?.startsWith('.') ? valuesOf(pieces[0].split('.').slice(1)) : null;
  const minutes = Number(head?.get(parts.minutes));
  const year = head?.get(parts.year) ?? null;
  const read = pieces
    .filter((piece) => !piece.startsWith('.'))
    .map((piece) => readSlide(piece, year, defaultExhibit));
  return {
    briefing: {
      name: decodeText(head?.get(parts.title) ?? '') ?? '',
      minutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : null,
      slides: read.filter((slide) => slide !== null),
    },
    broken: read.flatMap((slide, index) => (slide ? [] : [index + 1])),
  };
}

function readSlide(
  piece: string,
  year: string | null,
  defaultExhibit: (address: string) => string | undefined,
): Slide | null {
  const [place = '', ...rest] = piece.split('.');
  if (!/^[a-z]+(_[a-z0-9-]+)?$/.test(place)) return null;
  const values = valuesOf(rest);
  if (!values) return null;
  const title = decodeText(values.get(parts.title) ?? '');
  const note = decodeText(values.get(parts.note) ?? '');
  const query = new URLSearchParams();
  for (const [key, value] of values) {
    if (Object.values(parts).some((part) => part === key)) continue;
    const text = freeKeys.includes(key) ? decodeText(value) : value;
    if (text === null) return null;
    query.append(key, text);
  }
  if (year !== null && !query.has('year')) query.append('year', year);
  const path = place === 'map' ? '/' : `/${place.replace('_', '/')}`;
  const search = query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
  const address = path + search;
  const usual = defaultExhibit(address);
  // A place that shows no exhibit, or no longer exists, has none by another name either.
  if (usual === undefined) return null;
  const named = values.get(parts.exhibit) ?? usual;
  const exhibit = exhibitNames.find((name) => name === named);
  return title === null || note === null || !exhibit ? null : { exhibit, address, title, note };
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
