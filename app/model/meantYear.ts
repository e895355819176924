// Which year is meant: by an address that names none, by a slide from before addresses named theirs, by the data.
import type { ParsedAddress } from './address';
import type { Region } from './catalogue';
import type { Place } from './place';
import type { Vocabulary } from './vocabulary';

/** A plan as far as it is counted here. */
interface PlanOfYear {
  readonly district: string;
  readonly year: number;
}

/**
 * The year of slides that name none. Every slide says its year since slides can be of several; those
 * kept, saved or sent before that were made while no data held any other year.
 */
const undatedSlideYear = 2025;

/**
 * The newest full year: the newest in which at least as many districts have a plan as in the year the
 * region names. So the first reports of a January do not empty the map, and the year moves on by
 * itself once they are all in; a region that wants it sooner names the new year.
 *
 * @param plans every plan there is; the region's own is no district's and does not count
 */
export function newestFullYear(
  { defaultYear, districts }: Pick<Region, 'defaultYear' | 'districts'>,
  plans: readonly PlanOfYear[],
): number {
  const counted = plans.filter(({ district }) => districts.some(({ id }) => id === district));
  const count = (year: number) =>
    new Set(counted.filter((plan) => plan.year === year).map(({ district }) => district)).size;
  const wanted = count(defaultYear);
  const full = counted
    .map(({ year }) => year)
    .filter((year) => year > defaultYear && count(year) >= wanted);
  return Math.max(defaultYear, ...full);
}

/** A slide's address with its year said, whenever it was made; all that reads or keeps slides sees this form. */
export function datedAddress(address: string): string {
  const [path = '', search = ''] = address.split('?', 2);
  const query = new URLSearchParams(search);
  if (query.has('year')) return address;
  return `${path}?${search}${search === '' ? '' : '&'}year=${undatedSlideYear}`;
}

/** The places that show one year's plans; the slides of a briefing each say their own. */
const placesOfYear = ['map', 'compare', 'industries', 'industry', 'districts', 'district'];

/**
 * The years to offer beside the one shown, where a link leaves open which is meant: it names none and
 * was perhaps made when another was the newest. The front page as it is always means the newest.
 *
 * @returns none where the address says its year, shows no year, or the data holds no other
 */
export function yearsInQuestion(
  place: Place,
  { selection, named }: ParsedAddress,
  { years, industries, districts }: Pick<Vocabulary, 'years' | 'industries' | 'districts'>,
): readonly number[] {
  const isFront = place.name === 'map' && named.every((key) => key === 'lang');
  const isKnown = place.id === null || [...industries, ...districts].includes(place.id);
  const isOfYear = placesOfYear.includes(place.name) && isKnown && !isFront;
  return isOfYear && !named.includes('year') ? years.filter((year) => year !== selection.year) : [];
}
