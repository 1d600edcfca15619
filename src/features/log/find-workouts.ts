// Finds workouts newest first, a page at a time, through the indexes of the roll-ups: no set is read, and what is not shown is not read either.
import { addDays, dayNumber } from '../../domain/log/calendar-days.ts';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import type { InsightRepository, SummaryPlace } from '../../storage/storage.ts';

export interface HistoryQuery {
  /** Words in notes or titles; empty: every workout. */
  readonly words: string;
  /** Exercises that the words name: workouts with any of them are found too. */
  readonly named: readonly string[];
  /** Only workouts in which it was done. */
  readonly exerciseId: string | null;
  /** Only workouts in which any of these was done. */
  readonly anyOf: ReadonlySet<string> | null;
  /** Only workouts that the camera judged. */
  readonly camera: boolean;
  /** Days inclusive, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
}

export const EVERYTHING: HistoryQuery = {
  words: '',
  named: [],
  exerciseId: null,
  anyOf: null,
  camera: false,
  from: null,
  to: null,
};

export type FinderInsight = Pick<InsightRepository, 'summaries' | 'summariesWith' | 'summariesOf' | 'findNotes'>;

/** A workout with a title, for finding by it. */
export interface Titled {
  readonly workoutId: string;
  readonly folded: string;
}

export interface Finder {
  /** The next `count`, fewer only where no more are left. One call at a time. */
  next(count: number): Promise<{ readonly found: readonly WorkoutSummary[]; readonly done: boolean }>;
}

type Page = (limit: number, before: SummaryPlace | undefined) => Promise<readonly WorkoutSummary[]>;

/** A screenful and a little more: the first of them waits for nothing else. */
const FIRST_PAGE = 16;
const LARGEST_PAGE = 400;
const MOST_NOTES = 500;

/** All titles of the log, newest first: read once, when somebody is about to search. */
export async function readTitles(insight: Pick<InsightRepository, 'summaries'>): Promise<readonly Titled[]> {
  const titles: Titled[] = [];
  let before: SummaryPlace | undefined;
  for (;;) {
    const page = await insight.summaries(LARGEST_PAGE, before);
    for (const { workoutId, title } of page)
      if (title !== undefined) titles.push({ workoutId, folded: foldedWords(title) });
    if (page.length === 0) return titles;
    before = page.at(-1);
  }
}

export function createFinder(insight: FinderInsight, query: HistoryQuery, titles: readonly Titled[]): Finder {
  const { from, to } = query;
  const begin = to === null ? undefined : { startedAt: new Date((dayNumber(to) + 3) * 86_400_000).toISOString() };
  const untilDay = from === null ? null : addDays(from, -2);
  const streamOf = (page: Page, first = FIRST_PAGE) => createStream(page, { begin, untilDay, first });
  let opened: readonly Stream[] | null = null;
  const seen = new Set<string>();

  async function notedWith(words: string): Promise<readonly WorkoutSummary[]> {
    const notes = await insight.findNotes(words, MOST_NOTES);
    return notes.length === 0 ? [] : insight.summariesOf(notes.map(({ workoutId }) => workoutId));
  }

  function open(): readonly Stream[] {
    const { words, named, exerciseId } = query;
    if (words !== '') {
      const wanted = foldedWords(words).split(' ');
      const titled = titles.filter(({ folded }) => wanted.every((word) => folded.includes(word)));
      // Several streams fill a screen together.
      const first = Math.max(6, Math.ceil(FIRST_PAGE / (1 + named.length)));
      return [
        listed(notedWith(words)),
        streamOf(pagesOf(insight, titled), first),
        ...named.map((id) => streamOf((limit, before) => insight.summariesWith(id, limit, before), first)),
      ];
    }
    if (exerciseId !== null) return [streamOf((limit, before) => insight.summariesWith(exerciseId, limit, before))];
    return [streamOf((limit, before) => insight.summaries(limit, before))];
  }

  return {
    async next(count) {
      const streams = (opened ??= open());
      const found: WorkoutSummary[] = [];
      while (found.length < count) {
        const newest = await newestOf(streams);
        if (!newest) return { found, done: true };
        const summary = newest.take();
        if (!summary || seen.has(summary.workoutId) || !fits(summary, query)) continue;
        seen.add(summary.workoutId);
        found.push(summary);
      }
      return { found, done: (await newestOf(streams)) === null };
    },
  };
}

interface Stream {
  /** Undefined: none are left. */
  peek(): Promise<WorkoutSummary | undefined>;
  /** What was peeked at. */
  take(): WorkoutSummary | undefined;
}

interface StreamBounds {
  readonly begin: SummaryPlace | undefined;
  readonly untilDay: string | null;
  /** How many are read at first; pages grow from there. */
  readonly first: number;
}

function createStream(page: Page, { begin, untilDay, first }: StreamBounds): Stream {
  let read: readonly WorkoutSummary[] = [];
  let at = 0;
  let before = begin;
  let size = first;
  let done = false;
  return {
    async peek() {
      if (at >= read.length && !done) {
        read = await page(size, before);
        at = 0;
        // A row that could not be read is left out of its page: only an empty one is the last.
        done = read.length === 0;
        before = read.at(-1) ?? before;
        // What is filtered away must not cost a transaction for every screenful.
        size = Math.min(LARGEST_PAGE, 2 * size);
      }
      const next = read[at];
      if (next && untilDay !== null && next.day < untilDay) {
        done = true;
        read = [];
        return undefined;
      }
      return next;
    },
    take: () => read[at++],
  };
}

/** Titles are newest first already. */
function pagesOf(insight: FinderInsight, titled: readonly Titled[]): Page {
  let at = 0;
  return (limit) => {
    const ids = titled.slice(at, at + limit).map(({ workoutId }) => workoutId);
    at += limit;
    return ids.length === 0 ? Promise.resolve([]) : insight.summariesOf(ids);
  };
}

function listed(summaries: Promise<readonly WorkoutSummary[]>): Stream {
  let read: readonly WorkoutSummary[] = [];
  let at = 0;
  return {
    async peek() {
      read = await summaries;
      return read[at];
    },
    take: () => read[at++],
  };
}

async function newestOf(streams: readonly Stream[]): Promise<Stream | null> {
  const heads = await Promise.all(streams.map((stream) => stream.peek()));
  let newest: { readonly stream: Stream; readonly startedAt: string } | null = null;
  for (const [index, stream] of streams.entries()) {
    const head = heads[index];
    if (head && (newest === null || head.startedAt > newest.startedAt)) newest = { stream, startedAt: head.startedAt };
  }
  return newest?.stream ?? null;
}

function fits(
  { day, exercises, formScore }: WorkoutSummary,
  { exerciseId, anyOf, camera, from, to }: HistoryQuery,
): boolean {
  return (
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    (!camera || formScore !== undefined) &&
    (exerciseId === null || exercises.some((each) => each.exerciseId === exerciseId)) &&
    (anyOf === null || exercises.some((each) => anyOf.has(each.exerciseId)))
  );
}

/** Case, width and spaces do not matter. */
export function foldedWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
