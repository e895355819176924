// A text to take along: selected as soon as one is in it, and copied by the button beside it.
import { useId, useRef, useState } from 'react';
import { copyText } from '~/state/clipboard';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { isApple } from '~/ui/isApple';
import styles from './CopyField.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly copyLabel: string;
  /** True where copying is what most readers came for. */
  readonly isStrong?: boolean;
  /** More than one line for texts that are read whole. */
  readonly rows?: number;
}

export function CopyField(props: CopyFieldProps) {
  const { label, text, copyLabel, isStrong = false, rows = 1 } = props;
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState({ text: '', isCopied: false });
  const isTold = outcome.text === text;

  const handleCopy = async () => {
    const isCopied = await copyText(text);
    // Where copying is forbidden the keyboard still can, once the text is selected.
    if (!isCopied) field.current?.select();
    setOutcome({ text, isCopied });
  };

  const told = outcome.isCopied
    ? words.share.copied
    : words.share.notCopied(isApple ? '⌘ C' : 'Ctrl+C');
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line} data-tall={rows > 1 || undefined}>
        <textarea
          ref={field}
          id={id}
          className={styles.field}
          readOnly
          rows={rows}
          wrap={rows > 1 ? 'soft' : 'off'}
          spellCheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button tone={isStrong ? 'strong' : 'plain'} onClick={() => void handleCopy()}>
          {copyLabel}
        </Button>
      </div>
      <p role="status" className={styles.told}>
        {isTold && told}
      </p>
    </div>
  );
}
