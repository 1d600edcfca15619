// A coach on a stage: simulated bodies before a camera that the test plays, a model that can die, a log that can be full.
import type { FormResponse, FormService } from '../../contracts/form.ts';
import type { PoseEstimate, PoseService, PoseStartResult } from '../../contracts/pose.ts';
import type { FrameSource, SourceEnd, SourceKind } from '../../device/frame-source.ts';
import type { Speech } from '../../device/speech.ts';
import type { Pose } from '../../domain/body/keypoints.ts';
import type { SpokenWords } from '../../domain/coaching/spoken-words.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { createRandom } from '../../domain/movements/random.ts';
import { simulateSet, type SimulationOptions } from '../../domain/movements/simulate.ts';
import type { StorageError } from '../../storage/storage.ts';
import { createCoach } from '../coach.ts';
import type { CoachDependencies, SetLog } from '../coach-dependencies.ts';

/** What the camera sees, a frame at a time; `atMs` from the start. */
export interface Seen {
  readonly pose: Pose | null;
  readonly atMs: number;
}

const FPS = 20;

/** A set of an average body seen from the side, with a moment of standing before and after. */
export function doing(movement: Movement, repetitions: number, options: Partial<SimulationOptions> = {}): Seen[] {
  const set = simulateSet(
    movement,
    {
      repetitions,
      fps: FPS,
      yawDeg: 90,
      averageBody: true,
      noise: 0.5,
      idleBeforeMs: 600,
      idleAfterMs: 600,
      ...options,
    },
    createRandom(7),
  );
  return set.poses.map((pose, index) => ({ pose, atMs: set.timesMs[index] ?? 0 }));
}

/** Stands in view for so long: framing and the countdown take about four seconds. */
export function standing(movement: Movement, ms: number): Seen[] {
  return doing(movement, movement.kind === 'hold' ? ms / 1000 : 0, {
    idleBeforeMs: movement.kind === 'hold' ? 0 : ms,
    idleAfterMs: 0,
  });
}

export function nobody(ms: number): Seen[] {
  return Array.from({ length: Math.round((ms * FPS) / 1000) }, (_, index) => ({
    pose: null,
    atMs: (1000 * index) / FPS,
  }));
}

/** One after the other. */
export function sequence(...parts: readonly (readonly Seen[])[]): Seen[] {
  const all: Seen[] = [];
  for (const part of parts) {
    const fromMs = all.length === 0 ? 0 : (all.at(-1)?.atMs ?? 0) + 1000 / FPS;
    all.push(...part.map(({ pose, atMs }) => ({ pose, atMs: fromMs + atMs })));
  }
  return all;
}

export const READY_MS = 4500;

interface Picture extends ImageBitmap {
  readonly pose: Pose | null;
}

/** Clocks as the frame loop wants them, on the test's fake timers. */
export const CLOCK = {
  now: () => Date.now(),
  wait: (ms: number) =>
    new Promise<void>((done) => {
      setTimeout(done, ms);
    }),
};

/** The frames' clock of a camera is none of the others. */
const CAMERA_EPOCH_MS = 5_000_000;

function createStage(kind: SourceKind, seen: readonly Seen[], preview: HTMLVideoElement | null) {
  let settle: (end: SourceEnd) => void = () => undefined;
  const ended = new Promise<SourceEnd>((done) => {
    settle = done;
  });
  const state = { closed: false, gone: false };
  let startedMs: number | null = null;
  let next = 0;
  let wake: () => void = () => undefined;
  const epochMs = kind === 'camera' ? CAMERA_EPOCH_MS : 0;
  const source: FrameSource = {
    kind,
    mirrored: kind === 'camera',
    durationMs: null,
    preview,
    size: () => ({ width: 480, height: 640 }),
    ended,
    async next() {
      startedMs ??= Date.now();
      const frame = seen[next];
      if (frame && !state.closed && !state.gone) {
        next += 1;
        const earlyMs = startedMs + frame.atMs - Date.now();
        if (earlyMs > 0) await CLOCK.wait(earlyMs);
      } else if (kind === 'camera' && !state.closed && !state.gone) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      if (!frame || state.closed || state.gone) {
        if (kind !== 'camera') settle('finished');
        return null;
      }
      const timestampMs = epochMs + frame.atMs;
      const pose = frame.pose && { ...frame.pose, timestampMs };
      if (kind === 'recording') return { kind: 'pose', pose, timestampMs };
      const image = { pose, close: () => undefined } as unknown as ImageBitmap;
      return { kind: 'picture', image, timestampMs };
    },
    close() {
      state.closed = true;
      settle('closed');
      wake();
    },
  };
  return {
    source,
    state,
    unplug() {
      state.gone = true;
      settle('unplugged');
      wake();
    },
  };
}

function createModel() {
  const ready: PoseStartResult = { kind: 'ready', backend: 'wasm', model: 'lightning', trials: [] };
  const state = {
    starts: 0,
    /** The next starts; then it is ready. */
    nextStarts: [] as PoseStartResult[],
    /** Until the next start every picture is answered with this. */
    trouble: null as PoseEstimate | null,
    people: 1 as 1 | 2,
  };
  const service: PoseService = {
    async start() {
      state.starts += 1;
      const result = state.nextStarts.shift() ?? ready;
      if (result.kind === 'ready') state.trouble = null;
      return result;
    },
    async estimate(frame) {
      await CLOCK.wait(10);
      if (state.trouble) return state.trouble;
      return { kind: 'pose', pose: (frame as Picture).pose, inferenceMs: 10, people: state.people };
    },
    reset: () => Promise.resolve(),
    memory: () => Promise.resolve({ tensors: 0, bytes: 0 }),
    stop: () => Promise.resolve(),
  };
  return { service, state };
}

/** Answers each repetition with 0.5 after a while. */
export function createNetwork(afterMs: number, answer?: FormResponse) {
  const asked: number[] = [];
  const service: FormService = {
    start: () => Promise.resolve({ kind: 'ready', modelVersion: 'test', movements: ['air_squat'], frames: [] }),
    async score({ repetitions }) {
      asked.push(repetitions[0]?.features.length ?? 0);
      await CLOCK.wait(afterMs);
      return answer ?? { kind: 'scored', answers: [{ quality: 0.5, faults: {} }], modelVersion: 'test' };
    },
    occlude: () => Promise.resolve({ kind: 'unavailable', reason: 'model_missing' }),
    personalise: () => Promise.resolve({ kind: 'kept', reason: 'too_few', gain: null }),
    stop: () => Promise.resolve(),
  };
  return { service, asked };
}

const WORDS: SpokenWords = {
  count: (n) => String(n),
  held: (seconds) => `${seconds} seconds`,
  ready: 'ready',
  getInView: (hint) => `hint ${hint}`,
  notJudged: (faults) => `not judged ${faults.join()}`,
  otherMovement: (name) => `other ${name}`,
  go: 'go',
  personLeft: 'left',
  resumed: 'resumed',
  setDone: (amount) => `done ${amount}`,
  milestone: (which, count) => `${count ?? ''} ${which}`.trim(),
  secondsLeft: (seconds) => `${seconds} left`,
  rest: (seconds) => `rest ${seconds}`,
  restOver: () => 'rest over',
  next: ({ name }) => `next ${name}`,
  nearLimit: (left) => `${left} in you`,
  goodPlaceToStop: 'good place',
};

export interface Stage {
  readonly movement?: Movement;
  readonly kind?: SourceKind;
  readonly seen: readonly Seen[];
  readonly preview?: HTMLVideoElement;
  readonly changes?: Partial<CoachDependencies>;
}

export function createStagedCoach({ movement = airSquat, kind = 'camera', seen, preview, changes = {} }: Stage) {
  const stages: ReturnType<typeof createStage>[] = [];
  const model = createModel();
  const said: string[] = [];
  const saves: SetRecord[] = [];
  const updates: SetRecord[] = [];
  const lives: Parameters<SetLog['keepLive']>[0][] = [];
  const disk = { broken: null as StorageError['reason'] | null };
  const held = { locks: 0 };
  let muted = false;
  let ids = 0;

  const outcome = (set: SetRecord, into: SetRecord[]) => {
    if (disk.broken) return Promise.resolve({ kind: 'failed', reason: disk.broken } as const);
    const stored = { ...set, workoutId: 'workout', order: 4 };
    into.push(stored);
    return Promise.resolve({ kind: 'saved', set: stored } as const);
  };
  const speech: Speech = {
    say: (text) => void (muted || said.push(text)),
    setMuted: (value) => {
      muted = value;
    },
    isMuted: () => muted,
    isAvailable: () => true,
    cancel: () => undefined,
  };
  const coach = createCoach({
    movement,
    target: null,
    unit: 'kg',
    pose: model.service,
    poseStart: { backend: 'auto', model: 'lightning' },
    form: null,
    recognition: null,
    openSource: () => {
      const stage = createStage(kind, seen, preview ?? null);
      stages.push(stage);
      return Promise.resolve({ kind: 'open', source: stage.source });
    },
    log: {
      place: () => ({ workoutId: '', order: 0 }),
      saveSet: (set) => outcome(set, saves),
      updateSet: (set) => outcome(set, updates),
      keepLive: (live) => {
        lives.push(live);
        return Promise.resolve();
      },
    },
    speech,
    words: WORDS,
    language: 'en',
    vibrate: () => true,
    holdWakeLock: () => {
      held.locks += 1;
      return { isHeld: () => true, release: () => void (held.locks -= 1) };
    },
    lightMeter: null,
    clock: CLOCK,
    now: () => new Date(),
    newId: () => `set-${++ids}`,
    ...changes,
  });
  return {
    coach,
    model: model.state,
    said,
    saves,
    updates,
    lives,
    disk,
    held,
    state: () => coach.store.getState(),
    isClosed: () => stages.every(({ state }) => state.closed),
    unplug: () => stages.at(-1)?.unplug(),
  };
}
