// A row of tabs after the ARIA pattern: one tab stop, arrow keys walk, Home and End jump; it scrolls sideways
// where it does not fit.
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { isWalk } from './keys';
import { isForBrowser } from './newTab';
import styles from './Tabs.module.css';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly count?: number }[];
  readonly value: Id;
  /** The id of the element the tabs switch; it is named by `tabId(panelId, value)`. */
  readonly panelId: string;
  /** The address of a tab: it opens in a window of its own as links do. */
  readonly hrefOf: (id: Id) => string;
  readonly onSelect: (id: Id) => void;
}

/** The id of the tab that names a panel. */
export function tabId(panelId: string, id: string): string {
  return `${panelId}-${id}`;
}

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, value, panelId, hrefOf, onSelect } = props;
  const strip = useRef<HTMLDivElement>(null);

  // The strip's scroll position is the browser's, outside React: the chosen tab should be in sight.
  useEffect(() => {
    const box = strip.current;
    const tab = document.getElementById(tabId(panelId, value));
    if (!box || !tab) return;
    const room = (box.clientWidth - tab.offsetWidth) / 2;
    box.scrollLeft = tab.offsetLeft - box.offsetLeft - room;
  }, [panelId, value]);

  const handleClick = (event: MouseEvent, id: Id) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    onSelect(id);
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (!isWalk(event)) return;
    const next = tabs.at(
      nextIndex(
        event.key,
        tabs.length,
        tabs.findIndex(({ id }) => id === value),
      ),
    );
    if (!next || next.id === value) return;
    event.preventDefault();
    document.getElementById(tabId(panelId, next.id))?.focus();
    onSelect(next.id);
  };

  return (
    <div ref={strip} className={styles.strip} role="tablist" aria-label={label}>
      {tabs.map(({ id, name, count }) => (
        <a
          key={id}
          id={tabId(panelId, id)}
          href={hrefOf(id)}
          role="tab"
          className={styles.tab}
          aria-selected={id === value}
          aria-controls={panelId}
          tabIndex={id === value ? 0 : -1}
          onClick={(event) => handleClick(event, id)}
          onKeyDown={handleKeyDown}
        >
          {name}
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </a>
      ))}
    </div>
  );
}

/** Where a key leads from a place in a row that runs in a circle; the same place for other keys. */
function nextIndex(key: string, length: number, index: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: (index + 1) % length,
    ArrowLeft: (index - 1 + length) % length,
    Home: 0,
    End: length - 1,
  };
  return steps[key] ?? index;
}
