// The picture with its legend. What is pointed at changes often, so it is read here and no higher.
import { IndustryMatrix } from '~/charts/IndustryMatrix';
import type { MatrixHandlers, MatrixPicture } from '~/charts/matrixView';
import type { Matrix } from '~/model/matrix';
import { cellChoice, rowChoice } from '~/model/matrixChoice';
import { isReturned } from '~/state/entries';
import { addressOf, choose, toggled } from '~/state/navigation';
import { pointAt, usePointed } from '~/state/pointed';
import { useLocated } from '~/state/selection';
import { openTab } from '~/ui/newTab';
import { MatrixLegend } from './MatrixLegend';
import { useMatrixPicture } from './useMatrixPicture';

const handlers: MatrixHandlers = {
  onSort: (columnId) => {
    const wanted = columnId === '' ? 'name' : columnId;
    choose({ sort: useLocated.getState().selection.sort === wanted ? '' : wanted });
  },
  onChooseRow: (rowId, isAdded) => {
    const { selection } = useLocated.getState();
    choose(
      isAdded ? { industries: toggled(selection.industries, rowId) } : rowChoice(selection, rowId),
    );
  },
  onChooseCell: (rowId, columnId) =>
    choose(cellChoice(useLocated.getState().selection, rowId, columnId)),
  onOpenTab: ({ row, column }) => {
    const { place, selection } = useLocated.getState();
    const districts = column === '' ? [] : [column];
    openTab(addressOf(place, { ...selection, industries: [row], districts }));
  },
  onPoint: pointAt,
  keepsPlace: isReturned,
};

export function MatrixExhibit({ matrix }: { readonly matrix: Matrix }) {
  return <PointedMatrix matrix={matrix} picture={useMatrixPicture(matrix)} />;
}

interface PointedMatrixProps {
  readonly matrix: Matrix;
  readonly picture: MatrixPicture;
}

function PointedMatrix({ matrix, picture }: PointedMatrixProps) {
  const litColumn = usePointed((pointed) => pointed.districtId);
  return (
    <IndustryMatrix
      picture={picture}
      litColumn={litColumn}
      legend={<MatrixLegend matrix={matrix} />}
      handlers={handlers}
    />
  );
}
