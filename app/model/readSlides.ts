// The border where a briefing from storage or a file becomes a trusted value; what cannot be read is left out and named.
import { exhibitNames } from './exhibit';
import type { Briefing, Slide } from './slide';

/** A part of a slide that is not what it must be. */
export interface SlideFault {
  /** The place of the slide in the list, from 1. */
  readonly slide: number;
  readonly field: 'slide' | 'exhibit' | 'address' | 'title' | 'note' | 'rest';
  /** What stands there, as text; '' where nothing does; of the `rest`, how many slides there are in all. */
  readonly found: string;
}

export interface ReadSlides {
  /** Each slide with the id it was kept under; '' for none. */
  readonly slides: readonly (Slide & { readonly id: string })[];
  readonly name: string;
  readonly minutes: Briefing['minutes'];
  readonly faults: readonly SlideFault[];
}

const mostSlides = 500;
const longestText = 5000;

/** Reads a briefing of unknown shape; never throws. A missing title or note is an empty one. */
export function readSlides(value: unknown): ReadSlides {
  const fields = fieldsOf(value);
  const list = Array.isArray(fields['slides']) ? (fields['slides'] as readonly unknown[]) : [];
  const read = list.slice(0, mostSlides).map((one, index) => readSlide(one, index + 1));
  return {
    slides: read.flatMap(({ slide }) => slide ?? []),
    name: textOf(fields['name']) ?? '',
    minutes: minutesOf(fields['minutes']),
    faults: [
      ...read.flatMap(({ fault }) => fault ?? []),
      ...(list.length > mostSlides
        ? [{ slide: mostSlides + 1, field: 'rest' as const, found: String(list.length) }]
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
  readonly fault?: SlideFault;
}

function readSlide(value: unknown, place: number): ReadSlide {
  const fields = fieldsOf(value);
  const fault = (field: SlideFault['field'], found: unknown): ReadSlide => ({
    fault: { slide: place, field, found: shownOf(found) },
  });
  if (typeof value !== 'object' || value === null) return fault('slide', value);
  const exhibit = exhibitNames.find((name) => name === fields['exhibit']);
  if (!exhibit) return fault('exhibit', fields['exhibit']);
  const address = textOf(fields['address']);
  // A second slash would lead to another host, and so would one behind a tab, which browsers drop.
  if (!address || !/^\/(?![/\\])[^\t\n\r]*$/.test(address))
    return fault('address', fields['address']);
  const title = textOf(fields['title'] ?? '');
  if (title === null) return fault('title', fields['title']);
  const note = textOf(fields['note'] ?? '');
  if (note === null) return fault('note', fields['note']);
  return { slide: { id: textOf(fields['id']) ?? '', exhibit, address, title, note } };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.toWellFormed().slice(0, longestText) : null;
}

function shownOf(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40);
}
