// What is usual for this person in this movement, from the sets before this one, and how this set lies beside it.
import type { SetRecord } from '../../log/records.ts';
import type { View } from '../../movements/movement.ts';
import { BASELINE_REPETITIONS, isGoodEnough, type PersonalBaseline, personalBaseline } from '../personal-baseline.ts';

export interface Beside {
  readonly baseline: PersonalBaseline;
  /** This set's median less the usual, and only where the difference is more than the person's own spread; else 0. */
  readonly depth: number;
  readonly eccentricMs: number;
  readonly concentricMs: number;
}

/** Least difference worth a word: share of the travel, milliseconds (design defaults: what one measurement is off by). */
const LEAST = { depth: 0.05, ms: 200 } as const;

/**
 * `earlier`: the person's other sets, in any order; only those of the same movement and view count, the latest first. Null until three
 * good enough repetitions are there.
 */
export function usualBeside(set: SetRecord, earlier: readonly SetRecord[]): Beside | null {
  const view = set.camera?.view;
  const own = set.camera?.repetitions ?? [];
  if (view === undefined || view === 'unknown' || own.length === 0) return null;
  const samples = earlier
    .filter(({ id, exerciseId, startedAt, source, deletedAt }) => {
      const isEarlier = id !== set.id && Date.parse(startedAt) < Date.parse(set.startedAt);
      return isEarlier && exerciseId === set.exerciseId && source !== 'demonstration' && deletedAt === undefined;
    })
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
    .flatMap(({ camera }) => samplesOf(camera?.view === view ? camera.repetitions : [], view));
  const baseline = personalBaseline(samples);
  if (!baseline || baseline.repetitions < BASELINE_REPETITIONS) return null;
  const { depth, eccentricMs, concentricMs } = baseline;
  return {
    baseline,
    depth: told(medianOf(own.map((each) => each.depth)) - depth.value, spreadOf(depth), LEAST.depth),
    eccentricMs: told(
      medianOf(own.map(({ tempo }) => tempo.eccentricMs)) - eccentricMs.value,
      spreadOf(eccentricMs),
      LEAST.ms,
    ),
    concentricMs: told(
      medianOf(own.map(({ tempo }) => tempo.concentricMs)) - concentricMs.value,
      spreadOf(concentricMs),
      LEAST.ms,
    ),
  };
}

function samplesOf(repetitions: NonNullable<SetRecord['camera']>['repetitions'], view: View) {
  return repetitions
    .filter(({ form }) => isGoodEnough(form))
    .map(({ romDeg, depth, tempo }) => ({
      view,
      romDeg,
      depth,
      eccentricMs: tempo.eccentricMs,
      concentricMs: tempo.concentricMs,
      proportions: {},
    }));
}

function spreadOf({ value, sure }: { readonly value: number; readonly sure: number }): number {
  return (1 - sure) * Math.abs(value);
}

function told(difference: number, spread: number, least: number): number {
  return Math.abs(difference) > Math.max(spread, least) ? difference : 0;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
