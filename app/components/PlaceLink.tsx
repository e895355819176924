// A link to a place of the app that keeps the reader's filters.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import { addressOf } from '~/state/navigation';
import { useLocated, useSelection } from '~/state/selection';

interface PlaceLinkProps {
  readonly to: Place;
  /** What the link changes in the selection. */
  readonly change?: Partial<Selection>;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function PlaceLink({ to, change, className, label, children }: PlaceLinkProps) {
  const selection = useSelection();
  const isHere = useLocated(({ place }) => place.name === to.name && place.id === to.id);
  return (
    <Link
      to={addressOf(to, { ...selection, ...change })}
      className={className}
      aria-label={label}
      aria-current={isHere && !change ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
