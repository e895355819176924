// A button that opens a small panel over the page. The browser's own popover closes it on Escape, on a click
// outside and gives focus back; only its place beside the button is ours.
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { classNames } from './classNames';
import { leaveToInputMethod } from './keys';
import styles from './Popover.module.css';
import { keepBeside } from './popoverPlace';

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

export function Popover(props: PopoverProps) {
  const { trigger, label, triggerClassName, panelClassName, children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  // The panel's place on the screen lies outside React, and its size is known once its contents are drawn.
  useLayoutEffect(() => {
    const element = panel.current;
    if (!isOpen || !element || !button.current) return;
    return keepBeside(element, button.current, () => element.hidePopover());
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
