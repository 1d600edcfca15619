// What is usual for one person in one movement: range, depth and tempo of the first repetitions that were good enough, and how long the
// limbs looked in them beside the trunk. Rules whose bound depends on build take the limbs from it in later sets.
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { movementLooks } from './build-shift.ts';
import { median } from './fault-evidence.ts';
import type { FormJudgement } from './judgement.ts';
import { nearSideOver } from './oriented-body.ts';
import { type BodyProportions, isUnusual, type Limb, LIMB_ENDS, LIMBS, measureProportions } from './proportions.ts';

/** One repetition, measured. */
export interface BaselineSample {
  readonly view: View;
  readonly romDeg: number;
  /** Share of the full travel. */
  readonly depth: number;
  readonly eccentricMs: number;
  readonly concentricMs: number;
  readonly proportions: BodyProportions;
}

export interface Usual {
  /** The median. */
  readonly value: number;
  /** 0–1: 1 where all repetitions agree, 0 where they differ by as much as the value itself. */
  readonly sure: number;
}

export interface PersonalBaseline {
  readonly view: View;
  readonly repetitions: number;
  readonly romDeg: Usual;
  readonly depth: Usual;
  readonly eccentricMs: Usual;
  readonly concentricMs: Usual;
  /** `sure` as measureProportions says it, less where a limb was not seen in every repetition. */
  readonly proportions: BodyProportions;
}

export const BASELINE_REPETITIONS = 3;
/** Score below which a repetition is no measure of how somebody usually moves. Design default: one clear fault takes it there. */
const GOOD_ENOUGH = 60;

/** Seen from a view that was judged, and nothing much wrong with it. */
export function isGoodEnough({ score }: Pick<FormJudgement, 'score'>): boolean {
  return score !== null && score >= GOOD_ENOUGH;
}

/** Limbs that look like no adult's are left out: they are hidden or misplaced. */
export function baselineSample(repetition: Repetition, movement: RepetitionMovement): BaselineSample {
  const { poses, view, side, romDeg, depth, tempo } = repetition;
  const near = nearSideOver(poses);
  const { average } = movementLooks(movement, view, !side || side === near);
  const proportions = measureProportions(poses, near, view, average);
  return {
    view,
    romDeg,
    depth,
    eccentricMs: tempo.eccentricMs,
    concentricMs: tempo.concentricMs,
    proportions: Object.fromEntries(
      LIMBS.flatMap((limb) => {
        const proportion = proportions[limb];
        const points = LIMB_ENDS[limb].map((end) => `left_${end}` as const);
        return proportion && !isUnusual({ [limb]: proportion }, points) ? [[limb, proportion]] : [];
      }),
    ),
  };
}

/** Of the first three of the samples seen from the same view; null before there are three. */
export function personalBaseline(samples: readonly BaselineSample[]): PersonalBaseline | null {
  const views = [...new Set(samples.map(({ view }) => view))];
  for (const view of views) {
    const first = samples.filter((sample) => sample.view === view).slice(0, BASELINE_REPETITIONS);
    if (first.length < BASELINE_REPETITIONS) continue;
    return {
      view,
      repetitions: first.length,
      romDeg: usual(first.map(({ romDeg }) => romDeg)),
      depth: usual(first.map(({ depth }) => depth)),
      eccentricMs: usual(first.map(({ eccentricMs }) => eccentricMs)),
      concentricMs: usual(first.map(({ concentricMs }) => concentricMs)),
      proportions: proportionsOver(first.map(({ proportions }) => proportions)),
    };
  }
  return null;
}

/**
 * Of several movements' baselines: the limbs are the same ones. Each ratio is the mean of theirs (of logarithms, the surer ones weighing
 * more); how sure it is does not grow, since clothes and build that mislead the pose model do so every time.
 */
export function personProportions(baselines: readonly Pick<PersonalBaseline, 'proportions'>[]): BodyProportions {
  return Object.fromEntries(
    LIMBS.flatMap((limb) => {
      const known = baselines.flatMap(({ proportions }) => proportions[limb] ?? []);
      const weight = known.reduce((sum, { sure }) => sum + sure, 0);
      if (weight <= 0) return [];
      const log = known.reduce((sum, { ratio, sure }) => sum + sure * Math.log(ratio), 0) / weight;
      return [[limb, { ratio: Math.exp(log), sure: Math.max(...known.map(({ sure }) => sure)) }]];
    }),
  );
}

function proportionsOver(measured: readonly BodyProportions[]): BodyProportions {
  const of = (limb: Limb) => measured.flatMap((proportions) => proportions[limb] ?? []);
  return Object.fromEntries(
    LIMBS.flatMap((limb) => {
      const seen = of(limb);
      const ratio = median(seen.map((proportion) => proportion.ratio));
      const sure = median(seen.map((proportion) => proportion.sure));
      if (ratio === undefined || sure === undefined) return [];
      return [[limb, { ratio, sure: (sure * seen.length) / measured.length }]];
    }),
  );
}

function usual(values: readonly number[]): Usual {
  const value = median(values) ?? 0;
  const furthest = Math.max(...values.map((other) => Math.abs(other - value)));
  return { value, sure: furthest === 0 ? 1 : Math.max(0, 1 - furthest / Math.max(Math.abs(value), 1e-9)) };
}
