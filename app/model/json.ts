// Finds its way through JSON nobody has checked yet: every value with the path that leads to it.

export interface JsonSpot {
  /** `commitments[3].targets[0].unit`; '' for the whole. */
  readonly path: string;
  /** The path without its numbers: `commitments[].targets[].unit`. */
  readonly shape: string;
  readonly value: unknown;
  /** The id of the outermost list entry the spot lies in: the commitment, the zone, the industry. */
  readonly id: string | undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** Writes a path the way a clerk reads it. */
export function pathText(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => path + step(path, key, String(key)), '');
}

/** Every value inside a JSON value, itself first, in the order of the file. */
export function spotsOf(value: unknown): readonly JsonSpot[] {
  const spots: JsonSpot[] = [];
  const visit = (spot: JsonSpot) => {
    spots.push(spot);
    for (const [key, child] of childrenOf(spot.value)) {
      visit({
        path: spot.path + step(spot.path, key, String(key)),
        shape: spot.shape + step(spot.path, key, ''),
        value: child,
        id: spot.id ?? entryId(key, child),
      });
    }
  };
  visit({ path: '', shape: '', value, id: undefined });
  return spots;
}

function step(path: string, key: PropertyKey, number: string): string {
  if (typeof key === 'number') return `[${number}]`;
  return path === '' ? String(key) : `.${String(key)}`;
}

/** The value a path leads to, and the id of the outermost list entry on the way. */
export function valueAt(
  json: unknown,
  keys: readonly PropertyKey[],
): { readonly value: unknown; readonly id: string | undefined } {
  let value = json;
  let id: string | undefined;
  for (const key of keys) {
    value = childrenOf(value).find(([name]) => name === key)?.[1];
    id ??= entryId(key, value);
  }
  return { value, id };
}

function childrenOf(value: unknown): readonly (readonly [PropertyKey, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item]);
  return Object.entries(fieldsOf(value));
}

function entryId(key: PropertyKey, entry: unknown): string | undefined {
  const { id } = fieldsOf(entry);
  return typeof key === 'number' && typeof id === 'string' ? id : undefined;
}
