// A window over the page. The browser's own dialog keeps the focus inside, gives it back and closes on Escape.
import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './classNames';
import { leaveToInputMethod } from './keys';
import styles from './ModalDialog.module.css';

interface ModalDialogProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly className?: string | undefined;
  /** Called only while the window is open, so that a closed one costs nothing. */
  readonly children: () => ReactNode;
}

export function ModalDialog({ label, isOpen, onClose, className, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Whether the browser shows the dialog lies outside React.
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    // A click beside the window lands on the dialog itself; the keyboard has Escape for it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      aria-label={label}
      className={classNames(styles.dialog, className)}
      onKeyDownCapture={leaveToInputMethod}
      // The browser tells of a closed dialog only later; until then a new key would find it open.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {isOpen && children()}
    </dialog>
  );
}
