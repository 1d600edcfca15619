import { expect, test } from 'vitest';
import type { FrameSource } from '../device/frame-source.ts';
import type { CounterEvent, Repetition } from '../domain/counting/repetition.ts';
import { bicepCurl } from '../domain/movements/bicep-curl.ts';
import { AVERAGE_BODY, poseSkeleton } from '../domain/movements/body-model.ts';
import type { Posture } from '../domain/movements/posture.ts';
import { STANDING } from '../domain/movements/scene-activities.ts';
import { drawSceneCamera } from '../domain/movements/scenes.ts';
import { projectPose } from '../domain/movements/simulate.ts';
import { createRun, type Run } from './coach-run.ts';
import { createCoachStore } from './coach-store.ts';
import { createPauseGesture, sidesOf } from './pause-gesture.ts';

const CAMERA = drawSceneCamera(() => 0.5);
const UP: Posture = { ...STANDING, shoulderDeg: 172, elbowDeg: 8 };

const seen = (posture: Posture, atMs: number) =>
  projectPose(poseSkeleton(AVERAGE_BODY, posture), CAMERA, { x: 0, y: 0, z: 0 }, atMs);

function repetition(index: number, startMs: number, endMs: number, side: Repetition['side'] = null): CounterEvent {
  return {
    kind: 'repetition',
    repetition: {
      index,
      startMs,
      turnMs: (startMs + endMs) / 2,
      endMs,
      view: 'front',
      romDeg: 90,
      depth: 1,
      side,
      tempo: { eccentricMs: 1000, pauseMs: 0, concentricMs: 1000 },
      symmetry: null,
      poses: [],
    },
  };
}

function fixture(kind: FrameSource['kind'] = 'camera') {
  const store = createCoachStore({ movement: bicepCurl, target: null, muted: false, backend: null });
  store.update({ phase: 'performing' });
  const released: CounterEvent[] = [];
  const deeds: string[] = [];
  const gesture = createPauseGesture({ movement: bicepCurl, isWanted: true }, store, {
    pause: () => {
      deeds.push('pause');
      store.update({ phase: 'paused', pausedBy: 'person' });
    },
    goOn: () => {
      deeds.push('go on');
      store.update({ phase: 'countdown', pausedBy: null });
    },
    release: (_, event) => void released.push(event),
  });
  const run: Run = createRun(bicepCurl, {
    source: { kind } as FrameSource,
    setId: 'set',
    wakeLock: { isHeld: () => true, release: () => undefined },
    network: Promise.resolve(false),
    personalHead: Promise.resolve(null),
  });
  let nowMs = 0;
  const keep = (posture: Posture, ms: number) => {
    let progress = 0;
    for (const untilMs = nowMs + ms; nowMs < untilMs; nowMs += 50)
      progress = gesture.watch(run, seen(posture, nowMs), nowMs);
    return progress;
  };
  return { gesture, run, store, released, deeds, keep, nowMs: () => nowMs };
}

test('what was counted while the hands went up is dropped, and the next repetition has its number', () => {
  const { gesture, run, deeds, keep, released } = fixture();
  keep(STANDING, 1000);
  expect(gesture.admits(run, repetition(1, 0, 900))).toBe(true);
  keep(UP, 1000);
  expect(gesture.admits(run, repetition(2, 800, 1600, 'left'))).toBe(false);
  run.counting = { phase: 'armed', count: 2, depth: 0, view: 'front', holdMs: 0, sides: { left: 2, right: 0 } };
  keep(UP, 1500);
  expect(deeds).toEqual(['pause']);
  // A worker closes what it had open only now.
  expect(gesture.admits(run, repetition(3, 1600, 3300))).toBe(false);
  expect(released).toEqual([]);
  keep(STANDING, 1000);
  keep(UP, 2300);
  expect(deeds).toEqual(['pause', 'go on']);
  keep(STANDING, 500);
  const next = repetition(4, 9000, 10_000);
  expect(gesture.admits(run, next)).toBe(true);
  expect(next.kind === 'repetition' && gesture.numbered(run, next.repetition).index).toBe(2);
  expect(sidesOf(run)).toEqual({ left: 1, right: 0 });
});

test('hands that come down again were none: what was counted meanwhile is the set’s, in order', () => {
  const { gesture, run, deeds, keep, released } = fixture();
  keep(STANDING, 500);
  keep(UP, 800);
  const held = [repetition(1, 300, 1000), repetition(2, 1000, 1200)];
  for (const event of held) expect(gesture.admits(run, event)).toBe(false);
  keep(STANDING, 800);
  expect(released).toEqual(held);
  expect(deeds).toEqual([]);
  expect(run.dropped).toBe(0);
});

test('what ended before the hands were up is not waited with', () => {
  const { gesture, run, keep, nowMs } = fixture();
  keep(STANDING, 1000);
  const upMs = nowMs();
  keep(UP, 300);
  expect(gesture.admits(run, repetition(1, 0, upMs - 100))).toBe(true);
  expect(gesture.admits(run, { kind: 'armed', timestampMs: upMs + 200 })).toBe(true);
});

test('progress is told from a quarter of a second on, and only while it may come to something', () => {
  const { store, keep } = fixture();
  expect(keep(UP, 200)).toBe(0);
  expect(keep(UP, 800)).toBeGreaterThan(0.3);
  store.update({ phase: 'framing' });
  expect(keep(UP, 500)).toBe(0);
});

test('a demonstration’s figure pauses nothing', () => {
  const { gesture, run, deeds, keep } = fixture('demonstration');
  keep(UP, 4000);
  expect(deeds).toEqual([]);
  expect(gesture.of(run)).toBeNull();
});
