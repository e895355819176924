// Writes the service worker of a build: its code, and the list of the files it keeps.
// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workOffline } from './offlineWorker.mjs';

/** Of what is served untouched, what a page asks for; the picture for previews is not. */
const untouched = ['/start.js', '/icon.svg', '/manifest.webmanifest'];
const patience = 3000;

/** @returns {import('vite').Plugin} */
export function offlineWorker() {
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir = 'dist' }) {
      const assets = readdirSync(join(dir, 'assets'), { recursive: true, encoding: 'utf8' })
        .filter((file) => !file.endsWith('.map'))
        .toSorted()
        .map((file) => `/assets/${file.replaceAll('\\', '/')}`);
      const files = ['/', ...untouched, ...assets];
      const hash = createHash('sha256').update(files.join('\n'));
      // The names of the assets tell their contents; the others are read.
      for (const file of ['index.html', ...untouched]) hash.update(readFileSync(join(dir, file)));
      const built = { revision: hash.digest('hex').slice(0, 12), files, patience };
      const code = `(${workOffline.toString()})(self, ${JSON.stringify(built)});\n`;
      writeFileSync(join(dir, 'service-worker.js'), code);
      console.log(`${files.length} files are kept for work without a network`);
    },
  };
}
