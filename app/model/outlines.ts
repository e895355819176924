// A city's outlines read from a published GeoJSON file: decoded, each with the code of its district, or told what is wrong.
import { fieldsOf } from './json';
import { jsonFaults } from './jsonFaults';
import { decodeRing, type Position } from './outlineDecoding';
import { formatProblem, type Problem } from './problem';

/** What the outlines are joined to: the districts of region.json. */
export interface OutlinedDistrict {
  readonly code: string;
  readonly name: { readonly zh: string };
  readonly fullName: { readonly zh: string };
  readonly formerCodes?: readonly string[];
}

type Polygon = readonly (readonly Position[])[];

interface Outline {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Readonly<Record<string, never>>;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
}

export interface OutlinesRead {
  /** None when there is a fault. */
  readonly outlines: readonly Outline[];
  /** One line each: `file · path · what is wrong · what to do`. */
  readonly faults: readonly string[];
}

/** What went wrong and what to do about it; a value that is right is anything else. */
class Fault {
  constructor(
    readonly wrong: string,
    readonly right: string,
    readonly path = 'file',
  ) {}
}

const wanted = 'a GeoJSON file with one feature a district';
const converted = (what: string) =>
  `${wanted}: npx mapshaper ${what} -o format=geojson out.geojson`;

/**
 * Reads outlines.
 *
 * Encoded ones are decoded; a feature without a code gets that of the one district of its name, and a
 * former code the present one where region.json knows it. Everything else is told and nothing is guessed.
 *
 * @param bytes the content of the file, whatever it is
 * @param file its name, for the lines
 */
export function readOutlines(
  bytes: Uint8Array,
  file: string,
  districts: readonly OutlinedDistrict[],
): OutlinesRead {
  const content = contentOf(bytes);
  const line = (fault: Fault, path = fault.path, name = file) => {
    const problem: Problem = { file: name, path, wrong: fault.wrong, right: fault.right };
    return formatProblem(problem);
  };
  if (content instanceof Fault) return { outlines: [], faults: [line(content)] };
  const parts = content.features.map((feature, index) => {
    const name = nameOf(feature);
    const path = `features[${index}]${name === '' ? '' : ` (${name})`}`;
    return { path, code: codeOf(feature, name, districts), shape: shapeOf(feature, content) };
  });
  const codes = new Set(parts.map(({ code }) => code));
  if (parts.length > 1 && parts.every(({ code }) => code instanceof Fault)) {
    const [first] = content.features;
    const wrong = `none of its ${parts.length} features is a district of region.json; the first is ${writtenCode(first)} ${nameOf(first)}`;
    return {
      outlines: [],
      faults: [line(new Fault(wrong, 'the file of this city, with codes or names'))],
    };
  }
  const missing = districts.flatMap((district, index) => {
    if (codes.has(district.code)) return [];
    const fault = new Fault(
      `${file} holds no outline of ${district.code}`,
      'a file that draws every district: look among the lines above for one without a code or with a former one',
    );
    return [line(fault, `districts[${index}] (${district.fullName.zh})`, 'region.json')];
  });
  const faults = [
    ...parts.flatMap(({ path, code, shape }) =>
      [code, shape].flatMap((part) => (part instanceof Fault ? [line(part, path)] : [])),
    ),
    ...missing,
  ];
  if (faults.length > 0) return { outlines: [], faults };
  const outlines = parts.flatMap(({ code, shape }) =>
    code instanceof Fault || shape instanceof Fault ? [] : [outlineOf(code, shape)],
  );
  return { outlines, faults };
}

function outlineOf(id: string, coordinates: readonly Polygon[]): Outline {
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

interface Content {
  readonly features: readonly unknown[];
  readonly isEncoded: boolean;
  readonly scale: number;
}

/** What a file is, by its content and not by its name. */
function contentOf(bytes: Uint8Array): Content | Fault {
  const [one, two, three, four] = bytes;
  if (one === undefined) return new Fault('is empty', wanted);
  if (one === 0x50 && two === 0x4b) {
    return new Fault('is a zip archive or an office file', `unpack it first; ${wanted}`);
  }
  if (one === 0 && two === 0 && three === 0x27 && four === 0x0a) {
    return new Fault('is a shapefile', converted('FILE.shp'));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new Fault('is not text in UTF-8', `${wanted}, saved in UTF-8`);
  }
  const head = text.trimStart().slice(0, 400);
  if (head.startsWith('<')) {
    const kind = /<kml/i.test(head) ? 'a KML file' : 'a web page or an XML file';
    return new Fault(`is ${kind}`, wanted);
  }
  if (/^(?:[!(]*function|var |const |let |define\(|import |export )/.test(head)) {
    return new Fault('is a script', `${wanted}: map packages hold one of this name in "geojson"`);
  }
  const [broken] = jsonFaults(text).filter(({ isFatal }) => isFatal);
  if (broken) {
    const place = `line ${broken.line}, column ${broken.column}`;
    return new Fault(broken.wrong, `${broken.right}; the file is cut off or was changed`, place);
  }
  return collectionOf(JSON.parse(text));
}

function collectionOf(json: unknown): Content | Fault {
  const { type, features, UTF8Encoding: isEncoded, UTF8Scale: scale } = fieldsOf(json);
  if (type === 'Topology') return new Fault('is TopoJSON', converted('FILE'), 'type');
  if (type !== 'FeatureCollection') {
    return new Fault(
      `is ${type === undefined ? 'missing' : JSON.stringify(type)}`,
      `"FeatureCollection": ${wanted}`,
      'type',
    );
  }
  if (!Array.isArray(features) || features.length === 0) {
    return new Fault('holds no features', wanted, 'features');
  }
  return {
    features,
    isEncoded: isEncoded === true,
    scale: typeof scale === 'number' ? scale : 1024,
  };
}

function nameOf(feature: unknown): string {
  const { name, NAME: upper } = fieldsOf(fieldsOf(feature)['properties']);
  const found = name ?? upper;
  return typeof found === 'string' ? found : '';
}

/** Codes stand as the id or among the properties; 156 is the country, twelve digits are those of statistics. */
function writtenCode(feature: unknown): string {
  const { id, properties } = fieldsOf(feature);
  const { adcode, code, id: inner } = fieldsOf(properties);
  const written = [id, adcode, code, inner]
    .map((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : ''))
    .find((one) => /^\d{4,12}$/.test(one));
  return (written ?? '').replace(/^156(?=\d{6}$)/, '').replace(/^(\d{6})0{6}$/, '$1');
}

function codeOf(
  feature: unknown,
  name: string,
  districts: readonly OutlinedDistrict[],
): string | Fault {
  const code = writtenCode(feature);
  const own =
    districts.find((one) => one.code === code) ??
    districts.find((one) => one.formerCodes?.includes(code));
  if (own) return own.code;
  const near = districts.find((one) => name !== '' && name.startsWith(one.name.zh));
  if (code !== '') {
    return new Fault(
      `has the code ${code}, which is no district's of region.json`,
      near
        ? `"formerCodes": ["${code}"] in region.json, if it is ${near.fullName.zh} of today`
        : 'take the feature out of the file, or add the district to region.json',
    );
  }
  const named = districts.filter((one) => one.fullName.zh === name || one.name.zh === name);
  const [only] = named;
  if (only && named.length === 1) return only.code;
  return new Fault(
    'has no code, and its name is no district’s of region.json',
    near
      ? `"id": "${near.code}" beside its "type", if it is ${near.fullName.zh}`
      : 'an "id" with the code of a district beside its "type"',
  );
}

/** The polygons of a feature in degrees. */
function shapeOf(feature: unknown, { isEncoded, scale }: Content): readonly Polygon[] | Fault {
  const { geometry } = fieldsOf(feature);
  const { type, coordinates, encodeOffsets } = fieldsOf(geometry);
  const other = 'an outline from another file, a Polygon or MultiPolygon in degrees';
  if (type === undefined) return new Fault('has no outline', other);
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return new Fault(`is a ${JSON.stringify(type)}`, 'a Polygon or MultiPolygon');
  }
  const polygons = listOf(type === 'Polygon' ? [coordinates] : coordinates);
  const offsets = listOf(type === 'Polygon' ? [encodeOffsets] : encodeOffsets);
  const rings = polygons.map((polygon, at) =>
    // A polygon of one packed ring may stand without the list around it.
    (typeof polygon === 'string' ? [polygon] : listOf(polygon)).map((ring, index) => {
      if (typeof ring !== 'string') return positionsOf(ring);
      const own = typeof polygon === 'string' ? offsets[at] : listOf(offsets[at])[index];
      return isEncoded ? decodeRing(ring, own, scale) : null;
    }),
  );
  if (rings.flat().length === 0 || rings.flat().some((ring) => ring?.length === 0)) {
    return new Fault('has an empty outline', other);
  }
  if (rings.flat().includes(null)) {
    const wrong = isEncoded
      ? 'is encoded without its "encodeOffsets", or holds what is no position'
      : 'is encoded though "UTF8Encoding" is not true, or holds what is no position';
    return new Fault(wrong, 'the file as it was published');
  }
  // Published files hold slivers of three positions; they enclose nothing and are passed over.
  const shape = rings
    .map((polygon) => polygon.flatMap((ring) => (ring && ring.length > 3 ? [ring] : [])))
    .filter((polygon) => polygon.length > 0);
  if (shape.length === 0) {
    return new Fault('has no ring of 4 positions, the first again at the end', other);
  }
  return outOfRange(shape) ?? shape;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function positionsOf(ring: unknown): readonly Position[] | null {
  const positions = listOf(ring).flatMap((position): Position[] => {
    const [x, y] = listOf(position);
    return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [];
  });
  return positions.length === listOf(ring).length ? positions : null;
}

function outOfRange(shape: readonly Polygon[]): Fault | null {
  const positions = shape.flat(2);
  const outside = positions.find(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  const isChina = ([x, y]: Position) => x > 70 && x < 140 && y > 0 && y < 60;
  if (outside && isChina([outside[1], outside[0]])) {
    return new Fault(
      `has latitude before longitude: [${outside.join(', ')}]`,
      '[longitude, latitude]',
    );
  }
  if (outside) {
    const right = `degrees: npx mapshaper FILE -proj wgs84 -o format=geojson out.geojson`;
    return new Fault(`has positions that are no degrees: [${outside.join(', ')}]`, right);
  }
  return null;
}
