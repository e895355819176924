// A filter behind a button: its choices as chips in a panel, the chosen ones also beside the button.
import type { FilterKey } from '~/model/filters';
import { choicesOf } from '~/model/matching';
import { useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useNarrowedSelection } from '~/state/selection';
import { Popover } from '~/ui/Popover';
import { ChoiceChip } from './ChoiceChip';
import styles from './IndustryChips.module.css';

export function FilterMenu({ filterKey }: { readonly filterKey: FilterKey }) {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useNarrowedSelection();
  const choices = choicesOf(atlas, selection, filterKey);
  return (
    <>
      <Popover
        label={words.filters[filterKey]}
        trigger={`${words.filters[filterKey]} ▾`}
        triggerClassName={styles.more}
        panelClassName={styles.panel}
      >
        {() => (
          <div className={styles.members}>
            {choices.map((choice) => (
              <ChoiceChip key={choice.id} filterKey={filterKey} choice={choice} />
            ))}
          </div>
        )}
      </Popover>
      {choices
        .filter((choice) => choice.isChosen)
        .map((choice) => (
          <ChoiceChip key={choice.id} filterKey={filterKey} choice={choice} />
        ))}
    </>
  );
}
