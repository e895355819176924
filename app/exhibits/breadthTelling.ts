// What the map says where no industry is chosen: how many industries each district names, and which most strongly.
import { planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { industrySections, type IndustrySection } from '~/model/districtIndustries';
import { mapPicture, type MapArea } from '~/model/mapAreas';
import { matchCommitments } from '~/model/matching';
import { formatList } from '~/words/numbers';
import { selectionOf, type NativeChart, type Point, type Sheet, type Telling } from './exhibit';
import { firstNames } from './firstNames';
import { sheetOf } from './sheet';
import { isUncovered, uncoveredDistricts, uncoveredPoints } from './uncovered';

/** As many names stand in a line; the rest are counted in the mark. */
const shownNames = 4;

/** The districts with a plan, the most industries first. */
function areasOf(telling: Telling): readonly MapArea[] {
  const { atlas } = telling;
  const selection = selectionOf(telling);
  const isAsked = ({ id }: District) =>
    planOf(atlas, id, selection.year) !== undefined &&
    (selection.districts.length === 0 || selection.districts.includes(id));
  return mapPicture(atlas, selection)
    .areas.filter(({ district }) => isAsked(district))
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
}

function sectionsOf(telling: Telling, district: District): readonly IndustrySection[] {
  const own = matchCommitments(telling.atlas, selectionOf(telling)).filter(
    (placed) => placed.district.id === district.id,
  );
  return industrySections(telling.atlas, district, own, []);
}

/** Why a district has no industry to count. */
function silenceOf(isUnmatched: boolean, { words }: Telling): string {
  return isUnmatched ? words.map.noMatch : words.map.notMentioned;
}

export function breadthTitle(telling: Telling): string {
  const { language, words } = telling;
  const say = words.exhibits.titles.industries;
  if (isUncovered(telling)) return words.exhibits.titles.uncovered;
  const named = areasOf(telling).filter(({ count }) => (count ?? 0) > 0);
  const [first] = named;
  if (!first) return words.matrix.none;
  const most = first.count ?? 0;
  if (named.length === 1) return say.breadthOf(first.district.name[language], most);
  const holders = named.filter(({ count }) => count === most);
  if (holders.length === named.length) return say.sameBreadth(named.length, most);
  const industries = new Set(
    named.flatMap(({ district }) => sectionsOf(telling, district).map(({ industry }) => industry)),
  );
  const names = formatList(
    holders.map(({ district }) => district.name[language]),
    language,
  );
  return say.breadth(named.length, industries.size, names, most);
}

export function breadthPoints(telling: Telling): readonly Point[] {
  const { language, words } = telling;
  const lines = areasOf(telling).map(({ district, count, isUnmatched }): Point => {
    const names = sectionsOf(telling, district).map(({ industry }) => industry.name[language]);
    const isNamed = count !== null && count > 0;
    return {
      districtId: district.id,
      lead: district.name[language],
      text: isNamed ? firstNames(names, shownNames, words) : silenceOf(isUnmatched, telling),
      mark: isNamed ? words.map.industriesNamed(count) : '',
    };
  });
  return [...lines, ...uncoveredPoints(telling)];
}

export function breadthSheet(telling: Telling): Sheet {
  const { language, words } = telling;
  const { columns } = words.exhibits;
  const entries = [
    ...areasOf(telling).map(({ district, isUnmatched }) => ({
      district,
      sections: sectionsOf(telling, district),
      absence: silenceOf(isUnmatched, telling),
    })),
    ...uncoveredDistricts(telling).map((district) => ({
      district,
      sections: [],
      absence: words.absences['not-in-digest'],
    })),
  ];
  return sheetOf(
    [
      {
        key: 'district',
        title: columns.district,
        kind: 'text',
        cellOf: ({ district }) => district.name[language],
      },
      {
        key: 'industryCount',
        title: columns.industryCount,
        kind: 'number',
        cellOf: ({ sections }) => (sections.length > 0 ? sections.length : null),
      },
      {
        key: 'industryNames',
        title: columns.industryNames,
        kind: 'text',
        cellOf: ({ sections }) =>
          sections.length > 0
            ? sections.map(({ industry }) => industry.name[language]).join(words.listJoin)
            : null,
      },
      {
        key: 'note',
        title: columns.note,
        kind: 'text',
        isOptional: true,
        cellOf: ({ sections, absence }) => (sections.length > 0 ? null : absence),
      },
    ],
    entries,
    ({ district, sections }) => ({
      districtId: district.id,
      citations: sections.flatMap(({ commitments }) => commitments.map(({ cite }) => cite)),
    }),
  );
}

export function breadthChart(telling: Telling): NativeChart {
  const { language, words } = telling;
  return {
    title: words.map.legendBreadth,
    unit: '',
    values: areasOf(telling).map(({ district, count, isUnmatched }) => {
      const isNamed = count !== null && count > 0;
      return {
        category: district.name[language],
        value: isNamed ? count : null,
        text: isNamed ? words.map.industriesNamed(count) : silenceOf(isUnmatched, telling),
        before: null,
      };
    }),
  };
}
