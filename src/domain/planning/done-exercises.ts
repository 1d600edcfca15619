// Workouts as the recommender reads them.
import type { HistorySet, TrainingHistory } from './history.ts';
import type { DoneExercise } from './known-exercises.ts';

/** Set scores that count for the form of today. */
const LATEST_SCORES = 5;

interface Gathered {
  sets: number;
  lastDate: string;
  readonly scores: number[];
}

/** Warm-ups and days after `today` (YYYY-MM-DD) left out; in the order of their first set. */
export function doneExercises(history: TrainingHistory, today: string): readonly DoneExercise[] {
  const done = new Map<string, Gathered>();
  for (const { day, sets } of history) if (day <= today) for (const set of sets) gather(done, set, day);
  return [...done].map(([exerciseId, { sets, lastDate, scores }]) => {
    const latest = scores.slice(-LATEST_SCORES);
    const formScore = latest.reduce((sum, score) => sum + score, 0) / latest.length;
    return { exerciseId, sets, lastDate, ...(latest.length === 0 ? {} : { formScore }) };
  });
}

function gather(done: Map<string, Gathered>, { exerciseId, type, setScore }: HistorySet, day: string): void {
  if (type === 'warmup') return;
  const entry = done.get(exerciseId) ?? { sets: 0, lastDate: day, scores: [] };
  entry.sets += 1;
  if (day > entry.lastDate) entry.lastDate = day;
  if (setScore !== undefined && Number.isFinite(setScore)) entry.scores.push(setScore);
  done.set(exerciseId, entry);
}
