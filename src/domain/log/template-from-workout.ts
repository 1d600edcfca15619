// A workout that was done, as one to be done again: the same exercises in the same turns, asking for what was done.
import type { ExerciseGroup } from '../planning/exercise-group.ts';
import type { PlannedExercise } from '../planning/plan.ts';
import { performedSets } from './history.ts';
import { loadKg } from './load-kg.ts';
import type { LoggedWorkout, SetRecord } from './records.ts';
import type { Template, TemplateExercise, TemplateSet } from './template.ts';

/** Where no pauses are known (sets written down at once, imports): two minutes after working sets, one after warm-ups (design defaults). */
const REST_SEC = { working: 120, warmup: 60 } as const;
/** A pause between two sets that was a rest; shorter was the change of sides, longer was something else. */
const BELIEVABLE_REST_SEC = { min: 20, max: 600 } as const;
const SECONDS_A_REPETITION = 3;
/** Left in reserve where the person did not say: as most of what is planned. A warm-up is far from failure. */
const RESERVE = { normal: 2, warmup: 4, amrap: 0, failure: 0, drop: 0 } as const;

/**
 * The exercises of a workout in order; removed sets and demonstrations are left out, and so is an exercise without any other. Sets of one
 * exercise in a row stand together, and so do those of a superset, whose members become neighbours of one group; coming back to an
 * exercise later makes it a second entry. A left and a right set that follow each other are one, as the first of the two. Drop sets follow
 * without a rest. Loads stay as entered.
 */
export function exercisesOf(logged: LoggedWorkout): readonly TemplateExercise[] {
  return runsOf(performedSets(logged.sets)).map(({ exerciseId, sets, group }) => {
    const performed = withoutSecondSides(sets);
    const restSec = usualRest(sets);
    return {
      exerciseId,
      sets: performed.map((set, index) => toAskFor(set, performed[index + 1], restSec)),
      ...(group ? { group } : {}),
    };
  });
}

/** Null where nothing was done that could be done again. `nowIso`: ISO 8601 UTC. */
export function templateFromWorkout(
  logged: LoggedWorkout,
  { id, name, nowIso }: { readonly id: string; readonly name: string; readonly nowIso: string },
): Template | null {
  const exercises = exercisesOf(logged);
  if (exercises.length === 0) return null;
  return { id, name, exercises, fromWorkoutId: logged.workout.id, createdAt: nowIso, changedAt: nowIso };
}

/** As a session takes them (see Workout.start): what was entered is in kilograms too. */
export function plannedFrom(exercises: readonly TemplateExercise[]): readonly PlannedExercise[] {
  return exercises.map((exercise) => ({ ...exercise, reasons: [] }));
}

interface Run {
  readonly exerciseId: string;
  readonly sets: SetRecord[];
  readonly supersetId?: string;
  group?: ExerciseGroup;
}

function runsOf(sets: readonly SetRecord[]): readonly Run[] {
  const runs: Run[] = [];
  for (const set of sets) {
    const { exerciseId, supersetId } = set;
    const own =
      supersetId === undefined
        ? runs.slice(-1).find((run) => run.supersetId === undefined && run.exerciseId === exerciseId)
        : runs.find((run) => run.supersetId === supersetId && run.exerciseId === exerciseId);
    if (own) own.sets.push(set);
    else insert(runs, { exerciseId, sets: [set], ...(supersetId === undefined ? {} : { supersetId }) });
  }
  for (const id of new Set(runs.flatMap(({ supersetId }) => supersetId ?? []))) {
    const members = runs.filter(({ supersetId }) => supersetId === id);
    if (members.length < 2) continue;
    const restSec = restAfterRounds(members);
    const kind = members.length > 2 ? 'circuit' : 'superset';
    for (const member of members) member.group = { id, kind, restSec, transitionSec: 0 };
  }
  return runs;
}

/** Members of a group are neighbours, whatever was put in between. */
function insert(runs: Run[], run: Run): void {
  const last =
    run.supersetId === undefined ? -1 : runs.findLastIndex(({ supersetId }) => supersetId === run.supersetId);
  runs.splice(last < 0 ? runs.length : last + 1, 0, run);
}

function withoutSecondSides(sets: readonly SetRecord[]): readonly SetRecord[] {
  const kept: SetRecord[] = [];
  let open: SetRecord | null = null;
  for (const set of sets) {
    if (open?.side !== undefined && set.side !== undefined && open.side !== set.side && open.type === set.type) {
      open = null;
      continue;
    }
    kept.push(set);
    open = set;
  }
  return kept;
}

function toAskFor(set: SetRecord, next: SetRecord | undefined, restSec: number | null): TemplateSet {
  const { type, reps, durationSec, distanceM, load } = set;
  const usual = type === 'warmup' ? REST_SEC.warmup : (restSec ?? REST_SEC.working);
  return {
    ...(reps === undefined ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(load === undefined ? {} : { load, loadKg: loadKg(load) }),
    targetRir: reserveOf(set),
    restSec: next?.type === 'drop' ? 0 : usual,
    setType: type,
  };
}

function reserveOf({ type, rir, rpe }: SetRecord): number {
  if (type === 'amrap' || type === 'failure' || type === 'drop') return RESERVE[type];
  const stated = rir ?? (rpe === undefined ? undefined : 10 - rpe);
  return stated === undefined ? RESERVE[type] : Math.max(0, Math.round(stated));
}

/** Median of the believable pauses between the exercise's own sets, in steps of 15 s; null where there were none. */
function usualRest(sets: readonly SetRecord[]): number | null {
  return rounded(sets.slice(1).flatMap((set, index) => pauseBetween(sets[index], set)));
}

/** From the last member of a round to the first of the next. */
function restAfterRounds(members: readonly Run[]): number {
  const sets = members.flatMap((member) => member.sets).toSorted((a, b) => a.order - b.order);
  const first = members[0]?.exerciseId;
  const pauses = sets.slice(1).flatMap((set, index) => {
    const before = sets[index];
    return before && set.exerciseId === first && before.exerciseId !== first ? pauseBetween(before, set) : [];
  });
  return rounded(pauses) ?? REST_SEC.working;
}

/** Sets that were all written down in one moment have no pauses between them. */
function pauseBetween(before: SetRecord | undefined, after: SetRecord): readonly number[] {
  if (!before) return [];
  const seconds = (beganAtMs(after) - Date.parse(before.endedAt)) / 1000;
  return seconds >= BELIEVABLE_REST_SEC.min && seconds <= BELIEVABLE_REST_SEC.max ? [seconds] : [];
}

/** A set typed in when it was over has one time: it began about as long before as it takes. */
function beganAtMs({ startedAt, endedAt, reps = 0, durationSec, perSide }: SetRecord): number {
  if (startedAt !== endedAt) return Date.parse(startedAt);
  const seconds = durationSec ?? reps * SECONDS_A_REPETITION * (perSide ? 2 : 1);
  return Date.parse(endedAt) - 1000 * seconds;
}

function rounded(pauses: readonly number[]): number | null {
  const middle = pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)];
  return middle === undefined ? null : Math.max(15, Math.round(middle / 15) * 15);
}
