// Runs put in the order they were performed: supersets and rounds alternate.
import { type Run, type SetDraft, settledDrafts } from './set-draft.ts';

/** "3 rounds": of the sentence it stands in, or of the lines below where it stands alone. */
export interface Rounds {
  readonly count: number;
  readonly sentence: number;
  readonly below: boolean;
  readonly line: number;
}

export function arrangeRuns(runs: readonly Run[], rounds: readonly Rounds[]): readonly SetDraft[] {
  const blocks: { key: string | null; rounds: number; runs: Run[] }[] = [];
  for (const run of runs) {
    const of = rounds.find(({ sentence, below, line }) => run.sentence === sentence || (below && run.line >= line));
    const key = of ? `rounds ${of.sentence}` : run.block;
    const last = blocks.at(-1);
    if (last && key !== null && last.key === key) last.runs.push(run);
    else blocks.push({ key, rounds: of?.count ?? 1, runs: [run] });
  }
  return blocks.flatMap((block) =>
    block.key === null ? block.runs.flatMap(settledDrafts) : alternate(block.runs, block.rounds),
  );
}

function alternate(runs: readonly Run[], rounds: number): readonly SetDraft[] {
  const byExercise = new Map<string, SetDraft[]>();
  for (const run of runs) {
    const key = run.exercise ?? '';
    byExercise.set(key, [...(byExercise.get(key) ?? []), ...settledDrafts(run)]);
  }
  const columns = [...byExercise.values()];
  const single = columns.every(({ length }) => length === 1);
  const full =
    single && rounds > 1
      ? columns.map(([draft]) => (draft ? Array.from({ length: Math.min(rounds, 100) }, () => ({ ...draft })) : []))
      : columns;
  const longest = Math.max(0, ...full.map(({ length }) => length));
  const sets: SetDraft[] = [];
  for (let turn = 0; turn < longest; turn++) sets.push(...full.flatMap((column) => column[turn] ?? []));
  return sets;
}
