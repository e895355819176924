// The parts of a commitment in words, for one cell of a table.
import { byId } from '~/model/atlas';
import type { Commitment } from '~/model/plan';
import { targetText } from '~/words/targetWords';
import type { Telling } from './exhibit';
import { textOrNothing } from './sheet';

/** Each target after what it counts: "签约落地过百亿元项目 3个"; null where there is none. */
export function targetsText(
  { atlas, language, words }: Telling,
  { targets = [] }: Commitment,
): string | null {
  const texts = targets.map((target) => {
    const name = target.label ?? byId(atlas.indicators, target.indicator)?.name;
    const value = targetText(target, atlas, language);
    return name ? words.exhibits.labelled(name[language], value) : value;
  });
  return textOrNothing(texts.join(words.exhibits.pieceJoin));
}

/** Each industry with the verb it is printed with; null where none is named. */
export function industriesText(
  { atlas, language, words }: Telling,
  { industries = [] }: Commitment,
): string | null {
  const texts = industries.map(({ id, verb, track }) => {
    const name = byId(atlas.industries, id)?.name ?? track;
    return words.exhibits.mention(name?.[language] ?? id, verb);
  });
  return textOrNothing([...new Set(texts)].join(words.exhibits.pieceJoin));
}

/** Each project with its stage; null where none is named. */
export function projectsText(
  { language, words }: Telling,
  { projects = [] }: Commitment,
): string | null {
  const texts = projects.map(({ name, stage }) =>
    words.exhibits.project(name[language], words.stages[stage]),
  );
  return textOrNothing(texts.join(words.exhibits.pieceJoin));
}
