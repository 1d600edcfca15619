// What the size budget counts: everything an entry needs at once, nothing that is fetched later.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { measureBuild, plainName } from '../../scripts/build-sizes.mjs';

let directory = '';

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function build(files: Readonly<Record<string, string>>): string {
  directory = mkdtempSync(join(tmpdir(), 'plumbline-sizes-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

const FILES = {
  'assets/index-11111111.js': 'the entry',
  'assets/shared-22222222.js': 'shared by both',
  'assets/index-33333333.css': 'styles of the entry',
  'assets/log-screen-44444444.js': 'the log',
  'assets/rows-55555555.js': 'rows of the log, and not of the entry',
  'assets/later-66666666.js': 'fetched by a tap in the log',
  'assets/notes.worker-77777777.js': 'reads notes',
  'sw.js': 'keeps files',
  '.vite/precache.json': JSON.stringify([
    { url: '/assets/index-11111111.js', revision: null },
    { url: '/models/small/weights.bin', revision: 'a' },
  ]),
  'models/small/weights.bin': '0123456789',
  'assets/index-11111111.js.br': 'abc',
  '.vite/manifest.json': JSON.stringify({
    'index.html': {
      file: 'assets/index-11111111.js',
      imports: ['_shared.js'],
      dynamicImports: ['src/features/log/log-screen.tsx'],
      css: ['assets/index-33333333.css'],
    },
    '_shared.js': { file: 'assets/shared-22222222.js', imports: ['index.html'] },
    'src/features/log/log-screen.tsx': {
      file: 'assets/log-screen-44444444.js',
      isDynamicEntry: true,
      imports: ['_shared.js', '_rows.js'],
      dynamicImports: ['later.ts'],
    },
    '_rows.js': { file: 'assets/rows-55555555.js' },
    'later.ts': { file: 'assets/later-66666666.js', isDynamicEntry: true },
  }),
};

const weigh = (...texts: readonly string[]) =>
  texts.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0);

it('counts the entry with all it imports and its styles as the first load', () => {
  const { firstLoad } = measureBuild(build(FILES));
  expect(firstLoad.js.gzip).toBe(weigh('the entry', 'shared by both'));
  expect(firstLoad.css.gzip).toBe(weigh('styles of the entry'));
});

it('counts of a screen what the first load has not, and nothing that waits for a tap', () => {
  const { screens } = measureBuild(build(FILES));
  expect(screens).toEqual([{ name: 'log', gzip: weigh('the log', 'rows of the log, and not of the entry') }]);
});

it('counts what is kept offline as it lies and as it travels', () => {
  const { precache, workers } = measureBuild(build(FILES));
  expect(precache).toMatchObject({ files: 2, bytes: 'the entry'.length + 10, sent: 3 + 10, models: 10 });
  expect(workers).toEqual([{ name: 'notes', bytes: 'reads notes'.length, gzip: weigh('reads notes') }]);
});

it('says where there is no build', () => {
  expect(() => measureBuild(build({}))).toThrow(/There is no build in .*: run "npm run build" first/);
});

it('names a file without what changes with its content', () => {
  expect(plainName('assets/notes.worker--Ft3sd9o.js')).toBe('notes.worker.js');
});
