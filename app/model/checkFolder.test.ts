// The check of a folder on disk: as a function, in the build and as a command.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFolder } from './checkFolder';
import { checkPlugin } from './checkPlugin';
import { formatProblem } from './problem';
import { sampleFiles } from './sampleAtlas';
import { sampleText } from './sampleParts';

let root = '';
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const theme = 'data/themes.json · line 2, column 1 · ] stands here · no comma before ]';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  write('gazette.txt', sampleText);
  for (const [name, json] of Object.entries(sampleFiles())) write(name, JSON.stringify(json));
});
afterEach(() => rmSync(root, { recursive: true }));

it('reports broken JSON by line and column beside the problems of every other file', () => {
  const check = () =>
    checkFolder(join(root, 'data'), { gazette: join(root, 'gazette.txt') }).problems.map(
      formatProblem,
    );
  expect(check()).toEqual([]);
  // The same report as a Windows editor may save it.
  writeFileSync(join(root, 'gazette.txt'), `\uFEFF${sampleText}`, 'utf16le');
  expect(check()).toEqual([]);
  write('data/themes.json', '[{"id": "economy"},\n]');
  write('data/units.json', '[{"id": "%", "name": {"zh": "%"}}]');
  expect(check()).toEqual([
    theme,
    'data/indicators.json · [2].unit (new-jobs) · "万人" is not among the units · one of %',
    expect.stringMatching(/north.json · commitments\[0\].targets\[2\].unit .* not among the units/),
    'data/units.json · [0].name.en (%) · the field is missing · text in quotation marks',
  ]);
});

it('stops the build', async () => {
  write('index.html', '<p></p>');
  const run = () =>
    build({ root, configFile: false, logLevel: 'silent', plugins: [checkPlugin(root)] });
  await expect(run()).resolves.toBeDefined();
  write('data/themes.json', '[{"id": "economy"},\n]');
  await expect(run()).rejects.toThrow(theme);
});

it('runs as a command', async () => {
  const run = promisify(execFile);
  const command = join(import.meta.dirname, '../../data/check.mjs');
  const check = (...words: readonly string[]) =>
    run(process.execPath, [command, '--data', join(root, 'data'), ...words]);
  const { stdout } = await check('--text', `gazette=${join(root, 'gazette.txt')}`);
  expect(stdout).toMatch(/no problems · 3 plans · 6 commitments .* compared with gazette\n$/);
  write('data/themes.json', '[{"id": "economy"},\n]');
  await expect(check()).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`${theme}\n`),
  });
  await expect(check('--text', 'gazette')).rejects.toMatchObject({ code: 2 });
}, 60_000);
