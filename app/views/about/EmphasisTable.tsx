// The one table from printed verb to level of emphasis, strongest first.
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import styles from './EmphasisTable.module.css';
import { FactTable } from './FactTable';

export function EmphasisTable() {
  const words = useWords();
  const say = useSay();
  const { emphasis: caption, emphasisColumns: columns, emphasisLead } = words.about;
  const { levels, verbs } = catalogue.emphasis;
  return (
    <>
      <p>{emphasisLead(verbs.length)}</p>
      <FactTable
        caption={caption}
        columns={[
          { name: columns.level, width: 'narrow' },
          { name: columns.meaning, width: 'medium' },
          { name: columns.verbs },
        ]}
        rows={levels
          .toSorted((one, other) => other.rank - one.rank)
          .map(({ id, name, note }) => ({
            key: id,
            cells: [say(name), say(note), <Verbs key="verbs" level={id} />],
          }))}
      />
    </>
  );
}

function Verbs({ level }: { readonly level: string }) {
  const words = useWords();
  const verbs = catalogue.emphasis.verbs.filter((entry) => entry.level === level);
  if (verbs.length === 0) return <span className={styles.silent}>{words.about.noVerbs}</span>;
  return (
    <ul className={styles.verbs} lang="zh-CN">
      {verbs.map(({ verb }) => (
        <li key={verb}>{verb}</li>
      ))}
    </ul>
  );
}
