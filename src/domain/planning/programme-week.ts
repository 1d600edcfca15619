// The week of a published programme for one person: its next sessions in their order, by its own rule, within every limit of theirs.
import { type Exercise, type Muscle, MUSCLES } from '../catalogue/exercise.ts';
import { careLimits } from '../health/care-limits.ts';
import type { PlannedExercise, PlannedSession, PlannedSet, PlanResult, Reason } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import { type PlanningDay, planningDays } from './planning-days.ts';
import { type FittedSlot, fitSlots, lockedBesides, possibleFor } from './programme-exercises.ts';
import { doneInBlock, slotsAfter, weekOf } from './programme-position.ts';
import { fitMinutes, joined, uniqueOf } from './programme-minutes.ts';
import { prescribe } from './progression.ts';
import { prescribeSlot } from './programme-slot.ts';
import type { ProgrammeScheme } from './programme-schemes/scheme.ts';
import { schemeOf } from './schemes.ts';
import { prescribedSeconds, warmUpSeconds } from './session-time.ts';
import type { TrainingBlock } from './training-block.ts';
import { sessionId } from './training-days.ts';
import { lockedIds } from './week-cover.ts';

/** An exercise of a session with its sets, before and after it was made to fit. */
export interface ProgrammeEntry {
  readonly exercise: Exercise;
  readonly sets: readonly PlannedSet[];
  readonly reasons: readonly Reason[];
}

/** Sessions as many as the programme has a week, or fewer where the person trains less often: what is not reached comes next. */
export function programmeWeek(published: ProgrammeScheme, block: TrainingBlock, request: PlanWeekRequest): PlanResult {
  const { profile, catalogue, history, constraints, bars, today } = request;
  const scheme = possibleFor(published, catalogue, profile);
  const daysPerWeek = Math.min(scheme.daysPerWeek, profile.daysPerWeek);
  const done = doneInBlock(scheme, block, history, today);
  const { bounds } = careLimits(profile);
  const days = planningDays({ ...request, profile: { ...profile, daysPerWeek } }).map((day, ahead) => {
    const before = done.length + ahead;
    return { day, before, fitted: fitSlots(slotsAfter(scheme, before), catalogue, profile, day, scheme.level) };
  });
  const locked = lockedBesides(days, catalogue, profile);
  const made = days.map(({ day, before, fitted }, ahead) => {
    const week = weekOf(before, scheme.daysPerWeek, block.weeks);
    const progression = {
      profile,
      history,
      constraints,
      today: day.date,
      ...(bars && { bars }),
      ...(bounds && { care: bounds }),
    };
    const entries = fitted.flatMap(({ exercise, slot, reasons }): ProgrammeEntry[] => {
      if (!exercise) return [];
      const asked = prescribeSlot(exercise, slot, {
        scheme,
        block,
        done,
        before,
        minutes: day.minutes,
        progression: { ...progression, scheme: NO_SCHEME, sets: 1 },
      });
      const own: Reason = { kind: 'programme', name: scheme.name, week, weeks: block.weeks };
      return [{ exercise, sets: asked.sets, reasons: [own, ...reasons, ...asked.reasons] }];
    });
    const besides = (locked[ahead] ?? []).map((exercise): ProgrammeEntry => {
      const ordinary = schemeOf(exercise, profile.goal, profile.level, day.minutes);
      const asked = prescribe(exercise, { ...progression, scheme: ordinary, sets: LOCKED_SETS });
      return { exercise, sets: asked.sets, reasons: [{ kind: 'locked' }, ...asked.reasons] };
    });
    // Behind the main lift: the last ones of a session are the first to give way.
    const [main, ...rest] = entries;
    const all = main ? [main, ...besides, ...rest] : besides;
    return { day, week, fitted, ...fitMinutes(all, day.minutes) };
  });
  const [first] = made;
  if (first && made.every(({ kept }) => kept.length === 0))
    return { status: 'unsatisfiable', obstacles: [obstacleOf(first)] };
  const weeklySets = countSets(made.flatMap(({ kept }) => kept));
  // For a while nothing of a session may be left: the next ones stay where they are.
  const sessions = made.flatMap(({ day, kept }) =>
    kept.length === 0 ? [] : [sessionOf(kept, day, lockedIds(profile))],
  );
  const plan = { createdAt: today, seed: request.seed, weeklySets, objective: 0, sessions };
  const leftOut = made.flatMap(({ fitted, dropped }) => [...withoutAny(fitted), ...dropped]);
  const reasons: Reason[] = [
    { kind: 'programme', name: scheme.name, week: first?.week ?? 1, weeks: block.weeks },
    ...uniqueOf(leftOut),
    ...careLimits(profile).flags.map((flag): Reason => ({ kind: 'care', flag })),
  ];
  return { status: 'ok', plan, reasons };
}

/** Of a locked exercise that is not of the programme. */
const LOCKED_SETS = 3;

/** What prescribeSlot puts the scheme of the slot in the place of. */
const NO_SCHEME = { kind: 'repetitions', min: 5, max: 8, reserve: 2, restSec: 120 } as const;

function sessionOf(
  entries: readonly ProgrammeEntry[],
  { date, day, minutes, place }: PlanningDay,
  locked: readonly string[],
): PlannedSession {
  const exercises = joined(entries);
  const seconds = exercises.reduce(
    (sum, { exercise, sets }) => sum + prescribedSeconds(exercise, sets),
    warmUpSeconds(minutes),
  );
  return {
    id: sessionId(date, day),
    day,
    date,
    minutes: Math.ceil(seconds / 60),
    exercises: exercises.map(({ exercise, sets, reasons }): PlannedExercise => ({
      exerciseId: exercise.id,
      reasons: place === 'travel' ? [...reasons, { kind: 'at_place', place }] : reasons,
      sets,
      ...(locked.includes(exercise.id) ? { locked: true as const } : {}),
    })),
  };
}

function withoutAny(fitted: readonly FittedSlot[]): readonly Reason[] {
  return fitted.flatMap(({ exercise, slot, because }): Reason[] =>
    exercise ? [] : [{ kind: 'left_out', exercise: slot.exerciseId, because: because[0] ?? 'dislikes' }],
  );
}

function obstacleOf({
  day,
  fitted,
  neededMinutes,
}: {
  readonly day: PlanningDay;
  readonly fitted: readonly FittedSlot[];
  readonly neededMinutes: number;
}) {
  if (fitted.some(({ exercise }) => exercise !== null))
    return {
      kind: 'too_short',
      minutes: day.minutes,
      neededMinutes: Math.max(day.minutes + 1, neededMinutes),
    } as const;
  const because = new Set(
    fitted.flatMap((slot) => slot.because.flatMap((one) => (one === 'care' || one === 'body' ? [] : [one]))),
  );
  return { kind: 'nothing_left', because: [...because] } as const;
}

/** Fractional sets a week of each muscle, warm-ups left out. */
function countSets(entries: readonly ProgrammeEntry[]): Readonly<Partial<Record<Muscle, number>>> {
  const counts: Partial<Record<Muscle, number>> = {};
  for (const { exercise, sets } of entries) {
    const working = sets.filter(({ setType }) => setType !== 'warmup').length;
    for (const muscle of MUSCLES) {
      const share = exercise.muscles[muscle];
      if (share !== undefined) counts[muscle] = (counts[muscle] ?? 0) + share * working;
    }
  }
  return counts;
}
