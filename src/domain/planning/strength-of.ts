// The strength of a person in an exercise on a day, kept per history: a plan asks for forty of them, a log may hold a hundred thousand sets.
import type { Exercise, MovementPattern } from '../catalogue/exercise.ts';
import { dayNumber } from './calendar.ts';
import type { TrainingHistory } from './history.ts';
import { exerciseIdsIn, performancesOf } from './performances.ts';
import type { Profile } from './profile.ts';
import { type Belief, STATE } from './strength-belief.ts';
import {
  type Bias,
  filterStrength,
  liftedToFailure,
  onDay,
  type StrengthInterval,
  USUAL_BIAS,
} from './strength-filter.ts';

/** What is known of the strength in one exercise. Loads in it count the body that is lifted too: take `bodyKg` off for what is put on. */
export interface Strength {
  readonly belief: Belief;
  readonly bodyKg: number;
}

/** Null where nothing was done that tells: no load, holds, cardio, or the body is the load and its mass is not known. `today` YYYY-MM-DD. */
export function strengthOf(
  exercise: Exercise,
  history: TrainingHistory,
  today: string,
  profile: Pick<Profile, 'bodyMassKg'>,
): Strength | null {
  const bodyKg = bodyLiftedKg(exercise, profile.bodyMassKg);
  if (bodyKg === null) return null;
  const performances = performancesOf(exercise.id, history, today);
  const last = performances.at(-1);
  if (!last) return null;
  const known = kept(history);
  const key = `${exercise.id}/${bodyKg}/${last.day}`;
  let belief = known.get(key);
  if (belief === undefined) {
    belief = filterStrength(performances, { bodyKg, understated: biasOf(history) });
    known.set(key, belief);
  }
  return belief && { belief: onDay(belief, dayNumber(today)), bodyKg };
}

/** The one-repetition maximum with its 80 % interval as the load is stated, kilograms; what of the body is lifted is taken off. */
export function maximumOf({ belief, bodyKg }: Strength): StrengthInterval {
  const { kg, lowKg, highKg } = liftedToFailure(belief, 1);
  return { kg: kg - bodyKg, lowKg: lowKg - bodyKg, highKg: highKg - bodyKg };
}

/** Share of body mass that is lifted with the load. Push-ups: Ebben 2011 (0.64 at the floor); the others by the limbs that stay on the ground. */
const LIFTED_SHARE: Readonly<Partial<Record<MovementPattern, number>>> = {
  vertical_pull: 1,
  vertical_push: 0.9,
  horizontal_push: 0.64,
  horizontal_pull: 0.6,
  squat: 0.85,
  lunge: 0.85,
  hinge: 0.6,
  calf: 1,
  knee_isolation: 0.6,
};

function bodyLiftedKg(
  { loadKind, pattern, measure, equipment }: Exercise,
  bodyMassKg: number | undefined,
): number | null {
  if (measure !== 'repetitions') return null;
  if (loadKind === 'external' || loadKind === 'per_hand') return 0;
  if (loadKind !== 'bodyweight_plus' || bodyMassKg === undefined || !Number.isFinite(bodyMassKg)) return null;
  const hangs = equipment.includes('dip_bars') || equipment.includes('rings');
  const share = hangs && pattern === 'horizontal_push' ? 1 : LIFTED_SHARE[pattern];
  return share === undefined ? null : share * bodyMassKg;
}

const beliefs = new WeakMap<TrainingHistory, Map<string, Belief | null>>();

function kept(history: TrainingHistory): Map<string, Belief | null> {
  const known = beliefs.get(history) ?? new Map<string, Belief | null>();
  beliefs.set(history, known);
  return known;
}

const biases = new WeakMap<TrainingHistory, Bias>();
const LAST_DAY = '9999-12-31';

/**
 * By how many repetitions this person understates their reserve: what each exercise with stated reserves has shown beyond what is
 * known of people, all together. Of exercises that the body loads, only those with nothing else on it are left out.
 */
export function biasOf(history: TrainingHistory): Bias {
  const known = biases.get(history);
  if (known) return known;
  const prior = 1 / USUAL_BIAS.deviation ** 2;
  let precision = prior;
  let weighted = prior * USUAL_BIAS.mean;
  for (const exerciseId of exerciseIdsIn(history)) {
    const performances = performancesOf(exerciseId, history, LAST_DAY);
    if (!performances.some(({ sets }) => sets.some(({ rir, rpe }) => rir !== undefined || rpe !== undefined))) continue;
    const belief = filterStrength(performances, { bodyKg: 0 });
    if (!belief) continue;
    const at = STATE.understated;
    const variance = belief.covariance[at * belief.mean.length + at] ?? 0;
    if (!(variance > 0)) continue;
    precision += Math.max(0, 1 / variance - prior);
    weighted += (belief.mean[at] ?? 0) / variance - prior * USUAL_BIAS.mean;
  }
  // However much was seen, a statement of tomorrow may be off otherwise.
  const bias = { mean: clamp(weighted / precision, -2, 4), deviation: Math.max(0.4, 1 / Math.sqrt(precision)) };
  biases.set(history, bias);
  return bias;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
