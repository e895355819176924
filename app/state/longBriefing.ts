// Briefings too long for an address: this browser keeps them under a short name, which stands in the address instead.
import { create } from 'zustand';
import { formatAddress } from '~/model/address';
import { fieldsOf } from '~/model/json';
import type { Selection } from '~/model/selection';
import { keptNameIn, keptNameOf } from '~/model/slideCode';
import { pathOf, places } from '~/paths';
import { vocabulary } from './catalogue';

/**
 * As long as a whole address may be, in characters. Chat apps and mail cut longer links; servers refuse
 * addresses of 8 kB and more (nginx and Apache by default), and Node heads of 16 kB, which hold the
 * address twice where a page refers to itself.
 */
export const longestLink = 2000;

/** No server is sure to open an address beyond this. */
export const longestOpened = 7500;

const storagePrefix = 'plan-atlas-linked-';
/** As many are kept, the latest first to stay. */
const mostKept = 20;

/** The codes this window has read or written, by their names. */
const codes = new Map<string, string>();

/** True once a long briefing could not be kept: its address stays long, and a reload may fail. */
export const useUnkept = create<{ readonly isUnkept: boolean }>()(() => ({ isUnkept: false }));

export function dismissUnkept(): void {
  useUnkept.setState({ isUnkept: false });
}

let judged = { code: '', isLong: false };

/** Whether an address that holds a briefing would be too long, at its last slide and with a language. */
export function isTooLong(code: string): boolean {
  if (judged.code !== code) {
    const fullest: Selection = {
      ...vocabulary.defaults,
      slides: code,
      slide: 999,
      language: 'zh',
      year: 9999,
    };
    const origin = typeof window === 'undefined' ? '' : window.location.origin;
    const address =
      origin + pathOf(places.present) + formatAddress(fullest, places.present, vocabulary);
    judged = { code, isLong: address.length > longestLink };
  }
  return judged.isLong;
}

/** The selection an address means: in place of a name the briefing kept under it, which is kept if it is long. */
export function withCode(selection: Selection): Selection {
  const { slides } = selection;
  if (slides === '') return selection;
  const name = keptNameIn(slides);
  if (name !== null) return { ...selection, slides: codeAt(name) ?? name };
  if (isTooLong(slides)) keep(slides);
  return selection;
}

/** The selection as an address holds it: in place of a long briefing that is kept its name. */
export function withName(selection: Selection): Selection {
  const { slides } = selection;
  if (slides === '' || !isTooLong(slides)) return selection;
  const name = keptNameOf(slides);
  return codes.has(name) ? { ...selection, slides: name } : selection;
}

function keep(code: string): void {
  const name = keptNameOf(code);
  if (codes.has(name)) return;
  const text = JSON.stringify({ code, keptAt: Date.now() });
  // Where there is no room, what was kept of other links makes some.
  const isKept = [mostKept - 1, 3].some((most) => {
    dropOldest(most);
    return write(storagePrefix + name, text);
  });
  if (isKept) codes.set(name, code);
  else useUnkept.setState({ isUnkept: true });
}

function codeAt(name: string): string | null {
  const known = codes.get(name);
  if (known !== undefined) return known;
  const code = keptAt(storagePrefix + name)['code'];
  if (typeof code !== 'string' || keptNameOf(code) !== name) return null;
  codes.set(name, code);
  return code;
}

function dropOldest(most: number): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(storagePrefix));
    const byAge = keys.toSorted((one, other) => timeOf(other) - timeOf(one));
    for (const key of byAge.slice(most)) localStorage.removeItem(key);
  } catch {
    // A blocked storage holds nothing.
  }
}

function timeOf(key: string): number {
  return Number(keptAt(key)['keptAt']) || 0;
}

function keptAt(key: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return {};
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
