// What an error means for the reader: something could not be fetched, or something broke.

/**
 * `code`: a part of the program did not arrive, and only a fresh page asks for it again;
 * `data`: a file of facts did not arrive; `fault`: a mistake of ours.
 */
export type FailureKind = 'code' | 'data' | 'fault';

// Chromium, Firefox, Safari and Vite each have their own words for the same thing.
const codeMessages =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;
const dataMessages = /^Failed to fetch|^NetworkError|^Load failed|HTTP \d{3}/i;

/** Tells from its message what kind of failure an error is. */
export function failureKind(error: unknown): FailureKind {
  const message = error instanceof Error ? error.message : '';
  if (codeMessages.test(message)) return 'code';
  return dataMessages.test(message) ? 'data' : 'fault';
}

/** The error as a developer wants to read it; whatever was thrown. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) {
    return typeof error === 'object' && error !== null ? JSON.stringify(error) : String(error);
  }
  const summary = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  return stack.startsWith(summary) ? stack : [summary, stack].filter(Boolean).join('\n');
}
