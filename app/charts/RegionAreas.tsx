// The districts of a region with their labels, outlines and inset, inside any svg that has the region's units.
import { useId } from 'react';
import type { RegionGeometry } from '~/model/geometryShape';
import { AreaLabel } from './AreaLabel';
import { AreaShape } from './AreaShape';
import type { AreaHandlers, AreaView } from './areaView';
import { Hatch } from './Hatch';
import { shapeRoom, type LabelRoom, type LabelScale } from './labelLines';
import styles from './RegionAreas.module.css';
import { RegionInset } from './RegionInset';
import { tilePath } from './tilePath';

interface RegionAreasProps {
  readonly geometry: RegionGeometry;
  readonly form: 'map' | 'grid';
  readonly areas: readonly AreaView[];
  readonly insetLabel: string;
  readonly scale: LabelScale;
  /** None where the picture is still. */
  readonly handlers: AreaHandlers | undefined;
}

/** Draws in the units of the geometry's viewBox; type is set by the scale. */
export function RegionAreas(props: RegionAreasProps) {
  const { geometry, form, areas, insetLabel, scale, handlers } = props;
  const hatchId = useId();
  const places = areas.flatMap((area) => {
    const shape = geometry.districts.find((one) => one.id === area.id);
    const tile = geometry.grid.districts.find((one) => one.id === area.id);
    if (form === 'grid') {
      return tile
        ? [{ area, path: tilePath(tile), at: tile.label, room: tileRoom(tile.size) }]
        : [];
    }
    return shape ? [{ area, path: shape.path, at: shape.label, room: shapeRoom(shape) }] : [];
  });
  const lit = places.filter(({ area }) => area.isPointed || area.isChosen);
  return (
    <>
      <Hatch id={hatchId} units={(scale.units * Math.min(...scale.sizes)) / 12} />
      {places.map(({ area, path }) => (
        <AreaShape key={area.id} area={area} path={path} hatchId={hatchId} handlers={handlers} />
      ))}
      {lit.map(({ area, path }) => (
        <path
          key={area.id}
          className={area.isChosen ? styles.chosen : styles.pointed}
          d={path}
          pointerEvents="none"
        />
      ))}
      {places.map(({ area, at, room }) => (
        <AreaLabel key={area.id} area={area} at={at} room={room} scale={scale} />
      ))}
      {form === 'map' && (
        <RegionInset
          inset={geometry.inset}
          areas={areas}
          label={insetLabel}
          hatchId={hatchId}
          scale={scale}
          handlers={handlers}
        />
      )}
    </>
  );
}

function tileRoom(size: number): LabelRoom {
  return { width: size - 12, height: size * 0.8 };
}
