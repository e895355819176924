// The comparison: the compared districts above, and below them the targets as rulers, bars or a table.
import type { ComponentType } from 'react';
import type { Selection } from '~/model/selection';
import { useSelection } from '~/state/selection';
import { BarForm } from './BarForm';
import { CompareHeader } from './CompareHeader';
import styles from './CompareView.module.css';
import { DistrictChips } from './DistrictChips';
import { RulerForm } from './RulerForm';
import { TableForm } from './TableForm';

const forms: Readonly<Record<Selection['chart'], ComponentType>> = {
  ruler: RulerForm,
  bar: BarForm,
  table: TableForm,
};

export function CompareView() {
  const selection = useSelection();
  const Form = forms[selection.chart];
  return (
    <div className={styles.view}>
      <CompareHeader />
      <DistrictChips />
      <Form />
    </div>
  );
}
