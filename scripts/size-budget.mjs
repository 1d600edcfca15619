// Holds the build to budget.json: the first load, every screen, every worker, what is kept for offline use. Gzip bytes but for `precache`.
import { readFileSync } from 'node:fs';
import { measureBuild } from './build-sizes.mjs';

/** Never in the first load. */
const LAZY_ONLY = /tfjs|pose-detection|tensorflow|vision/i;

const budget = JSON.parse(readFileSync('budget.json', 'utf8'));
let sizes;
try {
  sizes = measureBuild('dist');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const over = [];
function hold(what, bytes, limit) {
  if (limit === undefined) over.push(`${what} has no limit in budget.json: it weighs ${bytes}`);
  else if (bytes > limit) over.push(`${what} weighs ${bytes}, ${bytes - limit} over its ${limit}`);
}

for (const kind of ['js', 'css']) {
  const { files, gzip } = sizes.firstLoad[kind];
  for (const { file, gzip: bytes } of files) console.log(`${String(bytes).padStart(9)}  ${file}`);
  console.log(`${String(gzip).padStart(9)}  first load ${kind}, gzip (budget ${budget.firstLoad[kind]})`);
  hold(`first load ${kind}`, gzip, budget.firstLoad[kind]);
}
const { screens, workers, precache, serviceWorker } = sizes;
for (const { name, gzip } of screens) hold(`screen ${name}`, gzip, budget.screens[name] ?? budget.screens.other);
for (const { name, gzip } of workers) hold(`worker ${name}`, gzip, budget.workers[name]);
hold('the service worker', serviceWorker.gzip, budget.serviceWorker);
hold('what is kept for offline use, as sent', precache.sent, budget.precache.sent);
hold('what is kept for offline use, as stored', precache.bytes, budget.precache.bytes);
const heaviest = screens.slice(0, 3).map(({ name, gzip }) => `${name} ${gzip}`);
console.log(`${String(precache.sent).padStart(9)}  kept for offline use, as sent; ${precache.bytes} as stored`);
console.log(`           heaviest of ${screens.length} screens beside the first load: ${heaviest.join(', ')}`);

for (const { file } of sizes.firstLoad.js.files)
  if (LAZY_ONLY.test(file)) over.push(`${file} is loaded at once but must be lazy`);
for (const line of over) console.error(`OVER  ${line}`);
process.exit(over.length > 0 ? 1 : 0);
