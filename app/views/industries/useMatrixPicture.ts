// Puts the matrix into the reader's language for the chart to draw, with what is chosen and what steps back.
import type { MatrixPicture, MatrixSpot } from '~/charts/matrixView';
import type { Matrix } from '~/model/matrix';
import { strongColumns } from '~/model/matrixChoice';
import { matrixSort, orderRows } from '~/model/matrixOrder';
import type { Selection } from '~/model/selection';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { useCellView } from './useCellView';

export function useMatrixPicture(matrix: Matrix): MatrixPicture {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const selection = useSelection();
  const cellView = useCellView(matrix);
  const sort = matrixSort(matrix, selection.sort);
  const strong = strongColumns(atlas, selection, matrix);
  const { industries } = selection;
  const hasChosenRow = matrix.rows.some(({ industry }) => industries.includes(industry.id));
  return {
    label: words.matrix.table(selection.year),
    hint: words.matrix.hint,
    columns: [
      {
        id: '',
        name: words.matrix.industry,
        hint: words.matrix.sortByName,
        order: sort === 'name' ? 'ascending' : 'none',
        isChosen: false,
        isFaded: false,
      },
      ...matrix.columns.map(({ id, name }) => ({
        id,
        name: say(name),
        hint: words.matrix.sortByDistrict(say(name)),
        order: sort === id ? ('descending' as const) : ('none' as const),
        isChosen: selection.districts.includes(id),
        isFaded: !strong.has(id),
      })),
    ],
    groups: orderRows(matrix, selection, language).map(({ group, rows }) => ({
      id: group ?? 'all',
      name: group ? words.groups[group] : '',
      rows: rows.map((row) => {
        const { id, name } = row.industry;
        const isChosen = industries.includes(id);
        const isFaded = hasChosenRow && !isChosen;
        return {
          id,
          name: say(name),
          note: group ? '' : words.matrix.shortGroups[row.industry.group],
          spoken: words.matrix.spokenRow(say(name), row.districts, row.commitments),
          isChosen,
          isFaded,
          cells: row.cells.map((cell) => ({
            ...cellView(cell, say(name)),
            isChosen: isChosen && selection.districts.includes(cell.district.id),
            isFaded: isFaded || !strong.has(cell.district.id),
          })),
        };
      }),
    })),
    chosen: chosenSpot(matrix, selection),
  };
}

/** The first chosen row that is shown, at the chosen district where there is one. */
function chosenSpot(matrix: Matrix, { industries, districts }: Selection): MatrixSpot | null {
  const row = matrix.rows.find(({ industry }) => industries.includes(industry.id));
  const column = matrix.columns.find(({ id }) => districts.includes(id));
  return row ? { row: row.industry.id, column: column?.id ?? '' } : null;
}
