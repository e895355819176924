// The sheets of a view's exhibits on paper: what two of them state alike is printed once.
import type { ExhibitName } from '~/model/exhibit';
import { isFiltered } from '~/model/selection';
import type { Exhibit, Sheet, Telling } from './exhibit';
import { exhibitNamed } from './exhibits';

export interface PaperExhibit {
  readonly exhibit: Exhibit;
  /** Null where another exhibit's table states all of it. */
  readonly sheet: Sheet | null;
}

/** The exhibits in their order, each with the table that stands under it. */
export function paperSheets(
  names: readonly ExhibitName[],
  telling: Telling,
): readonly PaperExhibit[] {
  const all = names
    .filter((name) => !isUnasked(name, telling))
    .map((name) => {
      const exhibit = exhibitNamed(name);
      return { exhibit, sheet: exhibit.sheet(telling) };
    });
  return all.map(({ exhibit, sheet }, index) => {
    const isSaid =
      all.slice(index + 1).some((later) => isSame(sheet, later.sheet)) ||
      all.slice(0, index).some((earlier) => holdsStatements(earlier.sheet, sheet));
    return { exhibit, sheet: isSaid ? null : sheet };
  });
}

/** The map lists what the filters leave; without any it would be every commitment of the city. */
function isUnasked(name: ExhibitName, { place, selection }: Telling): boolean {
  return name === 'commitments' && place.name === 'map' && !isFiltered(selection);
}

function isSame(one: Sheet, other: Sheet): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** True where a sheet states commitments and another holds every one of them. */
function holdsStatements(one: Sheet, other: Sheet): boolean {
  const [held, asked] = [statementsOf(one), statementsOf(other)];
  return asked.length > 0 && asked.every((statement) => held.includes(statement));
}

function statementsOf({ columns, rows }: Sheet): readonly (string | number | null)[] {
  const index = columns.findIndex(({ key }) => key === 'statement');
  return index < 0 ? [] : rows.flatMap(({ cells }) => cells[index] ?? []);
}
