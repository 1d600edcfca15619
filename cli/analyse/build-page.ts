// Bundles the page that poses videos in Chromium, with the app's own worker in it; once per state of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { poseDetection } from '../../scripts/vite-pose-detection.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, '.cache/analyse');
/** Everything the bundle is made from. */
const SOURCES = [
  'cli/analyse',
  'src/contracts',
  'src/device',
  'src/domain',
  'src/rpc',
  'src/services',
  'models/manifest.json',
  'package-lock.json',
  'scripts/vite-pose-detection.ts',
];

/** Folder of the built page; its entry is `cli/analyse/page.html`. */
export async function buildPage(): Promise<string> {
  const outDir = join(CACHE, sourceHash());
  if (existsSync(outDir)) return outDir;
  rmSync(CACHE, { recursive: true, force: true });
  const building = `${outDir}.building-${process.pid}`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [poseDetection()],
    worker: { format: 'es', plugins: () => [poseDetection()] },
    build: {
      outDir: building,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(ROOT, 'cli/analyse/page.html') },
    },
  });
  mkdirSync(dirname(outDir), { recursive: true });
  try {
    renameSync(building, outDir);
  } catch (error) {
    // Another run finished the same build first.
    if (!existsSync(outDir)) throw error;
    rmSync(building, { recursive: true, force: true });
  }
  return outDir;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path];
    for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
