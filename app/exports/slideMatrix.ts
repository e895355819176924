// The matrix as a native table, its cells as deep as on screen, each with its figure.
import type { Telling } from '~/exhibits/exhibit';
import { matrixOf, type MatrixCell, type MatrixRow } from '~/model/matrix';
import { orderRows } from '~/model/matrixOrder';
import { cellFigure, cellStep, matrixClasses } from '~/model/matrixShade';
import { colours, ramp } from './look';
import type { SlideTable, TableCell } from './slideTable';

/** Industries down, those chosen first, districts across; the verb stands beside the figure where depth means emphasis. */
export function matrixTable({ atlas, selection, language, words }: Telling): SlideTable {
  const matrix = matrixOf(atlas, selection);
  const { by } = selection;
  const classes = matrixClasses(atlas, matrix, by);
  const isChosen = ({ industry }: MatrixRow) => selection.industries.includes(industry.id);
  const ordered = orderRows(matrix, selection, language).flatMap((group) => group.rows);
  const rows = [...ordered.filter(isChosen), ...ordered.filter((row) => !isChosen(row))];
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
    rows: rows.map((row) => [
      {
        text: row.industry.name[language],
        isBold: true,
        ...(isChosen(row) && { ink: colours.tile }),
      },
      ...row.cells.map(cellOf),
    ]),
  };
}
