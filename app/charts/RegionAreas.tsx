// The districts of a region with their labels, outlines and inset, inside any svg that has the region's units.
import { useId } from 'react';
import type { RegionGeometry, Tile } from '~/model/geometryShape';
import { AreaLabel } from './AreaLabel';
import { AreaOutline } from './AreaOutline';
import { AreaShape } from './AreaShape';
import { CalloutLabel } from './CalloutLabel';
import { placeCallouts, type PlacedCallout } from './callouts';
import type { AreaHandlers, AreaView } from './areaView';
import { Hatch } from './Hatch';
import { labelOf, placeLabel, type LabelScale } from './labelLines';
import { RegionInset } from './RegionInset';
import { tilePath } from './tilePath';
import { measureText } from './wrapText';

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
      return tile ? [{ area, path: tilePath(tile), label: tileLabel(tile, area, scale) }] : [];
    }
    return shape ? [{ area, path: shape.path, label: placeLabel(shape, area, scale) }] : [];
  });
  const callouts = form === 'map' && scale.outside ? calloutsOf(geometry, areas, scale) : [];
  const isOutside = ({ id }: AreaView) => callouts.some((callout) => callout.id === id);
  return (
    <>
      <Hatch id={hatchId} units={(scale.units * Math.min(...scale.sizes)) / 12} />
      {places.map(({ area, path }) => (
        <AreaShape key={area.id} area={area} path={path} hatchId={hatchId} handlers={handlers} />
      ))}
      {places.map(({ area, path }) => (
        <AreaOutline key={area.id} area={area} path={path} />
      ))}
      {places
        .filter(({ area }) => !isOutside(area))
        .map(({ area, label }) => (
          <AreaLabel key={area.id} area={area} label={label} units={scale.units} />
        ))}
      {callouts.map((callout) => {
        const area = areas.find(({ id }) => id === callout.id);
        const size = Math.min(...scale.sizes) * scale.units;
        return area && <CalloutLabel key={area.id} area={area} callout={callout} size={size} />;
      })}
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

/** The labels whose value has no room in a district that no inset enlarges. */
function calloutsOf(
  geometry: RegionGeometry,
  areas: readonly AreaView[],
  scale: LabelScale,
): readonly PlacedCallout[] {
  if (!scale.outside) return [];
  const size = Math.min(...scale.sizes) * scale.units;
  const enlarged = geometry.inset.districts.filter(({ isEnlarged }) => isEnlarged);
  const wanted = areas.flatMap((area) => {
    const shape = geometry.districts.find(({ id }) => id === area.id);
    if (!shape || area.value === '' || enlarged.some(({ id }) => id === area.id)) return [];
    const hasValue = placeLabel(shape, area, scale).lines.some(({ isName }) => !isName);
    const width = measureText(area.name, size, true) + measureText(` ${area.value}`, size);
    return hasValue ? [] : [{ id: area.id, width, height: size * 1.1, from: shape.label }];
  });
  const paths = geometry.districts.map(({ path }) => path);
  return placeCallouts(wanted, paths, scale.outside, size * 0.3);
}

function tileLabel({ size, label }: Tile, { name, value }: AreaView, scale: LabelScale) {
  const room = { width: size - (scale.outside ? 4 : 12), height: size * 0.8 };
  return { ...labelOf(name, value, room, scale), at: label };
}
