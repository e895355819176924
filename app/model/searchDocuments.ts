// The documents of an atlas for one year: districts, industries, indicators, zones, projects and every statement.
import { byId, districtsInOrder, planOf, type Atlas } from './atlas';
import type { District } from './catalogue';
import type { Commitment, Plan } from './plan';
import type { SearchDestination, SearchDocument } from './searchDocument';
import type { Selection } from './selection';
import type { Text } from './text';

const both = (text: Text) => [text.zh, text.en];

/** Everything of one year that can be found, statements last. */
export function documentsOf(atlas: Atlas, year: number): readonly SearchDocument[] {
  const planned = districtsInOrder(atlas).flatMap((district) => {
    const plan = planOf(atlas, district.id, year);
    return plan ? [{ district, plan }] : [];
  });
  return [
    ...industryDocuments(atlas, planned),
    ...districtDocuments(atlas, planned),
    ...indicatorDocuments(atlas, planned),
    ...atlas.themes.map((theme) => named('theme', theme.id, theme.name, [], null)),
    ...planned.flatMap(({ district, plan }) => zoneDocuments(district, plan)),
    ...planned.flatMap(({ district, plan }) => projectDocuments(district, plan)),
    ...planned.flatMap(({ district, plan }) =>
      plan.commitments.map((commitment) => statementDocument(district, plan, commitment)),
    ),
  ];
}

interface Planned {
  readonly district: District;
  readonly plan: Plan;
}

function named(
  kind: SearchDocument['kind'],
  id: string,
  title: Text,
  aliases: readonly string[],
  destination: SearchDestination | null,
  weight = 0,
): SearchDocument {
  const names = [...both(title), ...aliases];
  return { key: `${kind}:${id}`, kind, title, names, body: [], links: [], weight, destination };
}

/** The share of the plans of which something is so. */
function shareOf(planned: readonly Planned[], isSo: (commitment: Commitment) => boolean): number {
  return planned.filter(({ plan }) => plan.commitments.some(isSo)).length / (planned.length || 1);
}

function industryDocuments(atlas: Atlas, planned: readonly Planned[]): readonly SearchDocument[] {
  return atlas.industries.map(({ id, name, aliases = [], keywords = [] }) =>
    named(
      'industry',
      id,
      name,
      [...aliases, ...keywords],
      { place: { name: 'industry', id }, change: {} },
      shareOf(planned, ({ industries }) => (industries ?? []).some((one) => one.id === id)),
    ),
  );
}

function districtDocuments(atlas: Atlas, planned: readonly Planned[]): readonly SearchDocument[] {
  return districtsInOrder(atlas).map(({ id, name, fullName }) => {
    const hasPlan = planned.some(({ district }) => district.id === id);
    const destination: SearchDestination = { place: { name: 'district', id }, change: {} };
    const aliases = [...both(fullName), ...innerNames(fullName), id];
    return named('district', id, name, aliases, destination, hasPlan ? 1 : 0.5);
  });
}

/** 黄岛区 of 西海岸新区（黄岛区）. */
function innerNames(fullName: Text): readonly string[] {
  return both(fullName).flatMap((name) => /[（(](.+)[）)]/.exec(name)?.[1] ?? []);
}

/** A name as a misprint of the source has it: who has read 仙境山 there should find 仙足山. */
function misprinted({ misprints = [] }: Plan, name: Text): readonly string[] {
  return misprints
    .filter(({ printed, corrected }) => printed.length > 2 && name.zh.includes(corrected.zh))
    .map(({ printed, corrected }) => name.zh.replace(corrected.zh, printed));
}

function indicatorDocuments(atlas: Atlas, planned: readonly Planned[]): readonly SearchDocument[] {
  return atlas.indicators.map(({ id, name, headline, aliases }) =>
    named(
      'indicator',
      id,
      name,
      aliases ?? [],
      { place: { name: 'map', id: null }, change: { indicator: id } },
      headline
        ? 1
        : shareOf(planned, ({ targets }) => (targets ?? []).some((one) => one.indicator === id)) /
            2,
    ),
  );
}

function onDistrict({ id }: District, tab: Selection['tab'], lineId?: string): SearchDestination {
  return {
    place: { name: 'district', id },
    change: { tab },
    ...(lineId !== undefined && { lineId }),
  };
}

function zoneDocuments(district: District, plan: Plan): readonly SearchDocument[] {
  return plan.zones.map(({ id, name, industries, aliases = [] }) => ({
    ...named(
      'zone',
      `${district.id}/${id}`,
      name,
      [...aliases, ...misprinted(plan, name)],
      onDistrict(district, 'zones', id),
      0.3,
    ),
    links: [`district:${district.id}`, ...industries.map((one) => `industry:${one}`)],
  }));
}

/** Projects by name: one that stands in two commitments is found once, where it is named first. */
function projectDocuments(district: District, plan: Plan): readonly SearchDocument[] {
  const known = new Set<string>();
  return plan.commitments.flatMap((commitment) =>
    (commitment.projects ?? []).flatMap(({ name }) => {
      if (known.has(name.zh)) return [];
      known.add(name.zh);
      const tab = commitment.kind === 'result' ? 'results' : 'projects';
      const destination = onDistrict(district, tab, commitment.id);
      return {
        ...named(
          'project',
          `${district.id}/${name.zh}`,
          name,
          misprinted(plan, name),
          destination,
          0.2,
        ),
        links: [
          `district:${district.id}`,
          ...(commitment.industries ?? []).map((one) => `industry:${one.id}`),
        ],
      };
    }),
  );
}

function statementDocument(district: District, plan: Plan, commitment: Commitment): SearchDocument {
  const { id, kind, statement, theme, workArea } = commitment;
  const area = byId(plan.workAreas, workArea);
  const [industries, targets, projects] = [
    commitment.industries ?? [],
    commitment.targets ?? [],
    commitment.projects ?? [],
  ];
  return {
    key: `commitment:${id}`,
    kind: 'commitment',
    title: statement,
    names: [],
    body: [
      ...both(statement),
      ...(area ? both(area.name) : []),
      ...projects.flatMap(({ name }) => both(name)),
      ...targets.flatMap(({ label, printed }) => [...(label ? both(label) : []), printed]),
      ...industries.flatMap(({ verb, printed, track }) => [
        verb,
        printed ?? '',
        ...(track ? both(track) : []),
      ]),
    ],
    links: [
      `district:${district.id}`,
      `theme:${theme}`,
      ...industries.map((one) => `industry:${one.id}`),
      ...targets.map((one) => `indicator:${one.indicator ?? ''}`),
      ...(commitment.zones ?? []).map((zone) => `zone:${district.id}/${zone}`),
    ],
    // What is to come is sought before what has been.
    weight: kind === 'result' ? 0 : 0.05,
    destination: onDistrict(district, kind === 'result' ? 'results' : 'work', id),
  };
}
