// One district on the map: a button that can be pointed at, chosen and opened.
import type { KeyboardEvent, MouseEvent } from 'react';
import { classNames } from '~/ui/classNames';
import { isForBrowser } from '~/ui/newTab';
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
    className: classNames(styles.area, styles[area.fill]),
    'data-faded': area.isFaded || undefined,
    ...(area.fill === 'missing' && { fill: `url(#${hatchId})` }),
  };
  if (!handlers) {
    return <path {...look} d={path} data-district={isCopy ? undefined : id} data-still />;
  }
  const handleClick = (event: MouseEvent) => {
    // With Ctrl and ⌘ the browser opens the district in a tab; Shift adds it to those chosen.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    handlers.onChoose(id, event.shiftKey);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const isOpened = event.key === 'Enter' && handlers.onOpen !== undefined;
    if ((event.key !== 'Enter' && event.key !== ' ') || (isOpened && isForBrowser(event))) return;
    event.preventDefault();
    if (isOpened) handlers.onOpen(id);
    else handlers.onChoose(id, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const pointer = {
    href: handlers.addressOf?.(id),
    onPointerEnter: () => handlers.onPoint(id),
    onPointerLeave: () => handlers.onPoint(null),
    onClick: handleClick,
    onDoubleClick: () => handlers.onOpen?.(id),
  };
  // The anchor carries the look, which the shape inherits.
  if (isCopy) {
    return (
      <a
        {...look}
        {...pointer}
        aria-hidden="true"
        tabIndex={-1}
        // Focus belongs to the first one.
        onMouseDown={(event) => event.preventDefault()}
      >
        <path d={path} />
      </a>
    );
  }
  return (
    <a
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
    >
      <path d={path} />
    </a>
  );
}
