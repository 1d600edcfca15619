// What the build weighs, from its own manifest: the first load, what each screen brings beside it, the workers, what is kept for offline use.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Loaded without a tap: the entry, which holds the screen at `/`. */
const FIRST_SCREEN = 'index.html';
/** What a screen is called after, in its file's name. */
const SCREEN = /\/([a-z-]+)-screen\.tsx$/;
/** The week at `/`, for whoever has a plan. */
const WEEK = 'src/features/plan/week-view.tsx';
const WORKER = /^([a-z]+)\.worker-.*\.js$/;

/** Reads `directory` (a finished build); throws a sentence where there is none. Bytes throughout; `gzip` at level 9. */
export function measureBuild(directory) {
  const read = (path) => JSON.parse(readFileSync(join(directory, path), 'utf8'));
  if (!existsSync(join(directory, '.vite/precache.json')))
    throw new Error(`There is no build in ${directory}: run "npm run build" first.`);
  const manifest = read('.vite/manifest.json');
  const gzipped = new Map();
  const gzip = (file) => {
    const known = gzipped.get(file) ?? gzipSync(readFileSync(join(directory, file)), { level: 9 }).length;
    gzipped.set(file, known);
    return known;
  };
  const weigh = (files) =>
    [...files]
      .map((file) => ({ file, gzip: gzip(file) }))
      .sort((a, b) => b.gzip - a.gzip || (a.file < b.file ? -1 : 1));
  const sum = (rows) => rows.reduce((total, row) => total + row.gzip, 0);

  const first = filesOf(manifest, FIRST_SCREEN);
  const screens = Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry && (SCREEN.test(key) || key === WEEK))
    .map((key) => {
      const files = filesOf(manifest, key);
      const extra = weigh([...files.js, ...files.css].filter((file) => !first.js.has(file) && !first.css.has(file)));
      return { name: key === WEEK ? 'week' : SCREEN.exec(key)[1], gzip: sum(extra) };
    })
    .sort((a, b) => b.gzip - a.gzip);
  const assets = readdirSync(join(directory, 'assets')).filter((name) => !/\.(br|gz)$/.test(name));
  const workers = assets
    .filter((name) => WORKER.test(name))
    .map((name) => ({
      name: WORKER.exec(name)[1],
      bytes: sizeOf(join(directory, 'assets', name)),
      gzip: gzip(`assets/${name}`),
    }))
    .sort((a, b) => b.gzip - a.gzip);
  const held = read('.vite/precache.json').map(({ url }) => {
    const file = join(directory, url);
    return { file: url.slice(1), bytes: sizeOf(file), sent: sizeOf(existsSync(`${file}.br`) ? `${file}.br` : file) };
  });
  const [js, css] = [weigh(first.js), weigh(first.css)];
  return {
    firstLoad: { js: { files: js, gzip: sum(js) }, css: { files: css, gzip: sum(css) } },
    screens,
    workers,
    precache: {
      files: held.length,
      bytes: held.reduce((total, { bytes }) => total + bytes, 0),
      sent: held.reduce((total, { sent }) => total + sent, 0),
      models: held.filter(({ file }) => file.startsWith('models/')).reduce((total, { bytes }) => total + bytes, 0),
      largest: held.sort((a, b) => b.bytes - a.bytes).slice(0, 12),
    },
    serviceWorker: { bytes: sizeOf(join(directory, 'sw.js')), gzip: gzip('sw.js') },
  };
}

/** What an entry needs at once: its own chunk, all it imports, their styles. */
function filesOf(manifest, entry) {
  const files = { js: new Set(), css: new Set() };
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the build's manifest`);
    if (files.js.has(chunk.file)) return;
    files.js.add(chunk.file);
    for (const sheet of chunk.css ?? []) files.css.add(sheet);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(entry);
  return files;
}

function sizeOf(path) {
  return statSync(path).size;
}

/** `assets/index-CFsclNNQ.js` without what changes with its content: `index.js`. */
export function plainName(file) {
  return basename(file).replace(/-[\w-]{8}(?=\.\w+$)/, '');
}
