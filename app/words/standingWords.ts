// How a target stands beside those of the other districts, in a few words.
import type { Headline } from '~/model/headline';
import type { Words } from './zh';

/**
 * Says the standing; where only some of those who state the indicator share its basis, that is said too.
 *
 * @param saysBasis false where the basis is written beside it
 */
export function standingText(
  { standing, statedBy }: Headline,
  words: Words,
  saysBasis = true,
): string {
  const text = ownText(standing, words.standing);
  const isPart = 'districts' in standing && standing.districts < statedBy;
  return isPart && saysBasis ? words.standing.sameBasis(text) : text;
}

function ownText(standing: Headline['standing'], words: Words['standing']): string {
  switch (standing.kind) {
    case 'only':
      return words.only;
    case 'same-as-all':
      return words.sameAsAll(standing.districts);
    case 'same-wording':
      return words.sameWording(standing.districts);
    case 'highest':
      return standing.ties > 0
        ? words.jointHighest(standing.districts)
        : words.highest(standing.districts);
    case 'lowest':
      return standing.ties > 0
        ? words.jointLowest(standing.districts)
        : words.lowest(standing.districts);
    case 'between':
      return words.between(standing.place, standing.districts);
    case 'own-basis':
      return words.ownBasis;
  }
}
