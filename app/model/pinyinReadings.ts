// Makes the table of readings from every text of the data; runs while building, so that no dictionary is shipped.
import { customPinyin, pinyin } from 'pinyin-pro';
import { fieldsOf } from './json';
import { contextOf, type Readings, type Syllables } from './pinyin';
import { placeReadings } from './placePinyin';

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
function read(text: string): Syllables {
  return [...text].length === 0
    ? []
    : pinyin(text, { toneType: 'none', type: 'all', v: true, nonZh: 'spaced' }).map((one) =>
        one.isZh ? one.pinyin : undefined,
      );
}

type Counts = Map<string, Map<string, number>>;

/** How one name is read, one entry a code point. */
export interface NameReading {
  readonly text: string;
  readonly syllables: Syllables;
}

/**
 * How a region's own names are read: its own, and those of its districts, short, whole and in brackets.
 *
 * @param region the content of data/region.json, checked or not; `pinyin` of a name overrules what is known
 */
export function namesOfRegion(region: unknown): readonly NameReading[] {
  const districts = fieldsOf(region)['districts'];
  const holders = [region, ...(Array.isArray(districts) ? districts : [])].map(fieldsOf);
  const given: Record<string, string> = { ...placeReadings };
  for (const { name, pinyin: own } of holders) {
    const { zh } = fieldsOf(name);
    if (typeof zh !== 'string' || typeof own !== 'string' || !onlyChinese.test(zh)) continue;
    given[zh] = own.replaceAll('ü', 'v');
  }
  const texts = holders
    .flatMap(({ name, fullName }) => [fieldsOf(name)['zh'], fieldsOf(fullName)['zh']])
    .filter((text) => typeof text === 'string')
    .flatMap((text) => [text, ...(text.match(/\p{Script=Han}+/gu) ?? [])]);
  return [...new Set(texts)].map((text) => ({ text, syllables: readName(text, given) }));
}

const onlyChinese = /^\p{Script=Han}+$/u;
const kindOfPlace = String.raw`(?:新?区|县|市|旗|盟|州|地区|镇|街道|林区|特区|\p{Script=Han}+自治[县州旗])?`;

/** Reads a name by the longest known one that a run of its characters begins with: 黄陂 of 武汉市黄陂区. */
function readName(text: string, given: Readonly<Record<string, string>>): Syllables {
  const syllables = [...read(text)];
  for (const known of Object.keys(given).toSorted((one, other) => one.length - other.length)) {
    const own = given[known]?.split(' ') ?? [];
    // A city or a province may stand before, nothing else, and behind it only what kind of place it is.
    const place = new RegExp(
      String.raw`(?<=^|[市省盟州]|\P{Script=Han})${known}(?=${kindOfPlace}(?:$|\P{Script=Han}))`,
      'u',
    );
    const found = place.exec(text);
    if (!found || own.length !== [...known].length) continue;
    syllables.splice(Array.from(text.slice(0, found.index)).length, own.length, ...own);
  }
  return syllables;
}

/**
 * Collects how the characters of some texts are read.
 *
 * @param names names whose own readings hold wherever their characters stand between the same neighbours
 * @returns the commonest reading of every character, and each context in which another one holds
 */
export function collectReadings(
  texts: Iterable<string>,
  names: readonly NameReading[] = [],
): Readings {
  const byCharacter: Counts = new Map();
  const byContext: Counts = new Map();
  const inNames = new Map<string, string>();
  for (const text of new Set(texts)) {
    const characters = [...text];
    read(text).forEach((syllable, index) => {
      if (syllable === undefined) return;
      count(byCharacter, characters[index] ?? '', syllable);
      count(byContext, contextOf(characters, index), syllable);
    });
  }
  for (const { text, syllables } of names) {
    const characters = [...text];
    syllables.forEach((syllable, index) => {
      if (syllable === undefined) return;
      count(byCharacter, characters[index] ?? '', syllable);
      inNames.set(contextOf(characters, index), syllable);
    });
  }
  const usual: Record<string, string> = {};
  for (const [character, counts] of byCharacter) {
    const syllable = commonest(counts);
    usual[syllable] = (usual[syllable] ?? '') + character;
  }
  const contexts = new Map([...byContext].map(([context, counts]) => [context, commonest(counts)]));
  const inContext = [...contexts, ...inNames].flatMap(([context, syllable]) => {
    const character = [...context][1] ?? '';
    const isUsual = usual[syllable]?.includes(character) === true;
    const isOther = inNames.get(context) !== undefined && inNames.get(context) !== syllable;
    return isUsual || isOther ? [] : [[context, syllable] as const];
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
