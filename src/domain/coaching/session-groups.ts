// The row of exercises put in another order, and neighbours bound into supersets and circuits or set apart again.
import type { ExerciseGroup } from '../planning/exercise-group.ts';
import { type PerformedSets, recount, setsDone } from './session-machine.ts';
import { groupSpan, roundAfter } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot } from './session.ts';

/** Seconds from one member to the next. Design default: to the other end of the bench, to the next station. */
const TRANSITION_SEC = { superset: 10, circuit: 15 } as const;
/** Rest between rounds where the sets ask for none. */
const REST_SEC = 60;

/**
 * The exercise and the one after it in turns; groups beside each other become one. Default kind: two are a superset, more a circuit.
 * The rest between rounds is the longest that a member's sets ask for; sets done before do not count as rounds. Unchanged at the end of the row and beside an interval block.
 */
export function groupWithNext(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
  kind?: 'superset' | 'circuit',
): SessionSnapshot {
  const { exercises } = session;
  const next = exerciseIndex + 1;
  if (!exercises[exerciseIndex] || !exercises[next]) return session;
  const [first, second] = [exercises[exerciseIndex].group, exercises[next].group];
  if (first?.kind === 'interval' || second?.kind === 'interval' || (first && first.id === second?.id)) return session;
  const from = groupSpan(exercises, exerciseIndex)?.from ?? exerciseIndex;
  const to = groupSpan(exercises, next)?.to ?? next;
  const members = exercises.slice(from, to + 1);
  const made = kind ?? (members.length === 2 ? 'superset' : 'circuit');
  const rests = members.flatMap(({ sets }) =>
    sets.filter(({ setType }) => setType !== 'warmup').map(({ restSec }) => restSec),
  );
  const group: ExerciseGroup = {
    id: first?.id ?? second?.id ?? freeGroupId(exercises),
    kind: made,
    restSec: first?.restSec ?? second?.restSec ?? (Math.max(0, ...rests) || REST_SEC),
    transitionSec: TRANSITION_SEC[made],
  };
  const done = setsDone(exercises, performed);
  const rounds = exercises.map((one, at) => Math.max(0, roundAfter(one, done[at] ?? 0)));
  const furthest = Math.max(...rounds.slice(from, to + 1));
  const bound = exercises.map((one, at): SessionExercise => {
    if (at < from || at > to) return one;
    const behind = (one.roundsBefore ?? 0) + furthest - (rounds[at] ?? 0);
    return { ...withoutGroup(one), group, ...(behind === 0 ? {} : { roundsBefore: behind }) };
  });
  return recount({ ...session, exercises: bound }, performed);
}

/** The bond between the exercise and the one after it goes; what is left alone is no group any more. Interval blocks stay whole. */
export function ungroupFromNext(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
): SessionSnapshot {
  const { exercises } = session;
  const span = groupSpan(exercises, exerciseIndex);
  if (!span || span.group.kind === 'interval' || exerciseIndex >= span.to) return session;
  const { group } = span;
  const apart = { ...group, id: freeGroupId(exercises) };
  const parts = exercises.map((exercise, at): SessionExercise => {
    if (at < span.from || at > span.to) return exercise;
    const alone = at <= exerciseIndex ? span.from === exerciseIndex : span.to === exerciseIndex + 1;
    if (alone) return withoutGroup(exercise);
    return at <= exerciseIndex ? exercise : { ...exercise, group: apart };
  });
  return recount({ ...session, exercises: parts }, performed);
}

/**
 * One place up (−1) or down (1): within its group, or past the neighbour, a group being passed and moved as a whole. What is current
 * stays current.
 */
export function moveExercise(
  session: SessionSnapshot,
  exerciseIndex: number,
  by: 1 | -1,
  performed: PerformedSets,
): SessionSnapshot {
  const { exercises } = session;
  const unit = unitAt(exercises, exerciseIndex);
  if (!unit) return session;
  const target = exerciseIndex + by;
  const inside = target >= unit.from && target <= unit.to;
  const own = inside ? { from: exerciseIndex, to: exerciseIndex } : unit;
  const other = inside ? { from: target, to: target } : unitAt(exercises, by === 1 ? unit.to + 1 : unit.from - 1);
  // The clock of a block goes by the order of its members.
  const running = session.interval !== undefined && exercises[exerciseIndex]?.group?.id === session.interval.groupId;
  if (!other || (inside && running)) return session;
  const [upper, lower] = by === 1 ? [own, other] : [other, own];
  const order = [
    ...positions(0, upper.from - 1),
    ...positions(lower.from, lower.to),
    ...positions(upper.from, upper.to),
    ...positions(lower.to + 1, exercises.length - 1),
  ];
  return recount(
    {
      ...session,
      exercises: order.flatMap((at) => exercises[at] ?? []),
      exerciseIndex: Math.max(0, order.indexOf(session.exerciseIndex)),
    },
    performed,
  );
}

/** An id that no group of the session has. */
export function freeGroupId(exercises: readonly SessionExercise[]): string {
  const taken = new Set(exercises.map(({ group }) => group?.id));
  let number = 1;
  while (taken.has(`g${number}`)) number += 1;
  return `g${number}`;
}

interface Unit {
  readonly from: number;
  readonly to: number;
}

/** An exercise by itself, or its whole group. */
function unitAt(exercises: readonly SessionExercise[], index: number): Unit | null {
  if (!exercises[index]) return null;
  return groupSpan(exercises, index) ?? { from: index, to: index };
}

function positions(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_none, step) => from + step);
}

export function withoutGroup(exercise: SessionExercise): SessionExercise {
  const { group: _group, roundsBefore: _rounds, ...rest } = exercise;
  return rest;
}
