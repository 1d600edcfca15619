// Interval blocks as part of a session: made, started, held, let go on and ended.
import { loadKg } from '../log/load-kg.ts';
import type { Load } from '../log/records.ts';
import type { ExerciseGroup, IntervalFormat } from '../planning/exercise-group.ts';
import type { PlannedExercise, PlannedSet } from '../planning/plan.ts';
import { runningSpan } from './interval-now.ts';
import { hasLiveCount, isFree, type PerformedSets, recount, setsDone } from './session-machine.ts';
import { standingAt, withoutLive, withoutRest, withoutWarmUp } from './session-standing.ts';
import { openPositions, putAside } from './session-skips.ts';
import { groupSpan, nextTurn } from './session-turns.ts';
import type { IntervalRun, SessionSnapshot } from './session.ts';

/** What is done of an exercise each time its turn comes; where the clock gives the work (work/rest) nothing more is needed. */
export interface IntervalExercise {
  readonly exerciseId: string;
  readonly reps?: number;
  readonly durationSec?: number;
  readonly load?: Load;
}

const LEAD_IN_SEC = 5;
const RESERVE = 2;

/** What a block may ask for; beyond it a number is a slip of the thumb. Inclusive. */
const INTERVAL_LIMITS = {
  rounds: { min: 1, max: 60 },
  everySec: { min: 20, max: 600 },
  workSec: { min: 5, max: 600 },
  restSec: { min: 0, max: 600 },
  durationSec: { min: 60, max: 3600 },
} as const;

export function isIntervalFormat(format: IntervalFormat): boolean {
  const { kind, ...numbers } = format;
  return Object.entries(numbers).every(([field, value]) => {
    const { min, max } = INTERVAL_LIMITS[field as keyof typeof INTERVAL_LIMITS];
    return kind !== undefined && Number.isInteger(value) && value >= min && value <= max;
  });
}

/**
 * The exercises of a block as a session holds them, one planned set for each turn of each; of an AMRAP one, more come as they are
 * done. Empty without exercises and for a format beyond INTERVAL_LIMITS. `restSec`: after the block.
 */
export function intervalBlock(
  id: string,
  exercises: readonly IntervalExercise[],
  format: IntervalFormat,
  restSec: number,
): readonly PlannedExercise[] {
  if (!isIntervalFormat(format)) return [];
  const group: ExerciseGroup = { id, kind: 'interval', restSec, format };
  return exercises.map((exercise, member) => ({
    exerciseId: exercise.exerciseId,
    reasons: [],
    sets: Array.from({ length: turnsOf(format, exercises.length, member) }, () => setOf(exercise, format)),
    group,
  }));
}

function turnsOf(format: IntervalFormat, members: number, member: number): number {
  return format.kind === 'amrap' ? 1 : Math.max(0, Math.ceil((format.rounds - member) / members));
}

function setOf({ reps, durationSec, load }: IntervalExercise, format: IntervalFormat): PlannedSet {
  const byClock = format.kind === 'work_rest' ? format.workSec : durationSec;
  return {
    ...(reps === undefined ? {} : { reps }),
    ...(byClock === undefined || (reps !== undefined && format.kind !== 'work_rest') ? {} : { durationSec: byClock }),
    ...(load === undefined ? {} : { loadKg: loadKg(load) }),
    targetRir: RESERVE,
    restSec: format.kind === 'work_rest' ? format.restSec : 0,
    setType: 'normal',
  };
}

/** Ends any rest or warm-up. Unchanged where there is no block, one runs, or something is counted. */
export function startInterval(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
  nowMs: number,
  leadInSec: number = LEAD_IN_SEC,
): SessionSnapshot {
  const span = groupSpan(session.exercises, exerciseIndex);
  if (span?.group.kind !== 'interval' || session.interval || hasLiveCount(session)) return session;
  const interval: IntervalRun = {
    groupId: span.group.id,
    beganAtMs: nowMs,
    startedAtMs: nowMs + 1000 * Math.max(0, leadInSec),
  };
  const cleared = withoutLive(withoutRest(withoutWarmUp(session)));
  return standingAt({ ...cleared, interval }, span.from, setsDone(session.exercises, performed), 'ready');
}

/**
 * What was not done of the block is put aside, its rest begins at `atMs`, and the session goes on behind it. A set under way is not
 * touched. Unchanged where none runs.
 */
export function endInterval(session: SessionSnapshot, performed: PerformedSets, atMs: number): SessionSnapshot {
  const { interval, ...rest } = session;
  if (!interval) return session;
  const { pausedAtMs, ...run } = interval;
  const endedAtMs = pausedAtMs ?? atMs;
  const over: SessionSnapshot = {
    ...rest,
    intervalsDone: [...(session.intervalsDone ?? []), { ...run, endedAtMs }],
  };
  const span = runningSpan(session, interval);
  if (!span) return recount(over, performed);
  const trimmed = withoutExtra(over, performed, span);
  const before = setsDone(trimmed.exercises, performed);
  const open = new Map(
    trimmed.exercises.flatMap((exercise, index) => {
      const left = index < span.from || index > span.to ? [] : openPositions(exercise, before[index] ?? 0);
      return left.length === 0 ? [] : [[index, left] as const];
    }),
  );
  const closed = putAside(trimmed, open, performed, { atMs, why: 'interval' });
  if (closed.phase === 'performing') return closed;
  const done = setsDone(closed.exercises, performed);
  const next = nextTurn(closed.exercises, done, span.to);
  if (next === null) return isFree(closed.exercises) ? closed : standingAt(closed, span.to, done, 'finished');
  const { restSec } = span.group;
  return restSec > 0
    ? { ...standingAt(closed, next, done, 'resting'), restUntilMs: atMs + 1000 * restSec }
    : standingAt(closed, next, done, 'ready');
}

/** Rounds of an AMRAP that were held ready and not begun were never planned. */
function withoutExtra(
  session: SessionSnapshot,
  performed: PerformedSets,
  { from, to, group }: NonNullable<ReturnType<typeof runningSpan>>,
): SessionSnapshot {
  if (group.kind !== 'interval' || group.format.kind !== 'amrap') return session;
  const done = setsDone(session.exercises, performed);
  const exercises = session.exercises.map((exercise, index) =>
    index >= from && index <= to
      ? { ...exercise, sets: exercise.sets.slice(0, Math.max(1, done[index] ?? 0)) }
      : exercise,
  );
  return { ...session, exercises };
}

export function pauseInterval(run: IntervalRun, nowMs: number): IntervalRun {
  return run.pausedAtMs === undefined ? { ...run, pausedAtMs: nowMs } : run;
}

/** The start moves by as long as it was held. */
export function resumeInterval(run: IntervalRun, nowMs: number): IntervalRun {
  const { pausedAtMs, ...rest } = run;
  if (pausedAtMs === undefined) return run;
  const toMs = Math.max(pausedAtMs, nowMs);
  return {
    ...rest,
    startedAtMs: run.startedAtMs + (toMs - pausedAtMs),
    pauses: [...(run.pauses ?? []), { fromMs: pausedAtMs, toMs }],
  };
}
