// What the matrix says of the districts chosen: how many industries each of them names, and which they all do.
import { planOf } from '~/model/atlas';
import type { District, Industry } from '~/model/catalogue';
import { matrixOf } from '~/model/matrix';
import { selectionOf, type Point, type Telling } from './exhibit';
import { firstNames } from './firstNames';

/** As many names stand in a line; the rest are counted. */
const shownNames = 5;

interface DistrictBreadth {
  readonly district: District;
  /** In the order of the matrix. */
  readonly industries: readonly Industry[];
}

/** The industries of each chosen district that has a plan; null where none is chosen. */
export function chosenBreadth(telling: Telling): readonly DistrictBreadth[] | null {
  const { atlas } = telling;
  const selection = selectionOf(telling);
  const { columns, rows } = matrixOf(atlas, selection);
  const chosen = columns
    .map((district, index) => ({
      district,
      industries: rows
        .filter(({ cells }) => cells[index]?.state === 'named')
        .map(({ industry }) => industry),
    }))
    .filter(
      ({ district: { id } }) =>
        selection.districts.includes(id) && planOf(atlas, id, selection.year),
    );
  return chosen.length > 0 ? chosen : null;
}

/** "市北提出 13 个产业，莱西提出 17 个产业，都提出的有 2 个". */
export function chosenBreadthTitle(
  chosen: readonly DistrictBreadth[],
  { language, words }: Telling,
): string {
  const say = words.exhibits.titles.industries;
  const [one, other, ...more] = chosen;
  if (!one) return words.matrix.none;
  const nameOf = ({ district }: DistrictBreadth) => district.name[language];
  if (!other) return say.breadthOf(nameOf(one), one.industries.length);
  const shared = sharedOf(chosen).length;
  if (more.length === 0) {
    const [count, otherCount] = [one.industries.length, other.industries.length];
    return say.breadthPair(nameOf(one), count, nameOf(other), otherCount, shared);
  }
  const all = new Set(chosen.flatMap(({ industries }) => industries));
  return say.breadthAmong(chosen.length, all.size, shared);
}

/** What they all name, then what each does. */
export function chosenBreadthPoints(
  chosen: readonly DistrictBreadth[],
  { language, words }: Telling,
): readonly Point[] {
  const line = (lead: string, industries: readonly Industry[], districtId: string | null) => ({
    districtId,
    lead,
    text:
      industries.length === 0
        ? words.map.notMentioned
        : firstNames(
            industries.map(({ name }) => name[language]),
            shownNames,
            words,
          ),
    mark: industries.length === 0 ? '' : words.map.industriesNamed(industries.length),
  });
  const shared = chosen.length > 1 ? sharedOf(chosen) : [];
  return [
    ...(shared.length > 0 ? [line(words.exhibits.byAllChosen, shared, null)] : []),
    ...chosen.map(({ district, industries }) =>
      line(district.name[language], industries, district.id),
    ),
  ];
}

function sharedOf([first, ...others]: readonly DistrictBreadth[]): readonly Industry[] {
  return (first?.industries ?? []).filter((industry) =>
    others.every(({ industries }) => industries.includes(industry)),
  );
}
