// Drafts through the gate: what can be leaves with the words it came from, what cannot is left out and its words are told.
import type { Exercise } from '../catalogue/exercise.ts';
import type { NameRead } from './collection.ts';
import { finishSet, type LineUnit } from './finish-set.ts';
import type { Stretch } from './not-understood.ts';
import type { OrderedSet } from './order-choices.ts';
import type { SetSource } from './parsed-note.ts';
import { type SetDraft, hasEffort } from './set-draft.ts';
import { sourceOfSet } from './set-sources.ts';
import { isPossible } from './validate-set.ts';

export interface FinishedSet extends OrderedSet {
  readonly source: SetSource;
}

export interface FinishedSets {
  readonly finished: readonly FinishedSet[];
  /** Words of sets that cannot be. */
  readonly impossible: readonly Stretch[];
}

export function finishSets(
  drafts: readonly SetDraft[],
  names: readonly NameRead[],
  exerciseOf: (id: string) => Exercise | undefined,
  unitOf: (line: number) => LineUnit,
): FinishedSets {
  const finished: FinishedSet[] = [];
  const impossible: Stretch[] = [];
  for (const draft of drafts) {
    const exercise = draft.exercise === null ? undefined : exerciseOf(draft.exercise);
    const set = finishSet(draft, exercise, unitOf(draft.line));
    if (set && isPossible(set, exerciseOf))
      finished.push({ set, source: sourceOfSet(draft, set, names), orderAt: draft.orderAt });
    else if (hasEffort(draft) || draft.load !== undefined) impossible.push(...wordsOf(draft));
  }
  return { finished, impossible };
}

function wordsOf({ sources, load }: SetDraft): readonly Stretch[] {
  const values = [sources.reps, sources.duration, sources.distance, sources.rpe, sources.rir];
  return [
    ...values.flatMap((source): Stretch[] => (source ? [[source.start, source.end]] : [])),
    ...(load ? [load.span] : []),
  ];
}
