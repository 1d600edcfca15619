import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CueMeasureDetail } from '../device/cue-latency.ts';
import type { Tones } from '../device/tones.ts';
import { DEFAULT_COACHING } from '../domain/coaching/cue-preferences.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { AVERAGE_BODY, poseSkeleton } from '../domain/movements/body-model.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { overheadPress } from '../domain/movements/overhead-press.ts';
import { blend, type Posture } from '../domain/movements/posture.ts';
import { createRandom } from '../domain/movements/random.ts';
import { STANDING } from '../domain/movements/scene-activities.ts';
import { movementMiddle, projectPose, simulateSet } from '../domain/movements/simulate.ts';
import { wallSit } from '../domain/movements/wall-sit.ts';
import { createStagedCoach, doing, READY_MS, type Seen, sequence, standing } from './testing/coach-fixture.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const TEN = { reps: 10, targetRir: 2, restSec: 90, setType: 'normal' } as const;
const UP: Posture = { ...STANDING, shoulderDeg: 172, elbowDeg: 8 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T18:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function passUntil(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 1200 && !isSo(); step++) await pass(50);
  expect(isSo()).toBe(true);
}

/** Somebody standing raises both hands, keeps them up so long and lowers them, where they trained. */
function handsUp(movement: Movement, keptMs: number, up = UP, down = STANDING): Seen[] {
  const { camera } = simulateSet(movement, { repetitions: 0, yawDeg: 90, averageBody: true, fps: 20 }, createRandom(7));
  const target = movementMiddle(movement, AVERAGE_BODY);
  const wayMs = 600;
  const frames = Math.round((keptMs + 2 * wayMs + 400) / 50);
  return Array.from({ length: frames }, (_, frame) => {
    const atMs = 50 * frame;
    const share = Math.max(0, Math.min(1, atMs / wayMs, (keptMs + 2 * wayMs - atMs) / wayMs));
    return { atMs, pose: projectPose(poseSkeleton(AVERAGE_BODY, blend(down, up, share)), camera, target, atMs) };
  });
}

test('hands up for two seconds pauses; hands up again goes on after a countdown, and nothing is counted twice or too much', async () => {
  const touches: string[] = [];
  const stage = createStagedCoach({
    seen: sequence(
      standing(airSquat, READY_MS),
      doing(airSquat, 3),
      handsUp(airSquat, 2800),
      standing(airSquat, 3000),
      handsUp(airSquat, 2800),
      standing(airSquat, 3500),
      doing(airSquat, 2),
      standing(airSquat, 1000),
    ),
    changes: { vibrate: (what) => touches.push(what) > 0 },
  });
  const phases: string[] = [];
  stage.coach.store.subscribe(({ phase }) => phases.at(-1) === phase || phases.push(phase));
  const progress: number[] = [];
  stage.coach.onFrame(({ handsUp: share }) => progress.push(share));
  expect(stage.coach.gesture).toBe('hands_up');
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().phase === 'paused');
  expect(stage.state()).toMatchObject({ pausedBy: 'person', count: 3 });
  expect(stage.said.at(-1)).toBe('left');
  expect(Math.max(...progress)).toBeGreaterThan(0.9);
  expect(progress.at(-1)).toBe(0);
  await passUntil(() => stage.state().phase === 'countdown');
  expect(stage.said).toContain('resumed');
  await passUntil(() => stage.state().count === 5);
  expect(phases).toEqual(['starting', 'framing', 'countdown', 'performing', 'paused', 'countdown', 'performing']);
  expect(stage.state().repetitions.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
  expect(touches).toEqual(expect.arrayContaining(['paused', 'resumed']));
});

test('hands up for a moment is no pause', async () => {
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 2), handsUp(airSquat, 900), doing(airSquat, 2)),
  });
  const phases = new Set<string>();
  stage.coach.store.subscribe(({ phase }) => phases.add(phase));
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 4);
  expect(phases.has('paused')).toBe(false);
});

test('paused by a tap, hands up goes on', async () => {
  const stage = createStagedCoach({
    seen: sequence(
      standing(airSquat, READY_MS),
      doing(airSquat, 2),
      standing(airSquat, 2000),
      handsUp(airSquat, 2800),
      standing(airSquat, 3500),
      doing(airSquat, 2),
    ),
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 2);
  stage.coach.pause();
  await passUntil(() => stage.state().phase === 'countdown');
  await passUntil(() => stage.state().count === 4);
});

test('a movement that takes the hands overhead is not paused by being done', async () => {
  const stage = createStagedCoach({
    movement: overheadPress,
    seen: sequence(
      standing(overheadPress, READY_MS),
      doing(overheadPress, 3, { yawDeg: 0 }),
      handsUp(overheadPress, 3500),
    ),
  });
  const phases = new Set<string>();
  stage.coach.store.subscribe(({ pausedBy }) => void (pausedBy && phases.add(pausedBy)));
  expect(stage.coach.gesture).toBe('goes_on_only');
  void stage.coach.start(CAMERA);
  await pass(30_000);
  expect(phases.has('person')).toBe(false);
});

test('who does not want the gesture is not paused by it', async () => {
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 2), handsUp(airSquat, 3500)),
    changes: { preferences: { ...DEFAULT_COACHING, handsUp: false } },
  });
  expect(stage.coach.gesture).toBeNull();
  void stage.coach.start(CAMERA);
  await pass(30_000);
  expect(stage.state().pausedBy).not.toBe('person');
});

test('a video is not paused by what is seen in it', async () => {
  const stage = createStagedCoach({
    kind: 'video',
    seen: sequence(doing(airSquat, 2), handsUp(airSquat, 3000), doing(airSquat, 1)),
  });
  void stage.coach.start({ kind: 'video', file: new File(['x'], 'set.mp4') });
  await pass(40_000);
  expect(stage.state()).toMatchObject({ phase: 'finished', count: 3 });
});

test('the time with the hands up is taken out of a hold', async () => {
  const sitting = doing(wallSit, 20, { idleBeforeMs: 0, idleAfterMs: 0 });
  const [first] = sitting;
  // As in the hold itself, but for the arms.
  const seated = wallSit.kind === 'hold' ? wallSit.hold : null;
  if (!first || !seated) throw new Error('a wall sit is a hold');
  const down = { ...STANDING, ...seated };
  const stage = createStagedCoach({
    movement: wallSit,
    seen: sequence(
      standing(wallSit, READY_MS),
      doing(wallSit, 10),
      handsUp(wallSit, 2800, { ...down, shoulderDeg: 172, elbowDeg: 8 }, down),
    ),
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().phase === 'paused');
  expect(stage.state().holdSec).toBeGreaterThanOrEqual(8);
  expect(stage.state().holdSec).toBeLessThanOrEqual(12);
});

test('milestones are shown to be read while they are said', async () => {
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 6), standing(airSquat, 6000)),
    changes: { target: TEN },
  });
  const captions: (string | null)[] = [];
  stage.coach.store.subscribe(({ caption }) => captions.at(-1) === caption || captions.push(caption));
  void stage.coach.start(CAMERA);
  await pass(40_000);
  expect(captions).toContain('5 halfway');
  expect(captions.at(-1)).toBeNull();
});

test('each word of the set is measured from its frame', async () => {
  const measured: CueMeasureDetail[] = [];
  const shallow = { faults: [{ id: 'shallow_depth', severity: 0.85 }] };
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 3, shallow)),
    changes: {
      measureCue: (arrivedMs, detail) => {
        expect(Date.now() - arrivedMs).toBeLessThanOrEqual(60);
        measured.push(detail);
      },
    },
  });
  void stage.coach.start(CAMERA);
  await pass(30_000);
  expect(measured.map(({ kind }) => kind)).toEqual(['count', 'cue', 'count']);
});

test('what is mastered is not told at the second fault', async () => {
  const shallow = { faults: [{ id: 'shallow_depth', severity: 0.85 }] };
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 2, shallow)),
    changes: { faultSkill: () => ({ shallow_depth: 0.9 }) },
  });
  void stage.coach.start(CAMERA);
  await pass(30_000);
  expect(stage.said.slice(-2)).toEqual(['1', '2']);
});

function listenToTones() {
  const heard = { notes: [] as string[], pitches: [] as (number | null)[], active: [] as boolean[] };
  const tones: Tones = {
    depth: (hz) => void heard.pitches.push(hz),
    play: (moment) => void heard.notes.push(moment),
    setActive: (active) => void heard.active.push(active),
    close: () => undefined,
  };
  return { tones, heard };
}

test('with tones: the pitch follows the depth, the band chimes, counts blip, and in the end it is quiet', async () => {
  const { tones, heard } = listenToTones();
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 3), standing(airSquat, 6000)),
    changes: {
      target: { ...TEN, reps: 3 },
      tones,
      preferences: { ...DEFAULT_COACHING, toneDepth: true, toneTempo: true, toneCount: true, toneEnds: true },
    },
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().phase === 'finished');
  expect(heard.notes.filter((note) => note === 'count')).toHaveLength(3);
  expect(heard.notes.filter((note) => note === 'band')).toHaveLength(3);
  expect(heard.notes).toContain('tick');
  expect(heard.notes.at(-1)).toBe('set_end');
  expect(heard.pitches.some((hz) => hz !== null)).toBe(true);
  expect(heard.active).toEqual([true, false]);
});

test('without a wish for tones there are none', async () => {
  const { tones, heard } = listenToTones();
  const stage = createStagedCoach({
    seen: sequence(standing(airSquat, READY_MS), doing(airSquat, 2)),
    changes: { tones },
  });
  void stage.coach.start(CAMERA);
  await pass(25_000);
  expect(stage.state().count).toBe(2);
  expect(heard.notes).toEqual([]);
  expect(heard.pitches).toEqual([]);
});
