// Takes the README's picture of the site in dist/: `npm run screenshot`, after a build.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserLaunchOptions } from '../.ci/browser.mjs';
import { serve } from '../.ci/staticServer.mjs';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const port = await serve(file('dist'), 4190);
const browser = await chromium.launch(browserLaunchOptions());
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
});
await page.goto(`http://localhost:${port}/?industry=low-altitude-economy`, {
  waitUntil: 'networkidle',
});
await page.screenshot({ path: file('public/screenshot.png') });
await browser.close();
console.log('public/screenshot.png is new.');
// The little server would wait for more visitors.
process.exit();
