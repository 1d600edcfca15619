// How much of the model's speed survives coaching: frames a second posed live from a (fake) camera, against the same model run
// back to back in the same browser with nothing else to do; and every main-thread task over 50 ms while coaching.
// Needs a build. `npm run bench:live [-- --clip FILE.mp4] [--seconds 30]`; table on stderr, JSON on stdout and in bench/results/live.json.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { composeClip } from '../e2e/compose-clip.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { POSE_FRAME_MEASURE } from '../src/device/frame-loop.ts';

const BAR = 0.85;
/** Bare and live take turns, so that a machine that grows slow or quick in the meantime does so to both. */
const ROUNDS = 4;
const BARE_SECONDS = 5;
/** Not measured: the first seconds of coaching, while code is still being compiled. */
const WARM_UP_MS = 5000;
const FOOTAGE = '../shared/data/videos/clips/squat-a.mp4';
const PHONE = { width: 390, height: 844 };

const { values } = parseArgs({
  options: { clip: { type: 'string', default: FOOTAGE }, seconds: { type: 'string', default: '30' } },
});
const seconds = Number(values.seconds);

/** Entries that a page script collects before anything of the app runs. */
interface Collected {
  readonly frames: readonly { readonly startMs: number; readonly durationMs: number; readonly inferenceMs: number }[];
  readonly longTasks: readonly { readonly startMs: number; readonly durationMs: number }[];
}

// As text: what a bundler adds to functions does not exist inside the page.
const COLLECT = `
  globalThis.collected = { frames: [], longTasks: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === ${JSON.stringify(POSE_FRAME_MEASURE)})
        collected.frames.push({ startMs: entry.startTime, durationMs: entry.duration, inferenceMs: entry.detail.inferenceMs });
  }).observe({ type: 'measure', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) collected.longTasks.push({ startMs: entry.startTime, durationMs: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
`;

/** Speaks the bridge's wire format to the app's own worker, one still picture after the other. */
const BARE = (workerUrl: string, milliseconds: number, besideCamera: boolean) => `(async () => {
  if (${besideCamera}) {
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480, frameRate: 30 } });
    document.body.append(video);
    await video.play();
  }
  const worker = new Worker(${JSON.stringify(workerUrl)}, { type: 'module' });
  let id = 0;
  const call = (path, args, transfer) => new Promise((done, fail) => {
    const own = String(++id);
    const listen = ({ data }) => {
      if (data.id !== own) return;
      worker.removeEventListener('message', listen);
      if (data.name === 'throw') fail(new Error(JSON.stringify(data.value)));
      else done(data.value);
    };
    worker.addEventListener('message', listen);
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    worker.postMessage(
      { id: own, type: 'APPLY', path, argumentList: args.map((value) => ({ type: 'RAW', value })) }, transfer ?? []);
  });
  const started = await call(['pose', 'start'], [{ backend: 'wasm', model: 'lightning', strict: true }]);
  if (started.kind !== 'ready') throw new Error(JSON.stringify(started));
  const canvas = new OffscreenCanvas(640, 360);
  const context = canvas.getContext('2d');
  for (let x = 0; x < 640; x += 20) { context.fillStyle = 'hsl(' + x + ' 40% 50%)'; context.fillRect(x, 0, 20, 360); }
  const times = [];
  const begin = performance.now();
  while (performance.now() - begin < ${milliseconds}) {
    const picture = await createImageBitmap(canvas);
    const estimate = await call(['pose', 'estimate'], [picture, performance.now()], [picture]);
    if (estimate.kind !== 'pose') throw new Error(JSON.stringify(estimate));
    times.push(estimate.inferenceMs);
  }
  worker.terminate();
  return times.slice(5);
})()`;

async function bareTimes(context: BrowserContext, origin: string, besideCamera = false): Promise<readonly number[]> {
  const file = readdirSync('dist/assets').find((name) => /^vision\.worker-.*\.js$/.test(name));
  if (!file) throw new Error('The build has no vision worker: run "npm run build" again.');
  const page = await context.newPage();
  try {
    // A page of the origin that is not the app.
    await page.goto(`${origin}models/manifest.json`);
    return await page.evaluate(BARE(`${origin}assets/${file}`, 1000 * BARE_SECONDS, besideCamera));
  } finally {
    await page.close();
  }
}

/** Opens the coach and starts the camera; resolves when pictures are being posed. */
async function coach(page: Page, origin: string): Promise<void> {
  await page.addInitScript(COLLECT);
  await page.goto(`${origin}coach/air_squat`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if ((await collected(page)).frames.length > 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`No picture was posed within a minute. The page says: ${await page.locator('body').innerText()}`);
}

async function collected(page: Page): Promise<Collected> {
  return await page.evaluate('globalThis.collected');
}

/**
 * Frames a second in each second, by the time its frames really span. The bare rate is a median too: a neighbour that takes the
 * machine for a moment weighs on neither.
 */
function ratesBySecond(startsMs: readonly number[]): readonly number[] {
  const first = startsMs[0] ?? 0;
  const seconds = new Map<number, number[]>();
  for (const startMs of startsMs) {
    const second = Math.floor((startMs - first) / 1000);
    seconds.set(second, [...(seconds.get(second) ?? []), startMs]);
  }
  return [...seconds.values()]
    .filter((starts) => starts.length > 1)
    .map((starts) => ((starts.length - 1) * 1000) / ((starts.at(-1) ?? 0) - (starts[0] ?? 0)));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function percentile(numbers: readonly number[], share: number): number {
  return (
    [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN
  );
}

/** What was collected while coaching, warm-up left out. */
interface LiveRound extends Collected {
  readonly longTasksBefore: number;
}

async function liveRound(context: BrowserContext, origin: string, lengthSec: number): Promise<LiveRound> {
  const page = await context.newPage();
  try {
    await coach(page, origin);
    await page.waitForTimeout(WARM_UP_MS);
    const fromMs: number = await page.evaluate('performance.now()');
    await page.waitForTimeout(1000 * lengthSec);
    const { frames, longTasks } = await collected(page);
    const since = longTasks.filter(({ startMs }) => startMs >= fromMs);
    return {
      frames: frames.filter(({ startMs }) => startMs >= fromMs),
      longTasks: since,
      longTasksBefore: longTasks.length - since.length,
    };
  } finally {
    await page.close();
  }
}

async function main(): Promise<boolean> {
  if (!existsSync(values.clip)) throw new Error(`There is no clip ${values.clip}: name one with --clip.`);
  const clip = await composeClip({ video: values.clip, leadSec: 3, tailSec: 3 });
  const server = await serve(0, 'dist');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'plumbline-')), {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${clip}`],
    permissions: ['camera'],
    viewport: PHONE,
    bypassCSP: true,
  });
  try {
    const bareMs: number[] = [];
    const besideCameraMs: number[] = [];
    const rounds: LiveRound[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bareMs.push(...(await bareTimes(context, origin)));
      rounds.push(await liveRound(context, origin, seconds / ROUNDS));
      besideCameraMs.push(...(await bareTimes(context, origin, true)));
    }
    bareMs.push(...(await bareTimes(context, origin)));

    const bare = 1000 / median(bareMs);
    const besideCamera = 1000 / median(besideCameraMs);
    const during = rounds.flatMap(({ frames }) => frames);
    const live = median(rounds.flatMap(({ frames }) => ratesBySecond(frames.map(({ startMs }) => startMs))));
    const tasks = rounds.flatMap(({ longTasks }) => longTasks);
    const result = {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      clip: values.clip,
      seconds,
      bareFps: round(bare),
      liveFps: round(live),
      /** The bare model while the fake camera plays in the page, unposed: what the camera alone costs this machine. */
      bareBesideCameraFps: round(besideCamera),
      ratio: round(live / bare),
      bar: BAR,
      inferenceMs: { median: round(median(during.map(({ inferenceMs }) => inferenceMs))) },
      frameMs: {
        median: round(median(during.map(({ durationMs }) => durationMs))),
        p95: round(
          percentile(
            during.map(({ durationMs }) => durationMs),
            0.95,
          ),
        ),
      },
      longTasks: { count: tasks.length, longestMs: round(Math.max(0, ...tasks.map(({ durationMs }) => durationMs))) },
      /** Starting up included: for information. */
      longTasksBefore: rounds.reduce((sum, { longTasksBefore }) => sum + longTasksBefore, 0),
    };
    mkdirSync('bench/results', { recursive: true });
    writeFileSync('bench/results/live.json', `${JSON.stringify(result, null, 2)}\n`);
    console.error(
      [
        `bare model      ${result.bareFps} frames/s, beside a playing camera ${result.bareBesideCameraFps}`,
        `live            ${result.liveFps} frames/s`,
        `ratio           ${result.ratio} (bar ${BAR})`,
        `frame           ${result.frameMs.median} ms median, ${result.frameMs.p95} ms p95`,
        `tasks > 50 ms   ${result.longTasks.count}, longest ${result.longTasks.longestMs} ms`,
      ].join('\n'),
    );
    console.log(JSON.stringify(result));
    return result.ratio >= BAR && tasks.length === 0;
  } finally {
    await context.close();
    server.close();
  }
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
