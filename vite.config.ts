// How the app is built, served while developing, and unit-tested.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunchOptions } from './.ci/browser.mjs';
import { browserFloor, buildTarget } from './.ci/browserFloor.mjs';
import { brokenEscapes } from './.ci/brokenEscapes.mjs';
import { offlineWorker } from './.ci/offline.mjs';
import { staticPages } from './.ci/staticPages.mjs';
import { checkPlugin } from './app/model/checkPlugin';
import { geometryPlugin } from './app/model/geometryPlugin';
import { pinyinPlugin } from './app/model/pinyinPlugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const browserTests = 'app/**/*.browser.test.tsx';

export default defineConfig({
  plugins: [
    react(),
    checkPlugin(root),
    geometryPlugin(root),
    pinyinPlugin(root),
    browserFloor(root),
    staticPages(root),
    offlineWorker(),
    brokenEscapes(),
  ],
  resolve: {
    alias: [
      { find: '~', replacement: `${root}app` },
      { find: '@data', replacement: `${root}data` },
      // See the file: packing in workers is stopped by the content policy.
      { find: /^fflate$/, replacement: `${root}app/exports/zip.ts` },
    ],
  },
  build: {
    target: buildTarget,
    // The content policy lets nothing be fetched from a data: address, however small the plan.
    assetsInlineLimit: 0,
  },
  test: {
    attachmentsDir: 'test-results/attachments',
    // No test measures speed: the limits end what hangs, on a slow machine too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Tests of pure functions share what they import: it takes longer to load than they to run.
          isolate: false,
          setupFiles: ['.ci/propertySeed.ts'],
          include: ['app/**/*.test.{ts,tsx}', '.ci/*.test.ts'],
          exclude: [browserTests],
        },
      },
      {
        extends: true,
        // Prepared before the first test: found only while one runs, they would load a second React.
        optimizeDeps: { include: ['react', 'react-dom', 'react-dom/client', 'recharts'] },
        test: {
          name: 'browser',
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
