// A district's name as a link to its own page of industries, narrowed to the one the reader is looking at.
import { PlaceLink } from '~/components/PlaceLink';
import type { District } from '~/model/catalogue';
import { places } from '~/paths';
import { useSay } from '~/state/language';
import { useLocated } from '~/state/selection';
import { districtChange } from './districtChange';

interface IndustryDistrictLinkProps {
  readonly district: District;
  /** Other industries to narrow to, where the district does not name this one. */
  readonly industries?: readonly string[];
}

export function IndustryDistrictLink({ district, industries }: IndustryDistrictLinkProps) {
  const say = useSay();
  const here = useLocated(({ place }) => place.id);
  const chosen = industries ?? (here === null ? [] : [here]);
  return (
    <PlaceLink to={places.district(district.id)} change={districtChange(chosen)}>
      {say(district.name)}
    </PlaceLink>
  );
}
