// Beside the count: how tired the set looks. Measures each repetition once, knows what this person's past sets taught, and has a suggestion
// where there is one to make.
import type { Repetition } from '../domain/counting/repetition.ts';
import { type EffortFacts, effortFacts } from '../domain/fatigue/effort-facts.ts';
import { learnReserve } from '../domain/fatigue/learn-reserve.ts';
import { type Measured, measureLift } from '../domain/fatigue/measure-lift.ts';
import {
  type EstimatedReserve,
  estimateReserve,
  type ReserveModel,
  shareDone,
} from '../domain/fatigue/reserve-model.ts';
import { NO_EFFORT, type RepetitionEffort, type SetEffort, setEffort } from '../domain/fatigue/set-effort.ts';
import { createStopPolicy, type StopSuggestion } from '../domain/fatigue/stop-policy.ts';
import { velocityTells } from '../domain/fatigue/velocity-tells.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import type { CoachDependencies } from './coach-dependencies.ts';

export interface EffortOfSet {
  /** Once a repetition, in order. Costs nothing: it is measured when it is asked about, after the word about it is said. */
  add(repetition: Repetition, summary: RepetitionSummary): void;
  /** After the latest repetition. */
  tiring(): Tiring;
  /** `count`: repetitions done, as the person says. Null where nothing was measured. */
  facts(count: number): EffortFacts | null;
}

export interface Tiring {
  /** What the latest repetition gave reason to suggest; told once. */
  readonly suggestion: StopSuggestion | null;
  /** 0 fresh … 1 at the limit, by the speed lost; null where that tells nothing. */
  readonly fatigue: number | null;
}

export type EffortPlan = Pick<CoachDependencies, 'movement' | 'target' | 'goal' | 'pastSets'>;

const HOLD: EffortOfSet = {
  add: () => undefined,
  tiring: () => ({ suggestion: null, fatigue: null }),
  facts: () => null,
};

/** Past sets are asked for once, and are there within the first repetitions. */
export function createEffortOfSet({ movement, target, goal, pastSets }: EffortPlan): EffortOfSet {
  if (movement.kind === 'hold') return HOLD;
  const lifted: RepetitionMovement = movement;
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
  let waiting: (readonly [Repetition, RepetitionSummary])[] = [];

  function reserveAfter(count: number): EstimatedReserve | null {
    const { loss, lossError, velocities } = effort;
    if (!model || loss === null || lossError === null || velocityTells(movement, velocities) !== 'yes') return null;
    return estimateReserve(model, count, loss, lossError);
  }

  function measure(repetition: Repetition, { depth, symmetry, form }: RepetitionSummary): void {
    const measured = measureLift(repetition, lifted);
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
  }

  function settle(): void {
    const due = waiting;
    waiting = [];
    for (const [repetition, summary] of due) measure(repetition, summary);
  }

  return {
    add: (repetition, summary) => void waiting.push([repetition, summary]),
    tiring() {
      settle();
      const told = suggestion;
      suggestion = null;
      const { loss, velocities } = effort;
      const share =
        model && loss !== null && velocityTells(movement, velocities) === 'yes' ? shareDone(model, loss) : null;
      return { suggestion: told, fatigue: share === null ? null : Math.min(1, Math.max(0, share)) };
    },
    facts(count) {
      settle();
      const errors = repetitions.flatMap(({ lift }) => lift?.error ?? []).toSorted((a, b) => a - b);
      return effortFacts(effort, errors[Math.floor(errors.length / 2)] ?? null, reserveAfter(count));
    },
  };
}

function liftOf({ ownMean, ownPeak, lengthPx, error }: Extract<Measured, { kind: 'measured' }>) {
  return { ownMean, ownPeak, lengthPx, error };
}
