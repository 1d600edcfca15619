// Beside the count: how tired the set looks. Measures each repetition once, knows what this person's past sets taught, and has a suggestion
// where there is one to make.
import type { Repetition } from '../domain/counting/repetition.ts';
import { type EffortFacts, effortFacts } from '../domain/fatigue/effort-facts.ts';
import { learnReserve } from '../domain/fatigue/learn-reserve.ts';
import { type Measured, measureLift } from '../domain/fatigue/measure-lift.ts';
import { type EstimatedReserve, estimateReserve, type ReserveModel } from '../domain/fatigue/reserve-model.ts';
import { NO_EFFORT, type RepetitionEffort, type SetEffort, setEffort } from '../domain/fatigue/set-effort.ts';
import { createStopPolicy, type StopSuggestion } from '../domain/fatigue/stop-policy.ts';
import { velocityTells } from '../domain/fatigue/velocity-tells.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { CoachDependencies } from './coach-dependencies.ts';

export interface EffortOfSet {
  /** Once a repetition, in order. */
  add(repetition: Repetition, summary: RepetitionSummary): void;
  effort(): SetEffort;
  /** About how many are left; null where that is not known well enough. */
  reserve(): EstimatedReserve | null;
  /** What the last repetition gave reason to suggest; told once. */
  takeSuggestion(): StopSuggestion | null;
  /** `count`: repetitions done, as the person says. Null where nothing was measured. */
  facts(count: number): EffortFacts | null;
}

export type EffortPlan = Pick<CoachDependencies, 'movement' | 'target' | 'goal' | 'pastSets'>;

const HOLD: EffortOfSet = {
  add: () => undefined,
  effort: () => NO_EFFORT,
  reserve: () => null,
  takeSuggestion: () => null,
  facts: () => null,
};

/** Past sets are asked for once, and are there within the first repetitions. */
export function createEffortOfSet({ movement, target, goal, pastSets }: EffortPlan): EffortOfSet {
  if (movement.kind === 'hold') return HOLD;
  let model: ReserveModel | null = learnReserve(movement, []);
  void pastSets?.().then((past) => {
    model = learnReserve(movement, past);
  });
  const policy = createStopPolicy({
    goal: goal ?? null,
    target: target?.reps ?? null,
    toTheLimit: target?.setType === 'amrap',
  });
  const repetitions: RepetitionEffort[] = [];
  const unsafe: boolean[] = [];
  let effort: SetEffort = NO_EFFORT;
  let suggestion: StopSuggestion | null = null;

  function reserveAfter(count: number): EstimatedReserve | null {
    const { loss, lossError, velocities } = effort;
    if (!model || loss === null || lossError === null || velocityTells(movement, velocities) !== 'yes') return null;
    return estimateReserve(model, count, loss, lossError);
  }

  return {
    add(repetition, { depth, symmetry, form }) {
      const measured = measureLift(repetition, movement);
      repetitions.push({ lift: measured.kind === 'measured' ? liftOf(measured) : null, depth, symmetry });
      unsafe.push(form.faults.some(({ id }) => movement.faults.some((fault) => fault.id === id && fault.safety)));
      effort = setEffort(repetitions);
      suggestion = policy.afterRepetition({
        done: repetitions.length,
        effort,
        reserve: reserveAfter(repetitions.length),
        speedTells: velocityTells(movement, effort.velocities) === 'yes',
        unsafe,
      });
    },
    effort: () => effort,
    reserve: () => reserveAfter(repetitions.length),
    takeSuggestion() {
      const taken = suggestion;
      suggestion = null;
      return taken;
    },
    facts(count) {
      const errors = repetitions.flatMap(({ lift }) => lift?.error ?? []).toSorted((a, b) => a - b);
      return effortFacts(effort, errors[Math.floor(errors.length / 2)] ?? null, reserveAfter(count));
    },
  };
}

function liftOf({ ownMean, ownPeak, lengthPx, error }: Extract<Measured, { kind: 'measured' }>) {
  return { ownMean, ownPeak, lengthPx, error };
}
