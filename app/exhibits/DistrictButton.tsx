// The part of a figure that belongs to one district: a button where the picture is live, a plain group where it is still.
import type { KeyboardEvent, ReactNode } from 'react';
import type { Box } from '~/model/geometryShape';
import styles from './DistrictButton.module.css';
import type { FigureHandlers } from './exhibit';

interface DistrictButtonProps {
  readonly id: string;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly isFaded?: boolean;
  /** What can be pointed at, and lights up; null where its own shape is. */
  readonly box: Box | null;
  readonly handlers: FigureHandlers | undefined;
  readonly children: ReactNode;
}

export function DistrictButton(props: DistrictButtonProps) {
  const { id, label, isFaded = false, box, handlers, children } = props;
  const look = { className: styles.part, 'data-district': id, 'data-faded': isFaded || undefined };
  if (!handlers) return <g {...look}>{children}</g>;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // A slide turns on the same keys: it leaves alone what is taken here.
    event.preventDefault();
    handlers.onChoose(id);
  };
  return (
    <g
      {...look}
      role="button"
      tabIndex={0}
      aria-label={label}
      data-pointed={handlers.pointed === id || undefined}
      onPointerEnter={() => handlers.onPoint(id)}
      onPointerLeave={() => handlers.onPoint(null)}
      onFocus={() => handlers.onPoint(id)}
      onBlur={() => handlers.onPoint(null)}
      onClick={() => handlers.onChoose(id)}
      onKeyDown={handleKeyDown}
    >
      {box && <rect className={styles.ground} {...box} rx={Math.min(box.height / 12, 8)} />}
      {children}
    </g>
  );
}
