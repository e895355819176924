// The columns of the table of targets, in order, and what each draws; a narrow table folds nine into three.
import type { ComponentType } from 'react';
import type { Words } from '~/words/zh';
import { NarrowIndicatorCell, NarrowValueCell } from './NarrowCells';
import {
  BasisCell,
  CitationCell,
  DistrictCell,
  IndicatorCell,
  KindCell,
  OperatorCell,
  UnitCell,
  ValueCell,
  YearCell,
  type TableCellProps,
} from './TableCells';

export interface TableColumn {
  readonly key: keyof Words['compare']['columns'];
  readonly Cell: ComponentType<TableCellProps>;
}

export const wideColumns: readonly TableColumn[] = [
  { key: 'indicator', Cell: IndicatorCell },
  { key: 'district', Cell: DistrictCell },
  { key: 'value', Cell: ValueCell },
  { key: 'unit', Cell: UnitCell },
  { key: 'operator', Cell: OperatorCell },
  { key: 'basis', Cell: BasisCell },
  { key: 'kind', Cell: KindCell },
  { key: 'year', Cell: YearCell },
  { key: 'citation', Cell: CitationCell },
];

export const narrowColumns: readonly TableColumn[] = [
  { key: 'indicator', Cell: NarrowIndicatorCell },
  { key: 'district', Cell: DistrictCell },
  { key: 'value', Cell: NarrowValueCell },
];
