// English wording of the titles of exhibits.
import { inside } from './inside';
import { commitmentCount, districtCount, plural } from './plural';
import type { zhExhibitTitles } from './zhExhibitTitles';

const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const enExhibitTitles: typeof zhExhibitTitles = {
  indicator: (name, phrase) => `${name}: ${phrase}`,
  standing: {
    uncovered: 'the chosen districts are not in this digest',
    nobody: (asked) =>
      asked === 1 ? 'not stated by this district' : `not stated by any of ${asked} districts`,
    pastOnly: (year) => `known for ${year} only`,
    single: (district, value, isAmongChosen) =>
      `stated by ${district} only${isAmongChosen ? ', of those chosen' : ''} (${value})`,
    districts: (count) => districtCount(count),
    same: (count, value) => `${value} in ${districtCount(count)}`,
    sameNumber: (count, values) =>
      `the same number with different operators in ${districtCount(count)} (${values})`,
    ends: (high, highValue, low, lowValue) =>
      `highest in ${high} (${highValue}), lowest in ${low} (${lowValue})`,
    highest: (high, value) => `highest in ${high} (${value})`,
    amongBasis: (count, phrase) => `of ${count} on one basis, ${phrase}`,
    amongNumbers: (count, phrase) => `of ${count} with a number, ${phrase}`,
    onBasis: (phrase) => `${phrase} on one basis`,
    inNumbers: (phrase) => `${phrase} with a number`,
    sameWording: (count, wording) => `“${wording}” in ${districtCount(count)}`,
    pair: (one, other) => `${one}, ${other}`,
    figure: (district, value) => `${district} ${value}`,
    wording: (district, wording) => `${district} “${wording}”`,
    ownBases: (phrase) => `${phrase}, on different bases`,
    worded: (count) => `in words in ${districtCount(count)}`,
    bases: (count) => `stated by ${districtCount(count)} on different bases`,
    numbered: (count, numbers) =>
      `stated by ${districtCount(count)}, ${numbers} of them with a number`,
  },
  industries: {
    either: (names) => names.map(inside).join(' or '),
    every: (names) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(inside)),
    anyOf: (count) => `at least one of the ${count} chosen industries`,
    allOf: (count) => `all ${count} chosen industries`,
    named: (districts, district, names) =>
      districts === 1
        ? `${district} names ${names}`
        : `${districtCount(districts)} ${verb(districts, 'names', 'name')} ${names}`,
    namedTogether: (districts, district, names) =>
      districts === 1
        ? `${district} names ${names}`
        : `${districtCount(districts)} each name ${names}`,
    nobody: (names, isNarrowed) =>
      isNarrowed ? `No matching commitment names ${names}` : `No district names ${names}`,
    nobodyTogether: (names) => `No district names ${names} together`,
    strongest: (name, districts, strongest) =>
      `${name}: named by ${districtCount(districts)}, strongest wording in ${strongest}`,
    sameStrength: (name, districts) =>
      `${name}: named by ${districtCount(districts)}, in wording of the same strength`,
    alone: (name, district, _verb, level, isOnly) =>
      `${isOnly ? 'Only ' : ''}${district} names ${inside(name)} (level: ${inside(level)})`,
    uncovered: (name) => `${name}: the chosen districts are not in this digest`,
    breadth: (districts, industries, most, count) =>
      `${districtCount(districts)} ${verb(districts, 'names', 'name')} ${plural(industries, 'industry', 'industries')}, ${most} the most (${count})`,
    sameBreadth: (districts, count) =>
      `${districtCount(districts)} name ${plural(count, 'industry', 'industries')} each`,
    breadthPair: (one, count, other, otherCount, both) =>
      `${one} names ${plural(count, 'industry', 'industries')}, ${other} ${otherCount}, ${both === 0 ? 'none' : both} of them in common`,
    breadthAmong: (districts, industries, shared) =>
      `The ${districts} chosen districts name ${plural(industries, 'industry', 'industries')}, ${shared === 0 ? 'none' : shared} of which all of them name`,
    breadthOf: (district, count) => `${district} names ${plural(count, 'industry', 'industries')}`,
  },
  compared: (year, districts, shared) =>
    `${plural(shared, 'target', 'targets')} for ${year} stated by two or more of ${districtCount(districts)}`,
  comparedPair: (year, districts, shared) =>
    `${districts} both state ${plural(shared, 'target', 'targets')} for ${year}`,
  comparedAlone: (year, districts, count) =>
    `${districts}: ${plural(count, 'target', 'targets')} for ${year}`,
  nothingShared: (year, districts, count) =>
    `${plural(count, 'target', 'targets')} for ${year} in ${districtCount(districts)}, ${count === 1 ? '' : 'each '}stated by one alone`,
  uncovered: 'The chosen districts are not in this digest',
  nothingCompared: 'No comparable target under these conditions',
  targets: (districts, year, count) =>
    `${districts}: ${plural(count, 'number or direction', 'numbers and directions')} in the plans for ${year}`,
  districts: (count) => districtCount(count),
  headlines: (district, plan, count) =>
    count === 0
      ? `${district}: ${plan}`
      : `${district}: ${plan} · ${plural(count, 'main target', 'main targets')}`,
  withoutPlan: (district) => `${district}: not in this digest`,
  noDistrict: 'There is no such district',
  noIndustry: 'There is no such industry',
  commitments: (about, commitments) => `${about}, in ${commitmentCount(commitments)}`,
  commitmentsOf: (district, commitments, isNarrowed) =>
    isNarrowed
      ? `${district}: ${commitmentCount(commitments)} ${verb(commitments, 'matches', 'match')}`
      : `${district}: ${commitmentCount(commitments)}`,
  section: {
    entries: (district, entries, commitments, isNarrowed) => {
      const told = `${district}: ${entries}${isNarrowed ? ' that match' : ''}`;
      return commitments === 0 ? told : `${told}, in ${commitmentCount(commitments)}`;
    },
    livelihood: (district, count, isNarrowed) =>
      `${district}: ${plural(count, 'livelihood commitment', 'livelihood commitments')}${isNarrowed ? ` that ${verb(count, 'matches', 'match')}` : ''}`,
    results: (district, year, count, isNarrowed) =>
      `${district}: ${plural(count, 'result', 'results')} of ${year}${isNarrowed ? ` that ${verb(count, 'matches', 'match')}` : ''}`,
    nothing: (district, section, isNarrowed) =>
      isNarrowed
        ? `${district}: nothing matches under “${section}”`
        : `${district}: nothing under “${section}” in this source`,
  },
  method: (districts, commitments, targets) =>
    `${commitmentCount(commitments)} and ${plural(targets, 'target', 'targets')} of ${districtCount(districts)}, each with its place in the source`,
};
