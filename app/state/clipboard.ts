// The reader's clipboard, where the browser lets a page write to it.

/** Copies a text; false where the browser forbids it, as on plain http and in some frames. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
