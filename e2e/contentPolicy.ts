// The content policy of the build holds while files are made: a breach is told on the console.
import { expect, test } from '@playwright/test';

/** Fails each test of a spec in which the policy was breached. */
export function watchContentPolicy(): void {
  let breaches: string[] = [];
  test.beforeEach(({ page }) => {
    breaches = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) breaches.push(message.text());
    });
  });
  test.afterEach(() => expect(breaches).toEqual([]));
}
