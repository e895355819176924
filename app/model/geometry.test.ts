import boundaries from '@data/boundaries.json';
import region from '@data/region.json';
import { describe, expect, it } from 'vitest';
import { projectRegion } from './geometry';
import { readBoundaries, readRegionLayout } from './geometryInput';
import { isInside, type Ring } from './geometryRings';
import type { Box, Point, Size } from './geometryShape';

const geometry = projectRegion(readBoundaries(boundaries), readRegionLayout(region));
const { viewBox, districts, inset, grid } = geometry;

describe('the map', () => {
  it('holds the ten districts in the order of the region', () => {
    expect(districts).toHaveLength(10);
    expect(districts.map(({ id }) => id)).toEqual(region.districts.map(({ id }) => id));
  });

  it.each(districts)('keeps $id in the box and its label inside it', ({ path, label, area }) => {
    expectWithin(path, viewBox);
    expect(isInside(ringsIn(path), label)).toBe(true);
    expect(area).toBeGreaterThan(500);
  });

  it('flags only the three urban districts as too small for a label', () => {
    const small = districts.filter(({ isSmall }) => isSmall).map(({ id }) => id);
    expect(small.toSorted()).toEqual(region.inset.districts.toSorted());
  });

  it('gives a border the same points on both of its sides', () => {
    const points = districts.map(({ path }) => new Set(ringsIn(path).flat().map(String)));
    const common = (one: Set<string>, other: Set<string>) =>
      [...one].filter((point) => other.has(point)).length;
    const shared = points.filter((own) =>
      points.some((other) => other !== own && common(own, other) > 3),
    );
    expect(shared).toHaveLength(10);
  });

  it('is plain JSON below 60 kB', () => {
    const text = JSON.stringify(geometry);
    expect(text.length).toBeLessThan(60_000);
    expect(JSON.parse(text)).toEqual(geometry);
  });
});

describe('the inset', () => {
  it('enlarges its districts at least twice and shows their surroundings', () => {
    const enlarged = inset.districts.filter(({ isEnlarged }) => isEnlarged);
    expect(enlarged.map(({ id }) => id)).toEqual(['shinan', 'shibei', 'licang']);
    expect(inset.districts.length).toBeGreaterThan(enlarged.length);
    expect(inset.frame.width / inset.covers.width).toBeGreaterThan(2);
  });

  it.each(inset.districts)('cuts $id at its edge and keeps its label visible', (district) => {
    expectWithin(district.path, inset.viewBox);
    expect(isInside(ringsIn(district.path), district.label)).toBe(true);
  });

  it('lies inside the box of the map, on no point of a district', () => {
    const corner = {
      width: inset.frame.x + inset.frame.width,
      height: inset.frame.y + inset.frame.height,
    };
    expect(corner.width).toBeLessThan(viewBox.width);
    expect(corner.height).toBeLessThan(viewBox.height);
    const points = districts.flatMap(({ path }) => ringsIn(path).flat());
    expect(points.filter((point) => isIn(inset.frame, point))).toEqual([]);
  });

  it('covers the enlarged districts on the map', () => {
    const shown = districts.filter(({ id }) => region.inset.districts.includes(id));
    const points = shown.flatMap(({ path }) => ringsIn(path).flat());
    expect(points.every((point) => isIn(inset.covers, point))).toBe(true);
  });
});

it('gives every district a square of its own, inside the box', () => {
  const places = new Set(grid.districts.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(10);
  for (const { x, y, size } of grid.districts) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + size).toBeLessThanOrEqual(grid.viewBox.width);
    expect(y + size).toBeLessThanOrEqual(grid.viewBox.height);
  }
});

describe('a bad file', () => {
  const draw = (change: (content: Files) => void) => () => {
    const content: Files = structuredClone({ boundaries, region });
    change(content);
    return projectRegion(readBoundaries(content.boundaries), readRegionLayout(content.region));
  };

  it.each<[string, string, (content: Files) => void]>([
    [
      'a code without an outline',
      'data/region.json · districts[0].code · "370299" has no outline in data/boundaries.json · one of',
      ({
        region: {
          districts: [first],
        },
      }) => Object.assign(first ?? {}, { code: '370299' }),
    ],
    [
      'an outline without a district',
      'data/boundaries.json · objects.districts.geometries[9] · no district has the code "370285" · a code in data/region.json',
      (content) => content.region.districts.pop(),
    ],
    [
      'two districts on one square',
      'data/region.json · districts[1].tile · 2, 4 is already taken by "shinan" · a tile of its own',
      ({
        region: {
          districts: [, second],
        },
      }) => Object.assign(second ?? {}, { tile: [2, 4] }),
    ],
    [
      'a square that is none',
      'data/region.json · districts[0].tile · is not a square of the grid · [column, row], both from 0',
      ({
        region: {
          districts: [first],
        },
      }) => Object.assign(first ?? {}, { tile: [2] }),
    ],
    [
      'an unknown district in the inset',
      'data/region.json · inset.districts · names no district',
      (content) => content.region.inset.districts.push('atlantis'),
    ],
    [
      'an id that is a number',
      'data/boundaries.json · objects.districts.geometries[0].id · is not text · a code such as "370202"',
      (content) =>
        Object.assign(content.boundaries.objects.districts.geometries[0] ?? {}, { id: 370202 }),
    ],
    [
      'an arc that does not exist',
      'data/boundaries.json · objects.districts.geometries[0].arcs · names no arc · indexes of arcs',
      (content) =>
        Object.assign(content.boundaries.objects.districts.geometries[0] ?? {}, { arcs: [[999]] }),
    ],
    [
      'a file of another kind',
      'data/boundaries.json · type · is not "Topology" · a TopoJSON file',
      (content) => Object.assign(content.boundaries, { type: 'FeatureCollection' }),
    ],
  ])('is named: %s', (_, message, change) => {
    expect(draw(change)).toThrow(message);
  });
});

type Files = { boundaries: typeof boundaries; region: typeof region };

function ringsIn(path: string): Ring[] {
  return path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .slice(1)
        .split('L')
        .map((pair): Point => {
          const [x = NaN, y = NaN] = pair.split(',').map(Number);
          return [x, y];
        }),
    );
}

function isIn({ x, y, width, height }: Box, point: Point): boolean {
  return point[0] >= x && point[0] <= x + width && point[1] >= y && point[1] <= y + height;
}

function expectWithin(path: string, box: Size): void {
  const points = ringsIn(path).flat();
  expect(points.length).toBeGreaterThan(3);
  expect(points.filter((point) => !isIn({ x: 0, y: 0, ...box }, point))).toEqual([]);
}
