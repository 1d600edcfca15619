// What counting costs: milliseconds a frame, and whether an hour of frames leaves anything behind.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import { judgeRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { simulateSet } from '../../src/domain/movements/simulate.ts';
import { movementIdOf, posedClips, readLabels, recordedClips } from './footage.ts';
import { round } from './scores.ts';
import type { Bar, SectionOptions, SectionResult } from './section.ts';
import { type Frame, thin } from './thin.ts';

const FPS = 30;
const HOUR_FRAMES = FPS * 3600;
/** The first minute fills what is kept of the latest past, and the compiler's caches. */
const WARM_FRAMES = FPS * 60;
/** More than this after an hour is a leak: a repetition's poses alone are some 50 kB. */
const FLAT_KB = 512;
const MAX_MEAN_MS = 0.3;
const PASSES = 3;
const MEDIAN = 1;

interface Workload {
  readonly movement: Movement;
  readonly frames: readonly Frame[];
}

export async function run(options: SectionOptions): Promise<SectionResult> {
  const movements = MOVEMENTS.filter(({ id }) => !options.movement || id === options.movement);
  const simulated = movements.map((movement) => ({ movement, frames: simulatedFrames(movement) }));
  const real = realWorkloads(movements);
  const overall = costOf(real.length > 0 ? real : simulated);
  const byMovement = simulated
    .map((workload) => ({ movement: workload.movement.id, ...costOf([workload]) }))
    .sort((a, b) => b.meanMs - a.meanMs);
  const memory = hourWorkloads(simulated).map(hourOf);
  const over = real.length > 0 ? 'real clips' : 'simulated people';
  const dearest = byMovement[0];
  return {
    name: 'cost',
    table: [
      `one frame, ${over}: mean ${overall.meanMs} ms, p99 ${overall.p99Ms} ms, worst ${overall.worstMs} ms over ${overall.frames} frames`,
      'dearest movements on simulated people:',
      ...byMovement
        .slice(0, options.list ? byMovement.length : 5)
        .map(({ movement, meanMs, p99Ms }) => `  ${movement.padEnd(28)} mean ${meanMs} ms, p99 ${p99Ms} ms`),
      'heap after a collection, an hour of frames at 30 a second:',
      ...memory.map(
        ({ movement, startKb, middleKb, endKb, grownKb }) =>
          `  ${movement.padEnd(28)} start ${startKb} kB, middle ${middleKb} kB, end ${endKb} kB: ${grownKb} kB more`,
      ),
    ].join('\n'),
    json: { over, frame: overall, byMovement, memory },
    bars: [
      meanBar(`a frame, mean over ${over}`, overall.meanMs),
      ...(dearest ? [meanBar(`a frame of the dearest movement (${dearest.movement})`, dearest.meanMs)] : []),
      ...memory.map(({ movement, grownKb }) => ({
        name: `heap after an hour of ${movement}`,
        figure: `${grownKb} kB more`,
        bar: `≤ ${FLAT_KB} kB`,
        met: grownKb <= FLAT_KB,
      })),
    ],
  };
}

function meanBar(name: string, meanMs: number): Bar {
  return { name, figure: `${meanMs} ms`, bar: `≤ ${MAX_MEAN_MS} ms`, met: meanMs <= MAX_MEAN_MS };
}

/** A set of ten, twenty seconds of a hold, as a phone would pose it. */
function simulatedFrames(movement: Movement): readonly Frame[] {
  const repetitions = movement.kind === 'hold' ? 20 : 10;
  const options = { repetitions, fps: FPS, style: 1, dropShare: 0.02 };
  const { poses, timesMs } = simulateSet(movement, options, createRandom(3));
  return poses.map((pose, index) => ({ pose, timestampMs: timesMs[index] ?? 0 }));
}

function realWorkloads(movements: readonly Movement[]): readonly Workload[] {
  const labels = readLabels();
  return [...posedClips(labels).clips, ...recordedClips(labels)].flatMap(({ label, recording }) => {
    const movement = movements.find(({ id }) => id === movementIdOf(label));
    return movement ? [{ movement, frames: thin(recording, FPS) }] : [];
  });
}

/** Counting and judging what was counted, a frame at a time as the coach does; milliseconds of each frame on the clock. */
function timesOf({ movement, frames }: Workload): readonly number[] {
  const counter = createCounter(movement);
  return frames.map(({ pose, timestampMs }) => {
    const fromMs = performance.now();
    const { events } = counter.push(pose, timestampMs);
    if (movement.kind === 'repetition')
      for (const event of events) if (event.kind === 'repetition') judgeRepetition(event.repetition, movement, null);
    return performance.now() - fromMs;
  });
}

/**
 * The mean is processor time, collections included, over all passes; the spread is each frame's median of the passes on the clock: other
 * work on the machine is in neither.
 */
function costOf(workloads: readonly Workload[]) {
  for (const workload of workloads) timesOf(workload);
  const before = process.cpuUsage();
  const passes = Array.from({ length: PASSES }, () => workloads.flatMap(timesOf));
  const { user, system } = process.cpuUsage(before);
  const frames = passes[0]?.length ?? 0;
  const medians = Array.from(
    { length: frames },
    (_, frame) => passes.map((pass) => pass[frame] ?? 0).sort(ascending)[MEDIAN] ?? 0,
  );
  const sorted = medians.sort(ascending);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0, 3);
  return {
    frames,
    meanMs: round((user + system) / 1000 / (PASSES * Math.max(1, frames)), 3),
    p99Ms: at(0.99),
    worstMs: at(1),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** One of each kind of counting: the body as a whole, each side for itself, a hold. */
function hourWorkloads(all: readonly Workload[]): readonly Workload[] {
  const isPerSide = ({ movement }: Workload) =>
    movement.kind === 'repetition' && movement.driving.some(({ perSide }) => perSide === true);
  const whole = all.find((workload) => workload.movement.kind === 'repetition' && !isPerSide(workload));
  return [whole, all.find(isPerSide), all.find(({ movement }) => movement.kind === 'hold')].flatMap(
    (workload) => workload ?? [],
  );
}

/** The set over and over, the clock running on. */
function hourOf({ movement, frames }: Workload) {
  const collect = collector();
  const counter = createCounter(movement);
  const pushed = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const pose = frames[index % frames.length]?.pose ?? null;
      const timestampMs = (1000 * index) / FPS;
      counter.push(pose && { ...pose, timestampMs }, timestampMs);
    }
    collect();
    return Math.round(process.memoryUsage().heapUsed / 1024);
  };
  const startKb = pushed(0, WARM_FRAMES);
  const middleKb = pushed(WARM_FRAMES, HOUR_FRAMES / 2);
  const endKb = pushed(HOUR_FRAMES / 2, HOUR_FRAMES);
  return { movement: movement.id, startKb, middleKb, endKb, grownKb: Math.max(0, endKb - startKb) };
}

/** A full collection, also where node was not started with `--expose-gc`. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    collect();
  };
}
