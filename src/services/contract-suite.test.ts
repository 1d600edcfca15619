// One suite for every service and every place it runs in: this process, the far end of a port, and a worker that loaded it as it was built.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../models/manifest.json';
import { buildService } from '../../scripts/build-services.mjs';
import { SERVICE_CONTRACTS, type ServiceByName, type ServiceName } from '../contracts/service-contracts.ts';
import { connect } from '../rpc/connect.ts';
import { serve } from '../rpc/serve.ts';
import type { Place } from './apart/place.ts';
import { CONTRACT_CASES, spoiled } from './apart/testing/contract-cases.ts';
import * as exportsModule from './exports.apart.ts';
import * as form from './form.apart.ts';
import { createModelFiles } from './model-files.ts';
import * as notes from './notes.apart.ts';
import * as picture from './picture.apart.ts';
import * as pose from './pose.apart.ts';
import * as recogniser from './recogniser.apart.ts';
import * as recommender from './recommender.apart.ts';
import * as transfer from './transfer.apart.ts';

const MODULES = { pose, form, recogniser, notes, recommender, transfer, exports: exportsModule, picture };
const NAMES = Object.keys(MODULES) as readonly ServiceName[];
const BUILT = ['notes', 'recommender'] as const;
/** Of the spoiled requests every so many-th: planning takes its time. Prime to the number of ways of spoiling, so that each gets its turn. */
const EVERY: Readonly<Partial<Record<ServiceName, number>>> = { notes: 11, recommender: 31 };
const EVERY_FAR = 5;

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

const files = createModelFiles(manifest.models, (path) =>
  Promise.resolve(new Uint8Array(readFileSync(`models/${path}`)).buffer),
);
const place: Place = { readModelFile: (modelId, name) => files.read(modelId, name), onBackend: (work) => work() };
const closers: (() => void | Promise<unknown>)[] = [];

beforeAll(async () => {
  tf.enableProdMode();
  if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
  await tf.setBackend('cpu');
});
afterAll(async () => {
  for (const close of closers) await close();
});

function created(name: ServiceName): Methods {
  return MODULES[name].create(place) as unknown as Methods;
}

/** The page's half, over a port. */
function connected(name: ServiceName, port: MessagePort): Methods {
  port.start();
  const connection = connect<ServiceByName>(() => ({
    postMessage: (message, moved = []) => port.postMessage(message, moved),
    addEventListener: (type, listener) => port.addEventListener(type, listener),
    removeEventListener: (type, listener) => port.removeEventListener(type, listener),
    terminate: () => port.close(),
  }));
  closers.push(() => connection.close());
  return connection.api[name] as unknown as Methods;
}

function overPort(name: ServiceName): Methods {
  const { port1, port2 } = new MessageChannel();
  serve({ [name]: created(name) }, port2);
  return connected(name, port1);
}

async function built(name: ServiceName): Promise<Methods> {
  const directory = mkdtempSync(join(tmpdir(), 'plumbline-services-'));
  const card = await buildService(name, directory);
  expect(card).toMatchObject({ name, contract: SERVICE_CONTRACTS[name].version, bytes: expect.any(Number) });
  const code = readFileSync(join(directory, card.file), 'utf8');
  expect(code.length).toBeGreaterThan(100_000);
  expect(code.match(/(^|[;}\n])import[\s"'{*]/), 'a module that needs no other').toBeNull();
  const { port1, port2 } = new MessageChannel();
  const entry = `import { workerData } from 'node:worker_threads';
    const { contract, create, serve } = await import(workerData.module);
    serve({ [contract.name]: create({ base: workerData.base }) }, workerData.port);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(entry)}`), {
    workerData: {
      module: pathToFileURL(join(directory, card.file)).href,
      base: `${pathToFileURL(resolve('.')).href}/`,
      port: port2,
    },
    transferList: [port2 as never],
  });
  closers.push(async () => {
    await worker.terminate();
    rmSync(directory, { recursive: true });
  });
  return connected(name, port1);
}

/** Answers leave for anywhere as they are. */
function copied(answer: unknown): unknown {
  const copy = structuredClone(answer);
  expect(copy).toEqual(answer);
  return copy;
}

/** Sound requests, in order, then spoiled ones: answered, and never by a rejection. */
async function holds(name: ServiceName, service: Methods, far = 1): Promise<void> {
  const every = (EVERY[name] ?? 1) * far;
  for (const { method, args, answers } of CONTRACT_CASES[name]) {
    const answer = copied(await service[method]?.(...args));
    if (answers === undefined) expect(answer, `${name}.${method}`).toBeUndefined();
    else expect(answer, `${name}.${method}`).toMatchObject(answers);
  }
  let refused = 0;
  for (const { method, args, onlyAsIs } of CONTRACT_CASES[name]) {
    for (const [index, wrong] of (onlyAsIs ? [] : spoiled(args)).entries()) {
      if (index % every !== 0) continue;
      const answer = await service[method]?.(...wrong).catch((error: unknown) => {
        throw new Error(`${name}.${method} ${JSON.stringify(wrong).slice(0, 300)}`, { cause: error });
      });
      const { kind, reason } = (copied(answer) ?? {}) as { readonly kind?: string; readonly reason?: string };
      if (kind === 'unavailable' && reason === 'bad_input') refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(0);
}

describe.each(NAMES)('%s', (name) => {
  test('offers the methods of its contract, and says so', () => {
    expect(MODULES[name].contract).toBe(SERVICE_CONTRACTS[name]);
    expect(Object.keys(created(name)).sort()).toEqual([...SERVICE_CONTRACTS[name].methods].sort());
    const known = new Set(manifest.models.map(({ id }) => id));
    for (const { id } of SERVICE_CONTRACTS[name].models) expect(known).toContain(id);
  });
  test('no request at all is bad input of every method that needs one', async () => {
    const service = created(name);
    for (const { method, args } of CONTRACT_CASES[name]) {
      if (args.length > 0) expect(await service[method]?.()).toMatchObject({ reason: 'bad_input' });
    }
  });
  test('in process', () => holds(name, created(name)));
  test('over a port', () => holds(name, overPort(name), EVERY_FAR));
});

test.each(BUILT)('%s as built, in a worker of its own', async (name) => holds(name, await built(name), EVERY_FAR));
