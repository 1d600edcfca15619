// What this person's past sets say about the last repetitions of a movement: derived from the log each time, nothing of its own is kept.
import type { SetRecord } from '../log/records.ts';
import type { Movement } from '../movements/movement.ts';
import { learned, priorModel, type ReserveModel, type ReservePoint } from './reserve-model.ts';
import { lossAfter } from './set-effort.ts';
import { isLift, velocityTells } from './velocity-tells.ts';

/** All points of a set together: to failure the truth is known, a stated reserve is off by a repetition or so. */
const FAILURE_WEIGHT = 3;
const STATED_WEIGHT = 1.5;
/** People state about one repetition too few (Halperin 2022). */
const UNDERSTATED = 1;
/** Nobody knows how many more than this they would have managed. */
const MOST_STATED = 6;
/** Latest first, at most so many: people change. */
const MOST_SETS = 40;
/** Where a set of an earlier version kept no error. */
const TYPICAL_ERROR = 0.1;

/** Null where the speed of this movement says nothing of what is left. */
export function learnReserve(movement: Movement, past: readonly SetRecord[]): ReserveModel | null {
  if (!isLift(movement)) return null;
  const points = past
    .filter(({ exerciseId, deletedAt }) => exerciseId === movement.id && deletedAt === undefined)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map((set) => pointsOf(set, movement))
    .filter((some) => some.length > 0)
    .slice(0, MOST_SETS)
    .flat();
  return learned(priorModel(movement.pattern), points);
}

/** One point a repetition from the fourth on; none where it is not known how far from failure the set ended. */
export function pointsOf(set: SetRecord, movement: Movement): readonly ReservePoint[] {
  const { reps, camera, source } = set;
  const left = knownReserve(set);
  const velocities = camera?.effort?.velocities;
  if (left === null || !velocities || reps === undefined || source === 'demonstration') return [];
  // A count put right by hand no longer says which repetition was which.
  if (camera.countedReps !== undefined || velocities.length !== reps) return [];
  if (velocityTells(movement, velocities) !== 'yes') return [];
  const error = camera.effort?.velocityError ?? TYPICAL_ERROR;
  const known = velocities.map((mean) => (mean === null ? null : { mean, error }));
  const found = known.flatMap((_, index) => {
    const at = lossAfter(known, index + 1);
    return at ? [{ loss: at.loss, share: (index + 1) / (reps + left.repetitions) }] : [];
  });
  return found.map((point) => ({ ...point, weight: left.weight / found.length }));
}

function knownReserve({ type, rir, rpe }: SetRecord): { readonly repetitions: number; readonly weight: number } | null {
  if (type === 'failure') return { repetitions: 0, weight: FAILURE_WEIGHT };
  const stated = rir ?? (rpe === undefined ? undefined : 10 - rpe);
  if (stated === undefined || !(stated >= 0) || stated > MOST_STATED) return null;
  return { repetitions: stated + UNDERSTATED, weight: STATED_WEIGHT };
}
