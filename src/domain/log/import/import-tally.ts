// The counts of an import as it goes: what was seen, what comes in, what does not and why.
import { type ImportProblem, type ImportProblemKind, type ImportTotals, MOST_PROBLEMS } from './inspection.ts';

export interface PlanSeen {
  readonly rows: number;
  readonly sets: number;
  readonly restRows: number;
  readonly noteRows: number;
  readonly workouts: number;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  /** By line; see MOST_PROBLEMS. */
  readonly problems: readonly ImportProblem[];
  readonly problemCounts: Readonly<Partial<Record<ImportProblemKind, number>>>;
}

export type Counted = keyof ImportTotals | 'rows' | 'setRows' | 'restRows' | 'noteRows' | 'seenWorkouts';

export interface ImportTally {
  count(what: Counted, by?: number): void;
  tell(problem: ImportProblem): void;
  /** A workout was seen on that day. */
  on(day: string): void;
  totals(): ImportTotals;
  seen(): PlanSeen;
}

export function createImportTally(): ImportTally {
  const counts: Record<Counted, number> = {
    rows: 0,
    setRows: 0,
    restRows: 0,
    noteRows: 0,
    seenWorkouts: 0,
    workouts: 0,
    sets: 0,
    notes: 0,
    exercises: 0,
    knownSets: 0,
    knownWorkouts: 0,
    partlyKnownWorkouts: 0,
    leftOut: 0,
    linkedRows: 0,
    customRows: 0,
  };
  const problems: ImportProblem[] = [];
  const problemCounts: Partial<Record<ImportProblemKind, number>> = {};
  let [fromDay, toDay]: [string | null, string | null] = [null, null];
  return {
    count(what, by = 1) {
      counts[what] += by;
    },
    tell(problem) {
      const before = problemCounts[problem.kind] ?? 0;
      problemCounts[problem.kind] = before + 1;
      if (before < MOST_PROBLEMS) problems.push(problem);
    },
    on(day) {
      if (fromDay === null || day < fromDay) fromDay = day;
      if (toDay === null || day > toDay) toDay = day;
    },
    totals() {
      const { rows: _, setRows: _sets, restRows: _rest, noteRows: _notes, seenWorkouts: _seen, ...totals } = counts;
      return totals;
    },
    seen: () => ({
      rows: counts.rows,
      sets: counts.setRows,
      restRows: counts.restRows,
      noteRows: counts.noteRows,
      workouts: counts.seenWorkouts,
      fromDay,
      toDay,
      problems: problems.toSorted((a, b) => a.line - b.line),
      problemCounts: { ...problemCounts },
    }),
  };
}
