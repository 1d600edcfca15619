// How long what is left of a session takes, as the plan reckons time (see session-time.ts): work, rests, the way from one to the next.
import type { Exercise } from '../catalogue/exercise.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { setUpSeconds, workSeconds } from '../planning/session-time.ts';
import { intervalAt, intervalSeconds } from './interval-clock.ts';
import { type GroupSpan, groupSpan, roundAfter } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot } from './session.ts';

export type ExerciseOf = (exerciseId: string) => Exercise | undefined;

/** Of an exercise that is not in the catalogue. Design defaults. */
const SET_UP_SEC = 45;
const SECONDS_PER_REPETITION = 3;

/** From now on, the rest or warm-up that is on included. `done`: see setsDone. */
export function secondsLeft(
  session: SessionSnapshot,
  done: readonly number[],
  exerciseOf: ExerciseOf,
  nowMs: number,
): number {
  const { exercises, restUntilMs, warmUp, interval } = session;
  let seconds = Math.max(0, ((restUntilMs ?? warmUp?.untilMs ?? nowMs) - nowMs) / 1000);
  for (let index = 0; index < exercises.length;) {
    const span = groupSpan(exercises, index);
    const isRunning = span !== null && span.group.id === interval?.groupId;
    if (isRunning && span.group.kind === 'interval') {
      const { format } = span.group;
      const whole = { kind: 'amrap', durationSec: intervalSeconds(format) } as const;
      seconds += intervalAt(whole, 1, interval, nowMs).remainingMs / 1000;
    } else {
      seconds += span
        ? groupSeconds(exercises, done, span, exerciseOf)
        : aloneSeconds(exercises, done, index, exerciseOf);
    }
    index = span ? span.to + 1 : index + 1;
  }
  return Math.round(seconds);
}

/** Sets left of an exercise by itself; the last rest passes while the next exercise is set up. */
function aloneSeconds(
  exercises: readonly SessionExercise[],
  done: readonly number[],
  index: number,
  exerciseOf: ExerciseOf,
): number {
  const { exerciseId, sets = [] } = exercises[index] ?? { exerciseId: '' };
  const left = sets.slice(done[index] ?? 0);
  const exercise = exerciseOf(exerciseId);
  if (left.length === 0) return 0;
  const work = left.reduce((sum, set) => sum + secondsOfSet(set, exercise), 0);
  const rests = left.slice(0, -1).reduce((sum, { restSec }) => sum + restSec, 0);
  return setUp(exercise, done[index] ?? 0) + work + rests;
}

function groupSeconds(
  exercises: readonly SessionExercise[],
  done: readonly number[],
  { from, to, group }: GroupSpan,
  exerciseOf: ExerciseOf,
): number {
  let seconds = 0;
  let preparing = 0;
  let rounds = 0;
  let working = 0;
  const fewest = Math.min(
    ...exercises.slice(from, to + 1).map((one, at) => Math.max(0, roundAfter(one, done[from + at] ?? 0))),
  );
  for (let index = from; index <= to; index++) {
    const member = exercises[index];
    const count = done[index] ?? 0;
    const left = member?.sets.slice(count) ?? [];
    if (!member || left.length === 0) continue;
    const exercise = exerciseOf(member.exerciseId);
    seconds += setUp(exercise, count);
    for (const set of left) {
      if (group.kind !== 'interval' || set.setType === 'warmup') seconds += secondsOfSet(set, exercise);
      if (set.setType === 'warmup') preparing += set.restSec;
      else working += 1;
    }
    rounds = Math.max(rounds, roundAfter(member, member.sets.length) - fewest);
  }
  if (working === 0) return seconds + preparing;
  if (group.kind === 'interval') return seconds + preparing + intervalSeconds(group.format);
  const rests = Math.max(0, rounds - 1);
  const ways = Math.max(0, working - 1 - rests);
  return seconds + preparing + rests * group.restSec + ways * group.transitionSec;
}

function setUp(exercise: Exercise | undefined, done: number): number {
  if (done > 0) return 0;
  return exercise ? setUpSeconds(exercise) : SET_UP_SEC;
}

function secondsOfSet(set: PlannedSet, exercise: Exercise | undefined): number {
  return exercise ? workSeconds(exercise, set) : (set.durationSec ?? (set.reps ?? 0) * SECONDS_PER_REPETITION);
}
