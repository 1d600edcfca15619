// Spans of one exercise in the order written → runs of sets: which load goes with which repetitions.
import type { ReadSpan } from './labels.ts';
import type { Role } from './roles.ts';

/** Numbers written together: "3x5 100kg @8", "80x8,8,7". */
export interface TaggedRun {
  sets: ReadSpan | null;
  /** Repetitions, times, distances; a time behind a distance belongs to it. */
  readonly efforts: (readonly ReadSpan[])[];
  readonly loads: ReadSpan[];
  readonly ratings: ReadSpan[];
  /** How many efforts stood before each rating. */
  readonly ratedAt: number[];
  readonly tags: ReadSpan[];
  loadFirst: boolean;
  setsLast: boolean;
  /** Where its last span ends. */
  end: number;
}

const EFFORTS = new Set<Role>(['reps', 'duration', 'distance']);
const RATINGS = new Set<Role>(['rpe', 'rir']);

/** `text` folded. */
export function runsOf(text: string, spans: readonly ReadSpan[]): readonly TaggedRun[] {
  const runs: TaggedRun[] = [];
  let waiting: ReadSpan[] = [];
  const isApart = (from: number, to: number) =>
    /[,;\n、，。.|/]|(?<![a-z])(?:and|then|und|et|y)(?![a-z])/.test(text.slice(from, to));
  const begin = (): TaggedRun => {
    const run: TaggedRun = {
      sets: null,
      efforts: [],
      loads: [],
      ratings: [],
      ratedAt: [],
      tags: waiting,
      loadFirst: false,
      setsLast: false,
      end: 0,
    };
    waiting = [];
    runs.push(run);
    return run;
  };
  for (const [index, span] of spans.entries()) {
    const open = runs.at(-1);
    const next = spans.slice(index + 1).find(({ role }) => role === 'sets' || role === 'load' || EFFORTS.has(role));
    if (span.role === 'sets') {
      // "5 reps 3 sets": behind the effort, unless the next one is joined to it.
      const isBehind =
        open?.sets === null &&
        open.efforts.length > 0 &&
        !(next !== undefined && EFFORTS.has(next.role) && !isApart(span.end, next.start));
      const run = isBehind || (open && open.sets === null && open.efforts.length === 0) ? open : begin();
      run.sets = span;
      run.setsLast = isBehind;
      run.end = span.end;
    } else if (span.role === 'load') {
      const goesRight =
        next !== undefined &&
        next.role !== 'load' &&
        !isApart(span.end, next.start) &&
        (open === undefined || isApart(open.end, span.start) || open.loads.length > 0);
      const isFull = open !== undefined && open.efforts.length > 0 && (open.loadFirst || goesRight);
      const run = !open || isFull ? begin() : open;
      if (run.efforts.length === 0 && run.sets === null) run.loadFirst = true;
      run.loads.push(span);
      run.end = span.end;
    } else if (EFFORTS.has(span.role)) {
      const last = open?.efforts.at(-1);
      const continues =
        last?.length === 1 && last[0]?.role !== span.role && last[0]?.role !== 'reps' && span.role !== 'reps';
      if (open && last && continues) open.efforts[open.efforts.length - 1] = [...last, span];
      else {
        const isNew = !open || open.setsLast || (open.efforts.length > 0 && open.loads.length > 0 && !open.loadFirst);
        const run = isNew ? begin() : open;
        run.efforts.push([span]);
      }
      const run = runs.at(-1);
      if (run) run.end = span.end;
    } else if (RATINGS.has(span.role)) {
      open?.ratings.push(span);
      open?.ratedAt.push(open.efforts.length);
    } else if (open && isSide(span) && open.tags.some((tag) => isSide(tag) && tag.role !== span.role)) {
      // "left 10, right 9": the other side is another set.
      const { sets, loads, loadFirst } = open;
      const run = begin();
      run.sets = sets;
      run.loads.push(...loads);
      run.loadFirst = loadFirst || loads.length > 0;
      run.tags.push(span);
      run.end = span.end;
    } else if (open && !isApart(open.end, span.start)) open.tags.push(span);
    else waiting.push(span);
  }
  runs.at(-1)?.tags.push(...waiting);
  return runs;
}

function isSide({ role }: ReadSpan): boolean {
  return role === 'left' || role === 'right';
}
