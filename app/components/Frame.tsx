// The frame around every view: header, filters, notice, tabs on phones; a link with `embed=1` leaves it away.
import { useLayoutEffect, useRef } from 'react';
import { Outlet } from 'react-router';
import { htmlLanguage } from '~/model/text';
import { useLanguage, useWords } from '~/state/language';
import { usePreferences } from '~/state/preferences';
import { useLocated } from '~/state/selection';
import { EmbedFooter } from './EmbedFooter';
import { FilterBar } from './FilterBar';
import styles from './Frame.module.css';
import { Header } from './Header';
import { KeepingNotice } from './KeepingNotice';
import { Printed } from './Printed';
import { RepairNotice } from './RepairNotice';
import { SearchDialog } from './SearchDialog';
import { ShareDialog } from './ShareDialog';
import { TabBar } from './TabBar';
import { useDocumentTitle } from './useDocumentTitle';
import { useKeptPlaces } from './useKeptPlaces';

/** A presentation has the window to itself. */
const barePlaces = ['present', 'notes'];
const filteredPlaces = ['map', 'compare', 'industries', 'industry', 'districts', 'district'];

export function Frame() {
  const words = useWords();
  const isEmbedded = useLocated(({ selection }) => selection.isEmbedded);
  const placeName = useLocated(({ place }) => place.name);
  const isBare = barePlaces.includes(placeName);
  const content = useRef<HTMLElement>(null);
  useKeptPlaces(content);
  useAppearance();
  useDocumentLanguage();
  useDocumentTitle();
  return (
    <div className={styles.frame} data-embedded={isEmbedded || undefined} data-place={placeName}>
      {!isEmbedded && !isBare && (
        <>
          <a
            className={styles.skip}
            href="#content"
            data-screen-only
            data-copy="none"
            onClick={(event) => {
              // An address with a `#` is cut by chat apps, so the jump leaves no trace in it.
              event.preventDefault();
              content.current?.focus();
            }}
          >
            {words.skip}
          </a>
          <Header />
          {filteredPlaces.includes(placeName) && <FilterBar />}
        </>
      )}
      {placeName !== 'present' && <RepairNotice />}
      {placeName !== 'present' && <KeepingNotice />}
      <main id="content" ref={content} tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      {isEmbedded && !isBare && <EmbedFooter />}
      {!isEmbedded && !isBare && (
        <>
          <TabBar />
          <SearchDialog />
          <ShareDialog />
        </>
      )}
      <Printed />
    </div>
  );
}

/** Light or dark as set, or as the system is; the root element carries it for the style sheets. */
function useAppearance(): void {
  const appearance = usePreferences((preferences) => preferences.appearance);
  // The system's own setting and the root element lie outside React; set before the page is painted,
  // so that a dark one never flashes light.
  useLayoutEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = appearance === 'dark' || (appearance === 'system' && system.matches);
      document.documentElement.dataset['appearance'] = isDark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [appearance]);
}

function useDocumentLanguage(): void {
  const language = useLanguage();
  // The root element lies outside React; the language chooses the typeface, so it is set before painting.
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage[language];
  }, [language]);
}
