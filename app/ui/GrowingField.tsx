// A text field as tall as its text. A hidden twin of the text gives it its height, so nothing has to be measured.
import type { KeyboardEvent } from 'react';
import { isInputMethodKey } from './keys';
import styles from './GrowingField.module.css';
import { classNames } from './classNames';

interface GrowingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  /** One paragraph: Enter leaves the field instead of breaking the line. */
  readonly isParagraph?: boolean;
  readonly className?: string | undefined;
}

const longest = 2000;

export function GrowingField(props: GrowingFieldProps) {
  const { label, value, placeholder, onText, isParagraph = false, className } = props;
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method is composing, Enter takes its word.
    if (!isParagraph || event.key !== 'Enter' || isInputMethodKey(event.nativeEvent)) return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div
      className={classNames(styles.field, className)}
      data-text={value === '' ? placeholder : value}
    >
      <textarea
        className={styles.text}
        aria-label={label}
        rows={1}
        maxLength={longest}
        value={value}
        placeholder={placeholder}
        onKeyDown={handleKeyDown}
        onChange={({ target }) =>
          onText(isParagraph ? target.value.replace(/\s*\n\s*/g, ' ') : target.value)
        }
      />
    </div>
  );
}
