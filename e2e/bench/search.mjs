// How fast the search answers as one types, at 100,000 statements made up from those of the data.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = 100_000;
const spellings =
  `低空经济|李沧 绿色能源|李沧低空|人工智能|城阳|新增就业|石墨新材料|跨境电商|项目|low altitude|licang
  green|artifical intelligence|new jobs|graphite|retail sales|dikong|licang lvse|rengongzhineng|chenyang|xinzengjiuye|
  shimo|kuajingdianshang|dk|lsny|rgzn|cy|xzjy|smxcl|kjds|5.5%|diknog|qqqq`
    .split('|')
    .map((text) => text.replace(/\s+/g, ' ').trim());
const load = async (file) =>
  (
    await runnerImport(join(root, 'app/model', file), {
      root,
      configFile: false,
      logLevel: 'error',
    })
  ).module;

const [{ readAtlas }, { documentsOf }, { buildIndex }, { search }] = await Promise.all(
  ['readAtlas.ts', 'searchDocuments.ts', 'searchIndex.ts', 'search.ts'].map(load),
);
const atlas = readAtlas(root);
const documents = manyDocuments(documentsOf(atlas, atlas.region.defaultYear));
const statements = documents.filter(({ kind }) => kind === 'commitment');

let begun = performance.now();
const index = buildIndex(documents, atlas.readings);
const building = performance.now() - begun;

const typed = typedTexts(documents);
const times = typed.map((text) => timeOf(() => search(index, text)));
// The least any search must do: one pass over the same statements, in both languages.
const texts = statements.map(({ body }) => body.join(' ').toLowerCase());
const passes = typed.map((text) => timeOf(() => texts.filter((one) => one.includes(text))));

const slowest = typed.map((text, at) => ({ text, ms: Number((times[at] ?? 0).toFixed(1)) }));
console.table(slowest.toSorted((one, other) => other.ms - one.ms).slice(0, 8));
console.log(
  `statements                        ${statements.length} of ${documents.length} documents`,
);
console.log(`index built in                    ${building.toFixed(0)} ms`);
console.log(`texts typed, letter by letter     ${typed.length}`);
console.log(`an answer, median                 ${share(times, 0.5).toFixed(1)} ms`);
console.log(`an answer, p95                    ${share(times, 0.95).toFixed(1)} ms`);
console.log(`one plain pass, p95               ${share(passes, 0.95).toFixed(1)} ms`);
console.log(
  `ratio of the two                  ${(share(times, 0.95) / share(passes, 0.95)).toFixed(2)}`,
);

/** Everything of the data, and statements mixed from halves of its own until there are enough; projects in proportion. */
function manyDocuments(own) {
  const random = randomNumbers(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const named = own.filter(({ kind }) => kind !== 'commitment');
  const projects = own.filter(({ kind }) => kind === 'project');
  const models = own.filter(({ kind }) => kind === 'commitment');
  const half = (text, isFirst) => {
    const middle = Math.floor(text.length / 2);
    return isFirst ? text.slice(0, middle) : text.slice(middle);
  };
  const mixed = (one, other) =>
    one.map((text, at) => half(text, true) + half(other[at] ?? text, false));
  const more = [];
  for (let count = models.length; count < wanted; count += 1) {
    const [one, other] = [pick(models), pick(models)];
    more.push({ ...one, key: `commitment:made-${count}`, body: mixed(one.body, other.body) });
  }
  for (let count = 0; count < (wanted / models.length) * projects.length; count += 1) {
    const [one, other] = [pick(projects), pick(projects)];
    more.push({ ...one, key: `project:made-${count}`, names: mixed(one.names, other.names) });
  }
  return [...named, ...models, ...more];
}

/** What a reader types on the way to some names: every beginning of each, in four spellings, slips among them. */
function typedTexts(all) {
  const zones = all.filter(({ kind }) => kind === 'zone').slice(0, 6);
  const words = [...spellings, ...zones.flatMap(({ names }) => names.slice(0, 2))];
  const beginnings = (word) =>
    [...word]
      .map((_, at) => [...word].slice(0, at + 1).join(''))
      .filter((text) => text.trim() !== '');
  return words.flatMap(beginnings);
}

function timeOf(work) {
  begun = performance.now();
  work();
  return performance.now() - begun;
}

function share(numbers, part) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** The same numbers in every run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
