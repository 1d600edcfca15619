// Serves the analysis page, the models and the one video under analysis to the browser beside it, on a port of its own.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));

export interface PageServer {
  readonly url: string;
  /** Address of a file on this machine, for as long as the server runs. */
  offer(path: string): string;
  close(): void;
}

export async function servePage(directory: string): Promise<PageServer> {
  const page = sirv(directory, { dev: false });
  const models = sirv(MODELS, { dev: false });
  const videos: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const notFound = () => {
      response.statusCode = 404;
      response.end();
    };
    if (address.startsWith('/models/')) {
      request.url = address.slice('/models'.length);
      models(request, response, notFound);
    } else if (address.startsWith('/video/')) {
      const path = videos[Number(address.slice('/video/'.length))];
      if (path === undefined) notFound();
      else sendFile(path, request, response);
    } else page(request, response, notFound);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    offer: (path) => `${url}video/${videos.push(path) - 1}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** With ranges, without which a browser cannot seek. */
function sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(path);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const from = range ? Number(range[1]) : 0;
  const to = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  if (range && from > to) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(range ? 206 : 200, {
    // Said plainly, so that the browser looks into the file instead of at its name.
    'Content-Type': 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    'Content-Length': to - from + 1,
    ...(range ? { 'Content-Range': `bytes ${from}-${to}/${size}` } : {}),
  });
  const stream = createReadStream(path, { start: from, end: Math.max(from, to) });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
