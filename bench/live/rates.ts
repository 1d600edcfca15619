// Frames a second, dropped frames, main-thread tasks and latency: the bare model, the app and the demo's loop take turns on the same clip.
import type { BrowserContext, Page } from '@playwright/test';
import { chooseBackend, collected, type Collected, firstPose, openCoach, tapStart, tensorsOf } from './browser.ts';
import type { Bar, LiveOptions, SectionResult } from './options.ts';
import { median, percentile, ratesBySecond, round } from './statistics.ts';
import type { DemoFrame } from './page/demo-loop.ts';

/** A machine that grows slow or quick in the meantime does so to all three. */
const ROUNDS = 3;
const BARE_MS = 6000;
/** Not measured: the first seconds, while code is still being compiled. */
const WARM_UP_MS = 5000;
/** The fake camera's; where the browser does not count. */
const CAMERA_FPS = 30;
const LEAST_OF_BARE = 0.9;
const LONG_TASK_MS = 50;
const CUE_WITHIN_MS = 100;
/** What is said at a repetition's end; other words are nobody's latency. */
const AT_REPETITION = /^(cue|count|praise)/;

interface Round extends Collected {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly cameraFramesDuring: number | null;
  readonly tensors: readonly [number | null, number | null];
}

export async function measureRates(
  context: BrowserContext,
  origins: { readonly app: string; readonly page: string },
  options: LiveOptions,
): Promise<SectionResult> {
  const bareMs: number[] = [];
  const besideCameraMs: number[] = [];
  const rounds: Round[] = [];
  const demos: { readonly frames: readonly DemoFrame[]; readonly collected: Collected }[] = [];
  const lengthMs = (1000 * options.seconds) / ROUNDS;
  await chooseBackend(context, origins.app, options.backend);
  for (let round = 0; round < ROUNDS; round++) {
    bareMs.push(...(await bare(context, origins.page, options)));
    rounds.push(await coachingRound(context, origins.app, lengthMs));
    besideCameraMs.push(...(await bare(context, origins.page, options, true)));
    demos.push(await demoRound(context, origins.page, options, lengthMs));
  }
  bareMs.push(...(await bare(context, origins.page, options)));

  const bareFps = 1000 / median(bareMs);
  const besideCameraFps = 1000 / median(besideCameraMs);
  // More than the camera gives nobody can pose.
  const possibleFps = Math.min(CAMERA_FPS, bareFps);
  const pipelineFps = median(rounds.flatMap(({ frames }) => ratesBySecond(frames.map(({ startMs }) => startMs))));
  const demoFps = median(demos.flatMap(({ frames }) => ratesBySecond(frames.map(({ startMs }) => startMs))));
  const tasks = rounds.flatMap(({ longTasks }) => longTasks);
  const demoTasks = demos.flatMap(({ frames, collected: { longTasks } }) => {
    const [from, until] = [frames[0]?.startMs ?? 0, frames.at(-1)?.endMs ?? 0];
    return longTasks.filter(({ startMs }) => startMs >= from && startMs <= until);
  });
  const toPose = rounds.flatMap(poseLatencies);
  const toWord = rounds.flatMap(wordLatencies);
  const demoToPose = demos.flatMap(({ frames }) => demoLatencies(frames));
  const frameMs = median(rounds.flatMap(({ frames }) => gaps(frames.map(({ startMs }) => startMs))));
  const inference = rounds.flatMap(({ frames }) => frames.map(({ inferenceMs }) => inferenceMs));
  const pipelineDropped = droppedShare(
    rounds.map((round) => ({
      posed: round.frames.length,
      given: round.cameraFramesDuring ?? (CAMERA_FPS * (round.untilMs - round.fromMs)) / 1000,
    })),
  );
  const demoDropped = droppedShare(
    demos.map(({ frames }) => ({
      posed: frames.length,
      given: (CAMERA_FPS * ((frames.at(-1)?.endMs ?? 0) - (frames[0]?.startMs ?? 0))) / 1000,
    })),
  );
  const figures = {
    bare: { fps: round(bareFps), besideCameraFps: round(besideCameraFps) },
    pipeline: {
      fps: round(pipelineFps),
      ofBare: round(pipelineFps / bareFps),
      ofPossible: round(pipelineFps / possibleFps),
      ofBareBesideCamera: round(pipelineFps / Math.min(CAMERA_FPS, besideCameraFps)),
      ofDemo: round(pipelineFps / demoFps),
      droppedShare: round(pipelineDropped),
      inferenceMs: { p50: round(median(inference)), p95: round(percentile(inference, 0.95)) },
      captureToPoseMs: { p50: round(median(toPose)), p95: round(percentile(toPose, 0.95)), frames: toPose.length },
      repetitionToWordMs: { p50: round(median(toWord)), p95: round(percentile(toWord, 0.95)), words: toWord.length },
      longTasks: { count: tasks.length, longestMs: longest(tasks) },
      tensors: rounds.map(({ tensors }) => tensors),
    },
    demo: {
      fps: round(demoFps),
      droppedShare: round(demoDropped),
      captureToPoseMs: { p50: round(median(demoToPose)), p95: round(percentile(demoToPose, 0.95)) },
      longTasks: { count: demoTasks.length, longestMs: longest(demoTasks) },
    },
  };
  const flat = rounds.map(({ tensors: [before, after] }) => before !== null && before === after);
  const bars: Bar[] = [
    bar(
      `pipeline ≥ 0.90 of the bare model, or of the camera’s ${CAMERA_FPS} where that is less`,
      pipelineFps / possibleFps,
      (ratio) => ratio >= LEAST_OF_BARE,
    ),
    bar('pipeline ≥ the demo’s loop', pipelineFps / demoFps, (ratio) => ratio >= 1),
    bar('main-thread tasks over 50 ms while coaching: 0', tasks.length, (count) => count === 0),
    toWord.length === 0
      ? { what: 'p95 repetition end → word ≤ 100 ms + one frame', value: 'no word was measured', met: null }
      : bar(
          `p95 repetition end → word ≤ 100 ms + one frame (${round(frameMs, 0)} ms), in ms`,
          percentile(toWord, 0.95),
          (ms) => ms <= CUE_WITHIN_MS + frameMs,
        ),
    {
      what: 'tensors the same at the beginning and the end of each round',
      value: rounds.map(({ tensors }) => tensors.join(' → ')).join(', '),
      met: rounds.every(({ tensors: [before] }) => before === null) ? null : flat.every(Boolean),
    },
  ];
  return {
    figures,
    bars,
    lines: [
      row(
        '',
        'frames/s',
        'dropped',
        'tasks > 50 ms',
        'longest',
        'capture → pose p50 / p95',
        'rep end → word p50 / p95',
      ),
      row('bare model', bareFps),
      row('… beside camera', besideCameraFps),
      row(
        'pipeline',
        pipelineFps,
        share(pipelineDropped),
        tasks.length,
        longest(tasks),
        pair(toPose),
        toWord.length > 0 ? pair(toWord) : 'not measured',
      ),
      row('demo’s loop', demoFps, share(demoDropped), demoTasks.length, longest(demoTasks), pair(demoToPose), ''),
    ],
  };
}

async function bare(
  context: BrowserContext,
  origin: string,
  { backend }: LiveOptions,
  besideCamera = false,
): Promise<readonly number[]> {
  const question = { backend, model: 'lightning', milliseconds: BARE_MS, warmUpMilliseconds: 1500, besideCamera };
  return inPage(context, origin, (page) => page.evaluate(`runBare(${JSON.stringify(question)})`));
}

async function demoRound(context: BrowserContext, origin: string, { backend }: LiveOptions, milliseconds: number) {
  const question = { backend, milliseconds, warmUpMilliseconds: WARM_UP_MS };
  return inPage(context, origin, async (page) => {
    const frames = await page.evaluate<readonly DemoFrame[]>(`runDemo(${JSON.stringify(question)})`);
    return { frames, collected: await collected(page) };
  });
}

async function inPage<T>(context: BrowserContext, origin: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(origin);
    await page.waitForFunction('typeof globalThis.runBare === "function"');
    return await work(page);
  } finally {
    await page.close();
  }
}

async function coachingRound(context: BrowserContext, origin: string, lengthMs: number): Promise<Round> {
  const page = await context.newPage();
  try {
    await openCoach(page, origin);
    await tapStart(page);
    await firstPose(page);
    await page.waitForTimeout(WARM_UP_MS);
    const before = await tensorsOf(page);
    const fromMs: number = await page.evaluate('performance.now()');
    const first = await collected(page);
    await page.waitForTimeout(lengthMs);
    const last = await collected(page);
    const untilMs: number = await page.evaluate('performance.now()');
    const after = await tensorsOf(page);
    const during = <T extends { readonly startMs: number }>(all: readonly T[]) =>
      all.filter(({ startMs }) => startMs >= fromMs && startMs <= untilMs);
    return {
      ...last,
      frames: during(last.frames),
      cues: during(last.cues),
      longTasks: during(last.longTasks).filter(({ durationMs }) => durationMs > LONG_TASK_MS),
      fromMs,
      untilMs,
      cameraFramesDuring:
        last.cameraFrames === null || first.cameraFrames === null ? null : last.cameraFrames - first.cameraFrames,
      tensors: [before?.tensors ?? null, after?.tensors ?? null],
    };
  } finally {
    await page.close();
  }
}

/**
 * A camera's clock has a zero of its own. It is found by the frame that was taken up the soonest after it was captured: times from capture are
 * therefore from that frame's best, some milliseconds too short, the same for all.
 */
function zeroOf(frames: readonly { readonly startMs: number; readonly timestampMs: number }[]): number {
  return Math.min(...frames.map(({ startMs, timestampMs }) => startMs - timestampMs));
}

function poseLatencies({ frames }: Round): readonly number[] {
  const zero = zeroOf(frames);
  return frames.map(({ endMs, timestampMs }) => endMs - timestampMs - zero);
}

/** From the capture of the frame that completed a repetition to the call of the voice. */
function wordLatencies({ frames, cues }: Round): readonly number[] {
  const zero = zeroOf(frames);
  return cues
    .filter(({ kind }) => AT_REPETITION.test(kind))
    .map(({ endMs, timestampMs }) => endMs - timestampMs - zero);
}

function demoLatencies(frames: readonly DemoFrame[]): readonly number[] {
  const known = frames.flatMap(({ startMs, endMs, capturedMs }) =>
    capturedMs === null ? [] : [{ startMs, endMs, timestampMs: capturedMs }],
  );
  const zero = zeroOf(known);
  return known.map(({ endMs, timestampMs }) => endMs - timestampMs - zero);
}

function gaps(startsMs: readonly number[]): readonly number[] {
  return startsMs.slice(1).map((startMs, index) => startMs - (startsMs[index] ?? 0));
}

function droppedShare(rounds: readonly { readonly posed: number; readonly given: number }[]): number {
  const posed = rounds.reduce((sum, round) => sum + round.posed, 0);
  const given = rounds.reduce((sum, round) => sum + round.given, 0);
  return Math.max(0, 1 - posed / given);
}

function longest(tasks: readonly { readonly durationMs: number }[]): number {
  return Math.round(Math.max(0, ...tasks.map(({ durationMs }) => durationMs)));
}

function bar(what: string, value: number, isMet: (value: number) => boolean): Bar {
  return { what, value: String(round(value)), met: Number.isFinite(value) ? isMet(value) : null };
}

const WIDTHS = [17, 10, 9, 15, 9, 26, 26];

function row(...cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (typeof cell === 'number' ? String(round(cell, 1)) : cell).padEnd(WIDTHS[index] ?? 0))
    .join('')
    .trimEnd();
}

function share(value: number): string {
  return `${Math.round(100 * value)} %`;
}

function pair(numbers: readonly number[]): string {
  return `${round(median(numbers), 0)} / ${round(percentile(numbers, 0.95), 0)} ms`;
}
