// What a row of the log does: logs, changes, takes back, plans one more. Each answers what went wrong, in words, or null.
import type { SessionExercise, SetTimer } from '../../domain/coaching/session.ts';
import { timedSec } from '../../domain/coaching/session-rows.ts';
import type { OpenRow, ProposedEntry } from '../../domain/log/next-entry.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { useMessages } from '../../i18n/i18n.tsx';
import { useApp } from '../app-services.tsx';
import { followLoad } from './follow-load.ts';
import { toPlanned } from './log-cells.ts';
import type { SheetEntry } from './set-sheet.tsx';

/** Where nobody said how long. */
export const USUAL_REST_SEC = 90;
const USUAL_RIR = 2;

export interface LogActions {
  log(row: OpenRow, entry: SheetEntry): Promise<string | null>;
  change(set: SetRecord, entry: SheetEntry): Promise<string | null>;
  remove(set: SetRecord): Promise<boolean>;
  /** The row asks for this from now on. */
  keep(row: OpenRow, entry: ProposedEntry): void;
  drop(row: OpenRow): void;
  undrop(): void;
  addRow(like: ProposedEntry): void;
  /** The same set once more: as a row where the exercise has rows, else done at once. */
  again(set: SetRecord): void;
  /** The clock of the row begins; where it runs, the set is logged as long as it took. */
  time(row: OpenRow, timer: SetTimer | undefined): void;
}

export interface LogPlace {
  readonly exerciseIndex: number;
  readonly planned: SessionExercise;
  readonly done: readonly SetRecord[];
  readonly restSec: number;
}

export function useLogActions({ exerciseIndex, planned, done, restSec }: LogPlace): LogActions {
  const { exerciseId, sets } = planned;
  const { workout, now } = useApp();
  const { log: words } = useMessages();
  const trouble = (): string => words.problems[workout.store.getState().problem ?? 'failed'];
  const work = sets.findLast(({ setType }) => setType !== 'warmup');
  const rest = { restSec: work?.restSec ?? restSec, targetRir: work?.targetRir ?? USUAL_RIR };
  /** The row at the position is the next one, and done. */
  const put = async (position: number, entry: SheetEntry): Promise<boolean> => {
    if (position !== done.length) await workout.takeRow(exerciseIndex, position);
    return workout.addTypedSet({ exerciseId, ...entry }, exerciseIndex);
  };
  const actions: LogActions = {
    async log(row, entry) {
      const before = new Set(workout.store.getState().sets.map(({ id }) => id));
      if (!(await put(row.position, entry))) return trouble();
      const added = workout.store.getState().sets.find(({ id }) => !before.has(id));
      await followLoad(workout, added?.id);
      if (workout.store.getState().snapshot?.timer?.exerciseId === exerciseId) await workout.stopTimer();
      // A left set of its own is half of what was planned: the right one is asked for too.
      const isFirstSide = entry.side !== undefined && done.filter(({ side }) => side !== undefined).length % 2 === 0;
      if (row.planned && isFirstSide) await workout.addRows(exerciseIndex, [row.planned], 'first');
      return null;
    },
    async change(set, entry) {
      if (!(await workout.updateSet(withEntry(set, entry)))) return trouble();
      await followLoad(workout, set.id);
      return null;
    },
    remove: ({ id }) => workout.removeSet(id),
    keep(row, entry) {
      if (row.planned)
        void workout.changeRow(exerciseIndex, row.position, toPlanned(entry, { ...rest, ...restOf(row.planned) }));
    },
    drop: ({ position }) => void workout.dropRow(exerciseIndex, position),
    undrop: () => void workout.unskip(exerciseIndex),
    addRow: (like) => void workout.addRows(exerciseIndex, [toPlanned(like, rest)], 'last'),
    again(set) {
      if (sets.length > 0 && !planned.free) void workout.addRows(exerciseIndex, [toPlanned(set, rest)], 'first');
      else void put(Math.max(sets.length, done.length), valuesOf(set));
    },
    time(row, timer) {
      if (timer?.exerciseId !== exerciseId) {
        void workout.startTimer(exerciseId);
        return;
      }
      const durationSec = timedSec(timer.startedAtMs, now().getTime());
      void actions.log(row, { ...row.entry, durationSec });
    },
  };
  return actions;
}

function restOf({ restSec, targetRir }: PlannedSet) {
  return { restSec, targetRir };
}

/** What was emptied in the sheet is gone from the set. */
function withEntry(set: SetRecord, entry: SheetEntry): SetRecord {
  const {
    reps: _r,
    load: _l,
    durationSec: _d,
    distanceM: _m,
    rpe: _e,
    rir: _i,
    side: _s,
    perSide: _p,
    type: _t,
    ...rest
  } = set;
  return { ...rest, ...entry };
}

/** What of a set is numbers. */
export function valuesOf(set: SetRecord): SheetEntry {
  const { type, reps, load, durationSec, distanceM, side, perSide } = set;
  return {
    type,
    ...(reps === undefined ? {} : { reps }),
    ...(load === undefined ? {} : { load }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(side === undefined ? {} : { side }),
    ...(perSide === undefined ? {} : { perSide }),
  };
}
