// Where the source is misprinted, what it should say, and where that stands.
import { CitationLink } from '~/components/CitationLink';
import { misprintsOf } from '~/model/dataSummary';
import type { Misprint } from '~/model/plan';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { FactTable } from './FactTable';

export function MisprintTable() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const { misprints: caption, misprintColumns: columns, misprintsLead } = words.about;
  return (
    <>
      <p>{misprintsLead}</p>
      <FactTable
        caption={caption}
        columns={[
          { name: columns.printed, width: 'medium' },
          { name: columns.corrected, width: 'medium' },
          { name: columns.note },
          { name: columns.district, width: 'narrow' },
        ]}
        rows={misprintsOf(atlas).map(({ district, misprint }) => ({
          key: Object.values(misprint.cite).join(' '),
          cells: [
            <Printed key="printed" misprint={misprint} />,
            say(misprint.corrected),
            say(misprint.note),
            say(district.name),
          ],
        }))}
      />
    </>
  );
}

function Printed({ misprint }: { readonly misprint: Misprint }) {
  return (
    <>
      <span lang="zh-CN">{misprint.printed}</span>
      <CitationLink cite={misprint.cite} />
    </>
  );
}
