// A district's name as a link to its own page of industries, narrowed to the one the reader is looking at.
import { PlaceLink } from '~/components/PlaceLink';
import type { District } from '~/model/catalogue';
import { places } from '~/paths';
import { useSay } from '~/state/language';
import { useLocated } from '~/state/selection';
import { districtChange } from './districtChange';

export function IndustryDistrictLink({ district }: { readonly district: District }) {
  const say = useSay();
  const industry = useLocated(({ place }) => place.id);
  return (
    <PlaceLink to={places.district(district.id)} change={districtChange(industry)}>
      {say(district.name)}
    </PlaceLink>
  );
}
