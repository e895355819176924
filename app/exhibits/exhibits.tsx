// The list of exhibits; a new one is a file beside this and an entry here.
import { exhibitNames, type ExhibitName } from '~/model/exhibit';
import type { Exhibit, FigureProps } from './exhibit';

function Stub({ telling, width, height, type }: FigureProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <text x={0} y={type} fontSize={type}>
        {telling.words.product}
      </text>
    </svg>
  );
}

export const exhibits: readonly Exhibit[] = exhibitNames.map((name) => ({
  name,
  title: ({ words }) => words.exhibits.names[name],
  sheet: () => ({ columns: [], rows: [] }),
  points: () => [],
  citations: () => [],
  charts: () => [],
  heightAt: (_telling, width) => width / 2,
  Figure: Stub,
}));

/** The exhibit of a name. */
export function exhibitNamed(name: ExhibitName): Exhibit {
  const found = exhibits.find((exhibit) => exhibit.name === name);
  if (!found) throw new Error(`No exhibit is called ${name}.`);
  return found;
}
