// What an interval block came to, told from the sets in the log: rounds and extra repetitions of an AMRAP, what was done in each spell.
import type { SetRecord } from '../log/records.ts';
import type { IntervalFormat } from '../planning/exercise-group.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { elapsedAt, spellAt, spellsOf } from './interval-clock.ts';
import type { IntervalDone, IntervalRun, SessionExercise, SessionSnapshot } from './session.ts';

export type IntervalScore =
  | {
      readonly kind: 'amrap';
      /** Rounds in which every exercise reached its number. */
      readonly rounds: number;
      /** Repetitions beyond them, none counted over what a round asks for. */
      readonly extraReps: number;
      readonly totalReps: number;
    }
  | {
      readonly kind: 'emom' | 'work_rest';
      readonly spells: number;
      /** With a set in the log. */
      readonly spellsDone: number;
      readonly totalReps: number;
      /** Of the spells done, as Tabata is scored; null where no repetitions were logged. */
      readonly lowestReps: number | null;
    };

/** What is done of an exercise in each round: repetitions, or seconds where it asks for none. */
export interface Station {
  readonly exerciseId: string;
  readonly reps?: number;
  readonly durationSec?: number;
}

/** A last set that was typed in after the bell still belongs to the block. */
const TYPED_AFTER_MS = 90_000;

/** Of the block that runs, or ran last, under this group; null where it never ran. */
export function intervalScore(
  session: SessionSnapshot,
  groupId: string,
  sets: readonly SetRecord[],
): IntervalScore | null {
  const members = session.exercises.filter(({ group }) => group?.id === groupId);
  const running = session.interval?.groupId === groupId ? session.interval : undefined;
  const run = running ?? session.intervalsDone?.findLast((one) => one.groupId === groupId);
  const group = members[0]?.group;
  if (!run || group?.kind !== 'interval') return null;
  const own = blockSets(run, members, sets);
  const { format } = group;
  if (format.kind === 'amrap') {
    const { rounds, extraReps } = amrapProgress(members.map(stationOf), own);
    return { kind: 'amrap', rounds, extraReps, totalReps: repsOf(own) };
  }
  const bySpell = Array.from({ length: spellsOf(format) }, (_none, spell) => setsInSpell(run, format, own, spell));
  const done = bySpell.filter((each) => each.length > 0);
  const counted = done.filter((each) => each.some(({ reps }) => reps !== undefined)).map(repsOf);
  return {
    kind: format.kind,
    spells: bySpell.length,
    spellsDone: done.length,
    totalReps: repsOf(own),
    lowestReps: counted.length === 0 ? null : Math.min(...counted),
  };
}

/** Sets of the block's exercises that were done in it. */
export function blockSets(
  run: IntervalRun | IntervalDone,
  members: readonly SessionExercise[],
  sets: readonly SetRecord[],
): readonly SetRecord[] {
  const ids = new Set(members.map(({ exerciseId }) => exerciseId));
  return sets.filter(({ exerciseId, startedAt, endedAt }) => {
    if (!ids.has(exerciseId) || Date.parse(endedAt) < run.beganAtMs) return false;
    return !('endedAtMs' in run) || Date.parse(startedAt) <= run.endedAtMs + TYPED_AFTER_MS;
  });
}

/** A set belongs to the spell in which its middle lies; one after the end to the last. */
export function setsInSpell(
  run: IntervalRun,
  format: IntervalFormat,
  own: readonly SetRecord[],
  spell: number,
): readonly SetRecord[] {
  return own.filter(({ startedAt, endedAt }) => {
    const middle = elapsedAt(run, (Date.parse(startedAt) + Date.parse(endedAt)) / 2);
    return (middle < 0 ? 0 : (spellAt(format, middle) ?? spellsOf(format) - 1)) === spell;
  });
}

export function stationOf({ exerciseId, sets, skipped = [] }: SessionExercise): Station {
  const set: PlannedSet | undefined = sets[0] ?? skipped[0]?.set;
  if (set?.reps !== undefined) return { exerciseId, reps: set.reps };
  return set?.durationSec === undefined ? { exerciseId } : { exerciseId, durationSec: set.durationSec };
}

export interface AmrapProgress {
  readonly rounds: number;
  readonly extraReps: number;
  /** Position among the stations of what is to be done now. */
  readonly station: number;
}

/**
 * Follows the sets from station to station. A station is done when its number is reached, in one set or several; who goes on to
 * another exercise before has left it, and that round is not a whole one: its repetitions count as extra.
 */
export function amrapProgress(stations: readonly Station[], sets: readonly SetRecord[]): AmrapProgress {
  let rounds = 0;
  let extraReps = 0;
  let station = 0;
  let amount = 0;
  let roundReps = 0;
  let whole = true;

  const leave = (finished: boolean): void => {
    whole &&= finished;
    amount = 0;
    station += 1;
    if (station < stations.length) return;
    if (whole) rounds += 1;
    else extraReps += roundReps;
    station = 0;
    roundReps = 0;
    whole = true;
  };

  for (const set of sets) {
    const ahead = stations.findIndex((_station, step) => exerciseAt(stations, station + step) === set.exerciseId);
    if (ahead === -1) continue;
    for (let step = 0; step < ahead; step++) leave(false);
    const { reps, durationSec } = stations[station] ?? {};
    const asked = reps ?? durationSec ?? 1;
    const given = reps !== undefined ? (set.reps ?? 0) : durationSec !== undefined ? (set.durationSec ?? 0) : 1;
    if (reps !== undefined) roundReps += Math.min(given, asked - amount);
    amount += given;
    if (amount >= asked) leave(true);
  }
  return { rounds, extraReps: extraReps + roundReps, station };
}

function exerciseAt(stations: readonly Station[], index: number): string | undefined {
  return stations[index % stations.length]?.exerciseId;
}

function repsOf(sets: readonly SetRecord[]): number {
  return sets.reduce((sum, { reps = 0 }) => sum + reps, 0);
}
