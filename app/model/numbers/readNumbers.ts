// The one reader of Chinese numbers: which numbers a text holds, where, in which unit, bounded how.
import { boundsBeside, type Bound } from './bounds';
import { foldCharacters } from './characters';
import { joinParts, type Joined } from './joinParts';
import { leftAt, type LeftAlone } from './leftAlone';
import { plainAt } from './plainNumbers';
import { specialAt, type FoundNumber, type NumberForm } from './specialForms';
import { knownUnits, type KnownUnits } from './units';

/** Places are code points of the text, the end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NumberReading extends Span {
  readonly form: NumberForm;
  /** As printed, counted in the unit: 1.2 in 万亿元, 12000 in 户 for 一万二千户. */
  readonly value: number;
  /** The upper end of a range. */
  readonly value2?: number;
  /** As printed, powers included, without blanks and without 余: 亿元, 微克/立方米; '' when none is known there. */
  readonly unit: string;
  /** What the words beside it say; two for 约30家以上; `exact` alone where they say nothing. */
  readonly bounds: readonly Bound[];
  /** The shortest run that also holds those words: what a plan file calls `printed`. */
  readonly run: Span;
  /** Powers are written out, so that 12000 户 and 1.2 万户 both say what is printed. */
  readonly isSpoken: boolean;
  /** The words may as well stand for themselves: 过半, 翻番, 第三位. */
  readonly isWorded: boolean;
  /** To be looked at: joined over blanks, a bound shared by a list, ends in different powers. */
  readonly isUnclear: boolean;
}

export interface NumbersRead {
  readonly numbers: readonly NumberReading[];
  /** What looks like a number and is none, so that nothing is dropped without a trace. */
  readonly left: readonly LeftAlone[];
}

export interface ReadingOptions {
  /** Units of the data beside those every report uses. */
  readonly units?: readonly string[];
  /**
   * True for a printed token, which someone chose for its number: labels such as 10强县 are then read, and
   * a power may stand alone (百亿元).
   */
  readonly isToken?: boolean;
}

const numberSign = /[\d〇零一二三四五六七八九十百千万亿两半廿卅卌翻倍前第负½⅓⅔¼¾⅕.–—-]/;
/** What a number or something like one begins with; every other character is passed over at once. */
const candidate =
  /[\dA-Za-z〇零一二三四五六七八九十百千万亿两廿卅卌半翻倍几数好成每前第负上下统进新双大多对负½⅓⅔¼¾⅕([〔【 \n.–—-]/;
const orphan = /\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两廿卅卌]+/y;

/**
 * Reads every number of a text.
 *
 * @param text as printed; digits and signs of any width, Chinese and capital numerals, traditional forms
 * @returns the numbers in order, and what was left alone with the reason
 */
export function readNumbers(text: string, options: ReadingOptions = {}): NumbersRead {
  const isToken = options.isToken === true;
  const joined = isToken ? joinParts(foldCharacters(text)) : null;
  const folded = joined?.text ?? foldCharacters(text);
  const known = knownUnits(options.units ?? [], foldCharacters);
  const found: FoundNumber[] = [];
  const left: LeftAlone[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const end = step(folded, at, known, isToken, found, left);
    if (end > at) at = end - 1;
  }
  const numbers = withBounds(folded, found, isToken);
  return joined ? placedIn(joined, { numbers, left }) : { numbers, left };
}

/** Tells the places of the token as printed; a number over a seam is to be looked at. */
function placedIn({ places, seams }: Joined, { numbers, left }: NumbersRead): NumbersRead {
  const start = (at: number) => places[at] ?? at;
  const end = (at: number) => (places[at - 1] ?? at - 1) + 1;
  const placed = (span: Span) => ({ start: start(span.start), end: end(span.end) });
  return {
    numbers: numbers.map((number) => ({
      ...number,
      ...placed(number),
      run: placed(number.run),
      isUnclear: number.isUnclear || seams.some((seam) => seam > number.start && seam < number.end),
    })),
    left: left.map((one) => ({ ...one, ...placed(one) })),
  };
}

/** Takes what begins at a place; returns where to go on, the same place when nothing begins there. */
function step(
  folded: string,
  at: number,
  known: KnownUnits,
  isToken: boolean,
  found: FoundNumber[],
  left: LeftAlone[],
): number {
  if (!candidate.test(folded[at] ?? '')) return at;
  const isSign = numberSign.test(folded[at] ?? '');
  const skipped = leftAt(folded, at, isToken);
  // 第3位 is a rank before it is an ordinal, and 前10 before it is a date.
  const number = isSign ? specialAt(folded, at, known, isToken) : null;
  const isRank = number?.form === 'rank' && (isToken || number.isWorded !== true);
  if (skipped && !isRank) {
    left.push({ reason: skipped.reason, start: at, end: skipped.end });
    return skipped.end;
  }
  const read =
    number && (number.form !== 'rank' || isRank) ? number : plainAt(folded, at, known, isToken);
  if (read && 'reason' in read) {
    left.push(read);
    return read.end;
  }
  if (read) {
    found.push(read);
    return read.end;
  }
  orphan.lastIndex = at;
  const word = orphan.exec(folded)?.[0];
  if (word === undefined) return at;
  left.push({ reason: 'word', start: at, end: at + word.length });
  return at + word.length;
}

/** How far from its number a word of bounds may stand. */
const reach = 24;

/** Adds to each number what the words between it and its neighbours say. */
function withBounds(
  folded: string,
  found: readonly FoundNumber[],
  isToken: boolean,
): readonly NumberReading[] {
  const readings = found.map((number, index): NumberReading => {
    const { start, end, form, value, value2, unit, bound } = number;
    const before = clauseBefore(
      folded.slice(Math.max(found[index - 1]?.end ?? 0, start - reach), start),
      isToken,
    );
    const after = clauseAfter(
      folded.slice(end, Math.min(found[index + 1]?.start ?? folded.length, end + reach)),
    );
    const beside = boundsBeside({ before, after }, unit, isToken);
    const own = bound === undefined ? beside.bounds : [bound, ...beside.bounds];
    const isRange = value2 !== undefined;
    return {
      form,
      value,
      ...(isRange && { value2 }),
      unit,
      bounds: isRange ? ['range'] : own.length > 0 ? [...new Set(own)] : ['exact'],
      start,
      end,
      run: { start: start - beside.reachBefore, end: end + beside.reachBehind },
      isSpoken: number.isSpoken === true,
      isWorded: number.isWorded === true,
      isUnclear: number.isUnclear === true || (isRange && own.length > 0),
    };
  });
  return shareBounds(folded, readings);
}

/** The words before a number reach back to the sign that parts clauses. */
function clauseBefore(text: string, isToken: boolean): string {
  if (isToken) return text;
  return text.slice(text.search(/[^,，。;；:、!?\n]*$/));
}

function clauseAfter(text: string): string {
  return text.slice(0, text.search(/[,，。;；:、!?\n]|$/));
}

const listSign = /^(?:、|和|及|与|或|,|，)?(?:分别)?(?:增长|达到?)?$/;

/** 4%、6%以上: in a list the word before the first and behind the last may hold for all of them. */
function shareBounds(folded: string, readings: readonly NumberReading[]): readonly NumberReading[] {
  const shared = [...readings];
  const isBare = (one: NumberReading | undefined) => one?.bounds[0] === 'exact';
  const areListed = (one: NumberReading | undefined, next: NumberReading | undefined) =>
    one !== undefined &&
    next !== undefined &&
    (one.unit === next.unit || one.unit === '' || folded.startsWith('或', one.end)) &&
    listSign.test(folded.slice(one.end, next.start).replaceAll(' ', ''));
  const take = (index: number, from: NumberReading, run: Span) => {
    const one = shared[index];
    if (one) shared[index] = { ...one, bounds: from.bounds, run, isUnclear: true };
  };
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, next] = [shared[index], shared[index + 1]];
    // What stands behind the last one is said of all; what stands right before it is its own.
    const isBehind = next !== undefined && next.run.end > next.end;
    if (one && next && isBare(one) && isBehind && !isBare(next) && areListed(one, next)) {
      take(index, next, { start: one.run.start, end: next.run.end });
    }
  }
  for (let index = 1; index < shared.length; index += 1) {
    const [earlier, one] = [shared[index - 1], shared[index]];
    const isBefore =
      earlier !== undefined && earlier.run.start < earlier.start && earlier.bounds[0] !== 'range';
    if (earlier && one && isBare(one) && isBefore && !isBare(earlier) && areListed(earlier, one)) {
      take(index, earlier, { start: earlier.run.start, end: one.run.end });
    }
  }
  return shared;
}
