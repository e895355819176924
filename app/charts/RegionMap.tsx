// The map: real boundaries with an inset for the small districts, or a grid of equal tiles.
import { useId, type KeyboardEvent } from 'react';
import type { RegionGeometry } from '~/model/geometryShape';
import { isDirection, neighbourOf, type Spot } from '~/model/neighbour';
import { AreaLabel } from './AreaLabel';
import { AreaShape } from './AreaShape';
import type { AreaHandlers, AreaView } from './areaView';
import { Hatch } from './Hatch';
import { shapeRoom, type LabelRoom } from './labelLines';
import { RegionInset } from './RegionInset';
import styles from './RegionMap.module.css';
import { tilePath } from './tilePath';
import { useUnitsPerPixel } from './useUnitsPerPixel';

interface RegionMapProps {
  readonly geometry: RegionGeometry;
  readonly form: 'map' | 'grid';
  readonly areas: readonly AreaView[];
  readonly label: string;
  readonly insetLabel: string;
  readonly handlers: AreaHandlers;
}

export function RegionMap({ geometry, form, areas, label, insetLabel, handlers }: RegionMapProps) {
  const hatchId = useId();
  const { viewBox } = geometry;
  const { picture, units } = useUnitsPerPixel(viewBox.width, viewBox.height);
  const spots: Spot[] =
    form === 'map'
      ? geometry.districts.map((shape) => ({ id: shape.id, at: shape.label }))
      : geometry.grid.districts.map((tile) => ({ id: tile.id, at: tile.label }));
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

  const handleKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = document.activeElement?.getAttribute('data-district');
    if (!from || !isDirection(event.key)) return;
    const next = neighbourOf(spots, from, event.key);
    event.preventDefault();
    if (next) event.currentTarget.querySelector<SVGElement>(`[data-district="${next}"]`)?.focus();
  };

  return (
    <svg
      ref={picture}
      className={styles.map}
      viewBox={`0 0 ${viewBox.width} ${viewBox.height}`}
      role="group"
      aria-label={label}
      onKeyDown={handleKeyDown}
    >
      <Hatch id={hatchId} units={units} />
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
        <AreaLabel key={area.id} area={area} at={at} room={room} units={units} />
      ))}
      {form === 'map' && (
        <RegionInset
          inset={geometry.inset}
          areas={areas}
          label={insetLabel}
          hatchId={hatchId}
          units={units}
          handlers={handlers}
        />
      )}
    </svg>
  );
}

function tileRoom(size: number): LabelRoom {
  return { width: size - 12, height: size * 0.8 };
}
