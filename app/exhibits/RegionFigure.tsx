// The map of a region as a figure: districts coloured by an indicator or an industry, with inset, labels and legend.
import geometry from 'virtual:region-geometry';
import { useId } from 'react';
import type { AreaHandlers } from '~/charts/areaView';
import type { CalloutRoom } from '~/charts/callouts';
import { Hatch } from '~/charts/Hatch';
import { RegionAreas } from '~/charts/RegionAreas';
import { extentOf } from '~/model/geometryExtent';
import type { Box, RegionGeometry, Size } from '~/model/geometryShape';
import { mapPicture } from '~/model/mapAreas';
import { selectIndustry } from '~/model/placeSelection';
import type { Selection } from '~/model/selection';
import { areaViews, fillClass } from './areaViews';
import type { Exhibit, FigureHandlers, FigureProps, Telling } from './exhibit';
import { FigureFrame } from './FigureFrame';
import { FigureLegend } from './FigureLegend';
import { legendLayout } from './legendLayout';
import { mapLegend } from './mapLegend';
import { regionLayout, type RegionLayout } from './regionLayout';

/** Higher than wide the map would only be surrounded by blank paper. */
const heightToWidth = 0.72;

/** Widths in which the texts of a legend beside the map may be broken, in sizes of the type. */
const columnWidths = [14, 9];

/** Blank around the grid, for the outlines of its tiles. */
const gridMargin = 4;

function RegionFigure(props: FigureProps) {
  const { width, height, type, handlers } = props;
  const telling = withIndustry(props.telling);
  const { selection, words } = telling;
  const hatchId = useId();
  const picture = mapPicture(telling.atlas, selection);
  const legend = mapLegend(picture, telling);
  const region = regionBox(selection.geometry);
  const layout = regionLayout(
    {
      region,
      taken: takenBoxes(selection.geometry),
      inset: selection.geometry === 'map' ? geometry.inset.frame : null,
      columns: columnWidths.map((ems) => legendLayout(legend, 'column', type * ems, type)),
      lines: legendLayout(legend, 'lines', width, type),
    },
    { width, height },
    type,
  );
  const { map, scale } = layout;
  const drawn = drawnRegion(layout);
  const shown = {
    width: Math.max(region.width, (layout.inset?.x ?? 0) + (layout.inset?.width ?? 0)),
    height: region.height,
  };
  const outside = calloutRoom(layout, { width, height });
  return (
    <FigureFrame
      figure={props}
      label={words.map.label(telling.atlas.region.name[telling.language])}
    >
      <Hatch id={hatchId} units={type / 14} />
      <svg
        x={map.x}
        y={map.y}
        width={shown.width * scale}
        height={shown.height * scale}
        viewBox={`${region.x} ${region.y} ${shown.width} ${shown.height}`}
      >
        <RegionAreas
          geometry={drawn}
          form={selection.geometry}
          areas={areaViews(picture, telling, handlers?.pointed ?? null)}
          insetLabel=""
          scale={{ units: 1 / scale, sizes: [type * 1.2, type], outside }}
          handlers={handlers && areaHandlers(handlers)}
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

/** A figure chooses one district at a time, whatever key is held. */
function areaHandlers({ onPoint, onChoose }: FigureHandlers): AreaHandlers {
  return { onPoint, onChoose: (id) => onChoose(id) };
}

/** On the page of one industry the map is that industry's, whatever the layer. */
function withIndustry(telling: Telling): Telling {
  const { place, selection } = telling;
  if (place.name !== 'industry' || place.id === null) return telling;
  const narrowed: Selection = { ...selectIndustry(selection, { id: place.id }), layer: 'industry' };
  return { ...telling, selection: narrowed };
}

/** The part of the region's drawing that the figure shows: the grid without the blank around it. */
function regionBox(form: Selection['geometry']): Box {
  if (form === 'map') return { x: 0, y: 0, ...geometry.viewBox };
  const tiles = geometry.grid.districts;
  const x = Math.min(...tiles.map((tile) => tile.x));
  const y = Math.min(...tiles.map((tile) => tile.y));
  return {
    x: x - gridMargin,
    y: y - gridMargin,
    width: Math.max(...tiles.map((tile) => tile.x + tile.size)) - x + 2 * gridMargin,
    height: Math.max(...tiles.map((tile) => tile.y + tile.size)) - y + 2 * gridMargin,
  };
}

/** The region with the inset as large as the layout has room for. */
function drawnRegion({ inset }: RegionLayout): RegionGeometry {
  return inset ? { ...geometry, inset: { ...geometry.inset, frame: inset } } : geometry;
}

/** Where labels without room in their district may stand: beside map, inset and legend. */
function calloutRoom({ map, scale, legend, inset }: RegionLayout, room: Size): CalloutRoom {
  const { x, y, layout } = legend;
  const legendBox = {
    x: (x - map.x) / scale,
    y: (y - map.y) / scale,
    width: layout.width / scale,
    height: layout.height / scale,
  };
  // The drawn region is cut at its own edges, the figure's may lie within.
  const right = Math.min(geometry.viewBox.width, (room.width - map.x) / scale);
  return {
    bounds: { x: 0, y: 0, width: right, height: geometry.viewBox.height },
    taken: inset ? [legendBox, inset] : [legendBox],
  };
}

/** What is drawn where, for the legend to keep clear of. */
function takenBoxes(form: Selection['geometry']): readonly Box[] {
  if (form === 'map') return mapBoxes;
  const { x: left, y: top } = regionBox(form);
  return geometry.grid.districts.map(({ x, y, size }) => ({
    x: x - left,
    y: y - top,
    width: size,
    height: size,
  }));
}

const mapBoxes: readonly Box[] = geometry.districts.map((shape) => extentOf([shape]));

export const regionFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: RegionFigure,
  heightAt: (_telling, width) => width * heightToWidth,
};
