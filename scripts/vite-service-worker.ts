// Builds src/sw.ts once the app is written, with the list of files it must hold for the app to work offline.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { compressFile } from './vite-compress.ts';

export interface PrecacheFile {
  readonly url: string;
  /** Null where the address itself changes with the content. */
  readonly revision: string | null;
}

/** Not needed offline, or fetched on request: Thunder, screenshots for stores, robots, what hosts read, what the build keeps for itself. */
const LEFT_OUT =
  /^(\.vite\/|models\/movenet-thunder\/|screenshots\/|robots\.txt$|_headers$|sw\.js$)|\.(br|gz|map|txt)$/;

function precacheList(directory: string): PrecacheFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({
      url: `/${path}`,
      revision: path.startsWith('assets/')
        ? null
        : createHash('sha256')
            .update(readFileSync(join(directory, path)))
            .digest('hex')
            .slice(0, 16),
    }));
}

export function serviceWorker(): Plugin {
  let outDir = 'dist';
  let building = false;
  return {
    name: 'plumbline-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (building || this.environment.name !== 'client') return;
        building = true;
        const files = precacheList(outDir);
        writeFileSync(join(outDir, '.vite/precache.json'), JSON.stringify(files));
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: { PRECACHE_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2022',
            rolldownOptions: { input: 'src/sw.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
          },
        });
        building = false;
        // Asked for at every start, and the last to be written.
        await compressFile(join(outDir, 'sw.js'));
      },
    },
  };
}
