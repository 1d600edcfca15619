import { expect, test } from 'vitest';
import type { FramingHint } from '../body/framing.ts';
import type { Pose } from '../body/keypoints.ts';
import { FINISH_UNSEEN_MS, isSetOver, QUIET_AFTER_TARGET_MS, type SetProgress } from './end-of-set.ts';
import {
  createFramingGate,
  OTHER_SAID_AFTER_MS,
  POISED_AFTER_MS,
  READY_AFTER_MS,
  SAID_EVERY_MS,
  SOFT_PATIENCE_MS,
} from './framing-gate.ts';
import { createPresence } from './presence.ts';

const FRAME_MS = 50;

/** Feeds hints by kind and duration; answers the first time it was ready, and when what was said. */
function frame(...parts: readonly (readonly [FramingHint['kind'], number])[]) {
  const gate = createFramingGate();
  const said: (readonly [number, string])[] = [];
  let readyMs: number | null = null;
  let atMs = 0;
  for (const [kind, ms] of parts) {
    for (const endMs = atMs + ms; atMs < endMs; atMs += FRAME_MS) {
      const step = gate.push({ kind, soft: kind.startsWith('turn_') }, atMs);
      if (step.ready) readyMs ??= atMs;
      if (step.say) said.push([atMs, step.say.kind]);
    }
  }
  return { readyMs, said };
}

test('ready when the body was in view for a moment', () => {
  expect(frame(['ok', 2000]).readyMs).toBe(READY_AFTER_MS);
  expect(frame(['nobody', 1000], ['ok', 450], ['feet_cut_off', 500], ['ok', 550]).readyMs).toBeNull();
});

test('a flicker of the model does not begin it anew', () => {
  expect(frame(['ok', 500], ['nobody', 100], ['ok', 200]).readyMs).toBe(READY_AFTER_MS);
});

test('who stands in the start position is not kept waiting', () => {
  const gate = createFramingGate();
  let readyMs: number | null = null;
  for (let atMs = 0; readyMs === null; atMs += FRAME_MS)
    if (gate.push({ kind: 'ok' }, atMs, { isPoised: true }).ready) readyMs = atMs;
  expect(readyMs).toBe(POISED_AFTER_MS);
});

test('nobody is ready on the way to their place, and nobody walks for ever', () => {
  const ready = (walksMs: number) => {
    const gate = createFramingGate();
    for (let atMs = 0; ; atMs += FRAME_MS)
      if (gate.push({ kind: 'ok' }, atMs, { isWalking: atMs < walksMs }).ready) return atMs;
  };
  expect(ready(1500)).toBe(1500 + READY_AFTER_MS);
  expect(ready(Infinity)).toBeLessThanOrEqual(5000);
});

test('two hints that take turns every other frame are one on the screen, and are said', () => {
  const gate = createFramingGate();
  const shown: string[] = [];
  const said: string[] = [];
  for (let atMs = 0; atMs < 4000; atMs += FRAME_MS) {
    const { hint, say } = gate.push({ kind: (atMs / FRAME_MS) % 2 === 0 ? 'feet_cut_off' : 'move_left' }, atMs);
    if (shown.at(-1) !== hint.kind) shown.push(hint.kind);
    if (say) said.push(say.kind);
  }
  expect(shown).toEqual(['feet_cut_off']);
  expect(said).toEqual(['feet_cut_off']);
});

test('who was just asked is given the time to do it', () => {
  const { readyMs } = frame(['turn_left_quarter', 4000], ['turn_left_little', 20_000]);
  expect(readyMs).toBeGreaterThanOrEqual(4000 + SOFT_PATIENCE_MS);
});

test('what only hampers is asked for, then done without; what prevents is never', () => {
  expect(frame(['turn_sideways', 20_000]).readyMs).toBe(SOFT_PATIENCE_MS);
  expect(frame(['feet_cut_off', 60_000]).readyMs).toBeNull();
});

test('a hint is said when it lasts, another leaves time to have heard it, and none is repeated before five seconds are over', () => {
  const { said } = frame(['feet_cut_off', 3000], ['step_back', 9000]);
  expect(said.map(([, kind]) => kind)).toEqual(['feet_cut_off', 'step_back', 'step_back']);
  expect((said[1]?.[0] ?? 0) - (said[0]?.[0] ?? 0)).toBeGreaterThanOrEqual(OTHER_SAID_AFTER_MS);
  expect((said[2]?.[0] ?? 0) - (said[1]?.[0] ?? 0)).toBeGreaterThanOrEqual(SAID_EVERY_MS);
});

const BODY: Pose = {
  timestampMs: 0,
  width: 4,
  height: 3,
  keypoints: Array.from({ length: 17 }, () => ({ x: 1, y: 1, score: 0.7 })),
};

test('absence is counted in time that was watched', () => {
  const presence = createPresence();
  presence.push(BODY, 0);
  expect(presence.push(null, 100)).toEqual({ seenMs: 0, unseenMs: 100 });
  // The camera stalled.
  expect(presence.push(null, 20_000)).toEqual({ seenMs: 0, unseenMs: 600 });
  const imagined = { ...BODY, keypoints: BODY.keypoints.map((point) => ({ ...point, score: 0.05 })) };
  expect(presence.push(imagined, 20_100).unseenMs).toBe(700);
  expect(presence.push(BODY, 20_200)).toEqual({ seenMs: 100, unseenMs: 0 });
});

const EIGHT = { reps: 8, targetRir: 2, restSec: 90, setType: 'normal' } as const;
const DONE: SetProgress = { count: 8, holdMs: 0, counter: 'armed', quietMs: QUIET_AFTER_TARGET_MS, unseenMs: 0 };

test('a set ends when its target is reached and nothing more comes', () => {
  expect(isSetOver(DONE, EIGHT)).toBe(true);
  expect(isSetOver({ ...DONE, quietMs: QUIET_AFTER_TARGET_MS - 1 }, EIGHT)).toBe(false);
  expect(isSetOver({ ...DONE, counter: 'moving' }, EIGHT)).toBe(false);
  expect(isSetOver({ ...DONE, count: 7 }, EIGHT)).toBe(false);
  expect(isSetOver({ ...DONE, quietMs: 60_000 }, null)).toBe(false);
  expect(isSetOver({ ...DONE, quietMs: 60_000 }, { ...EIGHT, setType: 'amrap' })).toBe(false);
});

test('a hold ends when it was held long enough and is given up', () => {
  const target = { durationSec: 30, targetRir: 2, restSec: 60, setType: 'normal' } as const;
  const held: SetProgress = { count: 0, holdMs: 31_000, counter: 'waiting', quietMs: 3000, unseenMs: 0 };
  expect(isSetOver(held, target)).toBe(true);
  expect(isSetOver({ ...held, counter: 'holding' }, target)).toBe(false);
  expect(isSetOver({ ...held, holdMs: 29_000 }, target)).toBe(false);
});

test('nobody in view ends a set in which something was counted, and no other', () => {
  const gone: SetProgress = { count: 3, holdMs: 0, counter: 'lost', quietMs: 5000, unseenMs: FINISH_UNSEEN_MS };
  expect(isSetOver(gone, null)).toBe(true);
  expect(isSetOver({ ...gone, count: 0 }, null)).toBe(false);
});
