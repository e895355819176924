// What the comparison shows, in a sentence, and the switch between its three forms.
import { ExhibitActions } from '~/components/ExhibitActions';
import { byId } from '~/model/atlas';
import { comparedDistricts } from '~/model/comparison';
import { exhibitsAt } from '~/model/exhibit';
import { chartForms, isFiltered } from '~/model/selection';
import { targetRows } from '~/model/targetTable';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { Segmented } from '~/ui/Segmented';
import styles from './CompareHeader.module.css';

export function CompareHeader() {
  const words = useWords();
  const selection = useSelection();
  const { title, subtitle } = useHeading();
  const [exhibit] = exhibitsAt(places.compare, selection);
  return (
    <header className={styles.header}>
      <div>
        <h1>{title}</h1>
        <p className={styles.subtitle}>{subtitle}</p>
      </div>
      <div className={styles.controls}>
        <Segmented
          label={words.compare.formLabel}
          options={chartForms.map((form) => ({ value: form, name: words.compare.forms[form] }))}
          value={selection.chart}
          onSelect={(chart) => choose({ chart })}
        />
        {exhibit && <ExhibitActions exhibit={exhibit} />}
      </div>
    </header>
  );
}

function useHeading(): { readonly title: string; readonly subtitle: string } {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const { year } = selection;
  const count = comparedDistricts(atlas, selection).length;
  switch (selection.chart) {
    case 'ruler':
      return {
        title: words.compare.title(year, count),
        subtitle: isFiltered({ ...selection, districts: [] })
          ? words.compare.narrowed
          : words.compare.subtitle,
      };
    case 'bar': {
      const indicator = byId(atlas.indicators, selection.indicator);
      return {
        title: indicator ? words.compare.barTitle(say(indicator.name), year) : '',
        subtitle: words.compare.ranked,
      };
    }
    case 'table':
      return {
        title: words.compare.tableTitle(year, count),
        subtitle: words.compare.tableSubtitle(targetRows(atlas, selection).length),
      };
  }
}
