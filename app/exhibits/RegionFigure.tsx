// The map of a region as a figure: districts coloured by an indicator or an industry, with inset, labels and legend.
import geometry from 'virtual:region-geometry';
import { useId } from 'react';
import { Hatch } from '~/charts/Hatch';
import { RegionAreas } from '~/charts/RegionAreas';
import { extentOf } from '~/model/geometryExtent';
import type { Box, RegionGeometry } from '~/model/geometryShape';
import { mapPicture } from '~/model/mapAreas';
import { selectIndustry } from '~/model/placeSelection';
import type { Selection } from '~/model/selection';
import { areaViews, fillClass } from './areaViews';
import type { Exhibit, FigureProps, Telling } from './exhibit';
import { FigureFrame } from './FigureFrame';
import { FigureLegend } from './FigureLegend';
import { legendLayout } from './legendLayout';
import { mapLegend } from './mapLegend';
import { regionLayout } from './regionLayout';

/** Higher than wide the map would only be surrounded by blank paper. */
const heightToWidth = 0.72;

function RegionFigure(props: FigureProps) {
  const { width, height, type, handlers } = props;
  const telling = withIndustry(props.telling);
  const { selection, words } = telling;
  const hatchId = useId();
  const picture = mapPicture(telling.atlas, selection);
  const legend = mapLegend(picture, telling);
  const layout = regionLayout(
    {
      region: geometry.viewBox,
      taken: takenBoxes(geometry, selection.geometry),
      column: legendLayout(legend, 'column', type * 13, type),
      lines: legendLayout(legend, 'lines', width, type),
    },
    { width, height },
    type,
  );
  const { map, scale } = layout;
  const size = { width: geometry.viewBox.width, height: geometry.viewBox.height };
  return (
    <FigureFrame
      figure={props}
      label={words.map.label(telling.atlas.region.name[telling.language])}
    >
      <Hatch id={hatchId} units={type / 14} />
      <svg
        x={map.x}
        y={map.y}
        width={size.width * scale}
        height={size.height * scale}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <RegionAreas
          geometry={geometry}
          form={selection.geometry}
          areas={areaViews(picture, telling, handlers?.pointed ?? null)}
          insetLabel={telling.atlas.region.inset.name[telling.language]}
          scale={{ units: 1 / scale, sizes: [type * 1.2, type] }}
          handlers={handlers}
        />
      </svg>
      <FigureLegend
        {...layout.legend}
        entries={legend.entries.map(({ fill, text }) => ({ fill: fillClass(fill), text }))}
        type={type}
        hatchId={hatchId}
      />
    </FigureFrame>
  );
}

/** On the page of one industry the map is that industry's, whatever the layer. */
function withIndustry(telling: Telling): Telling {
  const { place, selection } = telling;
  if (place.name !== 'industry' || place.id === null) return telling;
  const narrowed: Selection = { ...selectIndustry(selection, { id: place.id }), layer: 'industry' };
  return { ...telling, selection: narrowed };
}

/** What is drawn where, for the legend to keep clear of. */
function takenBoxes(region: RegionGeometry, form: Selection['geometry']): readonly Box[] {
  if (form === 'map') return mapBoxes;
  return region.grid.districts.map(({ x, y, size }) => ({ x, y, width: size, height: size }));
}

const mapBoxes: readonly Box[] = [
  ...geometry.districts.map((shape) => extentOf([shape])),
  geometry.inset.frame,
];

export const regionFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: RegionFigure,
  heightAt: (_telling, width) => width * heightToWidth,
};
