// One district on the map: a button that can be pointed at, chosen and opened.
import type { KeyboardEvent, MouseEvent } from 'react';
import styles from './AreaShape.module.css';
import type { AreaHandlers, AreaView } from './areaView';

interface AreaShapeProps {
  readonly area: AreaView;
  readonly path: string;
  readonly hatchId: string;
  /** None where the picture is still. */
  readonly handlers: AreaHandlers | undefined;
  /** A copy for the pointer alone, such as the inset's; keyboards and readers have the first one. */
  readonly isCopy?: boolean;
}

export function AreaShape({ area, path, hatchId, handlers, isCopy }: AreaShapeProps) {
  const { id } = area;
  const look = {
    className: `${styles.area} ${styles[area.fill] ?? ''}`,
    d: path,
    'data-faded': area.isFaded || undefined,
    ...(area.fill === 'missing' && { fill: `url(#${hatchId})` }),
  };
  if (!handlers) return <path {...look} data-district={isCopy ? undefined : id} data-still />;
  const chooseBy = (event: MouseEvent | KeyboardEvent) =>
    handlers.onChoose(id, event.shiftKey || event.ctrlKey || event.metaKey);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.key === 'Enter' && handlers.onOpen) handlers.onOpen(id);
    else chooseBy(event);
  };
  const pointer = {
    onPointerEnter: () => handlers.onPoint(id),
    onPointerLeave: () => handlers.onPoint(null),
    onClick: chooseBy,
    onDoubleClick: () => handlers.onOpen?.(id),
  };
  if (isCopy) return <path {...look} {...pointer} aria-hidden="true" />;
  return (
    <path
      {...look}
      {...pointer}
      role="button"
      tabIndex={0}
      aria-label={area.spoken}
      aria-pressed={area.isChosen}
      data-district={id}
      onFocus={() => handlers.onPoint(id)}
      onBlur={() => handlers.onPoint(null)}
      onKeyDown={handleKeyDown}
    />
  );
}
