// One headline target in a figure: its indicator, the figure set large with its unit, and how it stands.
import { TextLines } from '~/charts/TextLines';
import { lineStep } from '~/charts/wrapText';
import type { Language } from '~/model/text';
import styles from './HeadlineCard.module.css';
import { headlineName, headlineWording, unitPart, type HeadlineCell } from './headlinesLayout';

interface HeadlineCardProps {
  readonly cell: HeadlineCell;
  readonly language: Language;
  readonly type: number;
}

export function HeadlineCard({ cell, language, type }: HeadlineCardProps) {
  const { text, name, nameLines, body, wording, notes, x, y, width, size } = cell;
  const nameSize = headlineName * type;
  const nameY = y + 0.8 * type + (nameSize * lineStep) / 2;
  const bodyY = y + 0.8 * type + nameLines * nameSize * lineStep;
  const baseline = bodyY + body * 0.8;
  const wordSize = headlineWording * type;
  const hasBlank = language === 'en' && text.unit !== '%';
  return (
    <g>
      <line className={styles.rule} x1={x} x2={x + width} y1={y} y2={y} />
      <TextLines lines={name} x={x} y={nameY} size={nameSize} look="strong" />
      {text.figure === '' ? (
        <TextLines
          lines={wording}
          x={x}
          y={baseline - (wording.length - 1) * wordSize * lineStep - wordSize * 0.36}
          size={wordSize}
          look="strong"
        />
      ) : (
        <text className={styles.figure} x={x} y={baseline} fontSize={size} pointerEvents="none">
          {text.figure}
          <tspan className={styles.unit} fontSize={size * unitPart}>
            {hasBlank ? ` ${text.unit}` : text.unit}
          </tspan>
        </text>
      )}
      <TextLines
        lines={notes}
        x={x}
        y={bodyY + body + (lineStep / 2) * type}
        size={type}
        look="quiet"
      />
    </g>
  );
}
