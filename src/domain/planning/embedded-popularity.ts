// Written by training/recommender/train.ts; do not edit. What is known without the file of weights.
import type { LearnedBlend } from './learned-blend.ts';

/** Share of published programmes that hold the exercise, percent. */
export const EMBEDDED_POPULARITY: Readonly<Record<string, number>> = {
  back_squat: 47,
  bench_press: 42,
  deadlift: 34,
  bicep_curl: 29,
  overhead_press: 28,
  barbell_row: 23,
  calf_raise: 21,
  pull_up: 18,
  lateral_raise: 18,
  leg_press: 17,
  push_up: 16,
  dumbbell_row: 16,
  lat_pulldown: 16,
  leg_curl: 15,
  chin_up: 14,
  front_squat: 13,
  dip: 12,
  plank: 11,
  dumbbell_shoulder_press: 11,
  overhead_tricep_extension: 11,
  close_grip_bench_press: 11,
  tricep_pushdown: 11,
  skull_crusher: 11,
  air_squat: 10,
  sit_up: 10,
  back_extension: 10,
  incline_bench_press: 10,
  seated_cable_row: 10,
  good_morning: 9,
  shrug: 9,
  incline_dumbbell_bench_press: 9,
  chest_fly: 9,
  leg_extension: 9,
  crunch: 8,
  romanian_deadlift: 8,
  face_pull: 8,
  lunge: 7,
  stiff_leg_deadlift: 7,
  pullover: 7,
  hanging_leg_raise: 7,
  hamstring_stretch: 7,
  side_plank: 6,
  glute_bridge: 6,
  dumbbell_bench_press: 6,
  rear_delt_fly: 6,
  seated_calf_raise: 6,
  hammer_curl: 5,
  walking_lunge: 5,
  incline_curl: 5,
  power_clean: 5,
  step_up: 4,
  push_press: 4,
  bulgarian_split_squat: 4,
  hack_squat: 4,
  dumbbell_romanian_deadlift: 4,
  side_lying_leg_raise: 4,
  cable_crunch: 4,
  ab_wheel_rollout: 4,
  clean_and_jerk: 4,
  snatch: 4,
  clean_and_press: 4,
  hip_flexor_stretch: 4,
  cable_hip_abduction: 4,
  superman: 3,
  leg_raise: 3,
  cobra_pose: 3,
  inverted_row: 3,
  mountain_climber: 3,
  upright_row: 3,
  goblet_squat: 3,
  reverse_lunge: 3,
  box_squat: 3,
  deficit_deadlift: 3,
  chest_press: 3,
  cable_fly: 3,
  pendlay_row: 3,
  straight_arm_pulldown: 3,
  preacher_curl: 3,
  nordic_curl: 3,
  clamshell: 3,
};

export const EMBEDDED_BLEND: LearnedBlend = {
  weights: [
    0, // together
    0, // context
    -0.456, // chosen
    0, // neighbours
    -0.456, // besides
    0.187, // popular
    0.187, // popularForGoal
    0.187, // popularAtLevel
    0, // popularKind
    16.372, // alike
    0.827, // nearest
    -2.453, // overlap
    1.225, // need
    0.971, // pattern
    -0.952, // goal
    0.791, // serves
    1.329, // tools
    -0.66, // newTool
    -0.519, // seldom
    0.234, // substitute
  ],
  whenLittleIsKnown: [
    0, // together
    0, // context
    -0.002, // chosen
    0, // neighbours
    -0.002, // besides
    0.088, // popular
    0.088, // popularForGoal
    0.088, // popularAtLevel
    0, // popularKind
    -8.951, // alike
    -15.144, // nearest
    -0.045, // overlap
    -1.64, // need
    -1.376, // pattern
    2.771, // goal
    1.314, // serves
    -2.297, // tools
    0.538, // newTool
    -0.267, // seldom
    0.04, // substitute
  ],
};
