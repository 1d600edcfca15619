// The first screen's weight: gzip bytes of the JavaScript and CSS that opening `/` loads, from Vite's own manifest.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 120_000, css: 20_000 };
/** Loaded without a tap: the entry, which holds the screen at `/`. */
const FIRST_SCREEN = ['index.html'];
/** Never in the first load. */
const LAZY_ONLY = /tfjs|pose-detection|tensorflow|vision/i;

if (!existsSync('dist/.vite/manifest.json')) {
  console.error('There is no build: run "npm run build" first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = { js: new Set(), css: new Set() };
const visited = new Set();
function visit(key) {
  if (visited.has(key)) return;
  visited.add(key);
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build's manifest`);
  files.js.add(chunk.file);
  for (const sheet of chunk.css ?? []) files.css.add(sheet);
  for (const imported of chunk.imports ?? []) visit(imported);
}
for (const key of FIRST_SCREEN) visit(key);

const gzipped = (name) => gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length;
let failed = false;
for (const kind of ['js', 'css']) {
  const rows = [...files[kind]].map((name) => [name, gzipped(name)]).sort((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const [name, bytes] of rows) console.log(`${String(bytes).padStart(8)}  ${name}`);
  console.log(`${String(total).padStart(8)}  first load ${kind}, gzip (budget ${BUDGET[kind]})`);
  if (total > BUDGET[kind]) failed = true;
}
const heavy = [...files.js].filter((name) => LAZY_ONLY.test(name));
if (heavy.length > 0) {
  console.error(`Loaded at once but must be lazy: ${heavy.join(', ')}`);
  failed = true;
}
process.exit(failed ? 1 : 0);
