// A link that looks like a button: to another way of looking at the same thing.
import type { ComponentProps } from 'react';
import { buttonLook } from '~/ui/Button';
import { PlaceLink } from './PlaceLink';

export function ActionLink(props: Omit<ComponentProps<typeof PlaceLink>, 'className'>) {
  return <PlaceLink {...props} className={buttonLook} />;
}
