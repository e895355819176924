// Language at one click, appearance in a small panel; both are remembered for this browser.
import { htmlLanguage } from '~/model/text';
import { chooseLanguage, useOtherLanguage, useWords } from '~/state/language';
import { appearances, setAppearance, usePreferences } from '~/state/preferences';
import { Button } from '~/ui/Button';
import { Popover } from '~/ui/Popover';
import { Segmented } from '~/ui/Segmented';
import styles from './SettingsMenu.module.css';

export function SettingsMenu() {
  const words = useWords();
  const other = useOtherLanguage();
  const appearance = usePreferences((preferences) => preferences.appearance);
  return (
    <div className={styles.settings}>
      <Popover label={words.appearance} trigger={<HalfDisc />} triggerClassName={styles.appearance}>
        {() => (
          <Segmented
            label={words.appearance}
            options={appearances.map((value) => ({ value, name: words.appearances[value] }))}
            value={appearance}
            onSelect={setAppearance}
          />
        )}
      </Popover>
      <Button
        lang={htmlLanguage[other]}
        aria-label={words.otherLanguage}
        onClick={() => chooseLanguage(other)}
      >
        {words.otherLanguageShort}
      </Button>
    </div>
  );
}

/** Half light, half dark. */
function HalfDisc() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </svg>
  );
}
