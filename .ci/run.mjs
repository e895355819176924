// Runs other programs for the scripts of this folder, from the top of the repository.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program with our own output; gives its exit status, 127 where there is no such program
 * and 124 where it took longer than `seconds` (it is then ended, with what it started).
 * @param {string} program
 * @param {string[]} args
 * @param {{ seconds?: number }} [limits]
 * @returns {Promise<number>}
 */
export function run(program, args, { seconds } = {}) {
  return new Promise((resolve) => {
    // Its own group only under a time limit: otherwise Ctrl-C must reach it too.
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: Boolean(seconds),
    });
    let isLate = false;
    const timer =
      seconds &&
      setTimeout(() => {
        isLate = true;
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      }, seconds * 1000);
    const finish = (/** @type {number} */ status) => {
      clearTimeout(timer);
      resolve(isLate ? 124 : status);
    };
    child.on('error', () => finish(127));
    child.on('exit', (status) => finish(status ?? 1));
  });
}

/**
 * Runs one of package.json's own scripts.
 * @param {string} script
 * @param {string[]} [args]
 */
export function npmRun(script, args = []) {
  return run('npm', ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])]);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {string} what it prints, empty where it fails or is missing
 */
export function read(program, args) {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return error ? '' : stdout;
}
