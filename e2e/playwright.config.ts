// How the end-to-end tests run: in Chromium, some in Firefox and WebKit, against the built site on a plain static host.
import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from '../.ci/browser.mjs';
import { freePort } from '../.ci/staticServer.mjs';

// Workers load this file again; they inherit the port that the first load found free.
process.env.E2E_PORT ??= String(await freePort(4183));
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  // No test measures speed: a slow machine only takes longer, so these limits end what hangs.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Colours and places are judged as they end, not on their way.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: browserLaunchOptions(),
    // A worker would answer before the tests that hold requests back; the offline one lets it in.
    serviceWorkers: 'block',
    // One context serves all tests of a worker, emptied between them: in one of its own each would
    // fetch, parse and compile the whole program anew.
    reuseContext: true,
    // A trace of every test costs a third of the time; a failed one is tried again with it.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'chromium', testIgnore: '**/otherBrowsers.spec.ts', use: { browserName: 'chromium' } },
    { name: 'other browsers', testMatch: '**/otherBrowsers.spec.ts' },
  ],
  webServer: {
    command: 'node ../.ci/start.mjs --built',
    // Playwright would force colours on, and Node warns where NO_COLOR is set as well.
    env: { PORT: process.env.E2E_PORT, FORCE_COLOR: '0' },
    url: baseURL,
    timeout: 600_000,
  },
});
