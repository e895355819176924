// With several industries: districts that back any of them, or only those that back them all.
import { matchModes } from '~/model/selection';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { Segmented } from '~/ui/Segmented';

export function MatchSwitch() {
  const words = useWords();
  const match = useLocated(({ selection }) => selection.match);
  return (
    <Segmented
      label={words.filters.matchMode}
      options={matchModes.map((value) => ({ value, name: words.filters[value] }))}
      value={match}
      onSelect={(value) => choose({ match: value })}
    />
  );
}
