// `npm start`: installs what is missing, builds the site and serves the build.
// With --built it serves the build at hand, making one only where there is none.
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npmRun, root } from './run.mjs';
import { setUpDependencies } from './setUp.mjs';
import { serve } from './staticServer.mjs';

const dist = join(root, 'dist');
const wanted = process.env.PORT ? Number(process.env.PORT) : 4173;

// npm, when it is told to end, ends only the shell between itself and us: the server would stay.
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(), 500).unref();
}

try {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT is ${process.env.PORT}, which is not a port number.`);
  }
  await setUpDependencies();
  if (!process.argv.includes('--built') || !existsSync(join(dist, 'index.html'))) {
    console.log('Building the site; this takes some seconds …');
    if ((await npmRun('build')) !== 0) throw new Error('The build failed: see its message above.');
  }
  const port = await serve(dist, wanted);
  if (wanted && port !== wanted) console.log(`Port ${wanted} is taken, so another is used.`);
  console.log(`\nServing until you press Ctrl-C.\nPlan Atlas is at http://localhost:${port}/`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
