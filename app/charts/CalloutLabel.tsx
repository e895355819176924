// A label outside its district: name and value on one line, and a fine line to the place they belong to.
import type { AreaView } from './areaView';
import styles from './CalloutLabel.module.css';
import type { PlacedCallout } from './callouts';

interface CalloutLabelProps {
  readonly area: AreaView;
  readonly callout: PlacedCallout;
  readonly size: number;
}

export function CalloutLabel({ area, callout: { box, from, to }, size }: CalloutLabelProps) {
  return (
    <g pointerEvents="none" data-label={area.id} aria-hidden="true">
      <path
        className={styles.line}
        d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`}
        strokeWidth={size / 16}
      />
      <circle className={styles.dot} cx={from[0]} cy={from[1]} r={size / 7} />
      <text
        className={styles.text}
        data-faded={area.isFaded || undefined}
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dy="0.36em"
        fontSize={size}
        textAnchor="middle"
      >
        <tspan className={styles.name}>{area.name}</tspan>
        {` ${area.value}`}
      </text>
    </g>
  );
}
