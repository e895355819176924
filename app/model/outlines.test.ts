// Files of outlines as they are published, right and broken: each is read, or told in one plain line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRing, type Position } from './outlineDecoding';
import { readOutlines } from './outlines';
import { text } from './sampleParts';

const districts = [
  { code: '370202', name: text('市南', ''), fullName: text('市南区', '') },
  { code: '370215', name: text('即墨', ''), fullName: text('即墨区', ''), formerCodes: ['370282'] },
];
// prettier-ignore
const square = (x: number, y: number) => [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]];
const polygon = (x: number, y: number) => ({ type: 'Polygon', coordinates: [square(x, y)] });
const feature = (id: string | undefined, name: string, geometry: unknown = polygon(120, 36)) => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  properties: { name },
  geometry,
});
const south = feature('370202', '市南区');
const jimo = feature('370215', '即墨区', polygon(121, 36));
const collection = (features: readonly unknown[], more: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
});

const bytesOf = (content: unknown) =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const read = (content: unknown) => readOutlines(bytesOf(content), 'city.geojson', districts);

/** Packs a ring as ECharts does: steps in 1024ths of a degree from the offset. */
function packed(ring: readonly Position[], offset: readonly [number, number]): string {
  let [x, y] = offset;
  const sign = (step: number) => String.fromCharCode((step < 0 ? -step * 2 - 1 : step * 2) + 64);
  return ring
    .map(([longitude, latitude]) => {
      const steps = [longitude * 1024 - x, latitude * 1024 - y];
      [x, y] = [longitude * 1024, latitude * 1024];
      return steps.map(sign).join('');
    })
    .join('');
}

describe('a ring that is packed', () => {
  it('is unpacked step by step', () => {
    // Of a step: @ stays, A goes one back, B one on, C two back, D two on.
    expect(decodeRing('@@B@@BA@', [1024, 2048], 1024)).toEqual([
      [1, 2],
      [1 + 1 / 1024, 2],
      [1 + 1 / 1024, 2 + 1 / 1024],
      [1, 2 + 1 / 1024],
      [1, 2],
    ]);
    expect(decodeRing('CD', [1024, 1024], 1024)?.[0]).toEqual([1 - 2 / 1024, 1 + 2 / 1024]);
  });

  it('comes back as it was', () => {
    const grid = fc.integer({ min: -8000, max: 8000 }).map((one) => one / 1024);
    fc.assert(
      fc.property(fc.array(fc.tuple(grid, grid), { minLength: 3 }), (points) => {
        const ring: Position[] = points.map(([x, y]) => [120 + x, 36 + y]);
        const whole = [...ring, ring[0] ?? [0, 0]];
        expect(decodeRing(packed(whole, [122_880, 36_864]), [122_880, 36_864], 1024)).toEqual(
          whole,
        );
      }),
    );
  });

  it('is null without its offset or half a point', () => {
    expect([decodeRing('@@', undefined, 1024), decodeRing('@@@', [0, 0], 1024)]).toEqual([
      null,
      null,
    ]);
  });
});

const ring: readonly Position[] = square(120, 36).map(([x = 0, y = 0]) => [x, y]);
const coded = {
  type: 'Polygon',
  coordinates: [packed(ring, [122_000, 36_000])],
  encodeOffsets: [[122_000, 36_000]],
};
const several = {
  type: 'MultiPolygon',
  coordinates: [[packed(ring, [122_000, 36_000])], [packed(ring, [123_000, 37_500])]],
  encodeOffsets: [[[122_000, 36_000]], [[123_000, 37_500]]],
};

it.each([
  ['plain outlines', collection([south, jimo]), 1],
  [
    'encoded ones',
    collection([feature('370202', '市南区', coded), jimo], { UTF8Encoding: true }),
    1,
  ],
  [
    'encoded ones in parts',
    collection([feature('370202', '市南区', several), jimo], { UTF8Encoding: true }),
    2,
  ],
  [
    'a feature without a code, by the name of its district',
    collection([feature(undefined, '市南区'), jimo]),
    1,
  ],
  [
    'a code among the properties',
    collection([{ ...feature(undefined, '?'), properties: { adcode: 370202 } }, jimo]),
    1,
  ],
  [
    'a code of statistics and one with the country before it',
    collection([feature('370202000000', '市南'), feature('156370215', '即墨', polygon(121, 36))]),
    1,
  ],
  [
    'a former code that region.json knows',
    collection([south, feature('370282', '即墨市', polygon(121, 36))]),
    1,
  ],
  [
    'a sliver beside the outline',
    collection([
      feature('370202', '市南区', {
        type: 'MultiPolygon',
        coordinates: [
          [square(120, 36)],
          [
            [
              [1, 2],
              [3, 4],
              [1, 2],
            ],
          ],
        ],
      }),
      jimo,
    ]),
    1,
  ],
  ['a byte order mark', `\uFEFF${JSON.stringify(collection([south, jimo]))}`, 1],
])('reads %s', (_, content, count) => {
  const { outlines, faults } = read(content);
  expect(faults).toEqual([]);
  expect(outlines.map(({ id }) => id)).toEqual(['370202', '370215']);
  expect(outlines[0]?.geometry.coordinates).toEqual(
    Array.from({ length: count }, () => [square(120, 36)]),
  );
});

const swapped = { type: 'Polygon', coordinates: [square(36, 120)] };
const metres = { type: 'Polygon', coordinates: [square(13_358_338, 4_300_621)] };
const bytes = (...list: readonly number[]) => Uint8Array.from(list);
const other = 'an outline from another file, a Polygon or MultiPolygon in degrees';
const wanted = 'a GeoJSON file with one feature a district';

it.each<[string, unknown, string]>([
  ['an empty file', bytes(), `file · is empty · ${wanted}`],
  [
    'an archive',
    bytes(0x50, 0x4b, 3, 4),
    'file · is a zip archive or an office file · unpack it first',
  ],
  ['a shapefile', bytes(0, 0, 0x27, 0x0a, 0), 'file · is a shapefile · '],
  ['text in GBK', bytes(0x7b, 0xc7, 0xe0, 0xb5, 0xba), 'file · is not text in UTF-8 · '],
  ['a KML file', '<?xml version="1.0"?><kml></kml>', 'file · is a KML file · '],
  ['a web page', '<!doctype html>', 'file · is a web page or an XML file · '],
  ['a script of a map package', '(function (root) { registerMap("x") })', 'file · is a script · '],
  ['JSON that is cut off', '{"type": "FeatureCollection",\n "features": [', 'line 2, column '],
  ['TopoJSON', { type: 'Topology', objects: {} }, 'type · is TopoJSON · '],
  ['a single feature', south, 'type · is "Feature" · "FeatureCollection": '],
  ['something else', [], 'type · is missing · "FeatureCollection": '],
  ['no features', collection([]), `features · holds no features · ${wanted}`],
  [
    'an empty outline',
    collection([feature('370202', '市南区', { type: 'Polygon', coordinates: [] }), jimo]),
    `features[0] (市南区) · has an empty outline · ${other}`,
  ],
  [
    'an empty ring',
    collection([feature('370202', '市南区', { type: 'MultiPolygon', coordinates: [[[]]] }), jimo]),
    `features[0] (市南区) · has an empty outline · ${other}`,
  ],
  [
    'no outline',
    collection([feature('370202', '市南区', null), jimo]),
    `features[0] (市南区) · has no outline · ${other}`,
  ],
  [
    'a point',
    collection([feature('370202', '市南区', { type: 'Point', coordinates: [120, 36] }), jimo]),
    'features[0] (市南区) · is a "Point" · a Polygon or MultiPolygon',
  ],
  [
    'encoded without saying so',
    collection([feature('370202', '市南区', coded), jimo]),
    'features[0] (市南区) · is encoded though "UTF8Encoding" is not true',
  ],
  [
    'encoded without offsets',
    collection([feature('370202', '市南区', { ...coded, encodeOffsets: undefined }), jimo], {
      UTF8Encoding: true,
    }),
    'features[0] (市南区) · is encoded without its "encodeOffsets"',
  ],
  [
    'latitude first',
    collection([feature('370202', '市南区', swapped), jimo]),
    'features[0] (市南区) · has latitude before longitude: [36, 120] · [longitude, latitude]',
  ],
  [
    'metres',
    collection([feature('370202', '市南区', metres), jimo]),
    'features[0] (市南区) · has positions that are no degrees: [13358338, 4300621] · degrees: npx mapshaper',
  ],
  [
    'a line of two',
    collection([
      feature('370202', '市南区', {
        type: 'Polygon',
        coordinates: [
          [
            [120, 36],
            [121, 36],
          ],
        ],
      }),
      jimo,
    ]),
    'features[0] (市南区) · has no ring of 4 positions',
  ],
  [
    'a position of text',
    collection([
      feature('370202', '市南区', { type: 'Polygon', coordinates: [[['a', 'b']]] }),
      jimo,
    ]),
    'features[0] (市南区) · is encoded though',
  ],
  [
    'a code nobody has',
    collection([south, jimo, feature('370299', '远区')]),
    "features[2] (远区) · has the code 370299, which is no district's of region.json · take the feature out of the file",
  ],
])('tells %s in one line', (_, content, gist) => {
  const { outlines, faults } = read(content);
  expect(outlines).toEqual([]);
  expect(faults).toEqual([expect.stringContaining(`city.geojson · ${gist}`)]);
  expect(faults.join('').split(' · ')).toHaveLength(4);
});

it('tells what is missing beside what stands in its place', () => {
  const missing = (code: string, place: string) =>
    expect.stringContaining(`region.json · ${place} · city.geojson holds no outline of ${code} · `);
  expect(read(collection([south])).faults).toEqual([missing('370215', 'districts[1] (即墨区)')]);
  expect(read(collection([feature('370203', '市南新区'), jimo])).faults).toEqual([
    `city.geojson · features[0] (市南新区) · has the code 370203, which is no district's of region.json · "formerCodes": ["370203"] in region.json, if it is 市南区 of today`,
    missing('370202', 'districts[0] (市南区)'),
  ]);
  expect(read(collection([feature(undefined, '市南新区'), jimo])).faults).toEqual([
    `city.geojson · features[0] (市南新区) · has no code, and its name is no district’s of region.json · "id": "370202" beside its "type", if it is 市南区`,
    missing('370202', 'districts[0] (市南区)'),
  ]);
});
