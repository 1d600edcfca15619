// What the planner, the recommender, the filter and the text linker know of an exercise, whether or not a camera can count it.
import type { Language, Localized } from '../language.ts';

export const MUSCLES = [
  'quadriceps',
  'hamstrings',
  'glutes',
  'adductors',
  'abductors',
  'calves',
  'chest',
  'lats',
  'upper_back',
  'traps',
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'lower_back',
  'hip_flexors',
  'neck',
] as const;
export type Muscle = (typeof MUSCLES)[number];

export const JOINTS = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'upper_back',
  'lower_back',
  'hip',
  'knee',
  'ankle',
] as const;
export type Joint = (typeof JOINTS)[number];

/** What an exercise asks of a joint, mildest first. The contraindication filter reads these. */
export const JOINT_STRESSES = [
  'low',
  'isometric',
  'moderate_flexion',
  'deep_flexion',
  'overhead',
  'loaded_extension',
  'axial_load',
  'shear',
  'impact',
] as const;
export type JointStress = (typeof JOINT_STRESSES)[number];

export const EQUIPMENT = [
  'bodyweight',
  'barbell',
  'dumbbell',
  'kettlebell',
  'machine',
  'cable',
  'band',
  'bench',
  'rack',
  'pull_up_bar',
  'dip_bars',
  'rings',
  'box',
  'ez_bar',
  'trap_bar',
  'plate',
  'medicine_ball',
  'exercise_ball',
  'ab_wheel',
  'foam_roller',
  'jump_rope',
  'rowing_machine',
  'stationary_bike',
  'treadmill',
  'elliptical',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export const MOVEMENT_PATTERNS = [
  'squat',
  'hinge',
  'lunge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
  'elbow_flexion',
  'elbow_extension',
  'shoulder_isolation',
  'knee_isolation',
  'hip_isolation',
  'calf',
  'core_flexion',
  'core_stability',
  'core_rotation',
  'carry',
  'jump',
  'cardio',
  'mobility',
  'full_body',
] as const;
export type MovementPattern = (typeof MOVEMENT_PATTERNS)[number];

/**
 * How load is stated. `external`: kilograms on a bar, machine or cable. `per_hand`: kilograms of one of a pair.
 * `bodyweight`: none. `bodyweight_plus`: added (or, negative, assisting) kilograms. `none`: time or distance only.
 */
export type LoadKind = 'external' | 'per_hand' | 'bodyweight' | 'bodyweight_plus' | 'none';

export type Level = 'beginner' | 'intermediate' | 'advanced';

export interface Exercise {
  /** Stable snake_case id in ordinary gym vocabulary. */
  readonly id: string;
  readonly names: Localized;
  /** Other names people type, lower case, without the name itself. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  readonly pattern: MovementPattern;
  readonly mechanic: 'compound' | 'isolation';
  /** Everything needed at once; `['bodyweight']` needs nothing. */
  readonly equipment: readonly Equipment[];
  readonly loadKind: LoadKind;
  readonly level: Level;
  /** Fraction of a set each muscle is credited with: 1 direct, 0.5 indirect, 0.25 slight (fractional counting after Pelland 2025). */
  readonly muscles: Readonly<Partial<Record<Muscle, number>>>;
  readonly joints: Readonly<Partial<Record<Joint, JointStress>>>;
  /** Ids of exercises that train the same thing, nearest first. */
  readonly substitutes: readonly string[];
  /** `repetitions`, a `hold` counted in seconds, or `distance` (metres and time). */
  readonly measure: 'repetitions' | 'hold' | 'distance';
  /** One side at a time: a set is stated per side. */
  readonly unilateral: boolean;
  /** Seconds one repetition takes at an ordinary tempo; 0 for holds and distance. */
  readonly secondsPerRepetition: number;
}
