// The list of exhibits; a new one is a file of what it says, a file of its picture, and an entry here.
import { exhibitNames, type ExhibitName } from '~/model/exhibit';
import { barsContent } from './barsContent';
import { commitmentsContent } from './commitmentsContent';
import { comparisonContent } from './comparisonContent';
import { districtsContent } from './districtsContent';
import type { Exhibit, ExhibitContent, FigureProps } from './exhibit';
import { headlinesContent } from './headlinesContent';
import { industryContent } from './industryContent';
import { mapContent } from './mapContent';
import { matrixContent } from './matrixContent';
import { methodContent } from './methodContent';
import { rulerContent } from './rulerContent';
import { targetsContent } from './targetsContent';

type Picture = Pick<Exhibit, 'Figure' | 'heightAt'>;

function Stub({ telling, width, height, type }: FigureProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <text x={0} y={type} fontSize={type}>
        {telling.words.product}
      </text>
    </svg>
  );
}

const stub: Picture = { Figure: Stub, heightAt: (_telling, width) => width / 2 };

const parts: Readonly<Record<ExhibitName, ExhibitContent & Picture>> = {
  map: { ...mapContent, ...stub },
  ruler: { ...rulerContent, ...stub },
  comparison: { ...comparisonContent, ...stub },
  bars: { ...barsContent, ...stub },
  targets: { ...targetsContent, ...stub },
  matrix: { ...matrixContent, ...stub },
  industry: { ...industryContent, ...stub },
  districts: { ...districtsContent, ...stub },
  headlines: { ...headlinesContent, ...stub },
  commitments: { ...commitmentsContent, ...stub },
  method: { ...methodContent, ...stub },
};

export const exhibits: readonly Exhibit[] = exhibitNames.map((name) => ({ name, ...parts[name] }));

/** The exhibit of a name. */
export function exhibitNamed(name: ExhibitName): Exhibit {
  const found = exhibits.find((exhibit) => exhibit.name === name);
  if (!found) throw new Error(`No exhibit is called ${name}.`);
  return found;
}
