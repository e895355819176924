// What one can do with an exhibit as it stands. An embedded view has none: it belongs to another page.
import type { ExhibitName } from '~/model/exhibit';
import { useLocated } from '~/state/selection';
import { AddToBriefing } from './AddToBriefing';
import styles from './ExhibitActions.module.css';
import { ExportMenu } from './ExportMenu';

interface ExhibitActionsProps {
  readonly exhibit: ExhibitName;
  /** Where the row stands at the left, what opens under it must open to the right. */
  readonly side?: 'start' | 'end';
}

export function ExhibitActions({ exhibit, side = 'end' }: ExhibitActionsProps) {
  const isEmbedded = useLocated(({ selection }) => selection.isEmbedded);
  if (isEmbedded) return null;
  return (
    <div className={styles.actions} data-side={side} data-screen-only>
      <AddToBriefing exhibit={exhibit} />
      <ExportMenu exhibit={exhibit} />
    </div>
  );
}
