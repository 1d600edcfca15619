// Sets as people read them: those of one exercise in a row stand together.

export interface SetGroup<T> {
  readonly exerciseId: string;
  readonly sets: readonly T[];
}

/** Neighbours of the same exercise; coming back to an exercise opens a new group. */
export function groupSets<T extends { readonly exerciseId: string }>(sets: readonly T[]): readonly SetGroup<T>[] {
  const groups: { exerciseId: string; sets: T[] }[] = [];
  for (const set of sets) {
    const last = groups.at(-1);
    if (last?.exerciseId === set.exerciseId) last.sets.push(set);
    else groups.push({ exerciseId: set.exerciseId, sets: [set] });
  }
  return groups;
}
