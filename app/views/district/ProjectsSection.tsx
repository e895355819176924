// The projects a district names, stage by stage.
import type { DistrictFacts, ProjectEntry } from '~/model/districtFacts';
import { useSay, useWords } from '~/state/language';
import { classNames } from '~/ui/classNames';
import { CommitmentRow } from './CommitmentRow';
import ledger from './Ledger.module.css';
import styles from './ProjectsSection.module.css';

export function ProjectsSection({ facts }: { readonly facts: DistrictFacts }) {
  const words = useWords();
  return facts.stages.map(({ stage, entries, projects }) => (
    <section key={stage} className={styles.stage}>
      <h3 className={styles.heading}>
        {words.stages[stage]} <span className={ledger.count}>{projects}</span>
      </h3>
      <div>
        {entries.map((entry) => (
          <Entry key={entry.commitment.id} entry={entry} />
        ))}
      </div>
    </section>
  ));
}

function Entry({ entry: { projects, commitment } }: { readonly entry: ProjectEntry }) {
  const words = useWords();
  const say = useSay();
  return (
    <div className={classNames(ledger.entry, styles.entry)} data-copy="row">
      <div className={ledger.names}>
        {projects.map(({ name, type }) => (
          <h4 key={name.zh} className={ledger.name}>
            {say(name)} {type && <small className={styles.type}>{words.projectTypes[type]}</small>}
          </h4>
        ))}
      </div>
      <ul className={ledger.rows}>
        <CommitmentRow commitment={commitment} />
      </ul>
    </div>
  );
}
