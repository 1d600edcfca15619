// A programme's session made to fit the minutes there are: the small exercises at its end give way first, the main lift last.
import type { PlannedSet, Reason } from './plan.ts';
import type { ProgrammeEntry } from './programme-week.ts';
import { prescribedSeconds, warmUpSeconds } from './session-time.ts';

export interface FittedSession {
  /** Empty: not even one set of the first exercise fits. */
  readonly kept: readonly ProgrammeEntry[];
  /** What was left out for it. */
  readonly dropped: readonly Reason[];
  /** Minutes that the shortest form of it would take. */
  readonly neededMinutes: number;
}

/** Sets that an exercise keeps while others can still give way. */
const WORTH_KEEPING = 2;

export function fitMinutes(entries: readonly ProgrammeEntry[], minutes: number): FittedSession {
  const [first] = entries;
  const least = first ? [{ ...first, sets: first.sets.filter(isWorking).slice(0, 1) }] : [];
  const neededMinutes = Math.ceil(secondsOf(least, minutes) / 60);
  const allowed = minutes * 60;
  let kept = entries;
  const dropped: Reason[] = [];
  const shortened = new Set<string>();
  while (secondsOf(kept, minutes) > allowed) {
    const long = kept.findLast(({ sets }) => workingOf(sets) > WORTH_KEEPING);
    const last = kept.at(-1);
    if (long && long !== kept[0]) kept = kept.map((one) => (one === long ? shorter(one, shortened) : one));
    else if (last && kept.length > 1) {
      kept = kept.slice(0, -1);
      dropped.push({ kind: 'left_out', exercise: last.exercise.id, because: 'minutes' });
    } else if (last && workingOf(last.sets) > 1) kept = [shorter(last, shortened)];
    else if (last && last.sets.length > 1) kept = [{ ...last, sets: last.sets.filter(isWorking) }];
    else return { kept: [], dropped, neededMinutes };
  }
  return {
    kept: kept.map((one) =>
      shortened.has(one.exercise.id) ? { ...one, reasons: [...one.reasons, { kind: 'shortened', minutes }] } : one,
    ),
    dropped,
    neededMinutes,
  };
}

/** One set fewer: the last but one where the last is the open one, as that one tells how it went. */
function shorter(entry: ProgrammeEntry, shortened: Set<string>): ProgrammeEntry {
  shortened.add(entry.exercise.id);
  const { sets } = entry;
  const keepsLast = sets.at(-1)?.setType === 'amrap' && workingOf(sets) > 1;
  return { ...entry, sets: keepsLast ? [...sets.slice(0, -2), ...sets.slice(-1)] : sets.slice(0, -1) };
}

function secondsOf(entries: readonly ProgrammeEntry[], minutes: number): number {
  return joined(entries).reduce(
    (sum, { exercise, sets }) => sum + prescribedSeconds(exercise, sets),
    warmUpSeconds(minutes),
  );
}

/** The same exercise twice in a row, as heavy sets and then many, is one with all its sets. */
export function joined(entries: readonly ProgrammeEntry[]): readonly ProgrammeEntry[] {
  const all: ProgrammeEntry[] = [];
  for (const entry of entries) {
    const at = all.findIndex(({ exercise }) => exercise.id === entry.exercise.id);
    const before = all[at];
    if (!before) all.push(entry);
    else
      all[at] = {
        ...before,
        sets: [...before.sets, ...entry.sets.filter(({ setType }) => setType !== 'warmup')],
        reasons: uniqueOf([...before.reasons, ...entry.reasons]),
      };
  }
  return all;
}

export function uniqueOf(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function isWorking({ setType }: PlannedSet): boolean {
  return setType !== 'warmup';
}

function workingOf(sets: readonly PlannedSet[]): number {
  return sets.filter(isWorking).length;
}
