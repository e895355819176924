// The map: real boundaries with an inset for the small districts, or a grid of equal tiles.
import type { KeyboardEvent } from 'react';
import type { RegionGeometry } from '~/model/geometryShape';
import { isDirection, neighbourOf, type Spot } from '~/model/neighbour';
import { isWalk } from '~/ui/keys';
import type { AreaHandlers, AreaView } from './areaView';
import { screenSizes } from './labelLines';
import { RegionAreas } from './RegionAreas';
import styles from './RegionMap.module.css';
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
  const { viewBox } = geometry;
  const { picture, units } = useUnitsPerPixel(viewBox.width, viewBox.height);
  const spots: Spot[] =
    form === 'map'
      ? geometry.districts.map((shape) => ({ id: shape.id, at: shape.label }))
      : geometry.grid.districts.map((tile) => ({ id: tile.id, at: tile.label }));

  const handleKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = document.activeElement?.getAttribute('data-district');
    if (!from || !isDirection(event.key) || !isWalk(event)) return;
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
      <RegionAreas
        geometry={geometry}
        form={form}
        areas={areas}
        insetLabel={insetLabel}
        scale={{ units, sizes: screenSizes }}
        handlers={handlers}
      />
    </svg>
  );
}
