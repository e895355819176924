// The svg every figure is drawn in: its units are the given ones, its faces the page's.
import type { ReactNode } from 'react';
import { htmlLanguage } from '~/model/text';
import type { FigureProps } from './exhibit';
import styles from './FigureFrame.module.css';

interface FigureFrameProps {
  readonly figure: FigureProps;
  /** What a screen reader calls the picture. */
  readonly label: string;
  readonly children?: ReactNode;
}

export function FigureFrame({ figure, label, children }: FigureFrameProps) {
  const { telling, width, height } = figure;
  return (
    <svg
      className={styles.figure}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
      lang={htmlLanguage[telling.language]}
    >
      {children}
    </svg>
  );
}
