// What is told of a number of a planned exercise, with who says so; where its rule is not known any more, the reasons of then.
import { inForce } from '../health/joint-limits.ts';
import type { Explanation, ExplanationInput, ExplanationRule, ExplanationSource, PlanNumber } from './explanation.ts';
import type { PlannedExercise } from './plan.ts';
import type { Rerun } from './rerun-exercise.ts';

/** What was found by going through the rules again. */
export interface Found {
  readonly rule: ExplanationRule;
  readonly inputs: readonly ExplanationInput[];
  readonly wouldChange: Explanation['wouldChange'];
}

const SOURCES: Readonly<Record<ExplanationRule, ExplanationSource>> = {
  first_load: 'design_default',
  double_progression: 'design_default',
  held_back: 'design_default',
  eased: 'design_default',
  after_break: 'design_default',
  hold_progression: 'design_default',
  steady_block: 'design_default',
  top_set: 'design_default',
  back_off: 'design_default',
  percentage: 'maximum_formulas',
  warm_up: 'design_default',
  range_of_goal: 'nsca',
  reserve_of_level: 'design_default',
  rest_of_goal: 'nsca',
  sets_for_muscles: 'pelland_2025',
  volume_cut: 'coleman_2024',
  time_budget: 'design_default',
  spread_over_week: 'design_default',
  fractional_sets: 'pelland_2025',
  weekly_target: 'pelland_2025',
  programme: 'programme',
  own_choice: 'person',
  as_planned: 'design_default',
};

/** `found` null: the rules give another number now. */
export function setExplanation(
  number: PlanNumber,
  value: number,
  { reasons }: PlannedExercise,
  found: Found | null,
): Explanation {
  if (found) return { number, value, source: sourceOf(found), ...found };
  const told = reasons.map((reason): ExplanationInput => ({ kind: 'reason', reason }));
  return { number, value, rule: 'as_planned', source: SOURCES.as_planned, inputs: told, wouldChange: [] };
}

/** Where tiredness, stress or poor sleep ease the day: until when they are in force. */
export function whenLimitsEnd({ context, lift }: Rerun): Explanation['wouldChange'] {
  if (lift.easing.reasons.length === 0) return [];
  const until = context.constraints
    .filter((note) => note.kind !== 'sore_joint' && inForce(note, context.today))
    .reduce((latest, note) => (note.until > latest ? note.until : latest), '');
  return until === '' ? [] : [{ kind: 'constraint_ends', until }];
}

/** Faster than by the plain rule: by an estimated maximum, or by what was said to be left. */
function sourceOf({ rule, inputs }: Found): ExplanationSource {
  if (rule !== 'double_progression' && rule !== 'top_set') return SOURCES[rule];
  if (inputs.some(({ kind }) => kind === 'strength_estimate')) return 'maximum_formulas';
  return inputs.some(({ kind }) => kind === 'estimate_allows') ? 'halperin_2022' : SOURCES[rule];
}
