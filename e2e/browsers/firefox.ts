// Debian's Firefox, driven over WebDriver BiDi.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../.ci/otherBrowsers.mjs';
import { expressionOf, type Driver } from './session';
import type { WatchedSite } from './watchedSite';

/**
 * Starts Firefox with one window.
 *
 * @param preferences as in about:config
 */
export async function startFirefox(
  site: WatchedSite,
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'plan-atlas-firefox-'));
  const downloads = join(home, 'downloads');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    // A busy machine takes its time.
    timeout: 120_000,
    protocolTimeout: 240_000,
    userDataDir: join(home, 'profile'),
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'ui.prefersReducedMotion': 1,
      ...preferences,
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    downloads,
    goTo: async (path, window) => {
      await page.setViewport(window);
      await page.goto(site.origin + path);
    },
    run: async (read, ...given) =>
      JSON.parse(String(await page.evaluate(expressionOf(read, given)))),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    write: async (text) => {
      await page.keyboard.type(text);
    },
    click: async (selector) => {
      await page.locator(selector).click();
    },
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
