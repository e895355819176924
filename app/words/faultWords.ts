// What could not be read or shown of a briefing, in words.
import type { SlideFault } from '~/model/readSlides';
import type { Words } from './zh';

interface Repair {
  readonly slide: number;
  readonly dropped: readonly string[];
}

/** Which slides and texts were left out and why, and what other slides had to do without; each a line. */
export function faultLines(
  faults: readonly SlideFault[],
  repaired: readonly Repair[],
  words: Words,
): readonly string[] {
  return [
    ...faults.map((fault) => faultLine(fault, words)),
    ...repaired.map(({ slide, dropped }) =>
      words.briefing.repaired(slide, dropped.join(words.listJoin)),
    ),
  ];
}

/** Why a slide cannot be shown: "没有这个地址：/districts/atlantis". */
export function faultReason({ field, found }: Pick<SlideFault, 'field' | 'found'>, words: Words) {
  return words.briefing.faults[field](found);
}

/** What is left out and why, by the number of its slide. */
export function faultLine(fault: SlideFault, words: Words): string {
  const { slide, field } = fault;
  const { fieldNames, skipped, lostText } = words.briefing;
  const reason = faultReason(fault, words);
  if (field === 'name' || field === 'kept') return reason;
  if (field === 'title' || field === 'note') return lostText(slide, fieldNames[field], reason);
  return skipped(slide, fieldNames[field], reason);
}
