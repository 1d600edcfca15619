// A workout's sets as people read them: exercise by exercise, those of a superset side by side; and the order after something was moved.
import type { SetRecord } from './records.ts';

type Placed = Pick<SetRecord, 'id' | 'exerciseId' | 'supersetId'>;

export interface BlockMember<T> {
  readonly exerciseId: string;
  /** In order. */
  readonly sets: readonly T[];
}

/** One exercise, or several done in turns. */
export interface SetBlock<T> {
  /** Of the superset; absent of one exercise alone. */
  readonly supersetId?: string;
  readonly members: readonly BlockMember<T>[];
  /** All of its sets in the order they were done. */
  readonly sets: readonly T[];
}

/**
 * `sets` in order. Neighbours of the same exercise are one block; coming back to an exercise opens another. Sets with the same superset mark
 * are one block wherever they stand, at the place of the first; a mark that only one exercise carries is no superset.
 */
export function setBlocks<T extends Placed>(sets: readonly T[]): readonly SetBlock<T>[] {
  const isShared = sharedMarks(sets);
  const blocks: { readonly mark: string | undefined; readonly sets: T[] }[] = [];
  for (const set of sets) {
    const mark = set.supersetId !== undefined && isShared.has(set.supersetId) ? set.supersetId : undefined;
    const last = blocks.at(-1);
    const own =
      mark === undefined
        ? last?.mark === undefined && last?.sets[0]?.exerciseId === set.exerciseId
          ? last
          : undefined
        : blocks.find((block) => block.mark === mark);
    if (own) own.sets.push(set);
    else blocks.push({ mark, sets: [set] });
  }
  return blocks.map((block) => ({
    ...(block.mark === undefined ? {} : { supersetId: block.mark }),
    members: membersOf(block.sets),
    sets: block.sets,
  }));
}

function sharedMarks(sets: readonly Placed[]): ReadonlySet<string> {
  const exercises = new Map<string, Set<string>>();
  for (const { supersetId, exerciseId } of sets)
    if (supersetId !== undefined) exercises.set(supersetId, (exercises.get(supersetId) ?? new Set()).add(exerciseId));
  return new Set([...exercises].flatMap(([mark, ids]) => (ids.size > 1 ? [mark] : [])));
}

function membersOf<T extends Placed>(sets: readonly T[]): readonly BlockMember<T>[] {
  const members = new Map<string, T[]>();
  for (const set of sets) members.set(set.exerciseId, [...(members.get(set.exerciseId) ?? []), set]);
  return [...members].map(([exerciseId, own]) => ({ exerciseId, sets: own }));
}

/** The ids of all sets, in the order of the blocks: what reordering writes. */
export function orderOf<T extends Placed>(blocks: readonly SetBlock<T>[]): readonly string[] {
  return blocks.flatMap(({ sets }) => sets.map(({ id }) => id));
}

/** The set takes the place of the one before or after it of the same exercise in its block; null where there is none. */
export function moveSet(sets: readonly Placed[], setId: string, by: 1 | -1): readonly string[] | null {
  const blocks = setBlocks(sets);
  const member = blocks.flatMap(({ members }) => members).find((each) => each.sets.some(({ id }) => id === setId));
  const at = member?.sets.findIndex(({ id }) => id === setId) ?? -1;
  const other = member?.sets[at + by];
  if (at < 0 || !other) return null;
  return orderOf(blocks).map((id) => (id === setId ? other.id : id === other.id ? setId : id));
}

/** The block at `index` and its neighbour change places; null where there is no neighbour. */
export function moveBlock(sets: readonly Placed[], index: number, by: 1 | -1): readonly string[] | null {
  const blocks = setBlocks(sets);
  const [own, other] = [blocks[index], blocks[index + by]];
  if (!own || !other) return null;
  return orderOf(blocks.with(index, other).with(index + by, own));
}

/** Where a set belongs that is added: behind `afterId`, or last. */
export function orderWith(sets: readonly Placed[], newId: string, afterId: string | null): readonly string[] {
  const ids = orderOf(setBlocks(sets)).filter((id) => id !== newId);
  const at = afterId === null ? -1 : ids.indexOf(afterId);
  return at < 0 ? [...ids, newId] : ids.toSpliced(at + 1, 0, newId);
}
