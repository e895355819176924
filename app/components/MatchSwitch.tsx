// With several industries: districts that back any of them, or only those that back them all; each with how many that leaves.
import { countOf, matchCommitments } from '~/model/matching';
import { matchModes } from '~/model/selection';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useNarrowedSelection } from '~/state/selection';
import { Segmented } from '~/ui/Segmented';

export function MatchSwitch() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useNarrowedSelection();
  return (
    <Segmented
      label={words.filters.matchMode}
      options={matchModes.map((match) => {
        const { districts } = countOf(matchCommitments(atlas, { ...selection, match }));
        return { value: match, name: `${words.filters[match]} ${districts}` };
      })}
      value={selection.match}
      onSelect={(match) => choose({ match })}
    />
  );
}
