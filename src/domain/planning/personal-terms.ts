// What a person's own likes, skips, form and pain do to a recommendation. No programme can teach these weights: they are set by
// design, and each is bounded so that no single one turns the list over, a liking apart.
import type { Exercise } from '../catalogue/exercise.ts';
import { contentOf, likeness } from './content-features.ts';
import { currentExercises, type DoneExercise } from './known-exercises.ts';

/** In the unit of the learnt part, which is 0–1. A liking outweighs all of it: it was said in so many words. */
export const LIKED = 1;
export const STAND_IN = 0.25;
/** Was part of the training and is not any more, unless it was left out on purpose: a good guess at what comes next. */
const DROPPED = 0.5;
/** From so many sets on it was part of it in full. */
const ESTABLISHED = 9;
const SKIPPED = 0.15;
const MOST_SKIPS = 3;
const PAIN = 0.05;
const FORM = 0.1;
/** A set score at which form neither speaks for an exercise nor against it, and how far from it the term is full. */
const FORM_MIDDLE = 75;
const FORM_SPAN = 25;
/** Only what is very like another hears of its skips and its pain, and less. */
const VERY_LIKE = 0.75;
const HEARSAY = 0.5;

/** −1.05 to 0.6, added to the learnt part: above 0 for what was dropped long ago, below where it or its like was skipped or hurt, or its form is poor. */
export function createPersonalTerm(
  catalogue: readonly Exercise[],
  history: readonly DoneExercise[],
): (exercise: Exercise) => number {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const current = currentExercises(history);
  const heard = history.flatMap(({ exerciseId, sets, skips = 0, pain = 0, formScore }) => {
    const exercise = byId.get(exerciseId);
    const against = SKIPPED * within(skips, MOST_SKIPS) + PAIN * within(pain, 10);
    const form = formScore === undefined ? 0 : FORM * Math.max(-1, Math.min(1, (formScore - FORM_MIDDLE) / FORM_SPAN));
    const dropped = against === 0 && !current.has(exerciseId) ? (DROPPED * within(sets, ESTABLISHED)) / ESTABLISHED : 0;
    const own = dropped + (Number.isFinite(form) ? form : 0);
    return exercise && (against > 0 || own !== 0) ? [{ exercise, against, own }] : [];
  });
  return (exercise) => {
    let sum = 0;
    let hearsay = 0;
    for (const { exercise: other, against, own } of heard) {
      if (other.id === exercise.id) sum += own - against;
      else if (against > 0) {
        const alike = likeness(contentOf(exercise), contentOf(other));
        if (alike >= VERY_LIKE) hearsay = Math.max(hearsay, HEARSAY * alike * against);
      }
    }
    return sum - hearsay;
  };
}

function within(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(0, value)) : 0;
}
