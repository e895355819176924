// `npm test`: sets up what is missing, then runs every check in order and stops at the first failure.
// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmRun, root } from './run.mjs';
import { setUpBrowser, setUpDependencies, setUpOtherBrowsers } from './setUp.mjs';

const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const endToEndReport = join(results, 'e2e.json');

/** @type {[script: string, title: string, args?: string[]][]} */
const steps = [
  ['types', 'Types'],
  ['lint', 'Lint'],
  ['format:check', 'Format'],
  ['check:data', 'Data'],
  [
    'test:unit',
    'Unit tests',
    ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ],
  ['build', 'Build'],
  ['test:e2e', 'End-to-end tests in Chromium, Firefox and WebKit'],
];

// Colour codes in a log file would stand between a reader and the runners' summaries.
if (!process.stdout.isTTY) process.env.NO_COLOR = '1';

try {
  await setUpDependencies();
  await setUpBrowser();
  await setUpOtherBrowsers();
  // A report left from an earlier run must never be counted.
  rmSync(results, { recursive: true, force: true });
  const failedStep = await firstFailure();
  console.log();
  const counts = [countUnit(), countEndToEnd()].filter((count) => count !== undefined);
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    counts.reduce((sum, count) => sum + count[key], 0);
  if (!failedStep && counts.length < 2) throw new Error('A test runner left no report.');
  if (failedStep) console.log(`Stopped: “${failedStep}” failed; see above.`);
  for (const [reason, count] of skipped()) console.log(`${count} skipped: ${reason}`);
  // “0 failed” must never be the last word of a run that failed elsewhere.
  if (!failedStep || total('failed'))
    console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = failedStep || total('failed') ? 1 : 0;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @returns {Promise<string | undefined>} the title of the step that failed */
async function firstFailure() {
  for (const [script, title, args] of steps) {
    console.log(`\n— ${title}`);
    if ((await npmRun(script, args)) !== 0) return title;
  }
  return undefined;
}

/** A test file that could not even be loaded holds no tests to count; it counts as one failed. */
function countUnit() {
  const report = readReport(unitReport);
  const unloaded = report?.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return report && { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}

/** A test that passed only when tried again (“flaky”) did pass; Playwright's summary names it. */
function countEndToEnd() {
  const report = readReport(endToEndReport);
  const stats = report?.stats;
  // Errors outside any test, such as a spec that does not load, stand beside the tests.
  return (
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + report.errors.length,
    }
  );
}

/** How many end-to-end tests were skipped, by the reason each gives. */
function skipped() {
  const reasons = new Map();
  const read = (/** @type {any} */ suite) => {
    for (const inner of suite.suites ?? []) read(inner);
    for (const { status, annotations } of (suite.specs ?? []).flatMap(
      (/** @type {any} */ spec) => spec.tests,
    )) {
      if (status !== 'skipped') continue;
      const reason = annotations[0]?.description ?? 'no reason given';
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  };
  read(readReport(endToEndReport) ?? {});
  return reasons;
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
