// A district's name over its value, at its visual centre, only as much of it as the district has room for.
import type { Point } from '~/model/geometryShape';
import styles from './AreaLabel.module.css';
import type { AreaView } from './areaView';
import { labelOf, lineHeight, type LabelRoom, type LabelScale } from './labelLines';

interface AreaLabelProps {
  readonly area: AreaView;
  readonly at: Point;
  readonly room: LabelRoom;
  /** Type keeps its size whatever the map's. */
  readonly scale: LabelScale;
}

export function AreaLabel({ area, at, room, scale }: AreaLabelProps) {
  const { size, lines } = labelOf(area.name, area.value, room, scale);
  const fontSize = size * scale.units;
  const step = fontSize * lineHeight;
  const top = at[1] - ((lines.length - 1) * step) / 2;
  return (
    <text
      className={`${styles.label} ${styles[`on-${area.fill}`] ?? ''}`}
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
