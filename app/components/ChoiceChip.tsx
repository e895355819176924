// One choice of a filter as a chip; the counts say what choosing it would leave.
import { byId } from '~/model/atlas';
import type { FilterKey } from '~/model/filters';
import type { Choice } from '~/model/matching';
import { useSay, useWords } from '~/state/language';
import { choose, toggled } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useLocated, useSelection } from '~/state/selection';
import { Chip } from '~/ui/Chip';

interface ChoiceChipProps {
  readonly filterKey: FilterKey;
  readonly choice: Choice;
}

export function ChoiceChip({ filterKey, choice }: ChoiceChipProps) {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const name = useChoiceName(filterKey)(choice.id);
  // Where one district alone answers, commitments are counted; elsewhere districts.
  const isOnDistrict = useLocated(({ place }) => place.name === 'district');
  const isOfOne = isOnDistrict || filterKey === 'districts';
  const own = isOfOne ? choice.commitments : choice.districts;
  const all = new Set(
    atlas.plans.filter((plan) => plan.year === selection.year).map((plan) => plan.district),
  ).size;
  const isOf = choice.isChosen && !isOfOne;
  const isDeadEnd = !choice.isChosen && choice.commitments === 0;
  // With others of the filter chosen, what they find stays; alone it would leave nothing.
  const isAddition =
    selection[filterKey].length > 0 && !(filterKey === 'industries' && selection.match === 'all');
  const empty = isAddition ? words.filters.addsNothing(name) : words.filters.deadEnd(name);
  const spoken = isDeadEnd ? empty : words.filters.choice(name, choice);
  return (
    <Chip
      label={choice.isChosen ? `${words.filters.remove(name)} (${spoken})` : spoken}
      isChosen={choice.isChosen}
      isEmpty={isDeadEnd}
      count={isOf ? `${own}/${all}` : String(own)}
      onToggle={() => choose({ [filterKey]: toggled(selection[filterKey], choice.id) })}
    >
      {name}
    </Chip>
  );
}

/** Finds the name of a filter's choice in the language on screen. */
function useChoiceName(filterKey: FilterKey): (id: string) => string {
  const atlas = useAtlas();
  const say = useSay();
  const entries = {
    industries: atlas.industries,
    themes: atlas.themes,
    districts: atlas.region.districts,
  }[filterKey];
  return (id) => {
    const entry = byId<(typeof entries)[number]>(entries, id);
    return entry ? say(entry.name) : id;
  };
}
