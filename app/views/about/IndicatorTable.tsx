// What numbers of several districts are compared by: each indicator with its unit and basis.
import { byId } from '~/model/atlas';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { FactTable } from './FactTable';

export function IndicatorTable() {
  const words = useWords();
  const say = useSay();
  const { indicators: caption, indicatorColumns: columns, indicatorsLead } = words.about;
  const unitOf = (unit: string) => {
    if (unit === '') return words.about.noUnit;
    const name = byId(catalogue.units, unit)?.name;
    // English counts have no unit of their own: the indicator names what is counted.
    return (name ? say(name) : unit) || words.about.countUnit;
  };
  return (
    <>
      <p>{indicatorsLead}</p>
      <FactTable
        caption={caption}
        columns={[
          { name: columns.name },
          { name: columns.unit, width: 'narrow' },
          { name: columns.basis },
        ]}
        rows={catalogue.indicators.map(({ id, name, unit, basis, note }) => ({
          key: id,
          cells: [
            say(name),
            unitOf(unit),
            [say(basis), ...(note ? [say(note)] : [])].join(words.sentenceEnd),
          ],
        }))}
      />
    </>
  );
}
