// Where an exercise leads once it has become easy and no load can be added: the next harder one of the same kind.
import { RANGE_DECAY } from '../fatigue/stop-policy.ts';
import type { HistorySet, TrainingHistory } from './history.ts';
import { performancesOf } from './performances.ts';
import type { Scheme } from './schemes.ts';

const HARDER: Readonly<Record<string, readonly string[]>> = {
  knee_push_up: ['push_up'],
  incline_push_up: ['knee_push_up', 'push_up'],
  push_up: ['decline_push_up', 'diamond_push_up'],
  decline_push_up: ['archer_push_up', 'ring_push_up'],
  diamond_push_up: ['archer_push_up'],
  bench_dip: ['dip'],
  pike_push_up: ['handstand_push_up'],
  air_squat: ['goblet_squat', 'split_squat', 'bulgarian_split_squat'],
  split_squat: ['bulgarian_split_squat', 'reverse_lunge'],
  reverse_lunge: ['walking_lunge', 'bulgarian_split_squat'],
  lunge: ['walking_lunge', 'bulgarian_split_squat'],
  bulgarian_split_squat: ['pistol_squat'],
  glute_bridge: ['single_leg_glute_bridge', 'hip_thrust'],
  single_leg_glute_bridge: ['hip_thrust', 'single_leg_romanian_deadlift'],
  scapular_pull_up: ['chin_up'],
  inverted_row: ['chin_up', 'pull_up'],
  ring_row: ['chin_up', 'pull_up'],
  crunch: ['reverse_crunch', 'bicycle_crunch'],
  reverse_crunch: ['leg_raise', 'hanging_knee_raise'],
  leg_raise: ['v_up', 'hanging_leg_raise'],
  hanging_knee_raise: ['hanging_leg_raise'],
  dead_bug: ['hollow_hold', 'ab_wheel_rollout'],
  plank: ['side_plank', 'hollow_hold'],
  wall_sit: ['air_squat', 'split_squat'],
  step_jack: ['jumping_jack'],
  jumping_jack: ['skater_jump', 'burpee'],
};

/** Nearest first; empty where nothing harder is known. */
export function harderVariants(exerciseId: string): readonly string[] {
  return HARDER[exerciseId] ?? [];
}

/** Poor form below this score, or less than this share of the full range, stops any progress. */
export const GOOD_SET_SCORE = 60;
export const FULL_DEPTH = 0.85;

function isSoundSet(set: HistorySet): boolean {
  return (
    (set.setScore ?? 100) >= GOOD_SET_SCORE &&
    (set.meanDepth ?? 1) >= FULL_DEPTH &&
    (set.rangeDecay ?? 0) <= RANGE_DECAY
  );
}

/** Last time, two sets or more and every one at the top of its scheme, soundly, without added load. */
export function isOutgrown(exerciseId: string, scheme: Scheme, history: TrainingHistory, today: string): boolean {
  const last = performancesOf(exerciseId, history, today).at(-1);
  if (!last || last.sets.length < 2) return false;
  return last.sets.every(
    (set) =>
      isSoundSet(set) &&
      (set.loadKg ?? 0) === 0 &&
      (scheme.kind === 'repetitions' ? (set.reps ?? 0) >= scheme.max : (set.durationSec ?? 0) >= scheme.maxSec),
  );
}
