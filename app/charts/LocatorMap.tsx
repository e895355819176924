// A small picture of the region in which every district is a link: where one lies, or how strongly each backs an industry.
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { Box, DistrictShape } from '~/model/geometryShape';
import { isDirection, neighbourOf } from '~/model/neighbour';
import { isWalk } from '~/ui/keys';
import { Hatch } from './Hatch';
import styles from './LocatorMap.module.css';
import { LocatorShape, type LocatorKind } from './LocatorShape';

/** About how wide the picture is set, in pixels. */
const drawnWidth = 210;

export interface LocatorPlace {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly kind: LocatorKind;
  /** What a screen reader says; the name where nothing else is given. */
  readonly spoken?: string;
}

interface LocatorMapProps {
  readonly shapes: readonly DistrictShape[];
  /** The part of the map to show. */
  readonly box: Box;
  readonly places: readonly LocatorPlace[];
  readonly label: string;
  readonly pointedId: string | null;
  readonly onPoint: (id: string | null) => void;
}

export function LocatorMap(props: LocatorMapProps) {
  const { shapes, box, places, label, pointedId, onPoint } = props;
  const drawn = places.flatMap((place) => {
    const shape = shapes.find((one) => one.id === place.id);
    return shape ? [{ ...place, path: shape.path }] : [];
  });
  // One stop of the Tab key for the whole picture; from there arrow keys walk it.
  const entrance = drawn.find((place) => place.kind === 'here') ?? drawn[0];
  const pointed = drawn.find((place) => place.id === pointedId);
  return (
    <svg
      className={styles.map}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="group"
      aria-label={label}
      onKeyDown={(event) => walk(event, shapes)}
    >
      <Hatch id="locator-hatch" units={box.width / drawnWidth} />
      {drawn.map((place) => (
        <Link
          key={place.id}
          to={place.address}
          className={styles.link}
          aria-label={place.spoken ?? place.name}
          aria-current={place.kind === 'here' ? 'page' : undefined}
          tabIndex={place === entrance ? 0 : -1}
          data-district={place.id}
          onPointerEnter={() => onPoint(place.id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(place.id)}
          onBlur={() => onPoint(null)}
        >
          <LocatorShape kind={place.kind} path={place.path} hatchId="locator-hatch" />
        </Link>
      ))}
      {pointed && <path className={styles.pointed} d={pointed.path} pointerEvents="none" />}
    </svg>
  );
}

function walk(event: KeyboardEvent<SVGSVGElement>, shapes: readonly DistrictShape[]): void {
  const from = document.activeElement?.getAttribute('data-district');
  if (!from || !isDirection(event.key) || !isWalk(event)) return;
  event.preventDefault();
  const spots = shapes.map((shape) => ({ id: shape.id, at: shape.label }));
  const next = neighbourOf(spots, from, event.key);
  if (next) event.currentTarget.querySelector<SVGElement>(`[data-district="${next}"]`)?.focus();
}
