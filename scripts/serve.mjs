// Serves the production build with the real headers. Usage: node scripts/serve.mjs [port] [directory]
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { SECURITY_HEADERS, cacheControl } from './headers.mjs';

/** Starts listening on 127.0.0.1 and resolves to the server; rejects with a sentence where the build or the port is missing. */
export function serve(port, directory) {
  if (!existsSync(resolve(directory, 'index.html'))) {
    return Promise.reject(new Error(`There is no build in ${directory}. Run "npm run build" first.`));
  }
  const assets = sirv(directory, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
  const server = createServer((request, response) => {
    // A share that the service worker did not take, since the browser has thrown it away: nothing of it is read.
    if (request.method === 'POST' && request.url === '/incoming') {
      response.writeHead(303, { ...SECURITY_HEADERS, Location: '/incoming?failed', Connection: 'close' });
      response.end();
      return;
    }
    assets(request, response, () => {
      response.statusCode = 404;
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.end('Not found');
    });
  });
  return new Promise((settle, fail) => {
    server.once('error', (error) =>
      fail(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use: close what runs there and try again.`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => settle(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 4173);
  try {
    const server = await serve(port, process.argv[3] ?? 'dist');
    console.log(`Plumbline is at http://127.0.0.1:${server.address().port}/`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
