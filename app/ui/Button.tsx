// A plain push button; `strong` for the one that matters most on a screen.
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: 'plain' | 'strong' | 'bare';
}

export function Button({ tone = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[tone]} ${className ?? ''}`}
      {...rest}
    />
  );
}
