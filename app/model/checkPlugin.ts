// Stops the build when the data is wrong, with the same lines as the check.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkFolder } from './checkFolder';
import { formatProblem } from './problem';

/**
 * A Vite plugin that checks the data before anything is built.
 *
 * @param root the folder that holds `data/`
 */
export function checkPlugin(root: string): Plugin {
  return {
    name: 'check-data',
    apply: 'build',
    buildStart() {
      const { problems } = checkFolder(join(root, 'data'));
      if (problems.length > 0) this.error(['', ...problems.map(formatProblem)].join('\n'));
    },
  };
}
