// The ways to take an exhibit away: as slides, as a sheet, as a picture, on paper.
import { copyPicture } from '~/exports/clipboard';
import type { ExportFormat } from '~/exports/exports';
import { formats } from '~/exports/exports';
import { saveFile } from '~/exports/saveFile';
import { fileNameOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { Watch, ExportJob } from '~/exports/exportJob';
import { today } from '~/exports/imprint';
import type { ExhibitName } from '~/model/exhibit';
import { useWords } from '~/state/language';
import { linkOf } from '~/state/sharing';
import { buttonLook } from '~/ui/Button';
import { Popover } from '~/ui/Popover';
import styles from './ExportMenu.module.css';
import { ExportProgress } from './ExportProgress';
import { useTelling } from './telling';
import { useExportWork } from './useExportWork';

interface ExportMenuProps {
  readonly exhibit: ExhibitName;
}

export function ExportMenu({ exhibit: name }: ExportMenuProps) {
  const { exports } = useWords();
  const telling = useTelling();
  const exhibit = exhibitNamed(name);
  const { state, start, cancel } = useExportWork();
  const jobOf = (watch: Watch): ExportJob => {
    const link = linkOf(telling.place, { ...telling.selection, isEmbedded: false });
    return { exhibit, telling, title: '', note: '', link, day: today(), ...watch };
  };
  const save = (format: ExportFormat) =>
    start(exports.formats[format.id].name, async (watch) => {
      const make = await format.load();
      const { blob, remark } = await make(jobOf(watch));
      watch.signal.throwIfAborted();
      const file = `${fileNameOf(exhibit, telling)}.${format.id}`;
      saveFile(blob, file);
      return [exports.saved(file), remark].filter(Boolean).join(telling.words.exhibits.filterJoin);
    });
  const copy = () =>
    start(exports.copy, async (watch) => {
      const picture = async () =>
        (await (await import('~/exports/pixels')).exportPixels(jobOf(watch))).blob;
      await copyPicture(picture());
      return exports.copied;
    });
  return (
    <Popover
      trigger={exports.open}
      label={exports.openFor(telling.words.exhibits.names[name])}
      triggerClassName={buttonLook}
      panelClassName={styles.panel}
    >
      {() => (
        <>
          <ul>
            {formats.map((format) => (
              <ExportWay
                key={format.id}
                {...exports.formats[format.id]}
                onChoose={() => save(format)}
              />
            ))}
            <ExportWay name={exports.copy} use={exports.copyUse} onChoose={copy} />
            <ExportWay
              name={exports.print}
              use={exports.printUse}
              onChoose={() => window.print()}
            />
          </ul>
          <ExportProgress state={state} onCancel={cancel} />
        </>
      )}
    </Popover>
  );
}

interface ExportWayProps {
  readonly name: string;
  /** What it is good for, in one line. */
  readonly use: string;
  readonly onChoose: () => void;
}

function ExportWay({ name, use, onChoose }: ExportWayProps) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onChoose}>
        <span className={styles.name}>{name}</span>
        <span className={styles.use}>{use}</span>
      </button>
    </li>
  );
}
