// Half a year of one person with one exercise under one strategy, and what came of it.
import type { Exercise } from '../../src/domain/catalogue/exercise.ts';
import { createRandom, normal } from '../../src/domain/movements/random.ts';
import { dayFrom, dayNumber } from '../../src/domain/planning/calendar.ts';
import { degradedBy } from '../../src/domain/planning/held-back.ts';
import type { ConstraintNote, HistoryWorkout } from '../../src/domain/planning/history.ts';
import { BAR_KG, LARGEST_RISE, stepKg } from '../../src/domain/planning/load-steps.ts';
import type { Goal, Profile } from '../../src/domain/planning/profile.ts';
import { schemeOf } from '../../src/domain/planning/schemes.ts';
import { fall } from '../../src/domain/planning/repetition-curve.ts';
import type { Answer, Strategy } from './strategies.ts';
import { Body, type DoneSet, inside, type Trainee } from './trainee.ts';

export interface Course {
  /** Logarithmic rise of the maximum. */
  readonly gain: number;
  readonly sets: number;
  readonly failedSets: number;
  /** Fortnights of training at the end of which the maximum was no higher than at their beginning. */
  readonly stalls: number;
  readonly fortnights: number;
  readonly absurd: readonly string[];
  readonly estimates: number;
  readonly covered: number;
  /** Logarithmic, the estimate over the truth. */
  readonly errors: readonly number[];
}

export interface Case {
  readonly trainee: Trainee;
  readonly exercise: Exercise;
  readonly goal: Goal;
  readonly days: number;
  readonly seed: number;
  /** See Body. */
  readonly nearness: number;
}

const FIRST_DAY = dayNumber('2026-01-05');
const WORKING_SETS = 3;
const GAPS = [3, 4] as const;

/** The same trainee has the same days off and the same guesses under every strategy. */
export function simulate(one: Case, strategy: Strategy): Course {
  const { trainee, exercise, goal, days, seed } = one;
  const calendar = createRandom(seed);
  const body = new Body(trainee, createRandom(seed + 1), one.nearness);
  const profile: Profile = {
    goal,
    level: trainee.level,
    daysPerWeek: 2,
    minutesPerSession: 60,
    equipment: 'all',
    avoid: [],
    likes: [],
    dislikes: [],
    readiness: {},
    bodyMassKg: trainee.bodyMassKg,
  };
  const scheme = schemeOf(exercise, goal, trainee.level, 60);
  if (scheme.kind !== 'repetitions') throw new Error(`${exercise.id} has no repetitions`);
  // Found by feel: about what leaves four repetitions, a tenth off either way.
  const guess = trainee.startKg * Math.exp(-fall(scheme.min + 4) + 0.1 * normal(calendar));
  const step = stepKg(exercise, guess);
  const ownLoadKg = Math.max(exercise.equipment.includes('barbell') ? BAR_KG : step, Math.round(guess / step) * step);
  const history: HistoryWorkout[] = logged(one, ownLoadKg, scheme.min);
  const started = body.strength;
  const course = { sets: 0, failedSets: 0, stalls: 0, fortnights: 0, estimates: 0, covered: 0 };
  const absurd: string[] = [];
  const errors: number[] = [];
  let fortnight = { day: 0, strength: started, trained: 0 };
  for (let day = 0, session = 0; day < days; day += GAPS[session % 2] ?? 3, session += 1) {
    const skipped = calendar() < trainee.misses;
    body.pass(day);
    if (day - fortnight.day >= 14) {
      if (fortnight.trained >= 3) {
        course.fortnights += 1;
        if (body.strength <= fortnight.strength + 0.0005) course.stalls += 1;
      }
      fortnight = { day, strength: body.strength, trained: 0 };
    }
    if (inside(trainee.break, day) || skipped) continue;
    const today = dayFrom(FIRST_DAY + day);
    const constraints = notes(trainee, day, today);
    // A copy: what is kept per history must not outlive a workout.
    const context = { profile, history: [...history], constraints, today, scheme, sets: WORKING_SETS };
    const answer = strategy({ exercise, scheme, context, ownLoadKg });
    absurd.push(...absurdities(exercise, answer, history));
    if (answer.estimate && session >= 8) {
      const truth = Math.exp(body.strength);
      course.estimates += 1;
      if (truth >= answer.estimate.lowKg && truth <= answer.estimate.highKg) course.covered += 1;
      errors.push(Math.log(answer.estimate.kg / truth));
    }
    const done: readonly DoneSet[] = body.train(
      exercise.id,
      answer.sets.filter(({ reps, loadKg }) => reps >= 1 && loadKg > 0),
    );
    course.sets += done.length;
    course.failedSets += done.filter(({ failed }) => failed).length;
    history.push({ day: today, sets: done.map(({ logged }) => logged) });
    fortnight.trained += 1;
  }
  body.pass(days);
  return { ...course, gain: body.strength - started, absurd, errors };
}

/** Half of all begin with a log. */
export function hasLog(seed: number): boolean {
  return seed % 2 !== 0;
}

/** A fortnight with the load they are used to, and nothing said about it. */
function logged({ seed, exercise: { id } }: Case, loadKg: number, min: number): HistoryWorkout[] {
  if (!hasLog(seed)) return [];
  return [13, 10, 6, 3].map((ago, at) => ({
    day: dayFrom(FIRST_DAY - ago),
    sets: Array.from({ length: WORKING_SETS }, () => ({
      exerciseId: id,
      type: 'normal' as const,
      reps: min + Math.floor(at / 2),
      loadKg,
    })),
  }));
}

/** Half of those under strain say so. */
function notes({ strain, misses }: Trainee, day: number, today: string): readonly ConstraintNote[] {
  const span = strain.find((one) => inside(one, day));
  if (!span || misses < 0.12) return [];
  return [
    { id: `n${span.from}`, kind: 'fatigue', severity: 5, quote: 'tired', noteId: 'n', from: today, until: today },
  ];
}

/** What nobody should ever be asked for: the same for simulated and real people. `history`: of the exercise, oldest first. */
export function absurdities(
  exercise: Exercise,
  { sets }: Answer,
  history: readonly HistoryWorkout[],
): readonly string[] {
  const last = history.at(-1)?.sets ?? [];
  const heaviest = last.reduce((most, { loadKg = 0 }) => Math.max(most, loadKg), 0);
  const loads = history.flatMap((workout) => workout.sets.map(({ loadKg = 0 }) => loadKg)).filter((kg) => kg > 0);
  // Their own bar may be lighter than the usual one; their dumbbells may be pounds apart.
  const lightest = loads.reduce((least, kg) => Math.min(least, kg), BAR_KG);
  const step = Math.max(stepKg(exercise, heaviest), stepKg(exercise, heaviest, { unit: 'lb' }));
  const most = Math.max(heaviest * (1 + LARGEST_RISE), heaviest + step);
  const found: string[] = [];
  for (const { reps, loadKg } of sets) {
    if (!Number.isInteger(reps) || reps < 1 || reps > 30) found.push(`${reps} repetitions`);
    if (!Number.isFinite(loadKg) || loadKg <= 0) found.push(`${loadKg} kg`);
    if (exercise.equipment.includes('barbell') && loadKg < lightest) found.push(`${loadKg} kg on a bar`);
    // Planned loads are kept to a gram.
    if (heaviest > 0 && loadKg > most + 1e-3) found.push(`${loadKg} kg after ${heaviest} kg`);
    if (heaviest > 0 && loadKg > heaviest && degradedBy(last))
      found.push(`${loadKg} kg after ${heaviest} kg in poor form`);
  }
  return found;
}
