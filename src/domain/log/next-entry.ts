// What the rows of an exercise begin with: the plan, before what was done a moment ago, before what was done last time.
import type { Exercise } from '../catalogue/exercise.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { plannedLoad } from '../planning/planned-load.ts';
import { kindOf, nthOf } from './last-time.ts';
import { loadKg } from './load-kg.ts';
import type { Load, SetRecord } from './records.ts';

/** A set as it would be logged with one tap. */
export type ProposedEntry = Pick<
  SetRecord,
  'type' | 'reps' | 'load' | 'durationSec' | 'distanceM' | 'perSide' | 'side'
>;

export interface OpenRow {
  /** Position among the sets of its exercise; done ones come before it. */
  readonly position: number;
  /** The set that was planned there; null: a row that is only offered. */
  readonly planned: PlannedSet | null;
  readonly entry: ProposedEntry;
  /** The numbers are nobody's plan for today: shown greyed until they are logged. */
  readonly isGuess: boolean;
  /** The set of the same kind and number last time. */
  readonly last: SetRecord | null;
}

export interface RowsRequest {
  /** Undefined: one that is not known any more. */
  readonly exercise: Exercise | undefined;
  readonly sets: readonly PlannedSet[];
  /** The sets are warm-ups of an exercise that goes on freely after them. */
  readonly free?: boolean;
  /** Done today in this place of the workout, in order. */
  readonly done: readonly SetRecord[];
  /** Of last time, in order (see lastSession). */
  readonly last: readonly SetRecord[];
  /** Of loads the plan states in kilograms. */
  readonly unit: Load['unit'];
}

/**
 * Every planned set that is not done; where nothing is planned, as many rows as last time had and at least one more than is done; after
 * the warm-ups of a free exercise, as many as last time had besides its own. Each row takes the ones before it as done, so that a row can
 * be read off for the whole exercise at once.
 */
export function openRows(request: RowsRequest): readonly OpenRow[] {
  const { sets, done, last } = request;
  const planned = Math.max(0, sets.length - done.length);
  const count =
    sets.length === 0 ? Math.max(1, last.length - done.length) : planned + (request.free ? beyond(request) : 0);
  const rows: OpenRow[] = [];
  const before: ProposedEntry[] = [...done];
  for (let step = 0; step < count; step++) {
    const position = done.length + step;
    const row = rowAt(request, position, before);
    rows.push(row);
    before.push(row.entry);
  }
  return rows;
}

/** Working sets of last time that are not done today; at least one more than is done. */
function beyond({ done, last }: RowsRequest): number {
  return Math.max(1, workingOf(last).length - workingOf(done).length);
}

function workingOf<T extends Pick<SetRecord, 'type'>>(sets: readonly T[]): readonly T[] {
  return sets.filter(({ type }) => kindOf(type) !== 'warmup');
}

function rowAt(
  { exercise, sets, free, last, unit }: RowsRequest,
  position: number,
  before: readonly ProposedEntry[],
): OpenRow {
  const planned = sets[position] ?? null;
  // A free workout repeats the kinds of last time in their order.
  const like = free ? workingOf(last)[workingOf(before).length] : last[position];
  const type = planned?.setType ?? like?.type ?? 'normal';
  const kind = kindOf(type);
  const same = before.filter((one) => kindOf(one.type) === kind);
  const lastSet = nthOf(last, kind, same.length);
  const guess = guessOf(same, last, lastSet, kind) ?? {};
  const entry = planned ? fromPlan(planned, guess, unit, exercise) : { ...guess, type };
  return {
    position,
    planned,
    entry: withSide({ ...entry, type }, exercise, guess),
    isGuess: planned?.reps === undefined && planned?.durationSec === undefined && planned?.distanceM === undefined,
    last: lastSet,
  };
}

/**
 * The set before it today, unless last time went on to another load from there, or was followed number by number so far: then last time's.
 * The first of its kind: last time's, else the last of its kind last time.
 */
function guessOf(
  same: readonly ProposedEntry[],
  last: readonly SetRecord[],
  lastSet: SetRecord | null,
  kind: ReturnType<typeof kindOf>,
): Partial<ProposedEntry> | null {
  const today = same.at(-1);
  if (!today) return lastSet ? valuesOf(lastSet) : null;
  const lastBefore = nthOf(last, kind, same.length - 1);
  const follows = lastBefore !== null && isSameSet(today, lastBefore);
  const changes = lastBefore !== null && lastSet !== null && !isSameLoad(lastBefore.load, lastSet.load);
  if (lastSet && (follows || changes)) return valuesOf(lastSet);
  return today.side === undefined ? valuesOf(today) : otherSide(today.side, same);
}

/** Left and right take turns: the second of a pair repeats the first, the next pair the pair before. */
function otherSide(side: NonNullable<ProposedEntry['side']>, same: readonly ProposedEntry[]): Partial<ProposedEntry> {
  const isSecond = same.filter((one) => one.side !== undefined).length % 2 === 1;
  const like = isSecond ? same.at(-1) : same.at(-2);
  return { ...(like ? valuesOf(like) : {}), side: side === 'left' ? 'right' : 'left' };
}

function valuesOf({ reps, load, durationSec, distanceM, perSide, side }: ProposedEntry): Partial<ProposedEntry> {
  return {
    ...(reps === undefined ? {} : { reps }),
    ...(load === undefined ? {} : { load }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(perSide === undefined ? {} : { perSide }),
    ...(side === undefined ? {} : { side }),
  };
}

/** The plan's numbers; where it states none, the guess. A load entered in the other unit stays as entered. */
function fromPlan(
  planned: PlannedSet,
  guess: Partial<ProposedEntry>,
  unit: Load['unit'],
  exercise: Exercise | undefined,
): Partial<ProposedEntry> {
  const { reps, durationSec, distanceM } = planned;
  const states = reps !== undefined || durationSec !== undefined || distanceM !== undefined;
  const { load: _load, ...numbers } = guess;
  const load = loadOf(planned, guess.load, unit, exercise);
  return {
    ...(states ? {} : numbers),
    ...(reps === undefined ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(load === undefined ? {} : { load }),
  };
}

function loadOf(
  planned: PlannedSet,
  guess: Load | undefined,
  unit: Load['unit'],
  exercise: Exercise | undefined,
): Load | undefined {
  if (planned.load) return planned.load;
  if (planned.loadKg === undefined || planned.loadKg === 0) return guess;
  if (guess && Math.abs(loadKg(guess) - planned.loadKg) < SAME_KG) return guess;
  return plannedLoad(planned.loadKg, unit, exercise);
}

/** One-sided exercises: after a left set of its own its right one, else both sides in one row. */
function withSide(
  { side: _side, perSide: _per, ...entry }: ProposedEntry,
  exercise: Exercise | undefined,
  { side, perSide }: Partial<ProposedEntry>,
): ProposedEntry {
  if (side !== undefined) return { ...entry, side };
  return (perSide ?? exercise?.unilateral) ? { ...entry, perSide: true } : entry;
}

/** Kilograms; pounds come back within this of what they were. */
const SAME_KG = 0.005;

function isSameLoad(a: Load | undefined, b: Load | undefined): boolean {
  return Math.abs((a ? loadKg(a) : 0) - (b ? loadKg(b) : 0)) < SAME_KG;
}

function isSameSet(a: ProposedEntry, b: ProposedEntry): boolean {
  return (
    a.reps === b.reps &&
    a.durationSec === b.durationSec &&
    a.distanceM === b.distanceM &&
    a.side === b.side &&
    isSameLoad(a.load, b.load)
  );
}
