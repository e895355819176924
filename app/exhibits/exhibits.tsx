// The list of exhibits; a new one is a file of what it says, a file of its picture, and an entry here.
import { exhibitNames, type ExhibitName } from '~/model/exhibit';
import { barsContent } from './barsContent';
import { barsFigure } from './BarsFigure';
import { commitmentsContent } from './commitmentsContent';
import { comparisonContent } from './comparisonContent';
import { districtsContent } from './districtsContent';
import type { Exhibit, ExhibitContent } from './exhibit';
import { headlinesContent } from './headlinesContent';
import { headlinesFigure } from './HeadlinesFigure';
import { industryContent } from './industryContent';
import { mapContent } from './mapContent';
import { matrixContent } from './matrixContent';
import { matrixFigure } from './MatrixFigure';
import { methodContent } from './methodContent';
import { pictureColumns } from './pictureColumns';
import { regionFigure } from './RegionFigure';
import { rulerContent } from './rulerContent';
import { rulerFigure } from './RulerFigure';
import { rulersFigure } from './RulersFigure';
import { sheetFigure } from './SheetFigure';
import { targetsContent } from './targetsContent';

type Picture = Pick<Exhibit, 'Figure' | 'heightAt'>;

const parts: Readonly<Record<ExhibitName, ExhibitContent & Picture>> = {
  map: { ...mapContent, ...regionFigure },
  ruler: { ...rulerContent, ...rulerFigure },
  comparison: { ...comparisonContent, ...rulersFigure },
  bars: { ...barsContent, ...barsFigure },
  targets: {
    ...targetsContent,
    ...sheetFigure('targets', targetsContent.sheet, pictureColumns.targets),
  },
  matrix: { ...matrixContent, ...matrixFigure },
  industry: { ...industryContent, ...regionFigure },
  districts: {
    ...districtsContent,
    ...sheetFigure('districts', districtsContent.sheet, pictureColumns.districts),
  },
  headlines: { ...headlinesContent, ...headlinesFigure },
  commitments: {
    ...commitmentsContent,
    ...sheetFigure('commitments', commitmentsContent.sheet, pictureColumns.commitments),
  },
  method: {
    ...methodContent,
    ...sheetFigure('method', methodContent.sheet, pictureColumns.method),
  },
};

const exhibits: readonly Exhibit[] = exhibitNames.map((name) => ({ name, ...parts[name] }));

/** The exhibit of a name. */
export function exhibitNamed(name: ExhibitName): Exhibit {
  const found = exhibits.find((exhibit) => exhibit.name === name);
  if (!found) throw new Error(`No exhibit is called ${name}.`);
  return found;
}
