// Hands a finished file to the reader.

/** Saves a file where the browser puts downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read the file only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
