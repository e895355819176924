// A button that opens a small panel over the page. The browser's own popover closes it on Escape, on a click
// outside and gives focus back; only its place beside the button is ours.
import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** What stands in the button. */
  readonly trigger: ReactNode;
  /** Spoken in place of the button's text, and the name of the panel. */
  readonly label: string;
  readonly triggerClassName?: string | undefined;
  readonly panelClassName?: string | undefined;
  /** Called only while the panel is open, so that closed panels cost nothing; `close` shuts the panel. */
  readonly children: (close: () => void) => ReactNode;
}

const gap = 6;

export function Popover(props: PopoverProps) {
  const { trigger, label, triggerClassName, panelClassName, children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  const handleToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opens = event.newState === 'open';
    setOpen(opens);
    if (opens && button.current) settle(event.currentTarget, button.current);
  };

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
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={`${styles.panel} ${panelClassName ?? ''}`}
        onToggle={handleToggle}
      >
        {isOpen && children(() => document.getElementById(id)?.hidePopover())}
      </div>
    </>
  );
}

/** Puts the panel under its button, or above it where there is more room, and inside the window. */
function settle(panel: HTMLElement, button: HTMLElement): void {
  // The contents are drawn in the frame after the panel opened; only then is its size known.
  requestAnimationFrame(() => {
    const anchor = button.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const page = document.documentElement;
    const below = page.clientHeight - anchor.bottom;
    const isAbove = below < height + gap * 2 && anchor.top > below;
    const top = isAbove ? anchor.top - height - gap : anchor.bottom + gap;
    const left = Math.min(anchor.left, page.clientWidth - width - gap);
    panel.style.top = `${Math.max(gap, Math.min(top, page.clientHeight - height - gap))}px`;
    panel.style.left = `${Math.max(gap, left)}px`;
    panel.style.visibility = 'visible';
  });
}
