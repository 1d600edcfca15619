// Learns how much each term of the recommender counts, from published programmes: one exercise is left out, the rest are the
// history, and the left-out one should come back. The programme itself is unknown while it is asked about.
// npx tsx training/recommender/tune-blend.ts
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import type { Profile } from '../../src/domain/planning/profile.ts';
import { PROGRAMMES, type Programme } from '../../src/domain/planning/programmes.ts';
import {
  BLEND,
  type Blend,
  blendedScore,
  judgeExercises,
  type JudgedExercise,
} from '../../src/domain/planning/recommend.ts';

const TERMS = ['content', 'together', 'popular', 'need'] as const;
const STEPS = [0, 0.15, 0.3, 0.5, 1, 1.6] as const;
const FOLDS = 5;

interface Score {
  readonly recallAt10: number;
  readonly meanReciprocalRank: number;
}

function profileOf(programme: Programme): Profile {
  return {
    goal: programme.goal.includes('hypertrophy') ? 'hypertrophy' : 'strength',
    level: 'advanced',
    daysPerWeek: 4,
    minutesPerSession: 75,
    equipment: 'all',
    avoid: [],
    likes: [],
    dislikes: [],
    readiness: {},
  };
}

interface Question {
  readonly programme: Programme;
  readonly held: string;
  readonly judged: readonly JudgedExercise[];
}

function questionsOf(programme: Programme): readonly Question[] {
  return programme.exercises.map((held) => {
    const rest = programme.exercises.filter((id) => id !== held);
    const judged = judgeExercises({
      catalogue: EXERCISES,
      profile: profileOf(programme),
      limits: new Map(),
      history: rest.map((exerciseId) => ({ exerciseId, sets: 3 })),
      exclude: rest,
      k: 50,
      programmes: PROGRAMMES.filter((other) => other !== programme),
    });
    return { programme, held, judged };
  });
}

function evaluate(questions: readonly Question[], blend: Blend): Score {
  let hits = 0;
  let reciprocal = 0;
  for (const { held, judged } of questions) {
    const scores = judged.map((one) => ({ id: one.exercise.id, score: blendedScore(one, blend) }));
    const own = scores.find(({ id }) => id === held)?.score;
    const rank = own === undefined ? Infinity : scores.filter(({ score }) => score > own).length + 1;
    if (rank <= 10) hits += 1;
    reciprocal += 1 / rank;
  }
  return { recallAt10: hits / questions.length, meanReciprocalRank: reciprocal / questions.length };
}

/** Coordinate ascent on the mean reciprocal rank, twice through the terms. */
function tune(questions: readonly Question[]): Blend {
  let best = { ...BLEND };
  let bestScore = evaluate(questions, best).meanReciprocalRank;
  for (let round = 0; round < 2; round += 1)
    for (const term of TERMS)
      for (const step of STEPS) {
        const tried = { ...best, [term]: step };
        const score = evaluate(questions, tried).meanReciprocalRank;
        if (score > bestScore + 1e-6) [best, bestScore] = [tried, score];
      }
  return best;
}

function report(name: string, scores: readonly Score[], counts: readonly number[]): void {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = (pick: (score: Score) => number): string =>
    (scores.reduce((sum, score, index) => sum + pick(score) * (counts[index] ?? 0), 0) / total).toFixed(3);
  console.log(
    `${name.padEnd(28)} recall@10 ${mean((score) => score.recallAt10)}  MRR ${mean((score) => score.meanReciprocalRank)}`,
  );
}

const nothing: Blend = { content: 0, together: 0, popular: 0, need: 0, pattern: 0, goal: 0, liked: 0, standIn: 0 };
const questions = PROGRAMMES.flatMap(questionsOf);
const foldOf = new Map(PROGRAMMES.map((programme, index) => [programme, index % FOLDS]));
const folds = Array.from({ length: FOLDS }, (_fold, fold) =>
  questions.filter(({ programme }) => foldOf.get(programme) === fold),
);
const counts = folds.map((fold) => fold.length);
const tuned = folds.map((fold, index) => {
  const blend = tune(questions.filter((question) => !fold.includes(question)));
  console.log(`without fold ${index}:`, TERMS.map((term) => `${term} ${blend[term]}`).join(', '));
  return evaluate(fold, blend);
});
const compare = (name: string, blend: Blend): void =>
  report(
    name,
    folds.map((fold) => evaluate(fold, blend)),
    counts,
  );
console.log(`${questions.length} exercises left out of ${PROGRAMMES.length} programmes`);
compare('popularity alone', { ...nothing, popular: 1 });
compare('content alone', { ...nothing, content: 1 });
compare('beside what is done, alone', { ...nothing, together: 1 });
report('tuned without its own fold', tuned, counts);
compare('the blend that ships', BLEND);
const all = tune(questions);
console.log('tuned on all:', TERMS.map((term) => `${term} ${all[term]}`).join(', '));
