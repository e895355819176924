// Every key of a presentation on one sheet.
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { ModalDialog } from '~/ui/ModalDialog';
import styles from './KeyHelp.module.css';

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly label: string;
  readonly onClose: () => void;
}

export function KeyHelp({ isOpen, label, onClose }: KeyHelpProps) {
  return (
    <ModalDialog label={label} isOpen={isOpen} onClose={onClose} className={styles.help}>
      {() => <KeyList label={label} onClose={onClose} />}
    </ModalDialog>
  );
}

function KeyList({ label, onClose }: Omit<KeyHelpProps, 'isOpen'>) {
  const words = useWords();
  const { keys } = words.present;
  const rows = [
    [['F5', 'Shift F5'], keys.start],
    [['PageDown', '→', '↓', 'Space', 'Enter'], keys.next],
    [['PageUp', '←', '↑', 'Shift Space', 'Backspace'], keys.previous],
    [['Home'], keys.first],
    [['End'], keys.last],
    [[keys.number, 'Enter'], keys.jump],
    [['B', '.'], keys.black],
    [['W', ','], keys.white],
    [['F'], keys.fullScreen],
    [['N'], keys.notes],
    [[keys.chooseHow], keys.choose],
    [['Esc'], keys.escape],
    [['?'], keys.help],
  ] as const;
  return (
    <>
      <h2 className={styles.title}>{label}</h2>
      <dl>
        {rows.map(([pressed, meaning]) => (
          <div key={meaning} className={styles.row}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.swipe}>{keys.swipe}</p>
      <Button onClick={onClose}>{words.present.close}</Button>
    </>
  );
}
