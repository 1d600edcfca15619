// Builds each service alone: one module without imports, and a card beside it. Usage: npm run build:services [-- NAME… [--into FOLDER]]
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { SERVICE_CONTRACTS } from '../src/contracts/service-contracts.ts';
import { poseDetection } from './vite-pose-detection.ts';

const WASM = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm');
const MODELS = JSON.parse(readFileSync('models/manifest.json', 'utf8')).models;

const NODE_UTIL = `
export const { TextEncoder, TextDecoder } = globalThis;
const is = (type) => (value) => value instanceof type;
export const types = {
  isFloat32Array: is(Float32Array), isInt32Array: is(Int32Array), isUint8Array: is(Uint8Array),
  isUint8ClampedArray: is(Uint8ClampedArray),
};`;

/** Builds into `directory`, from the repository's root; resolves to the card, which is written beside the module. */
export async function buildService(name, directory) {
  const contract = SERVICE_CONTRACTS[name];
  const file = `${name}-${contract.version}.js`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [poseDetection(), nodeUtil()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: directory,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `src/services/${name}.apart.ts`,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: file, codeSplitting: false },
      },
    },
  });
  const code = readFileSync(join(directory, file));
  const beside = contract.wasm ? [basename(WASM)] : [];
  for (const asset of beside) copyFileSync(WASM, join(directory, asset));
  const card = {
    name,
    contract: contract.version,
    methods: contract.methods,
    file,
    bytes: code.length,
    gzipBytes: gzipSync(code, { level: 9 }).length,
    beside,
    models: contract.models.map((model) => ({ ...model, bytes: bytesOf(model.id) })),
  };
  writeFileSync(join(directory, file.replace(/js$/, 'json')), `${JSON.stringify(card, null, 2)}\n`);
  return card;
}

/** tfjs asks Node's `util` for what every realm has by now; with this a built module loads in Node too. */
function nodeUtil() {
  return {
    name: 'plumbline-node-util',
    enforce: 'pre',
    resolveId: (source) => (source === 'util' ? '\0plumbline-util' : null),
    load: (id) => (id === '\0plumbline-util' ? NODE_UTIL : null),
  };
}

function bytesOf(modelId) {
  const { files } = MODELS.find(({ id }) => id === modelId);
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { into: { type: 'string', default: 'dist-services' } },
  });
  const known = Object.keys(SERVICE_CONTRACTS);
  const names = positionals.length > 0 ? positionals : known;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No such service: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
    process.exit(1);
  }
  // A folder that was named may hold what is not ours.
  if (values.into === 'dist-services' && positionals.length === 0)
    rmSync(values.into, { recursive: true, force: true });
  mkdirSync(values.into, { recursive: true });
  for (const name of names) {
    const { file, bytes, gzipBytes, models } = await buildService(name, values.into);
    const needs = models.map(({ id, needed }) => (needed ? id : `${id} (can do without)`)).join(', ');
    console.log(`${file}  ${kB(bytes)}, ${kB(gzipBytes)} gzip${needs && `; ${needs}`}`);
  }
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
