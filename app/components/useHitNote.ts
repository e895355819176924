// What stands at the right of a hit: how much an industry or indicator holds, or the district a thing belongs to.
import { byId, planOf, type Atlas } from '~/model/atlas';
import { rulerOf } from '~/model/comparison';
import { countOf, matchCommitments } from '~/model/matching';
import type { SearchDocument, SearchKind } from '~/model/searchDocument';
import type { Selection } from '~/model/selection';
import { vocabulary } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import type { Text } from '~/model/text';
import type { Words } from '~/words/zh';

interface Context {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly say: (text: Text) => string;
  /** The selection of a view that shows the whole year. */
  readonly whole: Selection;
}

type Note = (document: SearchDocument, context: Context) => string;

/** The name of the district whose page the hit leads to. */
const districtName: Note = ({ destination }, { atlas, say }) => {
  const district = byId(atlas.region.districts, destination?.place.id);
  return district ? say(district.name) : '';
};

const backing: Note = ({ destination }, { atlas, words, whole }) => {
  const id = destination?.place.id;
  const selection = { ...whole, industries: id == null ? [] : [id] };
  return words.search.count(countOf(matchCommitments(atlas, selection)));
};

const notes: Partial<Record<SearchKind, Note>> = {
  industry: backing,
  pair: ({ destination }, { atlas, words, whole }) => {
    const { commitments } = countOf(matchCommitments(atlas, { ...whole, ...destination?.change }));
    return commitments > 0 ? words.industries.commitments(commitments) : words.map.notMentioned;
  },
  district: ({ destination }, { atlas, words, say, whole }) => {
    const plan = planOf(atlas, destination?.place.id ?? '', whole.year);
    return plan ? say(plan.title) : words.absences['not-in-digest'];
  },
  indicator: ({ destination }, { atlas, words, whole }) => {
    const row = rulerOf(atlas, { ...whole, ...destination?.change });
    return words.search.stated(row?.cells.filter(({ stated }) => stated).length ?? 0);
  },
  zone: districtName,
  project: districtName,
  commitment: (document, context) =>
    [
      districtName(document, context),
      document.destination?.change.tab === 'results' ? context.words.search.result : '',
    ]
      .filter((piece) => piece !== '')
      .join(' · '),
};

/** The note of a hit in the language on screen; '' for what needs none. */
export function useHitNote(document: SearchDocument): string {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  const whole = { ...vocabulary.defaults, year };
  return notes[document.kind]?.(document, { atlas, words, say, whole }) ?? '';
}
