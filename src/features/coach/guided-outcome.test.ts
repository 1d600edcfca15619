import { expect, test } from 'vitest';
import type { CoachState } from '../../coach/coach-state.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { missingOf, outcomeOf } from './guided-outcome.ts';

const SET: SetRecord = {
  id: 's',
  workoutId: 'w',
  exerciseId: 'air_squat',
  order: 0,
  type: 'normal',
  reps: 4,
  source: 'camera',
  startedAt: '2026-11-28T10:00:00.000Z',
  endedAt: '2026-11-28T10:01:00.000Z',
};
const TARGET = { reps: 8, targetRir: 2, restSec: 60, setType: 'normal' } as const;

type Told = Parameters<typeof outcomeOf>[0];
type Saved = NonNullable<CoachState['finished']>['saved'];

function told(overrides: Partial<Told> & { readonly saved?: Saved } = {}): Told {
  const { saved, ...rest } = overrides;
  return {
    phase: 'finished',
    finished: saved ? { set: SET, recordings: [], saved } : null,
    problem: null,
    notice: null,
    target: TARGET,
    ...rest,
  };
}

test('nothing is told before the set is over and written', () => {
  expect(outcomeOf(told({ phase: 'performing' }))).toBeNull();
  expect(outcomeOf(told())).toBeNull();
  expect(outcomeOf(told({ saved: { kind: 'saving' } }))).toBeNull();
});

test('a set in the log is told with what is missing of it, where something else than the person ended it', () => {
  expect(outcomeOf(told({ saved: { kind: 'saved' } }))).toEqual({ kind: 'saved', set: SET, cutShort: null });
  expect(outcomeOf(told({ saved: { kind: 'saved' }, notice: { kind: 'camera_lost' } }))).toMatchObject({
    cutShort: { why: 'camera_lost', missing: 4 },
  });
  expect(
    outcomeOf(told({ saved: { kind: 'saved' }, problem: { where: 'pose', reason: 'worker_died' } })),
  ).toMatchObject({ cutShort: { why: 'coach_stopped', missing: 4 } });
});

test('what did not reach the disk, what was not counted and what failed are told apart', () => {
  expect(outcomeOf(told({ saved: { kind: 'failed', reason: 'full' } }))).toEqual({
    kind: 'save_failed',
    reason: 'full',
  });
  expect(outcomeOf(told({ saved: { kind: 'not_stored' } }))).toEqual({ kind: 'nothing_counted' });
  expect(outcomeOf(told({ phase: 'failed', problem: { where: 'camera', reason: 'denied' } }))).toEqual({
    kind: 'failed',
    problem: { where: 'camera', reason: 'denied' },
  });
});

test('missing are repetitions or seconds to the target, never fewer than none', () => {
  expect(missingOf({ reps: 3 }, TARGET)).toBe(5);
  expect(missingOf({ reps: 9 }, TARGET)).toBe(0);
  const { reps: _reps, ...hold } = TARGET;
  expect(missingOf({ durationSec: 20 }, { ...hold, durationSec: 45 })).toBe(25);
  expect(missingOf({ reps: 3 }, null)).toBe(0);
});
