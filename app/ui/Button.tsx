// A plain push button; `strong` for the one that matters most on a screen.
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames';

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: 'plain' | 'strong' | 'bare';
}

/** The look alone, for links that lead on as buttons do. */
export const buttonLook = styles.button;
export const strongLook = classNames(styles.button, styles.strong);

export function Button({ tone = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[tone], className)}
      {...rest}
    />
  );
}
