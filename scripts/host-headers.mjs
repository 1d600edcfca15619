// Says to static hosts what scripts/serve.mjs sends, in the form of each: public/_headers and the blocks of docs/hosting.md.
// Usage: node scripts/host-headers.mjs headers > public/_headers; node scripts/host-headers.mjs nginx|caddy
import { fileURLToPath } from 'node:url';
import { SECURITY_HEADERS, cacheControl } from './headers.mjs';

/** Never kept unasked; disjoint from /assets/*, since a header file joins what two of its blocks say of one header. */
const REVALIDATED = [
  '/',
  '/index.html',
  '/sw.js',
  '/manifest.webmanifest',
  '/manifest.zh.webmanifest',
  '/models/*',
  '/fonts/*',
  '/icons/*',
];
const NAMES = Object.entries(SECURITY_HEADERS);

export const HOST_HEADERS = {
  /** Netlify, Cloudflare Pages and whoever else reads `_headers`. */
  headers: [
    '# Written by scripts/host-headers.mjs; see docs/hosting.md.',
    '/*',
    ...NAMES.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${cacheControl('/assets/x.js')}`,
    ...REVALIDATED.flatMap((path) => [path, `  Cache-Control: ${cacheControl(path)}`]),
  ],
  nginx: NAMES.map(([name, value]) => `add_header ${name} "${value}" always;`),
  caddy: NAMES.map(([name, value]) => `${name} "${value}"`),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = HOST_HEADERS[process.argv[2]];
  if (!lines) {
    console.error(`Which host? ${Object.keys(HOST_HEADERS).join(', ')}`);
    process.exit(1);
  }
  console.log(lines.join('\n'));
}
