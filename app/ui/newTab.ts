// Which clicks ask for another tab or window, and how one is opened where no link does it by itself.

interface Click {
  readonly button?: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Tells whether a click or a key is the browser's: a new tab or window, or a file kept with Alt. */
export function isForBrowser({ button = 0, ctrlKey, metaKey, shiftKey, altKey }: Click): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

/** Opens an address of the app in a tab of its own. */
export function openTab(address: string): void {
  window.open(address, '_blank', 'noopener');
}
