// The session's order, its clocks and its mendings on disk: each a pure step of domain/coaching, with what the step needs to know.
import type { ExerciseBook } from '../domain/catalogue/exercise-book.ts';
import { freeGroupId, groupWithNext, moveExercise, ungroupFromNext } from '../domain/coaching/session-groups.ts';
import { endInterval, intervalBlock, startInterval } from '../domain/coaching/session-intervals.ts';
import { addExercises, type PerformedSets } from '../domain/coaching/session-machine.ts';
import { finishMissing } from '../domain/coaching/session-missing.ts';
import { performedOf, placesOf } from '../domain/coaching/session-places.ts';
import * as rows from '../domain/coaching/session-rows.ts';
import { pauseClock, resumeClock, settle } from '../domain/coaching/session-settle.ts';
import { mayChange, skipExercise, skipSet, unshorten, unskip } from '../domain/coaching/session-skips.ts';
import { lastLoadKg, swapExercise, unswapExercise } from '../domain/coaching/session-swap.ts';
import { changeTarget } from '../domain/coaching/session-targets.ts';
import { nextWarmUpMovement, skipWarmUp, startWarmUp } from '../domain/coaching/session-warm-up.ts';
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import { type ShortenedSession, shortenSession } from '../domain/coaching/shorten-session.ts';
import { toTrainingHistory } from '../domain/log/history.ts';
import { dayFrom, dayNumber } from '../domain/planning/calendar.ts';
import type { TrainingHistory } from '../domain/planning/history.ts';
import { fetchPart } from './fetch-part.ts';
import { localDay } from './local-day.ts';
import type { WorkoutDesk } from './workout-desk.ts';
import type { WorkoutDependencies } from './workout.ts';
import type { SessionControls } from './workout-state.ts';

export type SessionOperations = Omit<SessionControls, 'undoSet' | 'redoSet' | 'correctReps'>;

/** How far back the load last used with an exercise is looked for; what was lifted before is no guide. Design default. */
const LOAD_FROM_DAYS = 120;
/** The week whose sets a muscle has had. */
const RECENT_DAYS = 6;
const AFTER_BLOCK_SEC = 90;

export function createSessionControls(
  { storage, now, ownExercises }: WorkoutDependencies,
  desk: WorkoutDesk,
): SessionOperations {
  type Step = (snapshot: SessionSnapshot, performed: PerformedSets, nowMs: number) => SessionSnapshot;

  async function change(step: Step): Promise<void> {
    const { snapshot } = desk.state();
    if (snapshot) await desk.keep(step(snapshot, desk.performed(), desk.nowMs()));
  }

  /** The catalogue and the person's own. Large, and on the screen already where it is asked for. */
  async function catalogue(): Promise<ExerciseBook['byId']> {
    const [{ EXERCISES }, { createExerciseBook }, custom] = await Promise.all([
      fetchPart(import('../domain/catalogue/exercises.ts')),
      fetchPart(import('../domain/catalogue/exercise-book.ts')),
      ownExercises?.() ?? [],
    ]);
    return createExerciseBook(EXERCISES, custom).byId;
  }

  async function historyOf(days: number): Promise<TrainingHistory> {
    return toTrainingHistory(await storage.log.since(dayFrom(dayNumber(localDay(now())) - days)));
  }

  async function shortened(minutesLeft: number): Promise<ShortenedSession | null> {
    const { snapshot, workout } = desk.state();
    if (!snapshot || !workout || !Number.isFinite(minutesLeft)) return null;
    const exerciseById = await catalogue();
    const past = await storage.log.since(dayFrom(dayNumber(localDay(now())) - RECENT_DAYS));
    return shortenSession({
      session: snapshot,
      performed: desk.performed(),
      minutesLeft,
      exerciseOf: exerciseById,
      recent: toTrainingHistory(past.filter((each) => each.workout.id !== workout.id)),
      nowMs: desk.nowMs(),
    });
  }

  async function swap(exerciseIndex: number, exerciseId: string): Promise<void> {
    const exerciseById = await catalogue();
    const to = exerciseById(exerciseId);
    if (!to) return;
    const loadKg = lastLoadKg(to.id, await historyOf(LOAD_FROM_DAYS), localDay(now()));
    await change((snapshot, performed) => {
      const from = exerciseById(snapshot.exercises[exerciseIndex]?.exerciseId ?? '') ?? null;
      return swapExercise(snapshot, { exerciseIndex, from, to, loadKg }, performed);
    });
  }

  return {
    settle: () => change((snapshot, _performed, nowMs) => settle(snapshot, desk.state().sets, nowMs)),

    startWarmUp: (movements) => change((snapshot, _performed, nowMs) => startWarmUp(snapshot, movements, nowMs)),
    nextWarmUpMovement: () => change((snapshot, _performed, nowMs) => nextWarmUpMovement(snapshot, nowMs)),
    skipWarmUp: () => change(skipWarmUp),

    groupWithNext: (index, kind) => change((snapshot, performed) => groupWithNext(snapshot, index, performed, kind)),
    ungroupFromNext: (index) => change((snapshot, performed) => ungroupFromNext(snapshot, index, performed)),
    moveExercise: (index, by) => change((snapshot, performed) => moveExercise(snapshot, index, by, performed)),

    async addInterval(exercises, format, restSec = AFTER_BLOCK_SEC) {
      const { snapshot } = desk.state();
      const block = intervalBlock(freeGroupId(snapshot?.exercises ?? []), exercises, format, restSec);
      if (block.length === 0) return;
      if (snapshot) await desk.keep(addExercises(snapshot, block, desk.performed()));
      else await desk.begin(block);
    },
    startInterval: (index, leadInSec) =>
      change((snapshot, performed, nowMs) => startInterval(snapshot, index, performed, nowMs, leadInSec)),
    endInterval: () => change(endInterval),
    pauseClock: () => change((snapshot, _performed, nowMs) => pauseClock(snapshot, nowMs)),
    resumeClock: () => change((snapshot, _performed, nowMs) => resumeClock(snapshot, nowMs)),

    skipExercise: (index) =>
      change((snapshot, performed, nowMs) => skipExercise(snapshot, index ?? snapshot.exerciseIndex, performed, nowMs)),
    skipSet: () => change(skipSet),
    unskip: (index) => change((snapshot, performed) => unskip(snapshot, index, performed)),
    swapExercise: swap,
    unswapExercise: (index) => change((snapshot, performed) => unswapExercise(snapshot, index, performed)),
    addRows: (index, sets, where) =>
      change((snapshot, performed) => rows.addRows(snapshot, index, sets, where, performed)),
    changeRow: (index, position, set) =>
      change((snapshot, performed) => rows.changeRow(snapshot, index, position, set, performed)),
    takeRow: (index, position) => change((snapshot, performed) => rows.takeRow(snapshot, index, position, performed)),
    dropRow: (index, position) =>
      change((snapshot, performed, nowMs) => rows.dropRow(snapshot, index, position, performed, nowMs)),
    copyExercise: (index) => change((snapshot, performed) => rows.copyExercise(snapshot, index, performed)),
    moveExerciseTo: (from, to) => change((snapshot, performed) => rows.moveExerciseTo(snapshot, from, to, performed)),
    changeRest: (index, restSec) => change((snapshot) => rows.changeRest(snapshot, index, restSec)),
    startTimer: (exerciseId) => change((snapshot, _performed, nowMs) => rows.startTimer(snapshot, exerciseId, nowMs)),
    stopTimer: () => change(rows.stopTimer),

    async removeExercise(exerciseIndex) {
      const { snapshot, sets } = desk.state();
      const exercise = snapshot?.exercises[exerciseIndex];
      if (!snapshot || !exercise || !mayChange(snapshot, exerciseIndex)) return null;
      const places = placesOf(snapshot.exercises, desk.performed());
      const gone = sets.filter((_set, at) => places[at] === exerciseIndex);
      const left = sets.filter((_set, at) => places[at] !== exerciseIndex);
      const after = rows.removeExercise(snapshot, exerciseIndex, performedOf(snapshot, left));
      const at = now().toISOString();
      // The session goes with the last of its sets: one cut short in between is a workout with fewer sets, and nothing worse.
      for (const [index, { id }] of gone.entries())
        await storage.log.deleteSet(id, at, index === gone.length - 1 ? after : undefined);
      if (gone.length === 0) await desk.keep(after);
      else desk.setSession(after);
      await desk.refresh();
      return { exerciseIndex, exercise, setIds: gone.map(({ id }) => id) };
    },
    async restoreExercise({ exerciseIndex, exercise, setIds }) {
      const { snapshot } = desk.state();
      if (!snapshot) return;
      for (const id of setIds) await storage.log.restoreSet(id);
      const performed = performedOf(snapshot, (await storage.log.workout(snapshot.workoutId))?.sets ?? []);
      await desk.keep(rows.restoreExercise(snapshot, exerciseIndex, exercise, performed));
      await desk.refresh();
    },

    changeTarget: (index, changes, which = 'all') =>
      change((snapshot, performed) => changeTarget(snapshot, index, changes, which, performed)),

    async finishMissing(setId, missing) {
      const set = desk.state().sets.find(({ id }) => id === setId);
      if (set) await change((snapshot, performed) => finishMissing(snapshot, set.exerciseId, missing, performed));
    },

    previewShorten: shortened,
    async shorten(minutesLeft) {
      const found = await shortened(minutesLeft);
      if (found) await desk.keep(found.session);
      return found;
    },
    unshorten: () => change(unshorten),
  };
}
