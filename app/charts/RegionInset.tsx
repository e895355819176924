// The enlarged districts in a frame of their own, over the sea.
import type { InsetGeometry } from '~/model/geometryShape';
import { AreaLabel } from './AreaLabel';
import { AreaOutline } from './AreaOutline';
import { AreaShape } from './AreaShape';
import type { AreaHandlers, AreaView } from './areaView';
import { placeLabel, type LabelScale } from './labelLines';
import styles from './RegionInset.module.css';

interface RegionInsetProps {
  readonly inset: InsetGeometry;
  readonly areas: readonly AreaView[];
  /** Written into the frame where type is small; '' for none. */
  readonly label: string;
  readonly hatchId: string;
  readonly scale: LabelScale;
  readonly handlers: AreaHandlers | undefined;
}

export function RegionInset(props: RegionInsetProps) {
  const { inset, areas, label, hatchId, scale, handlers } = props;
  const { frame, viewBox } = inset;
  // A frame larger than what it shows enlarges it, so type takes fewer of its units.
  const units = scale.units * (viewBox.width / frame.width);
  const titleSize = Math.min(...scale.sizes) * units;
  const places = inset.districts.flatMap((shape) => {
    const area = areas.find((one) => one.id === shape.id);
    return area ? [{ area, shape }] : [];
  });
  return (
    <svg {...frame} viewBox={`0 0 ${viewBox.width} ${viewBox.height}`} overflow="hidden">
      <rect className={styles.sea} width={viewBox.width} height={viewBox.height} rx="14" />
      <g className={styles.clip}>
        {places.map(({ area, shape }) => (
          <AreaShape
            key={area.id}
            area={area}
            path={shape.path}
            hatchId={hatchId}
            handlers={handlers}
            isCopy
          />
        ))}
        {places.map(({ area, shape }) => (
          <AreaOutline key={area.id} area={area} path={shape.path} />
        ))}
      </g>
      {places
        .filter(({ shape }) => shape.isEnlarged)
        .map(({ area, shape }) => (
          <AreaLabel
            key={area.id}
            area={area}
            label={placeLabel(shape, area, { ...scale, units })}
            units={units}
          />
        ))}
      {label !== '' && titleSize < 19.2 && (
        <text className={styles.title} x="12" y={8 + titleSize} fontSize={titleSize}>
          {label}
        </text>
      )}
      <rect
        className={styles.frame}
        x="1"
        y="1"
        width={viewBox.width - 2}
        height={viewBox.height - 2}
        rx="13"
      />
    </svg>
  );
}
