// The districts before and after this one, in the official order over all; filters and section are kept.
import { NeighbourLinks, type NeighbourPlace } from '~/components/NeighbourLinks';
import { planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { neighboursInOrder } from '~/model/districtOrder';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';

export function DistrictNeighbours({ district }: { readonly district: District }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  const { previous, next } = neighboursInOrder(atlas, district.id);
  const neighbour = (one: District | null, label: (name: string) => string) => {
    if (!one) return null;
    const plan = planOf(atlas, one.id, year);
    const name = say(one.name);
    const note = plan ? say(plan.title) : words.absences['not-in-digest'];
    return {
      place: places.district(one.id),
      name,
      note,
      label: label(name),
    } satisfies NeighbourPlace;
  };
  return (
    <NeighbourLinks
      label={words.places.districts}
      previous={neighbour(previous, words.district.previous)}
      next={neighbour(next, words.district.next)}
    />
  );
}
