// Whatever a person does to a session, in whatever order: what must hold of it afterwards.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseById } from '../catalogue/exercises.ts';
import type { SetRecord } from '../log/records.ts';
import { type IntervalFormat, TABATA } from '../planning/exercise-group.ts';
import type { PlannedExercise, PlannedSet } from '../planning/plan.ts';
import { intervalNow } from './interval-now.ts';
import { intervalScore } from './interval-score.ts';
import { nextUp } from './next-up.ts';
import { freeGroupId, groupWithNext, moveExercise, ungroupFromNext } from './session-groups.ts';
import { endInterval, intervalBlock, startInterval } from './session-intervals.ts';
import * as machine from './session-machine.ts';
import { finishMissing } from './session-missing.ts';
import { performedOf, placesOf, recordPlace } from './session-places.ts';
import { addRows, copyExercise } from './session-rows.ts';
import { pauseClock, resumeClock, settle } from './session-settle.ts';
import { skipExercise, skipSet, unshorten, unskip } from './session-skips.ts';
import { swapExercise, unswapExercise } from './session-swap.ts';
import { changeTarget } from './session-targets.ts';
import { isOpenAt } from './session-turns.ts';
import { mayUndo, redoSet, undoSet } from './session-undo.ts';
import { nextWarmUpMovement, skipWarmUp, startWarmUp } from './session-warm-up.ts';
import type { SessionSnapshot } from './session.ts';
import { shortenSession } from './shorten-session.ts';

const IDS = ['air_squat', 'push_up', 'plank', 'back_squat', 'bicep_curl', 'running'];
const FORMATS: readonly IntervalFormat[] = [
  TABATA,
  { kind: 'emom', everySec: 60, rounds: 6 },
  { kind: 'amrap', durationSec: 300 },
  { kind: 'work_rest', workSec: 40, restSec: 20, rounds: 3 },
];

const ROW = { reps: 5, targetRir: 2, restSec: 60 } as const;
const anySet: fc.Arbitrary<PlannedSet> = fc.record({
  reps: fc.integer({ min: 1, max: 12 }),
  targetRir: fc.constant(2),
  restSec: fc.constantFrom(0, 30, 90),
  setType: fc.constant('normal' as const),
});
const anyExercise: fc.Arbitrary<PlannedExercise> = fc
  .tuple(fc.constantFrom(...IDS), fc.array(anySet, { maxLength: 4 }), fc.integer({ min: 0, max: 2 }))
  .map(([exerciseId, sets, preparing]) => ({
    exerciseId,
    reasons: [],
    sets: sets.map((set, at) => ({ ...set, setType: at < preparing ? ('warmup' as const) : set.setType })),
  }));

/** Positions go round the row; the last one is of none. */
const NOWHERE = 9;
const at = fc.nat(NOWHERE);
const by = fc.constantFrom(1 as const, -1 as const);
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'set' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('other' as const), id: fc.constantFrom(...IDS, 'dip') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('time' as const), sec: fc.constantFrom(1, 15, 45, 60, 400) }) },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('placed' as const), at }) },
  fc.record({ kind: fc.constant('copy' as const), at }),
  fc.record({ kind: fc.constant('rows' as const), at, setType: fc.constantFrom('warmup' as const, 'normal' as const) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('go' as const), at }),
  fc.record({ kind: fc.constant('live' as const), reps: fc.nat(3) }),
  fc.record({ kind: fc.constant('skip' as const), at }),
  fc.record({ kind: fc.constant('unskip' as const), at }),
  fc.record({ kind: fc.constant('swap' as const), at, id: fc.constantFrom(...IDS) }),
  fc.record({ kind: fc.constant('unswap' as const), at }),
  fc.record({ kind: fc.constant('group' as const), at }),
  fc.record({ kind: fc.constant('ungroup' as const), at }),
  fc.record({ kind: fc.constant('move' as const), at, by }),
  fc.record({ kind: fc.constant('shorten' as const), minutes: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ kind: fc.constant('block' as const), format: fc.constantFrom(...FORMATS), ids: fc.subarray(IDS) }),
  { weight: 2, arbitrary: fc.constant({ kind: 'startBlock' as const }) },
  fc.record({ kind: fc.constant('target' as const), at, reps: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('missing' as const), missing: fc.integer({ min: 1, max: 5 }) }),
  ...(
    [
      'skipSet',
      'unshorten',
      'abandon',
      'skipRest',
      'extendRest',
      'warmUp',
      'nextWarmUp',
      'skipWarmUp',
      'endBlock',
      'pause',
      'resume',
    ] as const
  ).map((kind) => fc.constant({ kind })),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

interface World {
  readonly session: SessionSnapshot;
  readonly log: readonly SetRecord[];
  readonly removed: readonly SetRecord[];
  readonly nowMs: number;
  readonly made: number;
}

function record(exerciseId: string, number: number, nowMs: number): SetRecord {
  const iso = new Date(nowMs).toISOString();
  return {
    id: `s${number}`,
    workoutId: 'w',
    exerciseId,
    order: number,
    type: 'normal',
    reps: 5,
    source: 'typed',
    startedAt: iso,
    endedAt: iso,
  };
}

/** `place`: the row, where somebody said at which the set was done. */
function put(world: World, exerciseId: string, place?: number): World {
  const set = record(exerciseId, world.made + 1, world.nowMs);
  const log = [...world.log, set];
  const standing = place === undefined ? world.session : recordPlace(world.session, set, place);
  const done = machine.setDone(standing, exerciseId, performedOf(standing, log), world.nowMs, set.id);
  return { ...world, log, made: world.made + 1, session: settle(done, log, world.nowMs) };
}

function take(world: World, given: Step): World {
  const { session, log, nowMs } = world;
  const step =
    'at' in given && given.at !== NOWHERE && given.kind !== 'remove'
      ? { ...given, at: given.at % Math.max(1, session.exercises.length) }
      : given;
  const performed = performedOf(session, log);
  const changed = (next: SessionSnapshot): World => ({ ...world, session: next });
  switch (step.kind) {
    case 'set': {
      const current = session.exercises[session.exerciseIndex]?.exerciseId;
      return current === undefined ? world : put(world, current);
    }
    case 'other':
      return put(world, step.id);
    case 'placed': {
      const exercise = session.exercises[step.at];
      return exercise ? put(world, exercise.exerciseId, step.at) : world;
    }
    case 'copy':
      return changed(copyExercise(session, step.at, performed));
    case 'rows':
      return changed(addRows(session, step.at, [{ ...ROW, setType: step.setType }], 'first', performed));
    case 'time': {
      const later = nowMs + 1000 * step.sec;
      return { ...world, nowMs: later, session: settle(session, log, later) };
    }
    case 'undo': {
      const last = log.at(-1);
      if (!last || !mayUndo(session)) return world;
      const left = log.slice(0, -1);
      const how = { setId: last.id, exerciseId: last.exerciseId, performed: performedOf(session, left), nowMs };
      return { ...world, log: left, removed: [...world.removed, last], session: undoSet(session, how) };
    }
    case 'redo': {
      const undone = session.undone?.at(-1);
      const set = world.removed.find(({ id }) => id === undone?.setId);
      if (!undone || !set || !mayUndo(session)) return world;
      const grown = [...log, set];
      const how = { ...undone, performed: performedOf(session, grown), nowMs };
      return {
        ...world,
        log: grown,
        removed: world.removed.filter(({ id }) => id !== set.id),
        session: settle(redoSet(session, how), grown, nowMs),
      };
    }
    case 'remove': {
      const left = log.filter((_set, index) => index !== step.at);
      return {
        ...world,
        log: left,
        session: settle(machine.recount(session, performedOf(session, left)), left, nowMs),
      };
    }
    case 'go':
      return changed(machine.goTo(session, step.at, performed));
    case 'live':
      return changed(machine.liveProgress(session, { reps: step.reps, holdMs: 0, startedAtMs: nowMs }));
    case 'abandon':
      return changed(settle(machine.abandonSet(session, performed), log, nowMs));
    case 'skip':
      return changed(skipExercise(session, step.at, performed, nowMs));
    case 'skipSet':
      return changed(skipSet(session, performed, nowMs));
    case 'unskip':
      return changed(unskip(session, step.at, performed));
    case 'swap': {
      const from = exerciseById(session.exercises[step.at]?.exerciseId ?? '') ?? null;
      const to = exerciseById(step.id);
      return to ? changed(swapExercise(session, { exerciseIndex: step.at, from, to, loadKg: 40 }, performed)) : world;
    }
    case 'unswap':
      return changed(unswapExercise(session, step.at, performed));
    case 'group':
      return changed(groupWithNext(session, step.at, performed));
    case 'ungroup':
      return changed(ungroupFromNext(session, step.at, performed));
    case 'move':
      return changed(moveExercise(session, step.at, step.by, performed));
    case 'shorten':
      return changed(
        shortenSession({
          session,
          performed,
          minutesLeft: step.minutes,
          exerciseOf: exerciseById,
          recent: [],
          nowMs,
        }).session,
      );
    case 'unshorten':
      return changed(unshorten(session, performed));
    case 'block': {
      const exercises = step.ids.map((exerciseId) => ({ exerciseId, reps: 5 }));
      const block = intervalBlock(freeGroupId(session.exercises), exercises, step.format, 60);
      return changed(machine.addExercises(session, block, performed));
    }
    case 'startBlock': {
      const block = session.exercises.findLastIndex(({ group }) => group?.kind === 'interval');
      return changed(startInterval(session, block, performed, nowMs));
    }
    case 'endBlock':
      return changed(endInterval(session, performed, nowMs));
    case 'pause':
      return changed(pauseClock(session, nowMs));
    case 'resume':
      return changed(settle(resumeClock(session, nowMs), log, nowMs));
    case 'target':
      return changed(changeTarget(session, step.at, { reps: step.reps }, 'all', performed));
    case 'missing': {
      const last = log.at(-1);
      return last ? changed(finishMissing(session, last.exerciseId, step.missing, performed)) : world;
    }
    case 'skipRest':
      return changed(machine.skipRest(session));
    case 'extendRest':
      return changed(machine.extendRest(session, 30, nowMs));
    case 'warmUp':
      return changed(startWarmUp(session, [{ exerciseId: 'step_jack', durationSec: 40 }], nowMs));
    case 'nextWarmUp':
      return changed(nextWarmUpMovement(session, nowMs));
    case 'skipWarmUp':
      return changed(skipWarmUp(session));
  }
}

function check({ session, log, nowMs }: World): void {
  const performed = performedOf(session, log);
  const done = machine.setsDone(session.exercises, performed);
  // Nothing is counted twice, nothing is lost.
  expect(done.reduce((sum, count) => sum + count, 0)).toBe(performed.length);
  if (session.exercises.length > 0) expect(session.exercises[session.exerciseIndex]).toBeDefined();
  expect(session.setIndex).toBe(done[session.exerciseIndex] ?? 0);
  // Every phase has its clock and no other.
  expect(session.restUntilMs !== undefined).toBe(session.phase === 'resting');
  expect(session.warmUp !== undefined).toBe(session.phase === 'warming_up');
  if (session.interval) expect(['ready', 'performing']).toContain(session.phase);
  if (session.phase === 'finished')
    expect(session.exercises.every((_exercise, index) => !isOpenAt(session.exercises, done, index))).toBe(true);
  for (const { skipped = [] } of session.exercises)
    for (const { atMs } of skipped) expect(atMs).toBeLessThanOrEqual(nowMs);
  // Groups are neighbours.
  const groups = session.exercises.map(({ group }) => group?.id);
  const runs = groups.filter((id, index) => id !== undefined && id !== groups[index - 1]);
  expect(new Set(runs).size).toBe(runs.length);
  // A snapshot of this log is where it is, however often it is looked at, and from disk it is the same.
  expect(machine.recount(session, performed)).toEqual(session);
  const settled = settle(session, log, nowMs);
  expect(settle(settled, log, nowMs)).toBe(settled);
  expect(JSON.parse(JSON.stringify(session))).toStrictEqual(session);
  // What is asked of it as often as the screen likes.
  const next = nextUp(session, performed);
  if (next && session.phase !== 'performing') expect(next.target).toEqual(machine.nextPlannedSet(session));
  if (next?.of != null) expect(next.set).toBeLessThanOrEqual(next.of);
  if (session.phase === 'finished') expect(next).toBeNull();
  const now = intervalNow(session, log, nowMs);
  if (now) {
    expect(session.exercises[now.exerciseIndex]?.group?.id).toBe(now.groupId);
    expect(now.remainingMs).toBeGreaterThanOrEqual(0);
    expect(now.deadlineMs).toBeGreaterThanOrEqual(now.kind === 'done' ? 0 : nowMs);
    expect(intervalScore(session, now.groupId, log)).not.toBeNull();
  }
}

test('whatever happens in whatever order, the session stands where the log says and can be gone on with', () => {
  fc.assert(
    fc.property(
      fc.array(anyExercise, { maxLength: 5 }),
      fc.array(anyStep, { minLength: 1, maxLength: 40, size: 'max' }),
      (exercises, steps) => {
        let world: World = {
          session: machine.startSession({ workoutId: 'w', nowMs: 0, exercises }),
          log: [],
          removed: [],
          nowMs: 0,
          made: 0,
        };
        for (const step of steps) {
          const live = world.session.liveReps ?? 0;
          const before = world;
          world = take(world, step);
          check(world);
          // A set that was done at a place is counted there.
          if (step.kind === 'placed' && world !== before) {
            const { exercises } = world.session;
            const places = placesOf(exercises, performedOf(world.session, world.log));
            expect(places.at(-1)).toBe(step.at % before.session.exercises.length);
          }
          // A count that is not in the log yet goes only with a set, with its successor or by hand.
          if (!['set', 'other', 'placed', 'redo', 'live', 'abandon'].includes(step.kind))
            expect(world.session.liveReps ?? 0).toBe(live);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a session read from disk behaves as the one that was written', () => {
  fc.assert(
    fc.property(
      fc.array(anyExercise, { maxLength: 4 }),
      fc.array(anyStep, { maxLength: 25, size: 'max' }),
      (exercises, steps) => {
        const session = machine.startSession({ workoutId: 'w', nowMs: 0, exercises });
        let kept: World = { session, log: [], removed: [], nowMs: 0, made: 0 };
        let reread = kept;
        for (const step of steps) {
          kept = take(kept, step);
          reread = take({ ...reread, session: JSON.parse(JSON.stringify(reread.session)) as SessionSnapshot }, step);
        }
        expect(reread).toEqual(kept);
      },
    ),
    { numRuns: 100 },
  );
});

test('the latest set undone leaves the session as it was before it; redone, as it was after it', () => {
  fc.assert(
    fc.property(
      fc.array(anyExercise, { maxLength: 4 }),
      fc.array(anyStep, { maxLength: 20, size: 'max' }),
      (exercises, steps) => {
        const start = machine.startSession({ workoutId: 'w', nowMs: 0, exercises });
        let before: World = { session: start, log: [], removed: [], nowMs: 0, made: 0 };
        for (const step of steps) before = take(before, step);
        const { interval, phase } = before.session;
        if (interval || phase === 'performing' || phase === 'warming_up') return;
        const after = take(before, { kind: 'set' });
        if (after === before) return;
        const undone = take(after, { kind: 'undo' });
        const { trail: _was, undone: _taken, ...stood } = before.session;
        const { trail: _is, undone: _step, ...stands } = undone.session;
        expect(stands).toEqual(stood);
        expect(undone.log).toEqual(before.log);
        const { undone: _left, ...again } = take(undone, { kind: 'redo' }).session;
        const { undone: _none, ...first } = after.session;
        expect(again).toEqual(first);
      },
    ),
    { numRuns: 100 },
  );
});
