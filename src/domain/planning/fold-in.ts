// A person folded into the matrix: no training on the device, only sums of the rows of what they do.
import type { KnownExercise } from './known-exercises.ts';
import type { Goal, Profile } from './profile.ts';
import type { RecommendModel } from './recommend-model.ts';

export interface FoldedPerson {
  /** By row of the model: what the exercises known add, and what goal, level and being anyone add. */
  readonly together: Float64Array;
  readonly context: Float64Array;
  /** By row: mean cosine to the exercises known, 0–1, weighed. */
  readonly neighbours: Float64Array;
  /** The known exercise that adds most to the row, and how much. */
  companion(row: number): { readonly exerciseId: string; readonly adds: number } | null;
}

export function contextOf({
  goal,
  level,
}: {
  readonly goal: Goal;
  readonly level: Profile['level'];
}): readonly string[] {
  return ['anyone', `goal:${goal}`, `level:${level}`];
}

export function foldIn(model: RecommendModel, profile: Profile, known: readonly KnownExercise[]): FoldedPerson {
  const { coefficients, neighbours: cosines, rows, size } = model;
  const exercises = rows.size;
  const done = known.flatMap(({ exercise: { id }, weight }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ id, row, weight }];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const together = new Float64Array(exercises);
  const context = new Float64Array(exercises);
  const neighbours = new Float64Array(exercises);
  for (const { row, weight } of done) {
    if (coefficients.length > 0) addRow(together, coefficients, row * size, weight);
    if (cosines.length > 0) addRow(neighbours, cosines, row * exercises, weight / total);
  }
  for (const name of contextOf(profile)) {
    const row = model.context.get(name);
    if (row !== undefined) addRow(context, coefficients, row * size, 1);
  }
  return {
    together,
    context,
    neighbours,
    companion(row) {
      let most: { readonly exerciseId: string; readonly adds: number } | null = null;
      for (const { id, row: from, weight } of done) {
        const adds = weight * (coefficients[from * size + row] ?? 0);
        if (adds > (most?.adds ?? 0)) most = { exerciseId: id, adds };
      }
      return most;
    },
  };
}

function addRow(sum: Float64Array, from: Float32Array, offset: number, weight: number): void {
  for (let column = 0; column < sum.length; column += 1)
    sum[column] = (sum[column] ?? 0) + weight * (from[offset + column] ?? 0);
}
