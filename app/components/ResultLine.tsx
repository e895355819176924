// The answer in words, spoken when it changes; and the way out of every filter at once.
import { countOf, matchCommitments } from '~/model/matching';
import { withoutPlace } from '~/model/placeSelection';
import { isFiltered, noFilters } from '~/model/selection';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useLocated, useNarrowedSelection, useSelection } from '~/state/selection';
import { Button } from '~/ui/Button';
import styles from './ResultLine.module.css';

export function ResultLine() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const count = countOf(matchCommitments(atlas, useNarrowedSelection()));
  const place = useLocated((located) => located.place);
  const isNarrowed = isFiltered(withoutPlace(place, selection));
  // A page of one district need not say that it is one.
  const isOnDistrict = place.name === 'district';
  const { everything, everythingHere, result, resultHere, nothingMatches } = words.filters;
  const all = isOnDistrict ? everythingHere(count.commitments) : everything(count);
  const some = isOnDistrict ? resultHere(count.commitments) : result(count);
  const text = !isNarrowed ? all : count.commitments === 0 ? nothingMatches : some;
  return (
    <div className={styles.result}>
      <span role="status">{text}</span>
      <AnyInstead />
      {isNarrowed && (
        <Button aria-label={words.filters.clearAll} onClick={() => choose(noFilters)}>
          {words.filters.clear}
        </Button>
      )}
    </div>
  );
}

/** Where no district backs all the chosen industries: the way on to those that back any. */
function AnyInstead() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useNarrowedSelection();
  if (selection.match === 'any' || selection.industries.length < 2) return null;
  if (matchCommitments(atlas, selection).length > 0) return null;
  const count = countOf(matchCommitments(atlas, { ...selection, match: 'any' }));
  if (count.districts === 0) return null;
  return (
    <Button onClick={() => choose({ match: 'any' })}>{words.filters.anyInstead(count)}</Button>
  );
}
