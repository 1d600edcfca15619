// Half an hour of training in front of the camera, as fast as it goes: simulated poses stand in for the model, all that comes after it is the
// app's own: the line with its counter, the coach, the skeleton. For what it leaves in memory.
import { createCoach } from '../../../src/coach/coach.ts';
import { openLineSource } from '../../../src/coach/line-source.ts';
import type { CameraSource } from '../../../src/device/camera.ts';
import type { SourceEnd } from '../../../src/device/frame-source.ts';
import type { Pose } from '../../../src/domain/body/keypoints.ts';
import { airSquat } from '../../../src/domain/movements/air-squat.ts';
import { createRandom } from '../../../src/domain/movements/random.ts';
import { movementById } from '../../../src/domain/movements/registry.ts';
import { simulateSet } from '../../../src/domain/movements/simulate.ts';
import { spoken } from '../../../src/i18n/spoken.ts';
import { createLineService } from '../../../src/services/line/create-line-service.ts';
import { createPoseOverlay } from '../../../src/ui/pose-overlay.ts';

const FPS = 20;
const REPETITIONS = 12;
const STANDS_MS = 6000;

export interface Replayed {
  /** Of what a camera would have given. */
  readonly frames: number;
  readonly minutes: number;
  readonly sets: number;
  readonly repetitions: number;
}

interface ReplayFrame {
  readonly timestamp: number;
  readonly pose: Pose | null;
  close(): void;
}

export interface Replay {
  /** Goes on, set after set, until so many minutes were played in all. */
  playTo(minutes: number): Promise<Replayed>;
}

/** Called by the bench in the page. */
export function createReplay(): Replay {
  const random = createRandom(11);
  const played = { frames: 0, sets: 0, repetitions: 0 };
  const clock = { ms: 0 };
  const canvas = document.createElement('canvas');
  canvas.width = 390;
  canvas.height = 844;
  document.body.append(canvas);

  async function playSet(): Promise<void> {
    const set = simulateSet(
      airSquat,
      { repetitions: REPETITIONS, fps: FPS, yawDeg: 90, noise: 0.6, idleBeforeMs: STANDS_MS, idleAfterMs: 2000 },
      random,
    );
    const stage = createStage(clock);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const overlay = createPoseOverlay({
      context,
      slides: () => false,
      now: () => performance.now(),
      nextRefresh: () => () => undefined,
    });
    overlay.resize(canvas.width, canvas.height, 1);
    const coach = createStagedCoach(stage);
    const stopDrawing = coach.onFrame((frame) => overlay.show(frame));
    const posed = stage.nextPosed;
    await coach.start({ kind: 'camera', facing: 'front' });
    for (const [index, pose] of set.poses.entries()) {
      if (coach.store.getState().phase === 'finished') break;
      const arrived = posed();
      clock.ms += 1000 / FPS;
      stage.show({ timestamp: 1000 * (set.timesMs[index] ?? 0), pose, close: () => undefined });
      played.frames += 1;
      await arrived;
    }
    await coach.finish();
    played.sets += 1;
    played.repetitions += coach.store.getState().count;
    stopDrawing();
    overlay.stop();
    await coach.close();
  }

  return {
    async playTo(minutes) {
      while (played.frames / FPS / 60 < minutes) await playSet();
      return { ...played, minutes: played.frames / FPS / 60 };
    },
  };
}

/** A camera whose frames are poses, and a line of the app's own that reads them off. */
function createStage(clock: { readonly ms: number }) {
  let control: ReadableStreamDefaultController<ReplayFrame> | null = null;
  let waiting: (() => void) | null = null;
  const stream = new ReadableStream<ReplayFrame>({
    start(controller) {
      control = controller;
    },
  });
  let settle: (end: SourceEnd) => void = () => undefined;
  const ended = new Promise<SourceEnd>((done) => {
    settle = done;
  });
  const camera: CameraSource = {
    kind: 'camera',
    mirrored: true,
    durationMs: null,
    preview: null,
    size: () => ({ width: 480, height: 640 }),
    next: () => Promise.resolve(null),
    handOver: () => stream as unknown as ReadableStream<VideoFrame>,
    light: () => undefined,
    isLive: () => true,
    ended,
    close: () => settle('closed'),
  };
  const line = createLineService({
    movementById,
    streamOf: () => stream as unknown as ReadableStream<VideoFrame>,
    now: () => clock.ms,
    pose: {
      estimate(frame) {
        const { pose } = frame as unknown as ReplayFrame;
        // What goes through the line and the coach is done before the next one is shown.
        setTimeout(() => waiting?.(), 0);
        return Promise.resolve({ kind: 'pose', pose, inferenceMs: 40, people: 1 });
      },
    },
  });
  return {
    camera,
    line,
    show: (frame: ReplayFrame) => control?.enqueue(frame),
    /** Settles when the frame shown next was posed. */
    nextPosed: () =>
      new Promise<void>((done) => {
        waiting = done;
      }),
  };
}

function createStagedCoach({ camera, line }: ReturnType<typeof createStage>) {
  let ids = 0;
  const wait = (ms: number) =>
    new Promise<void>((done) => {
      setTimeout(done, ms);
    });
  const clock = { now: () => performance.now(), wait };
  const newId = () => `replay-${(ids += 1)}-${performance.now()}`;
  return createCoach({
    movement: airSquat,
    target: null,
    unit: 'kg',
    pose: {
      start: () => Promise.resolve({ kind: 'ready', backend: 'wasm', model: 'lightning', trials: [] }),
      estimate: () => Promise.resolve({ kind: 'unavailable', reason: 'not_started' }),
      reset: () => Promise.resolve(),
      memory: () => Promise.resolve({ tensors: 0, bytes: 0 }),
      stop: () => Promise.resolve(),
    },
    poseStart: { backend: 'auto', model: 'lightning' },
    form: null,
    recognition: null,
    openSource: () => Promise.resolve({ kind: 'open', source: camera }),
    toLine: () => openLineSource(camera, { movementId: airSquat.id, longestSide: 384 }, { line, clock, newId }),
    log: {
      place: () => ({ workoutId: '', order: 0 }),
      saveSet: (set) => Promise.resolve({ kind: 'saved', set }),
      updateSet: (set) => Promise.resolve({ kind: 'saved', set }),
      keepLive: () => Promise.resolve(),
    },
    speech: {
      say: () => undefined,
      setMuted: () => undefined,
      isMuted: () => false,
      isAvailable: () => true,
      cancel: () => undefined,
    },
    words: spoken.en,
    language: 'en',
    vibrate: () => true,
    holdWakeLock: () => ({ isHeld: () => true, release: () => undefined }),
    lightMeter: null,
    clock,
    now: () => new Date(),
    newId,
  });
}
