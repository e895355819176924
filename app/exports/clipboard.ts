// A picture on its way to the clipboard.

/**
 * Copies a picture that is still being drawn. Safari allows it only if asked within the click itself, so
 * the promise of the picture is handed over, not the picture.
 *
 * @throws where the browser has no clipboard for pictures or refuses it, or the picture fails
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') throw new ClipboardRefusal();
  // A picture that fails makes the clipboard fail with an error of its own, so the first reason is kept.
  let failure: unknown = null;
  const watched = picture.catch((reason: unknown) => {
    failure = reason;
    throw reason;
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': watched })]);
  } catch (reason) {
    throw failure ?? new ClipboardRefusal(reason);
  }
}

/** The browser does not let the page write pictures to the clipboard. */
export class ClipboardRefusal extends Error {
  constructor(cause?: unknown) {
    super('The browser does not allow writing to the clipboard.', { cause });
  }
}
