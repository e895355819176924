// The industries before and after this one in the order of the catalogue; filters are kept.
import { NeighbourLinks } from '~/components/NeighbourLinks';
import type { Industry } from '~/model/catalogue';
import { places } from '~/paths';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';

export function IndustryNeighbours({ industry }: { readonly industry: Industry }) {
  const words = useWords();
  const say = useSay();
  const index = catalogue.industries.indexOf(industry);
  const neighbour = (one: Industry | undefined, label: (name: string) => string) =>
    one
      ? {
          place: places.industry(one.id),
          name: say(one.name),
          note: words.groups[one.group],
          label: label(say(one.name)),
        }
      : null;
  return (
    <NeighbourLinks
      label={words.industries.neighbours}
      previous={neighbour(catalogue.industries[index - 1], words.industries.previous)}
      next={neighbour(catalogue.industries[index + 1], words.industries.next)}
    />
  );
}
