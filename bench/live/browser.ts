// The browser the bench runs in: a phone's window, a camera that plays the clip, and scripts that collect from outside what the app leaves in
// the performance timeline.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/chromium.mjs';
import type { PoseBackend } from '../../src/contracts/pose.ts';
import { CUE_MEASURE } from '../../src/device/cue-latency.ts';
import { POSE_FRAME_MEASURE } from '../../src/device/frame-loop.ts';

const PHONE = { width: 390, height: 844 };

/** What COLLECT gathers in a page; times are performance.now() of that page. */
export interface Collected {
  readonly frames: readonly {
    readonly startMs: number;
    readonly endMs: number;
    readonly inferenceMs: number;
    readonly timestampMs: number;
  }[];
  readonly cues: readonly {
    readonly startMs: number;
    readonly endMs: number;
    readonly kind: string;
    readonly timestampMs: number;
  }[];
  readonly longTasks: readonly { readonly startMs: number; readonly durationMs: number }[];
  readonly tapMs: number | null;
  /** Frames the camera gave so far; null where the browser does not count them. */
  readonly cameraFrames: number | null;
}

// As text: what a bundler adds to functions does not exist inside the page.
const COLLECT = `
  globalThis.collected = { frames: [], cues: [], longTasks: [], tapMs: null, cameraFrames: null };
  globalThis.benchTracks = [];
  globalThis.benchWorkers = [];
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration, detail } of list.getEntries()) {
      if (name === ${JSON.stringify(POSE_FRAME_MEASURE)})
        collected.frames.push({ startMs: startTime, endMs: startTime + duration, ...detail });
      if (name === ${JSON.stringify(CUE_MEASURE)})
        collected.cues.push({ startMs: startTime, endMs: startTime + duration, ...detail });
    }
  }).observe({ type: 'measure', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) collected.longTasks.push({ startMs: startTime, durationMs: duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('click', (event) => { if (event.isTrusted) collected.tapMs ??= event.timeStamp; }, true);
  if (navigator.mediaDevices) {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      benchTracks.push(...stream.getVideoTracks());
      return stream;
    };
  }
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      if (String(given[0]).includes('vision.worker')) benchWorkers.push(this);
    }
  };
  globalThis.forgetCollected = () => {
    for (const list of [collected.frames, collected.cues, collected.longTasks]) list.length = 0;
  };
  globalThis.readCollected = () => {
    const stats = benchTracks.at(-1)?.stats;
    return { ...collected, cameraFrames: stats ? stats.totalFrames : null };
  };
  // The bridge's own wire format: live tensors of the realm that poses.
  globalThis.readTensors = () => new Promise((done) => {
    const worker = benchWorkers.at(-1);
    if (!worker) return done(null);
    const id = 'bench-' + Math.random();
    const hear = ({ data }) => {
      if (data?.id !== id) return;
      worker.removeEventListener('message', hear);
      done(data.value);
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ id, type: 'APPLY', path: ['pose', 'memory'], argumentList: [] });
  });
`;

/** A profile of its own, so that a second visit can be made: `profile` of a visit before. */
export async function openBrowser(
  clip: string,
  profile: string = newProfile(),
): Promise<{ readonly context: BrowserContext; readonly profile: string }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${clip}`,
      '--js-flags=--expose-gc',
    ],
    permissions: ['camera'],
    viewport: PHONE,
    locale: 'en-GB',
    // The bench's scripts are none of the app's.
    bypassCSP: true,
  });
  await context.addInitScript(COLLECT);
  return { context, profile };
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'plumbline-live-'));
}

export async function collected(page: Page): Promise<Collected> {
  return await page.evaluate('globalThis.readCollected()');
}

/** Live tensors of the vision worker; null where there is none, or it does not answer. */
export async function tensorsOf(page: Page): Promise<{ readonly tensors: number; readonly bytes: number } | null> {
  return await page.evaluate('globalThis.readTensors()');
}

/** Of the page's own realm, after what is garbage was collected. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await session.detach();
  }
}

const BACKEND_LABELS: Readonly<Record<PoseBackend, string>> = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly' };

/** As a person does it, on the settings screen; kept by the profile. */
export async function chooseBackend(context: BrowserContext, origin: string, backend: PoseBackend): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}more`);
    await page.getByText(BACKEND_LABELS[backend], { exact: true }).first().click();
    await page.waitForTimeout(500);
  } finally {
    await page.close();
  }
}

/** Opens the coach of one exercise; resolves when it can be started. */
export async function openCoach(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}coach/air_squat`);
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor({ timeout: 30_000 });
}

export async function tapStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Resolves when pictures are being posed; rejects with what the page says instead. */
export async function firstPose(page: Page): Promise<void> {
  try {
    await page.waitForFunction('globalThis.collected.frames.length > 0', null, { timeout: 60_000, polling: 100 });
  } catch {
    const text = await page.locator('body').innerText();
    throw new Error(`No picture was posed within a minute. The page says: ${text}`);
  }
}
