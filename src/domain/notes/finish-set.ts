// A draft becomes a set: loads in kilograms, what the load means for the exercise, and nothing that cannot be.
import type { Exercise } from '../catalogue/exercise.ts';
import { KG_PER_LB } from '../log/limits.ts';
import type { ParsedSet } from './parsed-note.ts';
import { hasEffort, type SetDraft } from './set-draft.ts';

/** An empty bar, as gyms have it. */
const BAR = { kg: 20, lb: 45 } as const;

/** `written`: a unit stands on the line. */
export interface LineUnit {
  readonly unit: 'kg' | 'lb' | 'jin';
  readonly written: boolean;
}

export function kgPer(unit: LineUnit['unit']): number {
  return unit === 'lb' ? KG_PER_LB : unit === 'jin' ? 0.5 : 1;
}

/** Null where the draft says nothing that could be a set, or takes kilograms off a bar. Whether the set can be is `isPossible`'s to say. */
export function finishSet(draft: SetDraft, exercise: Exercise | undefined, line: LineUnit): ParsedSet | null {
  if (!hasEffort(draft) && draft.load === undefined) return null;
  const load = loadOf(draft, exercise, line);
  if (load === null) return null;
  return {
    exercise: draft.exercise,
    ...effortOf(draft, exercise),
    ...load,
    ...(draft.perSide === true && draft.side === undefined ? { perSide: true } : {}),
    ...(draft.rpe === undefined ? {} : { rpe: draft.rpe }),
    ...(draft.rir === undefined ? {} : { rir: draft.rir }),
    ...(draft.setType === undefined ? {} : { setType: draft.setType }),
    ...(draft.side === undefined ? {} : { side: draft.side }),
  };
}

/** Told in time and distance alone: a number without a unit is no count of anything there. */
function isUncounted(exercise: Exercise | undefined): boolean {
  return exercise?.loadKind === 'none' && exercise.measure === 'distance' && !COUNTED.has(exercise.id);
}

const COUNTED = new Set(['jump_rope', 'sprint']);

function effortOf(
  { reps, durationSec, distanceM }: SetDraft,
  exercise: Exercise | undefined,
): Pick<ParsedSet, 'reps' | 'durationSec' | 'distanceM'> {
  return {
    ...(reps === undefined || isUncounted(exercise) ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec: round(durationSec) }),
    ...(distanceM === undefined ? {} : { distanceM: round(distanceM) }),
  };
}

/** Done with the body itself, so that a load is an added one without anybody saying so. */
function addsToBody(exercise: Exercise | undefined): boolean {
  const { loadKind, pattern } = exercise ?? {};
  return (
    loadKind === 'bodyweight_plus' &&
    (pattern === 'vertical_pull' || pattern === 'horizontal_push' || pattern === 'vertical_push')
  );
}

function loadOf(
  draft: SetDraft,
  exercise: Exercise | undefined,
  line: LineUnit,
): Pick<ParsedSet, 'loadKg' | 'loadUnit'> | null {
  const { load } = draft;
  if (load === undefined) return draft.bodyweight ? { loadKg: 0, loadUnit: 'bodyweight' } : {};
  const unit = load.unit ?? line.unit;
  const written = load.unit !== undefined || line.written;
  const kg = load.value === 'bar' ? (unit === 'lb' ? BAR.lb * KG_PER_LB : BAR.kg) : load.value * kgPer(unit);
  const body = exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
  const stated = load.sign !== undefined || draft.weighted || draft.assisted || draft.bodyweight;
  if ((body && stated) || addsToBody(exercise) || (exercise === undefined && draft.bodyweight)) {
    const negative = load.sign === -1 || (draft.assisted && load.sign !== 1);
    return { loadKg: round(negative ? -kg : kg), loadUnit: 'bodyweight' };
  }
  if (load.sign === -1) return null;
  return { loadKg: round(kg), ...(written ? { loadUnit: unit === 'lb' ? 'lb' : 'kg' } : {}) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export { isPossible } from './validate-set.ts';
