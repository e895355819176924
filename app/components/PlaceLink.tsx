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
  /** True for a choice in the view on screen: the page then stays where it is scrolled to. */
  readonly keepsScroll?: boolean;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function PlaceLink(props: PlaceLinkProps) {
  const { to, change, keepsScroll = false, className, label, children } = props;
  const selection = useSelection();
  const isHere = useLocated(({ place }) => place.name === to.name && place.id === to.id);
  return (
    <Link
      to={addressOf(to, { ...selection, ...change })}
      preventScrollReset={keepsScroll}
      className={className}
      aria-label={label}
      aria-current={isHere && !change ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
