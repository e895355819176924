// Every id that is named must exist, and every id that is given must be given once.
import {
  catalogueSpots,
  problemAt,
  spotsIn,
  type CatalogueName,
  type DataFile,
  type DataFolder,
} from './dataFolder';
import type { JsonSpot } from './json';
import { suggestion } from './nearest';
import type { Problem } from './problem';

/** Where the ids of a catalogue stand. */
const lists = {
  districts: ['region', 'districts[].id'],
  indicators: ['indicators', '[].id'],
  industries: ['industries', '[].id'],
  themes: ['themes', '[].id'],
  sources: ['sources', '[].id'],
  units: ['units', '[].id'],
  levels: ['emphasis', 'levels[].id'],
  verbs: ['emphasis', 'verbs[].verb'],
} as const satisfies Record<string, readonly [CatalogueName, string]>;
type ListName = keyof typeof lists;

/** Fields of a plan that name an entry of a catalogue. */
const planReferences: readonly (readonly [shape: RegExp, list: ListName])[] = [
  [/^district$/, 'districts'],
  [/^commitments\[\]\.theme$/, 'themes'],
  [/^commitments\[\]\.industries\[\]\.id$/, 'industries'],
  [/^commitments\[\]\.industries\[\]\.verb$/, 'verbs'],
  [/^zones\[\]\.industries\[\]$/, 'industries'],
  [/^commitments\[\]\.targets\[\]\.(indicator|with)$/, 'indicators'],
  [/^commitments\[\]\.targets\[\]\.unit$/, 'units'],
  [/cite\.source$/i, 'sources'],
];

/** Fields of a plan that name an entry of the same plan. */
const innerReferences = [
  ['commitments[].workArea', 'workAreas[].id'],
  ['commitments[].zones[]', 'zones[].id'],
] as const;

const catalogueReferences: readonly (readonly [CatalogueName, shape: string, ListName])[] = [
  ['region', 'defaultIndicator', 'indicators'],
  ['region', 'inset.districts[]', 'districts'],
  ['indicators', '[].unit', 'units'],
  ['industries', '[].near[]', 'industries'],
  ['emphasis', 'verbs[].level', 'levels'],
];

/** Fields no two entries of a catalogue may share. */
const catalogueKeys: readonly (readonly [CatalogueName, shape: string])[] = [
  ...Object.values(lists),
  ['region', 'districts[].code'],
  ['region', 'districts[].order'],
  ['region', 'districts[].tile'],
  ['emphasis', 'levels[].rank'],
];

export function checkReferences(folder: DataFolder): readonly Problem[] {
  const { files, plans } = folder;
  const known = (list: ListName) => {
    const [catalogue, shape] = lists[list];
    return catalogueSpots(folder, catalogue, shape);
  };
  const outer = plans.flatMap((plan) =>
    planReferences.flatMap(([shape, list]) =>
      unknownIds(
        plan,
        plan.spots.filter((spot) => shape.test(spot.shape)),
        known(list),
        list,
      ),
    ),
  );
  const inner = plans.flatMap((plan) =>
    innerReferences.flatMap(([shape, list]) =>
      unknownIds(plan, spotsIn(plan, shape), spotsIn(plan, list), list.replace(/\[.*/, '')),
    ),
  );
  const between = catalogueReferences.flatMap(([catalogue, shape, list]) => {
    const file = files.get(`data/${catalogue}.json`);
    return file ? unknownIds(file, spotsIn(file, shape), known(list), list) : [];
  });
  return [
    ...outer,
    ...inner,
    ...between,
    ...defaultYear(folder),
    ...outlines(folder),
    ...twice(folder),
  ];
}

function unknownIds(
  file: DataFile,
  spots: readonly JsonSpot[],
  known: readonly JsonSpot[],
  list: string,
): readonly Problem[] {
  const ids = known.map((spot) => String(spot.value));
  // '' is no unit at all and null no indicator; a catalogue that is missing is reported once, as a file.
  return spots
    .filter(({ value }) => typeof value === 'string' && value !== '' && !ids.includes(value))
    .filter(() => ids.length > 0 || list === 'zones' || list === 'workAreas')
    .map((spot) =>
      problemAt(
        file,
        spot,
        `"${String(spot.value)}" is not among the ${list}`,
        suggestion(spot.value, ids, `an entry of the ${list}; a new one is added there first`),
      ),
    );
}

function defaultYear({ files, plans }: DataFolder): readonly Problem[] {
  const region = files.get('data/region.json');
  const years = plans.flatMap((plan) => spotsIn(plan, 'year').map((spot) => spot.value));
  return spotsIn(region, 'defaultYear').flatMap((spot) =>
    region && years.length > 0 && !years.includes(spot.value)
      ? [
          problemAt(
            region,
            spot,
            `no plan is of ${String(spot.value)}`,
            `one of ${[...new Set(years)].join(', ')}`,
          ),
        ]
      : [],
  );
}

/** The outlines of the map and the districts of the region must be the same set of codes. */
function outlines(folder: DataFolder): readonly Problem[] {
  const [boundaries, region] = ['boundaries', 'region'].map((name) =>
    folder.files.get(`data/${name}.json`),
  );
  if (!boundaries || !region) return [];
  const drawn = spotsIn(boundaries, 'objects.districts.geometries[].id');
  const codes = spotsIn(region, 'districts[].code');
  const missing = codes.filter((code) => !drawn.some((spot) => spot.value === code.value));
  return [
    ...unknownIds(boundaries, drawn, codes, 'district codes'),
    ...missing.map((code) =>
      problemAt(
        region,
        code,
        `data/boundaries.json holds no outline of ${String(code.value)}`,
        'an outline with this code',
      ),
    ),
  ];
}

function twice({ files, plans }: DataFolder): readonly Problem[] {
  const inCatalogues = catalogueKeys.flatMap(([catalogue, shape]) => {
    const file = files.get(`data/${catalogue}.json`);
    return file ? repeated([file], shape) : [];
  });
  const inPlans = plans.flatMap((plan) =>
    innerReferences.flatMap(([, list]) => repeated([plan], list)),
  );
  return [...inCatalogues, ...inPlans, ...repeated(plans, 'commitments[].id')];
}

/** Values of one shape that an earlier entry, in any of the files, already has. */
function repeated(files: readonly DataFile[], shape: string): readonly Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    spotsIn(file, shape).flatMap((spot) => {
      const value = JSON.stringify(spot.value);
      const earlier = first.get(value);
      if (earlier === undefined) first.set(value, `${file.name} ${spot.path}`);
      return earlier === undefined
        ? []
        : [problemAt(file, spot, `${value} is taken by ${earlier}`, 'a value of its own')];
    }),
  );
}
