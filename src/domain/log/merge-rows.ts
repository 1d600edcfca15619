// Which of two versions of one record stands: the one written later, by the order that all devices agree on. Merging is then the same whatever
// is merged with what, in which order and how often.
import { canonicalJson } from './export/canonical-json.ts';
import { isStamp } from './hybrid-clock.ts';
import type { SetRecord, WorkoutRecord } from './records.ts';

/** Times that a record of before there were stamps carries: none of them is ahead of when it was written. */
const TIMES = [
  'deletedAt',
  'removedAt',
  'endedAt',
  'writtenAt',
  'recordedAt',
  'importedAt',
  'updatedAt',
  'madeAt',
  'createdAt',
  'startedAt',
] as const;

/** A row as copies hold it: with its stamp in `clock`, where it has one. */
export type StampedRow = Readonly<Record<string, unknown>>;

/** Its own, or, of a row from before there were stamps, one made of the latest time it tells; '' where it tells none. */
export function stampOf(row: StampedRow): string {
  if (isStamp(row['clock'])) return row['clock'];
  const times = TIMES.flatMap((name) => {
    const at = typeof row[name] === 'string' ? Date.parse(row[name]) : Number.NaN;
    return at >= 0 && at < 2 ** 43 ? at : [];
  });
  return times.length === 0
    ? ''
    : `${Math.max(...times)
        .toString(16)
        .padStart(11, '0')}-0000-00000000`;
}

/** Whether `a` takes the place of `b`, of one key. Of two that are equal neither does. */
export function isLaterRow(a: StampedRow, b: StampedRow): boolean {
  const [stampA, stampB] = [stampOf(a), stampOf(b)];
  if (stampA !== stampB) return stampA > stampB;
  return canonicalJson(a) > canonicalJson(b);
}

export interface OpenWorkouts {
  /** The one that is in progress; null: none is. */
  readonly active: string | null;
  /** Others that no device ended, as they are to stand: over, with the end of their last set. */
  readonly ended: readonly WorkoutRecord[];
}

/**
 * At most one workout is in progress. Where merging brings more, the one begun last is, and the others are over; what says so (`endedBy`) is
 * worked out anew by each merge, so that it depends on nothing but what was merged.
 *
 * `open`: those without an end of their own, `endedBy` of an earlier merge taken off; `setsOf`: their sets, removed ones too.
 */
export function settleOpen(
  open: readonly WorkoutRecord[],
  setsOf: (workoutId: string) => readonly SetRecord[],
): OpenWorkouts {
  const byStart = open
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toSorted((a, b) => order(b.startedAt, a.startedAt) || order(b.id, a.id));
  const [active] = byStart;
  return {
    active: active?.id ?? null,
    ended: byStart.slice(1).map((workout) => {
      const ends = setsOf(workout.id)
        .map(({ endedAt }) => endedAt)
        .toSorted();
      return { ...workout, endedAt: ends.at(-1) ?? workout.startedAt, endedBy: 'merge' };
    }),
  };
}

/** A workout as it was before a merge ended it. */
export function withoutMergedEnd(workout: WorkoutRecord): WorkoutRecord {
  if (workout.endedBy !== 'merge') return workout;
  const { endedAt: _endedAt, endedBy: _endedBy, ...open } = workout;
  return open;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
