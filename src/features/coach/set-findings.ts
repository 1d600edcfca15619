// What one finished set shows, derived from its record: the numbers behind the headline, the facts and the advice.
import type { EffortFacts } from '../../domain/fatigue/effort-facts.ts';
import type { NotJudged } from '../../domain/form/judgement.ts';
import { type RecurringFault, recurringFaults } from '../../domain/form/review/next-time.ts';
import type { RepetitionSummary, SetRecord } from '../../domain/log/records.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { reachesBand, targetBand, type TargetBand } from '../../domain/movements/target-band.ts';

export interface SetFindings {
  /** As it stands, corrections included. */
  readonly counted: number;
  readonly heldSec: number | null;
  /** Null for a hold. */
  readonly band: TargetBand | null;
  readonly inBand: number;
  readonly marks: readonly { readonly depth: number; readonly onTarget: boolean }[];
  /** 0–100, or null where nothing could be judged. */
  readonly score: number | null;
  /** Mean time of the lowering half, null for a hold. */
  readonly loweringMs: number | null;
  /** Change of the lifting speed over the set, −0.18 = 18 % slower; null where that is less than it is known to, or too few were seen. */
  readonly speedChange: number | null;
  readonly partials: number;
  /** What to work on first; null where nothing was found. */
  readonly worst: RecurringFault | null;
  /** Faults (or `score`) that no repetition could be judged for, each once. */
  readonly notJudged: readonly NotJudged[];
  /** Repetitions added (or, negative, taken away) by hand. */
  readonly byHand: number;
}

/** Sets of earlier versions: fewer say nothing about getting slower. */
const MIN_FOR_SPEED = 6;

export function findingsOf(set: SetRecord, movement: Movement): SetFindings {
  const camera = set.camera;
  const repetitions = camera?.repetitions ?? [];
  const counted = set.reps ?? (movement.kind === 'hold' ? 0 : repetitions.length);
  const marks = repetitions.map((repetition) => ({
    depth: repetition.depth,
    onTarget: reachesBand(movement, repetition),
  }));
  const moved = movement.kind === 'repetition' && repetitions.length > 0;
  return {
    counted,
    heldSec: set.durationSec ?? null,
    band: targetBand(movement),
    inBand: marks.filter(({ onTarget }) => onTarget).length,
    marks: movement.kind === 'hold' ? [] : marks,
    score: camera?.setScore ?? null,
    loweringMs: moved ? mean(repetitions.map(({ tempo }) => tempo.eccentricMs)) : null,
    speedChange: moved ? (camera?.effort ? measuredChange(camera.effort) : speedChange(repetitions)) : null,
    partials: camera?.partials ?? 0,
    worst: recurringFaults(repetitions, movement)[0] ?? null,
    notJudged: neverJudged(repetitions),
    byHand: camera?.countedReps === undefined || set.reps === undefined ? 0 : set.reps - camera.countedReps,
  };
}

function neverJudged(repetitions: readonly RepetitionSummary[]): readonly NotJudged[] {
  const entries = repetitions.flatMap(({ form }) => form.notJudged);
  const everywhere = entries.filter(
    ({ fault }, index) =>
      entries.findIndex((entry) => entry.fault === fault) === index &&
      repetitions.every(({ form }) => form.notJudged.some((entry) => entry.fault === fault)),
  );
  return everywhere;
}

/** A loss that is less than its own error is none. */
function measuredChange({ loss, lossError = 0 }: EffortFacts): number | null {
  return loss === undefined || Math.abs(loss) < lossError ? null : -loss;
}

function speedChange(repetitions: readonly RepetitionSummary[]): number | null {
  if (repetitions.length < MIN_FOR_SPEED) return null;
  const third = Math.floor(repetitions.length / 3);
  const speed = (some: readonly RepetitionSummary[]) =>
    mean(some.map(({ romDeg, tempo }) => romDeg / Math.max(1, tempo.concentricMs)));
  const first = speed(repetitions.slice(0, third));
  return first > 0 ? speed(repetitions.slice(-third)) / first - 1 : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
