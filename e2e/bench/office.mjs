// Opens exported slides and sheets of the site in dist/ in LibreOffice, where there is one, and counts their pages.
// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserLaunchOptions } from '../../.ci/browser.mjs';
import { freePort, serve } from '../../.ci/staticServer.mjs';

/** Views and the exhibit taken from each, by the Chinese name of its menu. */
const taken = [
  ['/', '地图'],
  ['/', '标尺'],
  ['/compare', '目标对比'],
  ['/compare?chart=table', '目标表'],
  ['/industries', '产业矩阵'],
  ['/industries/low-altitude-economy', '产业'],
  ['/districts/licang', '举措'],
];

if (hasOffice()) await openEach();
else console.log('\nLibreOffice is not installed: exported files were not opened in it.');

async function openEach() {
  console.log('\nExported files opened in LibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    const port = await serve(
      fileURLToPath(new URL('../../dist', import.meta.url)),
      await freePort(4195),
    );
    const page = await browser.newPage({ locale: 'zh-CN', serviceWorkers: 'block' });
    for (const [view, exhibit] of taken) {
      for (const format of ['PPTX', 'XLSX']) {
        // oxlint-disable-next-line no-await-in-loop
        await page.goto(`http://localhost:${port}${view}`);
        // oxlint-disable-next-line no-await-in-loop
        const file = await take(page, folder, `${exhibit}`, format);
        report(folder, file, `${exhibit} ${format}`);
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {string} folder
 * @param {string} exhibit
 * @param {string} format
 */
async function take(page, folder, exhibit, format) {
  await page.getByRole('button', { name: `导出：${exhibit}`, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  const file = join(folder, `file.${format.toLowerCase()}`);
  await download.saveAs(file);
  return file;
}

/**
 * A file that LibreOffice cannot open becomes no PDF, and reading that fails.
 * @param {string} folder
 * @param {string} file
 * @param {string} name
 */
function report(folder, file, name) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const pdf = join(folder, 'file.pdf');
  rmSync(pdf, { force: true });
  execFileSync(
    'libreoffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    {
      stdio: 'ignore',
      timeout: 180_000,
    },
  );
  const pages = readFileSync(pdf, 'latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;
  if (pages === 0) throw new Error(`${name}: LibreOffice made no page of it.`);
  console.log(`${String(pages).padStart(4)} pages  ${name}`);
}

function hasOffice() {
  try {
    execFileSync('libreoffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
