// One exhibit on paper: its picture at full width, then everything it states as a table.
import type { Exhibit, Sheet, Telling } from '~/exhibits/exhibit';
import styles from './PrintExhibit.module.css';
import { PrintTable } from './PrintTable';

interface PrintExhibitProps {
  readonly telling: Telling;
  readonly exhibit: Exhibit;
  /** Null where the table stands elsewhere. */
  readonly sheet: Sheet | null;
  /** The first is named by the title of the page and shares its page with it. */
  readonly isFirst: boolean;
  /** The title of the page. */
  readonly pageTitle: string;
}

/** A page of A4 is 182 mm wide within its margins: a thousand units, so 16 of them are 8 point. */
const width = 1000;
const type = 16;

/** What a picture may take of a page; the first shares it with the title. */
const tallest = { first: 1180, other: 1320 };

/** These are lists of statements, which the table says better than a picture of it would. */
const tablesOnly: readonly string[] = ['commitments', 'targets'];

export function PrintExhibit({ telling, exhibit, sheet, isFirst, pageTitle }: PrintExhibitProps) {
  const name = telling.words.exhibits.names[exhibit.name];
  const title = exhibit.title(telling);
  const limit = isFirst ? tallest.first : tallest.other;
  const height = Math.min(exhibit.heightAt(telling, width, type), limit);
  const isDrawn = !tablesOnly.includes(exhibit.name);
  if (!isDrawn && !sheet?.rows.length) return null;
  return (
    <section className={styles.exhibit}>
      <div className={styles.top}>
        {!isFirst && <h2 className={styles.title}>{title === pageTitle ? name : title}</h2>}
        {isDrawn && (
          <div className={styles.figure} data-figure={exhibit.name}>
            <exhibit.Figure telling={telling} width={width} height={height} type={type} />
          </div>
        )}
      </div>
      {sheet && <PrintTable telling={telling} sheet={sheet} caption={name} />}
    </section>
  );
}
