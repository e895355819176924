// A button that opens a small panel over the page. The browser's own popover closes it on Escape, on a click
// outside and gives focus back; only its place beside the button is ours.
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { classNames } from './classNames';
import { leaveToInputMethod } from './keys';
import styles from './Popover.module.css';

interface PopoverProps {
  /** What stands in the button. */
  readonly trigger: ReactNode;
  /** Spoken in place of the button's text, and the name of the panel. */
  readonly label: string;
  readonly triggerClassName?: string | undefined;
  readonly panelClassName?: string | undefined;
  /** Called only while the panel is open, so that closed panels cost nothing. */
  readonly children: () => ReactNode;
}

const gap = 6;

export function Popover(props: PopoverProps) {
  const { trigger, label, triggerClassName, panelClassName, children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  // The panel's place on the screen lies outside React, and its size is known once its contents are drawn.
  useLayoutEffect(() => {
    if (isOpen && panel.current && button.current) settle(panel.current, button.current);
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={classNames(styles.panel, panelClassName)}
        onKeyDownCapture={leaveToInputMethod}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && children()}
      </div>
    </>
  );
}

/** Puts the panel under its button, or above it where there is more room, and inside the window. */
function settle(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const page = document.documentElement;
  const below = page.clientHeight - anchor.bottom;
  const isAbove = below < height + gap * 2 && anchor.top > below;
  const top = isAbove ? anchor.top - height - gap : anchor.bottom + gap;
  const left = Math.min(anchor.left, page.clientWidth - width - gap);
  panel.style.top = `${Math.max(gap, Math.min(top, page.clientHeight - height - gap))}px`;
  panel.style.left = `${Math.max(gap, left)}px`;
}
