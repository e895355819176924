// What industries say of one another: the near ones go both ways, and another name belongs to one industry alone.
import { catalogueSpots, problemAt, spotsIn, type DataFile, type DataFolder } from './dataFolder';
import { fieldsOf, type JsonSpot } from './json';
import type { Problem } from './problem';

export function checkIndustries(folder: DataFolder): readonly Problem[] {
  const file = folder.files.get('data/industries.json');
  if (!file) return [];
  return [
    ...catalogueSpots(folder, 'industries', '[].near[]').flatMap((spot) => nearFaults(file, spot)),
    ...takenNames(file),
  ];
}

/** Near is a relation of two: what stands on one side and not on the other would depend on the reader's road. */
function nearFaults(file: DataFile, spot: JsonSpot): readonly Problem[] {
  const { value, id } = spot;
  const nearOf = (industry: unknown) =>
    spotsIn(file, '[].near[]').filter((other) => other.id === industry);
  const isKnown = spotsIn(file, '[].id').some((other) => other.value === value);
  const isFirst = nearOf(id).find((other) => other.value === value)?.path === spot.path;
  if (value === id) {
    return [problemAt(file, spot, 'an industry is not near itself', 'another industry')];
  }
  if (!isFirst) return [problemAt(file, spot, `"${String(value)}" is there twice`, 'once')];
  return !isKnown || nearOf(value).some((other) => other.value === id)
    ? []
    : [
        problemAt(
          file,
          spot,
          `"${String(value)}" does not name "${String(id)}" as near in return`,
          `"${String(id)}" among the near of "${String(value)}", or neither`,
        ),
      ];
}

/** Names and other names, whatever their case: a search for one must not lead to two industries. */
function takenNames(file: DataFile): readonly Problem[] {
  const names = spotsIn(file, '[]').flatMap(({ value, id }) =>
    Object.values(fieldsOf(fieldsOf(value)['name'])).map((name) => ({ id, name: folded(name) })),
  );
  const spots = ['[].aliases[]', '[].keywords[]'].flatMap((shape) => spotsIn(file, shape));
  const aliases = spots.map((spot) => ({
    id: spot.id,
    name: folded(spot.value),
    spot,
  }));
  return aliases.flatMap(({ name, spot }, index) => {
    const owner = [...names, ...aliases.slice(0, index)].find((other) => other.name === name);
    return owner
      ? [
          problemAt(
            file,
            spot,
            `"${String(spot.value)}" already names ${String(owner.id)}`,
            'a name of its own',
          ),
        ]
      : [];
  });
}

function folded(name: unknown): string {
  return String(name).normalize('NFKC').toLowerCase();
}
