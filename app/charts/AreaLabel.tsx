// A district's name over its value, at its visual centre, only as much of it as the district has room for.
import { classNames } from '~/ui/classNames';
import styles from './AreaLabel.module.css';
import type { AreaView } from './areaView';
import { lineHeight, type PlacedLabel } from './labelLines';

interface AreaLabelProps {
  readonly area: AreaView;
  readonly label: PlacedLabel;
  /** Units of the drawn region to one of the label's size: type keeps its size whatever the map's. */
  readonly units: number;
}

export function AreaLabel({ area, label, units }: AreaLabelProps) {
  const { size, lines, at } = label;
  const fontSize = size * units;
  const step = fontSize * lineHeight;
  const top = at[1] - ((lines.length - 1) * step) / 2;
  return (
    <text
      className={classNames(styles.label, styles[`on-${area.fill}`])}
      data-faded={area.isFaded || undefined}
      data-label={area.id}
      fontSize={fontSize}
      textAnchor="middle"
      pointerEvents="none"
      aria-hidden="true"
    >
      {lines.map((line, index) => (
        <tspan
          key={line.text}
          className={line.isName ? styles.name : undefined}
          x={at[0]}
          y={top + index * step}
          dy="0.35em"
        >
          {line.text}
        </tspan>
      ))}
    </text>
  );
}
