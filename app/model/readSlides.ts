// The border where a briefing from storage or a file becomes a trusted value; what cannot be read is left out and named.
import { exhibitNames } from './exhibit';
import type { Briefing, Slide } from './slide';

/** What of a briefing could not be read or cannot be shown. */
export interface SlideFault {
  /** The place of the slide in the list, from 1; 0 for the briefing itself. */
  readonly slide: number;
  /**
   * What is wrong. An unreadable `title` or `note` leaves the slide standing, an unreadable `name` the
   * briefing; `part` is a piece of the address that the slide cannot do without; `cut` and `rest` stand
   * for the slide and all after it, `kept` for a briefing that only another browser holds.
   */
  readonly field:
    'slide' | 'exhibit' | 'address' | 'part' | 'title' | 'note' | 'name' | 'rest' | 'cut' | 'kept';
  /** What stands there, as text; '' where nothing does; of `rest` and `cut`, how many slides there are in all. */
  readonly found: string;
}

/** True where the slide itself is lost, not a text of it alone. */
export function isSlideLost({ field }: SlideFault): boolean {
  return !['title', 'note', 'name'].includes(field);
}

export interface ReadSlides {
  /** Each slide with the id it was kept under; '' for none. */
  readonly slides: readonly (Slide & { readonly id: string })[];
  readonly name: string;
  readonly minutes: Briefing['minutes'];
  readonly faults: readonly SlideFault[];
}

/** As many as a file may bring along; the reader's own briefing has no limit. */
export const mostSlidesOfFile = 500;

/**
 * Reads a briefing of unknown shape; never throws. A missing title or note is an empty one, and so is
 * one that is not text: it is named, and the slide stands.
 */
export function readSlides(value: unknown, most = Infinity): ReadSlides {
  const fields = fieldsOf(value);
  const list = Array.isArray(fields['slides']) ? (fields['slides'] as readonly unknown[]) : [];
  const read = list.slice(0, most).map((one, index) => readSlide(one, index + 1));
  return {
    slides: read.flatMap(({ slide }) => slide ?? []),
    name: textOf(fields['name']) ?? '',
    minutes: minutesOf(fields['minutes']),
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...(list.length > most
        ? [{ slide: most + 1, field: 'rest' as const, found: String(list.length) }]
        : []),
    ],
  };
}

/** A whole number of minutes a talk can take; null for anything else. */
export function minutesOf(value: unknown): number | null {
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && value >= 1 && value <= 600 ? value : null;
}

interface ReadSlide {
  readonly slide?: ReadSlides['slides'][number];
  readonly faults: readonly SlideFault[];
}

function readSlide(value: unknown, place: number): ReadSlide {
  const fields = fieldsOf(value);
  const fault = (field: SlideFault['field'], found: unknown): SlideFault => ({
    slide: place,
    field,
    found: shownOf(found),
  });
  if (typeof value !== 'object' || value === null) return { faults: [fault('slide', value)] };
  const exhibit = exhibitNames.find((name) => name === fields['exhibit']);
  if (!exhibit) return { faults: [fault('exhibit', fields['exhibit'])] };
  const address = textOf(fields['address']);
  // A second slash would lead to another host, and so would one behind a tab, which browsers drop.
  if (!address || !/^\/(?![/\\])[^\t\n\r]*$/.test(address))
    return { faults: [fault('address', fields['address'])] };
  const [title, note] = [textOf(fields['title'] ?? ''), textOf(fields['note'] ?? '')];
  return {
    slide: {
      id: textOf(fields['id']) ?? '',
      exhibit,
      address,
      title: title ?? '',
      note: note ?? '',
    },
    faults: [
      ...(title === null ? [fault('title', fields['title'])] : []),
      ...(note === null ? [fault('note', fields['note'])] : []),
    ],
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.toWellFormed() : null;
}

function shownOf(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40);
}
