// English wording of the pages of industries.
import { inside } from './inside';
import { commitmentCount, districtCount, plural } from './plural';
import type { zhIndustries } from './zhIndustries';

export const enIndustries: typeof zhIndustries = {
  districts: (count) => districtCount(count),
  commitments: (count) => commitmentCount(count),
  aliases: 'Also',
  others: 'Other districts',
  doesNotName: 'does not name it',
  isUnmatched: 'names it, but does not match the filters',
  noneOrUnmatched: 'not named or not matched',
  remarkJoin: ' · ',
  breadcrumb: 'Where you are',
  map: (name) => `${name}: strength of wording by district`,
  // A label cannot mark a verb as Chinese; the rows beside the map show it.
  mapReading: (_verbs, level) => level,
  facts: {
    districts: 'Districts that name it',
    commitments: 'Commitments',
    numbers: 'Targets and figures',
    zones: 'Zones and parks',
    projects: 'Projects',
  },
  ofDistricts: (count, all) => `${count}/${all}`,
  links: { map: 'See on the map', matrix: 'See in the matrix', compare: 'Compare its targets' },
  districtsNote:
    'Strongest wording first; the printed verb leads, the depth of colour is its level.',
  numbersNote: 'Targets, sizes and wordings of the commitments that name it.',
  alsoNames: (names) => `The same commitment names: ${names}`,
  directions: 'Zones that are given it as a field',
  directionsBeside: (names) => `Also given: ${names}`,
  siteFields: (names) => `The zone is given: ${names}`,
  sites: 'Zones where its commitments lie',
  parks: 'Parks',
  related: 'Related industries',
  relatedNote: 'Named in the same commitments.',
  relatedIn: (commitments) => `together in ${commitments}`,
  nearTitle: 'What comes near',
  nearNote:
    'Districts that do not name it, but name an industry near it. What is near is kept by hand in the catalogue of industries.',
  nearCatalogue: 'Near in the catalogue',
  previous: (name) => `Previous industry: ${name}`,
  next: (name) => `Next industry: ${name}`,
  neighbours: 'Industries before and after',
  contrast: {
    within: 'Within the filters: ',
    uncovered: 'The chosen districts are not in this digest',
    nobody: (_name, asked) =>
      asked === 1
        ? 'No commitment of this district names this industry'
        : `No commitment of the ${asked} districts names this industry`,
    unmatched: () => 'No commitment that matches the filters names this industry',
    alone: (district, _name, isOnly) => `${isOnly ? 'only ' : ''}${district} names this industry`,
    aloneVerbs: (verbs, level) => `its wording is ${verbs} (level: ${inside(level)})`,
    aloneCount: (count) => commitmentCount(count),
    aloneNumbers: (count) =>
      count === 0 ? 'no number is stated' : plural(count, 'number is stated', 'numbers are stated'),
    aloneZones: (count) => `it is a field of ${plural(count, 'zone', 'zones')}`,
    aloneTracks: (tracks) => `Narrower fields named: ${tracks}`,
    strongest: (districts, count, verbs) =>
      `${districts} ${count === 1 ? 'uses' : 'use'} the strongest wording (${verbs})`,
    sameStrength: (districts, verbs) => `${districts} use wording of the same strength (${verbs})`,
    most: (districts, holders, count) =>
      holders === 1
        ? `${districts} has the most commitments (${count})`
        : `${districts} have the most commitments (${count} each)`,
    alsoMost: (holders, count) =>
      holders === 1
        ? `it also has the most commitments (${count})`
        : `they also have the most commitments (${count} each)`,
    sameCount: (count) => `each has ${commitmentCount(count)}`,
    noNumbers: 'none states a number',
    onlyNumbers: (district, count) => `only ${district} states numbers (${count})`,
    numbers: (shares) => `numbers are stated by ${shares}`,
    share: (district, count) => `${district} (${count})`,
    onlyZone: (district, count) =>
      `only ${district} makes it a field of ${count === 1 ? 'a zone' : `${count} zones`}`,
    zones: (shares) => `it is a field of zones in ${shares}`,
    ownTracks: (shares) => `narrower fields that one district alone names: ${shares}`,
    track: inside,
    tracksOf: (district, tracks) => `${tracks} (${district})`,
    tracksAndMore: (tracks, count) => `${tracks} and others, ${count} in all`,
  },
};
