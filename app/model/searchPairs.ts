// "李沧 低空" names a district and an industry: the cell of the matrix where they meet.
import type { SearchDocument } from './searchDocument';
import type { FoundWord, SearchIndex } from './searchIndex';
import { isNameBegun, namesOf, scoreNames } from './searchScore';

interface Scored {
  readonly document: SearchDocument;
  /** The numbers of what is linked to it. */
  readonly linked: ReadonlySet<number>;
  /** For each word how well the names answer it; 0 where they do not. */
  readonly scores: readonly number[];
}

export interface Pair {
  readonly document: SearchDocument;
  readonly score: number;
  /** True when a statement of the district names the industry. */
  readonly isStated: boolean;
}

/**
 * Every district and industry that together are called all the words, and neither alone.
 *
 * A word stands for a district only where a name of it begins so: "di" is not every "… District".
 *
 * @returns made-up documents of the kind `pair`, with the mean score of the words
 */
export function findPairs(index: SearchIndex, words: readonly FoundWord[]): readonly Pair[] {
  if (words.length < 2) return [];
  const industries = scoredOf(index, words, 'industry');
  return scoredOf(index, words, 'district').flatMap((district) =>
    industries.flatMap((industry): readonly Pair[] => {
      const scores = words.map((_, at) =>
        Math.max(district.scores[at] ?? 0, industry.scores[at] ?? 0),
      );
      const isNeeded = (one: Scored, other: Scored) =>
        words.some((_, at) => (one.scores[at] ?? 0) > (other.scores[at] ?? 0));
      if (scores.includes(0) || !isNeeded(district, industry) || !isNeeded(industry, district)) {
        return [];
      }
      const score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
      return [
        {
          document: pairOf(district.document, industry.document),
          score,
          isStated: [...industry.linked].some((number) => district.linked.has(number)),
        },
      ];
    }),
  );
}

function scoredOf(
  index: SearchIndex,
  words: readonly FoundWord[],
  kind: 'district' | 'industry',
): readonly Scored[] {
  return (index.numbers.get(kind) ?? [])
    .filter((number) => words.some(({ found }) => found[number] !== 0))
    .flatMap((number) => {
      const document = index.documents[number];
      return document ? [{ document, linked: new Set(index.linked.get(number)) }] : [];
    })
    .map(({ document, linked }) => {
      const names = namesOf(index, document);
      const scores = words.map(({ word, meant }) =>
        kind === 'industry' || [word, ...meant].some((one) => isNameBegun(names, one))
          ? enough(scoreNames(names, word, meant))
          : 0,
      );
      return { document, linked, scores };
    })
    .filter(({ scores }) => scores.some((score) => score > 0));
}

/** A word that stands somewhere inside a name does not call it. */
function enough(score: number): number {
  return score < 50 ? 0 : score;
}

/** The id within a document's key. */
function idOf({ key, kind }: SearchDocument): string {
  return key.slice(kind.length + 1);
}

/** The cell of the matrix where a district and an industry meet, as something to be found. */
export function pairOf(district: SearchDocument, industry: SearchDocument): SearchDocument {
  const [districtId, industryId] = [idOf(district), idOf(industry)];
  return {
    key: `pair:${districtId}/${industryId}`,
    kind: 'pair',
    title: {
      zh: `${district.title.zh} · ${industry.title.zh}`,
      en: `${district.title.en} · ${industry.title.en}`,
    },
    names: [...district.names, ...industry.names],
    body: [],
    links: [],
    weight: (district.weight + industry.weight) / 2,
    destination: {
      place: { name: 'industries', id: null },
      change: { districts: [districtId], industries: [industryId] },
    },
  };
}
