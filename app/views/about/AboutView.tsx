// Method and sources: what the data is and is not. Everything shown is computed from the data itself.
import { useId, useRef, type ComponentType } from 'react';
import { ExhibitActions } from '~/components/ExhibitActions';
import { useWords } from '~/state/language';
import styles from './AboutView.module.css';
import { BoundaryNotes } from './BoundaryNotes';
import { Contents } from './Contents';
import { DataDownloads } from './DataDownloads';
import { DataNumbers } from './DataNumbers';
import { EmphasisTable } from './EmphasisTable';
import { EmptyStates } from './EmptyStates';
import { IndicatorTable } from './IndicatorTable';
import { IndustryTaxonomy } from './IndustryTaxonomy';
import { MethodPoints } from './MethodPoints';
import { MisprintTable } from './MisprintTable';
import { OperatorTable } from './OperatorTable';
import { Rights } from './Rights';
import { SourceTable } from './SourceTable';
import { sectionNames, type SectionName } from './sectionNames';
import { useShownSection } from './useShownSection';

const bodies: Readonly<Record<SectionName, ComponentType>> = {
  numbers: DataNumbers,
  method: MethodPoints,
  sources: SourceTable,
  operators: OperatorTable,
  emptyStates: EmptyStates,
  emphasis: EmphasisTable,
  misprints: MisprintTable,
  industries: IndustryTaxonomy,
  indicators: IndicatorTable,
  boundaries: BoundaryNotes,
  downloads: DataDownloads,
  rights: Rights,
};

export function AboutView() {
  const words = useWords();
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const shown = useShownSection(text);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.about.title}</h1>
        <p className={styles.lead}>{words.about.lead}</p>
        <div className={styles.actions}>
          <ExhibitActions exhibit="method" side="start" />
        </div>
      </header>
      <Contents text={text} shown={shown} />
      <div ref={text} className={styles.text}>
        {sectionNames.map((name) => {
          const Body = bodies[name];
          return (
            <section
              key={name}
              className={styles.section}
              data-section={name}
              aria-labelledby={`${id}${name}`}
            >
              <h2 id={`${id}${name}`} className={styles.heading} tabIndex={-1}>
                {words.about[name]}
              </h2>
              <Body />
            </section>
          );
        })}
      </div>
    </div>
  );
}
