// One exercise, one person, one day: what the rules of progression read.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import { type Easing, easingOf, MOST_RESERVE } from './held-back.ts';
import { BAR_KG, type Tools, toolsOf } from './load-steps.ts';
import { type Performance, performancesOf } from './performances.ts';
import type { ProgressionContext } from './prescription.ts';
import { tellsReserve } from './seen-strength.ts';
import { type Strength, strengthOf } from './strength-of.ts';

export interface Lift {
  readonly exercise: Exercise;
  readonly context: ProgressionContext;
  /** Oldest first, up to today, without what nobody lifts. */
  readonly performances: readonly Performance[];
  /** Since the last of them; null where there is none. */
  readonly daysSince: number | null;
  readonly tools: Tools;
  readonly easing: Easing;
  /** Repetitions to be left at the end of a set, 0–5. */
  readonly reserve: number;
  readonly strength: Strength | null;
  /** Enough is known for the estimate to decide: some days of it, or what was left at the end of the last one. */
  readonly settled: boolean;
}

/** Progress goes by the last weeks; more of the past is in the estimate. */
const PERFORMANCES_READ = 16;
const SETTLED_FROM = 3;
/** More than a strong person puts on a bar, and holds in a hand: a load beyond is a slip however often it is repeated. */
const MOST_BELIEVED_KG = 500;
const MOST_BELIEVED_IN_HAND_KG = 120;

export function liftOf(exercise: Exercise, context: ProgressionContext): Lift {
  const { history, today, constraints, scheme, care, profile } = context;
  const performances = believable(exercise, performancesOf(exercise.id, history, today));
  const last = performances.at(-1);
  const loads = performances.flatMap(({ sets }) => sets.map(({ loadKg }) => loadKg ?? 0));
  const easing = easingOf(constraints, today);
  const strength = scheme.kind === 'repetitions' && last ? strengthOf(exercise, history, today, profile) : null;
  return {
    exercise,
    context,
    performances,
    daysSince: last ? daysBetween(last.day, today) : null,
    tools: toolsOf(loads, context.bars?.[exercise.id] ?? ownBarKg(performances)),
    easing,
    reserve: Math.min(MOST_RESERVE, Math.max(scheme.reserve + easing.moreReserve, care?.leastReserve ?? 0)),
    strength,
    settled: strength !== null && (performances.length >= SETTLED_FROM || last?.sets.some(tellsReserve) === true),
  };
}

/** Who has lifted less than the usual bar has a lighter one: of that, the lightest load. A load without a repetition was not lifted. */
function ownBarKg(performances: readonly Performance[]): number | undefined {
  const lifted = performances.flatMap(({ sets }) => sets).filter(({ reps }) => reps !== undefined);
  const lighter = lifted.flatMap(({ loadKg = 0 }) => (loadKg > 0 && loadKg < BAR_KG ? loadKg : []));
  return lighter.length === 0 ? undefined : Math.min(...lighter);
}

function believable({ equipment }: Exercise, performances: readonly Performance[]): readonly Performance[] {
  const inHand = equipment.includes('dumbbell') || equipment.includes('kettlebell');
  const most = inHand ? MOST_BELIEVED_IN_HAND_KG : MOST_BELIEVED_KG;
  return performances.slice(-PERFORMANCES_READ).flatMap(({ day, sets }) => {
    const kept = sets.filter(({ loadKg }) => (loadKg ?? 0) <= most);
    return kept.length === 0 ? [] : [{ day, sets: kept }];
  });
}
