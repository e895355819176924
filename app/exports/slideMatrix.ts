// The matrix as a native table, its cells as deep as on screen, each with its figure.
import type { Telling } from '~/exhibits/exhibit';
import { matrixOf, type MatrixCell } from '~/model/matrix';
import { orderRows } from '~/model/matrixOrder';
import { cellFigure, cellStep, matrixClasses } from '~/model/matrixShade';
import { colours, ramp } from './look';
import type { SlideTable, TableCell } from './slideTable';

/** Industries down, districts across; the verb stands beside the figure where depth means emphasis. */
export function matrixTable({ atlas, selection, language, words }: Telling): SlideTable {
  const matrix = matrixOf(atlas, selection);
  const { by } = selection;
  const classes = matrixClasses(atlas, matrix, by);
  const rows = orderRows(matrix, selection, language).flatMap((group) => group.rows);
  const cellOf = (cell: MatrixCell): TableCell => {
    if (cell.state !== 'named') {
      const absence = cell.state === 'uncovered' ? 'not-in-digest' : 'none';
      const text = cell.state === 'unmatched' ? '–' : words.absences[absence];
      return { text, ink: colours.ink3, fill: colours.none };
    }
    const step = cellStep(classes, cell, by);
    const figure = String(cellFigure(cell, by));
    const verb = by === 'emphasis' && language === 'zh' ? cell.mention?.verb : undefined;
    return { text: verb ? `${verb} ${figure}` : figure, ...(step ? ramp[step - 1] : {}) };
  };
  return {
    heading: [words.exhibits.names.industry, ...matrix.columns.map(({ name }) => name[language])],
    rows: rows.map(({ industry, cells }) => [
      { text: industry.name[language], isBold: true },
      ...cells.map(cellOf),
    ]),
  };
}
