import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unpackSkeleton } from '../domain/form/pack-skeleton.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { plank } from '../domain/movements/plank.ts';
import {
  createNetwork,
  createStagedCoach,
  doing,
  nobody,
  READY_MS,
  sequence,
  standing,
} from './testing/coach-fixture.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const EIGHT = { reps: 8, targetRir: 2, restSec: 90, setType: 'normal' } as const;
const READY = standing(airSquat, READY_MS);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T18:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Goes on until it is so; at most a minute. */
async function passUntil(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 1200 && !isSo(); step++) await pass(50);
  expect(isSo()).toBe(true);
}

test('eight squats before the camera: framed, counted down, counted, scored, ended and stored without a touch', async () => {
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 8), standing(airSquat, 8000)),
    changes: { target: EIGHT },
  });
  const phases: string[] = [];
  stage.coach.store.subscribe(({ phase }) => phases.at(-1) === phase || phases.push(phase));
  const started = stage.coach.start(CAMERA);
  await pass(80_000);
  await started;
  expect(phases).toEqual(['starting', 'framing', 'countdown', 'performing', 'finished']);
  const [set] = stage.saves;
  expect(stage.saves).toHaveLength(1);
  expect(set).toMatchObject({ id: 'set-1', exerciseId: 'air_squat', reps: 8, source: 'camera', type: 'normal' });
  expect(set?.camera?.repetitions).toHaveLength(8);
  expect(set?.camera?.view).toBe('side');
  expect(set?.camera?.setScore).toBeGreaterThan(60);
  expect(set?.camera?.setScore).toBeLessThanOrEqual(100);
  expect(set?.camera?.repetitions.every(({ startMs, endMs }) => startMs >= 0 && endMs > startMs)).toBe(true);
  expect(Date.parse(set?.endedAt ?? '') - Date.parse(set?.startedAt ?? '')).toBeGreaterThan(10_000);
  expect(stage.state().finished).toMatchObject({ set, saved: { kind: 'saved' } });
  expect(stage.said.filter((text) => /^(ready|go|\d|done)/.test(text))).toEqual([
    'ready',
    '2',
    '1',
    'go',
    '1',
    '2',
    '3',
    '4 halfway',
    '5',
    '6 last_two',
    '7 last_one',
    '8',
    'done 8',
  ]);
  expect(stage.isClosed()).toBe(true);
  expect(stage.held.locks).toBe(0);
  expect(stage.lives.at(-1)).toMatchObject({ reps: 8, exerciseId: 'air_squat', setId: 'set-1' });
});

test('frames go to the listener, and the store is left alone by those that change nothing', async () => {
  const stage = createStagedCoach({ seen: sequence(READY, doing(airSquat, 3)) });
  let frames = 0;
  let deepest = 0;
  let changes = 0;
  const stop = stage.coach.onFrame(({ depth }) => {
    frames += 1;
    deepest = Math.max(deepest, depth);
  });
  stage.coach.store.subscribe(() => {
    changes += 1;
  });
  void stage.coach.start(CAMERA);
  await pass(30_000);
  expect(stage.state().count).toBe(3);
  expect(frames).toBeGreaterThan(150);
  expect(deepest).toBeGreaterThan(0.8);
  expect(changes).toBeLessThan(20);
  stop();
  const before = frames;
  await stage.coach.close();
  expect(frames).toBe(before);
});

test('nothing is counted before the countdown is over', async () => {
  const stage = createStagedCoach({ seen: sequence(doing(airSquat, 1), standing(airSquat, 8000)) });
  void stage.coach.start(CAMERA);
  await pass(12_000);
  expect(stage.state()).toMatchObject({ phase: 'performing', count: 0 });
  await stage.coach.finish();
  expect(stage.state().finished?.saved).toEqual({ kind: 'not_stored' });
  expect(stage.saves).toEqual([]);
  expect(stage.lives.at(-1)).toBeNull();
});

test('who stands badly is told what to do, not too often, and waited for', async () => {
  const feetCutOff = standing(airSquat, 12_000).map(({ pose, atMs }) => ({
    atMs,
    pose: pose && {
      ...pose,
      keypoints: pose.keypoints.map((point, index) => (index >= 15 ? { ...point, score: 0.05 } : point)),
    },
  }));
  const stage = createStagedCoach({ seen: sequence(feetCutOff, READY) });
  void stage.coach.start(CAMERA);
  await pass(11_000);
  expect(stage.state()).toMatchObject({ phase: 'framing', hint: { kind: 'feet_cut_off' } });
  expect(stage.said.filter((text) => text === 'hint feet_cut_off')).toHaveLength(2);
  await pass(6000);
  expect(stage.state()).toMatchObject({ phase: 'performing', hint: null });
});

test('a fault that repeats is cued in place of the count', async () => {
  const shallow = { faults: [{ id: 'shallow_depth', severity: 0.85 }] };
  const stage = createStagedCoach({ seen: sequence(READY, doing(airSquat, 3, shallow)) });
  void stage.coach.start(CAMERA);
  await pass(30_000);
  const cue = airSquat.faults.find(({ id }) => id === 'shallow_depth')?.cue;
  expect(stage.said.slice(-3)).toEqual(['1', cue?.en, '3']);
  expect(stage.state().repetitions[1]?.form.faults[0]?.id).toBe('shallow_depth');
});

test('a cue is shown until the next repetition, or for a few seconds', async () => {
  const shallow = { faults: [{ id: 'shallow_depth', severity: 1 }], idleAfterMs: 20_000 };
  const stage = createStagedCoach({ seen: sequence(READY, doing(airSquat, 2, shallow)) });
  const shown: (string | undefined)[] = [];
  stage.coach.store.subscribe(({ cue }) => shown.at(-1) === cue?.faultId || shown.push(cue?.faultId));
  void stage.coach.start(CAMERA);
  await pass(25_000);
  expect(shown).toEqual(['shallow_depth', undefined]);
});

test('who walks away is waited for; on return it counts on, and nothing twice', async () => {
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 3), nobody(6000), doing(airSquat, 2), standing(airSquat, 2000)),
  });
  const paused: (string | null)[] = [];
  stage.coach.store.subscribe(({ pausedBy }) => paused.at(-1) === pausedBy || paused.push(pausedBy));
  void stage.coach.start(CAMERA);
  await pass(40_000);
  expect(paused).toEqual([null, 'nobody_in_view', null]);
  expect(stage.state()).toMatchObject({ phase: 'performing', count: 5 });
  expect(stage.said).toContain('left');
  expect(stage.said).toContain('resumed');
  expect(stage.state().repetitions.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
});

test('who stays away has ended the set', async () => {
  const stage = createStagedCoach({ seen: sequence(READY, doing(airSquat, 3), nobody(15_000)) });
  void stage.coach.start(CAMERA);
  await pass(40_000);
  expect(stage.state()).toMatchObject({ phase: 'finished', finished: { saved: { kind: 'saved' } } });
  expect(stage.saves).toMatchObject([{ reps: 3 }]);
});

test('paused by hand nothing counts; after it the person is framed and counted down again', async () => {
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 2), doing(airSquat, 3), READY, doing(airSquat, 2)),
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 2);
  stage.coach.pause();
  expect(stage.state()).toMatchObject({ phase: 'paused', pausedBy: 'person' });
  await pass(sequence(doing(airSquat, 3)).at(-1)?.atMs ?? 0);
  expect(stage.state().count).toBe(2);
  stage.coach.resume();
  expect(stage.state().phase).toBe('framing');
  await pass(30_000);
  expect(stage.state()).toMatchObject({ phase: 'performing', count: 4 });
});

test('a video does not wait: its first repetition counts, and its end is the end of the set', async () => {
  const stage = createStagedCoach({ kind: 'video', seen: doing(airSquat, 4) });
  void stage.coach.start({ kind: 'video', file: new File(['x'], 'set.mp4') });
  await pass(30_000);
  expect(stage.state()).toMatchObject({ phase: 'finished', count: 4 });
  expect(stage.saves).toMatchObject([{ reps: 4, source: 'video' }]);
  expect(stage.lives).toEqual([]);
  expect(stage.said).not.toContain('go');
});

test('a recording needs no model', async () => {
  const stage = createStagedCoach({ kind: 'recording', seen: doing(airSquat, 3) });
  void stage.coach.start({ kind: 'recording', file: new File(['x'], 'set.json') });
  await pass(30_000);
  expect(stage.state()).toMatchObject({ phase: 'finished', count: 3, backend: null });
  expect(stage.model.starts).toBe(0);
  expect(stage.saves).toMatchObject([{ reps: 3, source: 'video' }]);
});

test('a video without anybody in it says so', async () => {
  const stage = createStagedCoach({ kind: 'video', seen: nobody(4000) });
  void stage.coach.start({ kind: 'video', file: new File(['x'], 'room.mp4') });
  await pass(10_000);
  expect(stage.state()).toMatchObject({
    phase: 'finished',
    hint: { kind: 'nobody' },
    finished: { saved: { kind: 'not_stored' } },
  });
});

test('a video is watched to its end, past its target and past an empty picture', async () => {
  const stage = createStagedCoach({
    kind: 'video',
    seen: sequence(doing(airSquat, 3), standing(airSquat, 5000), nobody(12_000), doing(airSquat, 2)),
    changes: { target: { ...EIGHT, reps: 2 } },
  });
  void stage.coach.start({ kind: 'video', file: new File(['x'], 'set.mp4') });
  await pass(60_000);
  expect(stage.saves).toMatchObject([{ reps: 5 }]);
});

test('a file without a single picture is named as that', async () => {
  const stage = createStagedCoach({ kind: 'video', seen: [] });
  void stage.coach.start({ kind: 'video', file: new File(['x'], 'empty.mp4') });
  await pass(1000);
  expect(stage.state()).toMatchObject({ phase: 'failed', problem: { where: 'video', reason: 'empty' } });
});

test('finished before it began, it is a set of nothing, with what stood in the way', async () => {
  const stage = createStagedCoach({ seen: nobody(6000) });
  void stage.coach.start(CAMERA);
  await pass(3000);
  await stage.coach.finish();
  expect(stage.state()).toMatchObject({
    phase: 'finished',
    hint: { kind: 'nobody' },
    finished: { set: { reps: 0 }, saved: { kind: 'not_stored' } },
  });
});

test('each repetition of a stored set is kept to be replayed, as it was scored', async () => {
  const kept: (readonly RepetitionRecording[])[] = [];
  const order: string[] = [];
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 3), standing(airSquat, 8000)),
    changes: {
      target: { ...EIGHT, reps: 3 },
      keepRecordings(recordings) {
        kept.push(recordings);
        order.push(`after ${stage.saves.length} set`);
        return Promise.resolve();
      },
    },
  });
  void stage.coach.start(CAMERA);
  await pass(60_000);
  const { finished } = stage.state();
  expect(order).toEqual(['after 1 set']);
  expect(kept[0]).toEqual(finished?.recordings);
  expect(finished?.recordings.map(({ setId, index, score }) => [setId, index, score])).toEqual(
    finished?.set.camera?.repetitions.map(({ index, form }) => [finished.set.id, index, form.score]),
  );
  for (const recording of finished?.recordings ?? []) {
    expect(unpackSkeleton(recording.skeleton)?.poses.length).toBeGreaterThan(15);
    expect(recording.features).toHaveLength(100);
  }
});

test('a demonstration is shown and never stored', async () => {
  const keepRecordings = vi.fn(() => Promise.resolve());
  const stage = createStagedCoach({
    kind: 'demonstration',
    seen: sequence(READY, doing(airSquat, 3)),
    changes: { keepRecordings },
  });
  void stage.coach.start({ kind: 'demonstration' });
  await pass(40_000);
  expect(stage.state()).toMatchObject({
    phase: 'finished',
    count: 3,
    finished: { set: { source: 'demonstration', reps: 3 }, saved: { kind: 'not_stored' } },
  });
  expect([...stage.saves, ...stage.lives]).toEqual([]);
  expect(stage.state().finished?.recordings).toHaveLength(3);
  expect(keepRecordings).not.toHaveBeenCalled();
});

test('a plank is timed, judged by the second and stored as seconds', async () => {
  const sagging = { faults: [{ id: 'hip_sag', severity: 1 }] };
  const target = { durationSec: 20, targetRir: 2, restSec: 60, setType: 'normal' } as const;
  const stage = createStagedCoach({
    movement: plank,
    seen: sequence(standing(plank, READY_MS), doing(plank, 12), doing(plank, 14, sagging), nobody(6000)),
    changes: { target },
  });
  void stage.coach.start(CAMERA);
  await pass(60_000);
  const [set] = stage.saves;
  expect(set?.reps).toBeUndefined();
  expect(set?.durationSec).toBeGreaterThanOrEqual(24);
  expect(set?.durationSec).toBeLessThanOrEqual(29);
  expect(set?.camera?.repetitions).toHaveLength(1);
  expect(set?.camera?.repetitions[0]?.form.faults.map(({ id }) => id)).toContain('hip_sag');
  expect(stage.said).toContain('10 left');
  expect(stage.said).toContain('20 seconds');
  expect(stage.said).toContain(plank.faults.find(({ id }) => id === 'hip_sag')?.cue.en);
  expect(stage.lives).toContainEqual(expect.objectContaining({ reps: 0, exerciseId: 'plank' }));
});

test('the network is asked once a repetition, never waited for, and its answer changes what was shown', async () => {
  const network = createNetwork(1500);
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 2), standing(airSquat, 4000)),
    changes: { form: network.service },
  });
  void stage.coach.start(CAMERA);
  await passUntil(() => stage.state().count === 1);
  const byRules = stage.state().lastScore ?? 0;
  expect(stage.state().repetitions[0]?.form.quality).toBeNull();
  await pass(1500);
  expect(stage.state().repetitions[0]?.form.quality).toBe(0.5);
  expect(stage.state().repetitions[0]?.form.score).toBeLessThan(byRules);
  await pass(10_000);
  await stage.coach.finish();
  expect(network.asked).toEqual([100, 100]);
  expect(stage.saves[0]?.camera?.repetitions.map(({ form }) => form.quality)).toEqual([0.5, 0.5]);
});

test('an answer that is under way when the set ends is waited for, but not for long', async () => {
  const seen = sequence(READY, doing(airSquat, 1), standing(airSquat, 4000));
  const quick = createStagedCoach({ seen, changes: { form: createNetwork(300).service } });
  void quick.coach.start(CAMERA);
  await passUntil(() => quick.state().count === 1);
  void quick.coach.finish();
  expect(quick.state()).toMatchObject({ phase: 'finished', finished: { saved: { kind: 'saving' } } });
  await pass(400);
  expect(quick.saves[0]?.camera?.repetitions[0]?.form.quality).toBe(0.5);

  const slow = createStagedCoach({ seen, changes: { form: createNetwork(3000).service } });
  void slow.coach.start(CAMERA);
  await passUntil(() => slow.state().count === 1);
  void slow.coach.finish();
  await pass(600);
  expect(slow.saves).toHaveLength(1);
  await pass(3000);
  expect(slow.state().finished?.set.camera?.repetitions[0]?.form.quality).toBe(0.5);
});

test('without the network the rules judge alone, and it is said once', async () => {
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 2), standing(airSquat, 10_000)),
    changes: { form: createNetwork(10, { kind: 'unavailable', reason: 'model_corrupt' }).service },
  });
  void stage.coach.start(CAMERA);
  await pass(15_000);
  expect(stage.state()).toMatchObject({ count: 2, notice: { kind: 'form_unavailable' } });
  expect(stage.state().lastScore).toBeGreaterThan(60);
});

test('a movement that the network does not know is judged by the rules without a word', async () => {
  const network = createNetwork(10);
  const start = () =>
    Promise.resolve({ kind: 'ready', modelVersion: 'test', movements: ['push_up'], frames: [] } as const);
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 2), standing(airSquat, 10_000)),
    changes: { form: { ...network.service, start } },
  });
  void stage.coach.start(CAMERA);
  await pass(15_000);
  expect(stage.state()).toMatchObject({ count: 2, notice: null });
  expect(network.asked).toEqual([]);
});

test('muted, nothing is said; cues are still shown', async () => {
  const shallow = { faults: [{ id: 'shallow_depth', severity: 1 }] };
  const stage = createStagedCoach({ seen: sequence(READY, doing(airSquat, 2, shallow)) });
  stage.coach.setMuted(true);
  void stage.coach.start(CAMERA);
  await pass(20_000);
  expect(stage.said).toEqual([]);
  expect(stage.state()).toMatchObject({ muted: true, count: 2 });
  expect(stage.state().cue?.faultId).toBe('shallow_depth');
});
