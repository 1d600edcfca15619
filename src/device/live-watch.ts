// What a set costs this device, read off the page's own performance timeline: frames, words, main-thread tasks; and what battery and heat make
// of the frame rate. One for the page; the coach obeys its ceiling, `/lab` shows its figures.
import { createHeatFromFrames, heatOf } from '../domain/live/heat-from-frames.ts';
import { createPowerLimit, type PowerState, type Pressure } from '../domain/live/power-limit.ts';
import { createRateGovernor } from '../domain/live/rate-governor.ts';
import { CUE_MEASURE } from './cue-latency.ts';
import { POSE_FRAME_MEASURE } from './frame-loop.ts';
import { type Power, watchPower } from './power.ts';

/** Of so many numbers. `p50` and `p95` are null of none. */
export interface Spread {
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
}

export interface LiveFigures {
  /** From the first posed frame to the last. */
  readonly seconds: number;
  /** Frames posed in a second; null of fewer than two frames. */
  readonly fps: number | null;
  /** Milliseconds of one frame in the worker. */
  readonly inferenceMs: Spread;
  /** Milliseconds from a picture's being taken up to the arrival of its pose on the page. */
  readonly poseMs: Spread;
  /** Milliseconds from the picture's being taken up to the call of the voice. */
  readonly wordMs: Spread;
  /** Main-thread tasks over 50 ms; null where this browser does not tell. */
  readonly longTasks: { readonly count: number; readonly longestMs: number } | null;
}

export interface LivePower {
  readonly state: PowerState;
  /** What the frames say. */
  readonly heatFromFrames: Pressure | null;
  /** Infinity: nothing is asked for. */
  readonly ceilingFps: number;
  /** What the governor allows at the frame times measured. */
  readonly targetFps: number;
}

export interface LiveWatch {
  /** A set begins: figures are counted anew. */
  begin(): void;
  figures(): LiveFigures;
  /** Milliseconds of each frame in the worker since `begin`, in order. */
  inferenceMs(): readonly number[];
  power(): LivePower;
  /** Calls back at once and whenever it changes; returns the unsubscriber. */
  onCeiling(listener: (fps: number) => void): () => void;
}

/** What is used of a PerformanceEntry. */
export interface TimelineEntry {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
  readonly detail?: unknown;
}

export interface LiveWatchParts {
  /** Calls back with entries of that type as they come; false where this browser has none of it. */
  readonly observe?: (type: 'measure' | 'longtask', listener: (entry: TimelineEntry) => void) => boolean;
  readonly watchPower?: (listener: (state: PowerState) => void) => Power;
  readonly now?: () => number;
}

/** Ten minutes at 30 frames a second; then the oldest are written over. */
const KEPT = 18_000;
const KEPT_WORDS = 500;

export function createLiveWatch(parts: LiveWatchParts = {}): LiveWatch {
  const { observe = observeTimeline, now = () => performance.now() } = parts;
  const inference = createRing(KEPT);
  const toPose = createRing(KEPT);
  const toWord = createRing(KEPT_WORDS);
  const tasks = { count: 0, longestMs: 0 };
  const span = { fromMs: 0, untilMs: 0 };
  const heat = createHeatFromFrames();
  const limit = createPowerLimit();
  const governor = createRateGovernor();
  const listeners = new Set<(fps: number) => void>();
  let power: Power | null = null;
  let ceilingFps = Number.POSITIVE_INFINITY;
  let heardHeat: Pressure | null = null;

  function known(): PowerState {
    const state = power?.now() ?? { battery: null, pressure: null };
    return { battery: state.battery, pressure: heatOf(state.pressure, heat.pressure()) };
  }

  function weigh(): void {
    const fps = limit.hear(known(), now());
    if (fps === ceilingFps) return;
    ceilingFps = fps;
    governor.setCeiling(fps);
    for (const listener of listeners) listener(fps);
  }

  function onFrame({ startTime, duration, detail }: TimelineEntry): void {
    const ms = inferenceOf(detail);
    const endMs = startTime + duration;
    if (inference.count() === 0) span.fromMs = endMs;
    span.untilMs = endMs;
    inference.push(ms);
    toPose.push(duration);
    governor.record(duration, endMs);
    heat.record(ms, endMs);
    // A limit that waits for the heat to have gone hears of time passing by the frames.
    if (heat.pressure() === heardHeat && ceilingFps === Number.POSITIVE_INFINITY) return;
    heardHeat = heat.pressure();
    weigh();
  }

  observe('measure', (entry) => {
    if (entry.name === POSE_FRAME_MEASURE) onFrame(entry);
    else if (entry.name === CUE_MEASURE) toWord.push(entry.duration);
  });
  const tellsTasks = observe('longtask', ({ duration }) => {
    tasks.count += 1;
    tasks.longestMs = Math.max(tasks.longestMs, duration);
  });
  power = (parts.watchPower ?? watchPower)(() => {
    if (power) weigh();
  });
  weigh();

  return {
    begin() {
      for (const ring of [inference, toPose, toWord]) ring.clear();
      tasks.count = 0;
      tasks.longestMs = 0;
    },
    figures() {
      const seconds = inference.count() < 2 ? 0 : (span.untilMs - span.fromMs) / 1000;
      return {
        seconds,
        fps: seconds > 0 ? (inference.count() - 1) / seconds : null,
        inferenceMs: spread(inference.values()),
        poseMs: spread(toPose.values()),
        wordMs: spread(toWord.values()),
        longTasks: tellsTasks ? { ...tasks } : null,
      };
    },
    inferenceMs: () => inference.values(),
    power: () => ({
      state: power?.now() ?? { battery: null, pressure: null },
      heatFromFrames: heat.pressure(),
      ceilingFps,
      targetFps: governor.targetFps(),
    }),
    onCeiling(listener) {
      listeners.add(listener);
      listener(ceilingFps);
      return () => void listeners.delete(listener);
    },
  };
}

/** Numbers in the order they came, the newest `size` of them; nothing is made when one is added. */
function createRing(size: number) {
  const kept = new Float32Array(size);
  let count = 0;
  return {
    push(value: number) {
      kept[count % size] = value;
      count += 1;
    },
    clear() {
      count = 0;
    },
    /** Of all that came. */
    count: () => count,
    values(): readonly number[] {
      if (count <= size) return [...kept.subarray(0, count)];
      const oldest = count % size;
      return [...kept.subarray(oldest), ...kept.subarray(0, oldest)];
    },
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95) };
}

function inferenceOf(detail: unknown): number {
  const known = typeof detail === 'object' && detail !== null && 'inferenceMs' in detail ? detail.inferenceMs : 0;
  return typeof known === 'number' ? known : 0;
}

function observeTimeline(type: 'measure' | 'longtask', listener: (entry: TimelineEntry) => void): boolean {
  const { PerformanceObserver: Observer } = globalThis as { PerformanceObserver?: typeof PerformanceObserver };
  if (!Observer?.supportedEntryTypes.includes(type)) return false;
  new Observer((list) => {
    for (const entry of list.getEntries()) listener(entry);
  }).observe({ type });
  return true;
}
