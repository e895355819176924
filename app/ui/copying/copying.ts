// Copying from the page: what is marked leaves it as rows and cells, each value once, by whatever way it is copied.
import { copiedForms } from './copiedForms';
import { markedLines } from './markedLines';

/** Fills the clipboard whenever the reader copies something marked; text fields copy as they always do. */
export function keepCopiesClean(): void {
  document.addEventListener('copy', handleCopy);
}

function handleCopy(event: ClipboardEvent): void {
  if (event.defaultPrevented || !event.clipboardData || isField(event.target)) return;
  const selection = document.getSelection();
  if (!selection) return;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index),
  );
  const copied = copiedForms(markedLines(ranges), document.documentElement.lang);
  if (!copied) return;
  event.clipboardData.setData('text/plain', copied.text);
  event.clipboardData.setData('text/html', copied.html);
  event.preventDefault();
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false])') !==
    null
  );
}
