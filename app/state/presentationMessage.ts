// What windows of one presentation tell each other; nothing that arrives is trusted before it is read.
import { fieldsOf } from '~/model/json';

const blanks = ['black', 'white'] as const;
export type Blank = (typeof blanks)[number];

/** What all windows of a presentation share. */
export interface Shared {
  /** From 1. */
  readonly slide: number;
  /** When the presenter began, in milliseconds since 1970, moved on by what was spent in pauses. */
  readonly startedAt: number;
  /** When the clock was stopped; null while it runs. */
  readonly pausedAt: number | null;
  readonly blank: Blank | null;
}

export type Message = { readonly kind: 'ask' } | ({ readonly kind: 'tell' } & Shared);

/** Reads a message; null for anything else that came down the channel. */
export function readMessage(value: unknown): Message | null {
  const { kind, ...rest } = fieldsOf(value);
  if (kind === 'ask') return { kind };
  const shared = kind === 'tell' ? readShared(rest) : null;
  return shared && { kind: 'tell', ...shared };
}

/** Reads what is shared, from a message or from storage; null where a field is missing or wrong. */
export function readShared(value: unknown): Shared | null {
  const { slide, startedAt, pausedAt, blank } = fieldsOf(value);
  const shown = blanks.find((one) => one === blank) ?? null;
  if (typeof slide !== 'number' || !Number.isInteger(slide) || slide < 1) return null;
  if (!isMoment(startedAt) || !(pausedAt === null || isMoment(pausedAt))) return null;
  return { slide, startedAt, pausedAt, blank: shown };
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
