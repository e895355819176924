#!/usr/bin/env bash
# pptxgenjs 4.0.1 writes a chart's 0 into the chart and leaves it out of the workbook behind the chart.
#
# A bar chart of 5, 0 and 3 shows three values; who opens "Edit data" in PowerPoint finds the cell of the 0 empty, and
# from then on the chart has no value there. Absent and zero are not the same. The cell is written as
# `values[idx] || ''`. The presentation also lists the masters of notes after the slides (CT_Presentation wants them
# before) and names a third axis in a bar chart that has two.
#
# Output with pptxgenjs 4.0.1 under Node 20.20:
#   chart: 5 0 3
#   table: B2=5 B3= B4=3
#   order: sldMasterIdLst sldIdLst notesMasterIdLst sldSz notesSz defaultTextStyle
#   axes: 3 named, 2 drawn
#
# Exits with 1 where that is no longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3
cat >look.mjs <<'JS'
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';

const PptxGenJS = createRequire(import.meta.url)('pptxgenjs');
const deck = new PptxGenJS();
const labels = ['a', 'b', 'c'];
deck.addSlide().addChart('bar', [{ name: 's', labels, values: [5, 0, 3] }], { x: 1, y: 1, w: 6, h: 4 });
const parts = unzipSync(await deck.write({ outputType: 'uint8array' }));
const textOf = (all, name) => strFromU8(all[Object.keys(all).find((one) => name.test(one))]);
const chart = textOf(parts, /charts\/chart\d+\.xml$/);
const [, cache] = /<c:val>(.*?)<\/c:val>/s.exec(chart);
const book = unzipSync(parts[Object.keys(parts).find((one) => one.endsWith('.xlsx'))]);
const cells = textOf(book, /sheet1\.xml$/).matchAll(/<c r="(B[234])"><v>(.*?)<\/v>/g);
const lists = textOf(parts, /presentation\.xml$/).matchAll(/<p:(\w+(?:Lst|Sz|TextStyle))[ >]/g);
const drawn = chart.match(/<c:(cat|val)Ax>/g).length;
console.log(`chart: ${[...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, v]) => v).join(' ')}`);
console.log(`table: ${[...cells].map(([, at, v]) => `${at}=${v}`).join(' ')}`);
console.log(`order: ${[...lists].map(([, name]) => name).join(' ')}`);
console.log(`axes: ${chart.match(/<c:axId /g).length - drawn} named, ${drawn} drawn`);
JS
node look.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
chart: 5 0 3
table: B2=5 B3= B4=3
order: sldMasterIdLst sldIdLst notesMasterIdLst sldSz notesSz defaultTextStyle
axes: 3 named, 2 drawn
SEEN
