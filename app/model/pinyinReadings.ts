// Makes the table of readings from every text of the data; runs while building, so that no dictionary is shipped.
import { customPinyin, pinyin } from 'pinyin-pro';
import { contextOf, type Readings } from './pinyin';

// Words that the converter cuts wrongly where our texts put them side by side, as seen in its answers.
const corrections = {
  构建行动: 'gòu jiàn xíng dòng',
  项目的: 'xiàng mù de',
  比重: 'bǐ zhòng',
  扩大城市: 'kuò dà chéng shì',
  海都科教园: 'hǎi dū kē jiào yuán',
};
customPinyin(corrections);

/** Reads a text in its own context, one entry a code point; undefined for what is no Chinese character. */
function read(text: string): readonly (string | undefined)[] {
  return [...text].length === 0
    ? []
    : pinyin(text, { toneType: 'none', type: 'all', v: true, nonZh: 'spaced' }).map((one) =>
        one.isZh ? one.pinyin : undefined,
      );
}

type Counts = Map<string, Map<string, number>>;

/**
 * Collects how the characters of some texts are read.
 *
 * @returns the commonest reading of every character, and each context in which another one holds
 */
export function collectReadings(texts: Iterable<string>): Readings {
  const byCharacter: Counts = new Map();
  const byContext: Counts = new Map();
  for (const text of new Set(texts)) {
    const characters = [...text];
    read(text).forEach((syllable, index) => {
      if (syllable === undefined) return;
      count(byCharacter, characters[index] ?? '', syllable);
      count(byContext, contextOf(characters, index), syllable);
    });
  }
  const usual: Record<string, string> = {};
  for (const [character, counts] of byCharacter) {
    const syllable = commonest(counts);
    usual[syllable] = (usual[syllable] ?? '') + character;
  }
  const inContext = [...byContext].flatMap(([context, counts]) => {
    const syllable = commonest(counts);
    const character = [...context][1] ?? '';
    return usual[syllable]?.includes(character) ? [] : [[context, syllable] as const];
  });
  return { usual, inContext: Object.fromEntries(inContext) };
}

function count(counts: Counts, key: string, syllable: string): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own.set(syllable, (own.get(syllable) ?? 0) + 1));
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
