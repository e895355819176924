// Whatever inside names its district in `data-district` lights that district up wherever it is drawn.
import type { ReactNode } from 'react';
import { pointAt } from '~/state/pointed';

interface PointedAreaProps {
  /** Given where it scrolls by itself: the name its place is kept under. */
  readonly scrolls?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function PointedArea({ scrolls, className, children }: PointedAreaProps) {
  return (
    <div
      className={className}
      data-keeps-scroll={scrolls}
      onPointerOver={(event) => pointAt(districtAt(event.target))}
      onPointerLeave={() => pointAt(null)}
      onFocus={(event) => pointAt(districtAt(event.target))}
      onBlur={() => pointAt(null)}
    >
      {children}
    </div>
  );
}

function districtAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-district]')?.getAttribute('data-district') ?? null;
}
