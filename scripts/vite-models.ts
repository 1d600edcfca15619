// Serves models/ at /models/ while developing and copies it there in the build: weights keep stable addresses and are checked
// by the sha256 in the manifest, so they need no hash in their names and an app update does not fetch them again.
import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = 'models';

export function models(): Plugin {
  let outDir = 'dist';
  let building = false;
  return {
    name: 'plumbline-models',
    configResolved(config) {
      outDir = config.build.outDir;
      building = config.command === 'build';
    },
    configureServer(server) {
      server.middlewares.use('/models/', (request, response, next) => {
        const path = normalize(join(ROOT, decodeURIComponent((request.url ?? '').split('?')[0] ?? '')));
        if (!path.startsWith(ROOT + sep) || !existsSync(path) || !statSync(path).isFile()) {
          next();
          return;
        }
        response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
        createReadStream(path).pipe(response);
      });
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler() {
        // The test runner closes a server too.
        if (!building || this.environment.name !== 'client') return;
        cpSync(ROOT, join(outDir, 'models'), { recursive: true, filter: (path) => !/tsconfig|\.md$/.test(path) });
      },
    },
  };
}
