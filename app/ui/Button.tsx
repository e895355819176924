// A plain push button; `strong` for the one that matters most on a screen.
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: 'plain' | 'strong' | 'bare';
}

/** The look alone, for links that lead on as buttons do. */
export const buttonLook = styles.button;
export const strongLook = `${styles.button} ${styles.strong}`;

export function Button({ tone = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[tone]} ${className ?? ''}`}
      {...rest}
    />
  );
}
