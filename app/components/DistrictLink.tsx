// A district's name as a link to its page; the page is that one district, so a choice of districts stays behind.
import type { District } from '~/model/catalogue';
import { places } from '~/paths';
import { useSay } from '~/state/language';
import { PlaceLink } from './PlaceLink';

interface DistrictLinkProps {
  readonly district: District;
  readonly className?: string | undefined;
}

export function DistrictLink({ district, className }: DistrictLinkProps) {
  const say = useSay();
  return (
    <PlaceLink to={places.district(district.id)} change={{ districts: [] }} className={className}>
      {say(district.name)}
    </PlaceLink>
  );
}
