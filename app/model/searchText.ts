// What the text filter looks through: one lower-case string a commitment, in both languages.
import { byId, type Catalogue, type PlacedCommitment } from './atlas';
import type { Text } from './text';

/** Folds width, case and blanks so that what a reader types and what is stored meet. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a query; every one of them must be found. */
export function queryWords(query: string): readonly string[] {
  return foldText(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** Everything a commitment can be found by: wording, labels, names, industries with aliases, district, theme. */
export function searchText(catalogue: Catalogue, placed: PlacedCommitment): string {
  const { commitment, district } = placed;
  const texts: (Text | undefined)[] = [
    commitment.statement,
    district.name,
    district.fullName,
    byId(catalogue.themes, commitment.theme)?.name,
    ...(commitment.projects ?? []).map((project) => project.name),
    ...(commitment.targets ?? []).flatMap((target) => [
      target.label,
      byId(catalogue.indicators, target.indicator)?.name,
    ]),
  ];
  const industries = (commitment.industries ?? []).flatMap((mention) => {
    const industry = byId(catalogue.industries, mention.id);
    texts.push(industry?.name, mention.track);
    return [mention.printed ?? '', mention.verb, ...(industry?.aliases ?? [])];
  });
  const words = texts.flatMap((text) => (text ? [text.zh, text.en] : []));
  return foldText([...words, ...industries].join(' | '));
}
