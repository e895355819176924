// Industries as chips: those chosen first, then those most districts back; all the rest behind one button.
import { useState } from 'react';
import { byId } from '~/model/atlas';
import { holders } from '~/model/atlasIndex';
import { industryGroups } from '~/model/closedLists';
import { choicesOf, type Choice } from '~/model/matching';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useLocated, useNarrowedSelection, useSelection } from '~/state/selection';
import { Popover } from '~/ui/Popover';
import { ChoiceChip } from './ChoiceChip';
import { MatchSwitch } from './MatchSwitch';
import styles from './IndustryChips.module.css';

/** How many chips the bar has room for, those of other filters included. */
const shown = 3;

export function IndustryChips() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const choices = choicesOf(atlas, useNarrowedSelection(), 'industries');
  const chosen = choices.filter((choice) => choice.isChosen);
  const others = choices
    .filter((choice) => !choice.isChosen && choice.commitments > 0)
    .toSorted(
      (one, other) => other.districts - one.districts || other.commitments - one.commitments,
    );
  const taken = chosen.length + selection.themes.length + selection.districts.length;
  const suggested = others.slice(0, Math.max(1, shown - taken));
  return (
    <>
      <span className={styles.label}>{words.filters.industries}</span>
      {chosen.map((choice) => (
        <ChoiceChip key={choice.id} filterKey="industries" choice={choice} />
      ))}
      {suggested.map((choice) => (
        <span key={choice.id} className={styles.suggested}>
          <ChoiceChip filterKey="industries" choice={choice} />
        </span>
      ))}
      {selection.industries.length > 1 && <MatchSwitch />}
      <Popover
        label={words.filters.industries}
        trigger={`${words.filters.more(choices.length - chosen.length - suggested.length)} ▾`}
        triggerClassName={styles.more}
        panelClassName={styles.panel}
      >
        {() => <AllIndustries choices={choices} />}
      </Popover>
    </>
  );
}

function AllIndustries({ choices }: { readonly choices: readonly Choice[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const [text, setText] = useState('');
  const year = useLocated(({ selection }) => selection.year);
  const isSought = holders(atlas, year, 'industry', text);
  const found = choices.filter((choice) => isSought?.(choice.id) ?? true);
  return (
    <div className={styles.all}>
      <input
        type="search"
        className={styles.search}
        placeholder={words.filters.find}
        aria-label={words.filters.find}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.length === 0 && <p>{words.filters.nothing}</p>}
      {industryGroups.map((group) => {
        const members = found.filter(
          (choice) => byId(atlas.industries, choice.id)?.group === group,
        );
        if (members.length === 0) return null;
        return (
          <section key={group} aria-label={words.groups[group]}>
            <h3 className={styles.group}>{words.groups[group]}</h3>
            <div className={styles.members}>
              {members.map((choice) => (
                <ChoiceChip key={choice.id} filterKey="industries" choice={choice} />
              ))}
            </div>
          </section>
        );
      })}
      {choices.some((choice) => choice.isChosen) && (
        <button type="button" className={styles.clear} onClick={() => choose({ industries: [] })}>
          {words.filters.clear}
        </button>
      )}
    </div>
  );
}
