// Ways to choose the next session of one exercise: two of the textbooks, by plan and by feel, the one before this one, and the product's.
import type { Exercise } from '../../src/domain/catalogue/exercise.ts';
import { easingOf } from '../../src/domain/planning/held-back.ts';
import { easedLoad, raisedLoad, startingLoadKg } from '../../src/domain/planning/load-steps.ts';
import { performancesOf } from '../../src/domain/planning/performances.ts';
import type { ProgressionContext } from '../../src/domain/planning/prescription.ts';
import { progressionFacts } from '../../src/domain/planning/progression.ts';
import type { RepetitionScheme } from '../../src/domain/planning/schemes.ts';
import { topSets } from '../../src/domain/planning/top-sets.ts';
import type { StrengthInterval } from '../../src/domain/planning/strength-filter.ts';
import { previousTarget } from './previous.ts';
import type { Asked } from './trainee.ts';

export interface Question {
  readonly exercise: Exercise;
  readonly scheme: RepetitionScheme;
  readonly context: ProgressionContext;
  /** What the person takes where nothing tells a load. */
  readonly ownLoadKg: number;
}

export interface Answer {
  readonly sets: readonly Asked[];
  readonly estimate?: StrengthInterval | null;
}

export type Strategy = (question: Question) => Answer;

/** Add a step each time all repetitions were done; a tenth off after the third failure in a row (Rippetoe, Starting Strength). */
export const linear: Strategy = (question) => {
  const { exercise, scheme } = question;
  const reps = Math.round((scheme.min + scheme.max) / 2);
  const { done, load } = past(question);
  const last = done.at(-1);
  if (!last || load === undefined) return straight(question, reps, firstLoad(question));
  if (last.lowest >= reps) return straight(question, reps, raisedLoad(exercise, load, 1));
  return straight(question, reps, failedThrice(done, load, reps) ? easedLoad(exercise, load, 0.1) : load);
};

/** One repetition more in every set up to the top of the range, then a step of load and the bottom again; a tenth off after three misses. */
export const double: Strategy = (question) => {
  const { exercise, scheme } = question;
  const { done, load } = past(question);
  const last = done.at(-1);
  if (!last || load === undefined) return straight(question, scheme.min, firstLoad(question));
  if (last.lowest >= scheme.max) return straight(question, scheme.min, raisedLoad(exercise, load, 1));
  if (last.lowest >= scheme.min) return straight(question, last.lowest + 1, load);
  return straight(question, scheme.min, failedThrice(done, load, scheme.min) ? easedLoad(exercise, load, 0.1) : load);
};

/** The range and a reserve to stop at by feel; a step of load once every set reached the top. */
export const doubleByFeel: Strategy = (question) => {
  const { exercise, scheme } = question;
  const { done, load } = past(question);
  const last = done.at(-1);
  let next = load ?? firstLoad(question);
  if (last && load !== undefined && last.lowest >= scheme.max) next = raisedLoad(exercise, load, 1);
  if (last && load !== undefined && failedThrice(done, load, scheme.min)) next = easedLoad(exercise, load, 0.1);
  const { sets } = straight(question, scheme.min, next);
  return { sets: sets.map((set) => ({ ...set, untilFelt: { reserve: scheme.reserve, most: scheme.max } })) };
};

export const previous: Strategy = (question) => {
  const { exercise, scheme, context } = question;
  const { amount, loadKg } = previousTarget(exercise, context, scheme);
  const { fewerSets } = easingOf(context.constraints, context.today);
  return straight(question, amount, loadKg ?? question.ownLoadKg, context.sets - fewerSets);
};

/** Nobody goes on for ever with a load that is far too light. */
const MOST_OPEN = 25;

export const ours: Strategy = ({ exercise, context, ownLoadKg }) => {
  const { prescription, estimate } = progressionFacts(exercise, context);
  const working = prescription.sets.filter(({ setType }) => setType !== 'warmup');
  return {
    sets: working.map(({ reps = Number.NaN, loadKg = ownLoadKg, setType, targetRir }): Asked =>
      setType === 'amrap'
        ? { reps, loadKg, open: true, untilFelt: { reserve: targetRir, most: MOST_OPEN } }
        : { reps, loadKg },
    ),
    estimate,
  };
};

export const STRATEGIES = { linear, double, 'double by feel': doubleByFeel, previous, ours } as const;
export type StrategyName = keyof typeof STRATEGIES;

function straight({ context }: Question, reps: number, loadKg: number, count = context.sets): Answer {
  return { sets: Array.from({ length: Math.max(1, count) }, () => ({ reps, loadKg })) };
}

function firstLoad({ exercise, context, ownLoadKg }: Question): number {
  return startingLoadKg(exercise, context.profile) ?? ownLoadKg;
}

function past({ exercise, context }: Question) {
  const done = performancesOf(exercise.id, context.history, context.today).map(topSets);
  return { done, load: done.at(-1)?.loadKg };
}

function failedThrice(
  done: readonly { readonly loadKg: number | undefined; readonly lowest: number }[],
  load: number,
  reps: number,
): boolean {
  const last = done.slice(-3);
  return last.length === 3 && last.every(({ loadKg, lowest }) => loadKg === load && lowest < reps);
}
