// What the recommender is asked in training and measuring: a programme with one exercise left out, all or few of the rest known. Which
// one was it?
import type { Exercise } from '../../src/domain/catalogue/exercise.ts';
import { createHybridTerms } from '../../src/domain/planning/hybrid-terms.ts';
import { knownExercises } from '../../src/domain/planning/known-exercises.ts';
import { HYBRID_TERMS } from '../../src/domain/planning/learned-blend.ts';
import type { Profile } from '../../src/domain/planning/profile.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import { exercisesOf, goalsOf, type Programme } from './read-programmes.ts';

export interface Question {
  /** Index of the programme. */
  readonly programme: number;
  readonly profile: Profile;
  readonly known: readonly string[];
  readonly left: string;
  /** Of the programme, the one left out aside. In training they are out of the race, known or not: each would be right as well. */
  readonly others: readonly string[];
  readonly cold: boolean;
}

/** So many at most are known in a cold question. */
export const COLD_KNOWN = 3;

export function profileOf(programme: Programme): Profile {
  return {
    goal: goalsOf(programme)[0] ?? 'general',
    level: programme.level,
    daysPerWeek: programme.daysPerWeek,
    minutesPerSession: 60,
    equipment: 'all',
    avoid: [],
    likes: [],
    dislikes: [],
    readiness: {},
  };
}

/** Each exercise left out once with the rest known (warm), and `draws` times with `fewest` to 3 of the rest, drawn (cold). */
export function questionsOf(
  programme: Programme,
  index: number,
  random: () => number,
  fewest: number,
  draws = 1,
): readonly Question[] {
  const all = exercisesOf(programme);
  const profile = profileOf(programme);
  return all.flatMap((left) => {
    const others = all.filter((id) => id !== left);
    const asked = { programme: index, profile, left, others };
    const cold = Array.from({ length: draws }, () => ({ ...asked, known: someOf(others, fewest, random), cold: true }));
    return [{ ...asked, known: others, cold: false }, ...cold];
  });
}

function someOf(others: readonly string[], fewest: number, random: () => number): readonly string[] {
  const drawn = others.map((id) => ({ id, draw: random() })).sort((a, b) => a.draw - b.draw);
  const count = fewest + Math.floor(random() * (COLD_KNOWN - fewest + 1));
  return drawn.slice(0, count).map(({ id }) => id);
}

/** So many sets make an exercise known in full. */
const ENOUGH_SETS = 3;

/** Terms of every exercise, catalogue × HYBRID_TERMS by row. */
export function termsOf(
  catalogue: readonly Exercise[],
  model: RecommendModel,
  asked: Pick<Question, 'profile' | 'known'>,
) {
  const history = asked.known.map((exerciseId) => ({ exerciseId, sets: ENOUGH_SETS }));
  const known = knownExercises(catalogue, history, []);
  const terms = createHybridTerms({ catalogue, profile: asked.profile, history, known, model });
  const values = new Float32Array(catalogue.length * HYBRID_TERMS.length);
  for (const [row, exercise] of catalogue.entries()) values.set(terms(exercise).values, row * HYBRID_TERMS.length);
  return values;
}

/** 1-based; ties share the mean of their ranks. Scores by catalogue row. */
export function rankOf(scores: ArrayLike<number>, left: number, out: ReadonlySet<number>): number {
  const own = scores[left] ?? Number.NEGATIVE_INFINITY;
  let [above, tied] = [0, 0];
  for (let row = 0; row < scores.length; row += 1) {
    if (row === left || out.has(row)) continue;
    const score = scores[row]!;
    if (score > own) above += 1;
    else if (score === own) tied += 1;
  }
  return 1 + above + tied / 2;
}

/** Of one right answer at a rank: 1 at the first place, 0 beyond the tenth (Järvelin & Kekäläinen 2002). */
export function ndcgAt10(rank: number): number {
  return rank <= 10 ? 1 / Math.log2(1 + rank) : 0;
}
