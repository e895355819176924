// One view as pages of A4: what it says, its pictures, all its facts as tables, and where they come from.
import { captionOf } from '~/exhibits/caption';
import type { Telling } from '~/exhibits/exhibit';
import { exhibitNamed } from '~/exhibits/exhibits';
import { paperSheets } from '~/exhibits/paperSheets';
import type { ExhibitName } from '~/model/exhibit';
import { PrintExhibit } from './PrintExhibit';
import { PrintFoot } from './PrintFoot';
import styles from './PrintSheet.module.css';
import { usePageMargin } from './usePageMargin';

interface PrintSheetProps {
  readonly telling: Telling;
  /** The one the view is named by first. */
  readonly names: readonly [ExhibitName, ...ExhibitName[]];
  /** Path and query of the view inside the app. */
  readonly address: string;
}

export function PrintSheet({ telling, names, address }: PrintSheetProps) {
  const { title, filters, edition } = captionOf(exhibitNamed(names[0]), telling);
  usePageMargin('head', filters === '' ? title : `${title} · ${filters}`);
  return (
    <article>
      <header className={styles.head}>
        <p className={styles.edition}>{edition}</p>
        <h1 className={styles.title}>{title}</h1>
        {filters !== '' && <p className={styles.filters}>{filters}</p>}
      </header>
      {paperSheets(names, telling).map(({ exhibit, sheet }, index) => (
        <PrintExhibit
          key={exhibit.name}
          telling={telling}
          exhibit={exhibit}
          sheet={sheet}
          isFirst={index === 0}
          pageTitle={title}
        />
      ))}
      <PrintFoot address={address} />
    </article>
  );
}
