// Reads the two files a map is made of as far as drawing needs them; what else they hold is the data check's.
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from './geometryShape';

export type Boundaries = Topology<{ districts: GeometryCollection }>;

/** The part of data/region.json that the geometry is drawn from. */
export interface RegionLayout {
  readonly districts: readonly {
    readonly id: string;
    readonly code: string;
    readonly tile: Point;
  }[];
  readonly inset: { readonly districts: readonly string[] };
}

export const boundariesFile = 'data/boundaries.json';
export const regionFile = 'data/region.json';

/** Stops the build with one line that says where a file is wrong and what would be right. */
export function fail(file: string, path: string, wrong: string, right: string): never {
  throw new Error([file, path, wrong, right].join(' · '));
}

/**
 * Checks the content of data/boundaries.json.
 *
 * @throws Error `file · path · what is wrong · what would be right`
 */
export function readBoundaries(content: unknown): Boundaries {
  checkBoundaries(content);
  return content;
}

function checkBoundaries(content: unknown): asserts content is Boundaries {
  const file = boundariesFile;
  const topology = isRecord(content) ? content : {};
  if (topology['type'] !== 'Topology') fail(file, 'type', 'is not "Topology"', 'a TopoJSON file');
  const arcs = topology['arcs'];
  if (!Array.isArray(arcs)) fail(file, 'arcs', 'is not a list', 'a list of arcs');
  const objects = isRecord(topology['objects']) ? topology['objects'] : {};
  const districts = isRecord(objects['districts']) ? objects['districts'] : {};
  const geometries: unknown = districts['geometries'];
  if (!Array.isArray(geometries)) {
    fail(file, 'objects.districts', 'is not a collection', 'a GeometryCollection of districts');
  }
  geometries.forEach((geometry: unknown, index) => {
    const path = `objects.districts.geometries[${index}]`;
    const { id, type, arcs: rings } = isRecord(geometry) ? geometry : {};
    if (typeof id !== 'string') fail(file, `${path}.id`, 'is not text', 'a code such as "370202"');
    if (type !== 'Polygon' && type !== 'MultiPolygon') {
      fail(file, `${path}.type`, `is ${String(type)}`, 'Polygon or MultiPolygon');
    }
    const indexes: unknown[] = Array.isArray(rings) ? rings.flat(2) : [undefined];
    // An arc drawn backwards is written as its complement: -1 is arc 0.
    const isArc = (arc: unknown) => typeof arc === 'number' && (arc < 0 ? ~arc : arc) in arcs;
    if (!indexes.every(isArc)) fail(file, `${path}.arcs`, 'names no arc', 'indexes of arcs');
  });
}

/**
 * Checks what the geometry needs of data/region.json.
 *
 * @throws Error `file · path · what is wrong · what would be right`
 */
export function readRegionLayout(content: unknown): RegionLayout {
  const file = regionFile;
  const region = isRecord(content) ? content : {};
  if (!Array.isArray(region['districts'])) fail(file, 'districts', 'is not a list', 'a list');
  const districts = region['districts'].map((district: unknown, index) => {
    const path = `districts[${index}]`;
    const { id, code, tile } = isRecord(district) ? district : {};
    if (typeof id !== 'string') fail(file, `${path}.id`, 'is not text', 'an id such as "licang"');
    if (typeof code !== 'string') {
      fail(file, `${path}.code`, 'is not text', 'a code such as "370202"');
    }
    const [column, row, ...rest]: unknown[] = Array.isArray(tile) ? tile : [];
    if (!isSquare(column) || !isSquare(row) || rest.length > 0) {
      fail(file, `${path}.tile`, 'is not a square of the grid', '[column, row], both from 0');
    }
    const place: Point = [column, row];
    return { id, code, tile: place };
  });
  const inset = isRecord(region['inset']) ? region['inset']['districts'] : undefined;
  const isId = (id: unknown) => districts.some((district) => district.id === id);
  if (!Array.isArray(inset) || inset.length === 0 || !inset.every(isId)) {
    fail(file, 'inset.districts', 'names no district', 'one or more ids of districts');
  }
  return { districts, inset: { districts: inset.map(String) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSquare(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
