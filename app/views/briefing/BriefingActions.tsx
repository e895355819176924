// What one can do with the whole briefing: present it, send it, keep it, open another, clear it.
import { useRef } from 'react';
import { Link } from 'react-router';
import { BriefingExport } from '~/components/BriefingExport';
import { clearBriefing, useBriefing } from '~/state/briefing';
import { presentAddress } from '~/state/briefingAddress';
import { checkOwn } from '~/state/slideCheck';
import { useWords } from '~/state/language';
import { Button, strongLook } from '~/ui/Button';
import { keepFocus } from '~/ui/keepFocus';
import styles from './BriefingActions.module.css';
import { LinkPanel } from './LinkPanel';
import { saveBriefing } from './saveBriefing';

interface BriefingActionsProps {
  readonly onFile: (file: File) => Promise<void>;
}

export function BriefingActions({ onFile }: BriefingActionsProps) {
  const words = useWords();
  const briefing = useBriefing();
  const { briefing: shown } = checkOwn(briefing);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions} data-screen-only>
      {shown.slides.length > 0 && (
        <>
          <Link to={presentAddress(shown, '')} className={strongLook}>
            {words.present.start}
          </Link>
          <LinkPanel briefing={shown} />
          <Button onClick={() => saveBriefing(shown, words)}>{words.briefing.save}</Button>
          <BriefingExport briefing={shown} />
        </>
      )}
      <Button onClick={() => field.current?.click()}>{words.briefing.openFile}</Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.briefing.openFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void onFile(file);
          // The same file can be opened again once it has been mended.
          target.value = '';
        }}
      />
      {briefing.slides.length > 0 && (
        <Button onClick={() => keepFocus(clearBriefing)}>{words.briefing.clear}</Button>
      )}
    </div>
  );
}
