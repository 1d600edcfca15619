// What an exercise asks of a body beyond its joints: how one lies or stands in it, whether it jars, strains or may end in a fall. Read by
// the limits of care. By id where only the movement itself tells, by the catalogue's own fields where they do.
import { isCustomId } from '../catalogue/custom-exercise.ts';
import type { Exercise } from '../catalogue/exercise.ts';

export const CARE_TRAITS = [
  /** Flat on the back. */
  'supine',
  /** On the front, or with the belly against a pad. */
  'prone',
  /** The head at or below the hips. */
  'head_down',
  'impact',
  /** Others, balls or snow may hit. */
  'contact',
  /** On one leg, off the ground, on something that rolls, or under a bar held overhead. */
  'fall_risk',
  /** Up, down and around at a pace. */
  'fast_change',
  /** Hardly done without holding the breath. */
  'straining',
  /** A weight borne by the spine. */
  'heavy_axial',
  /** Hard on the front of the trunk. */
  'core_strain',
  /** One of the person's own: nobody has judged what it asks. */
  'unjudged',
] as const;
export type CareTrait = (typeof CARE_TRAITS)[number];

/** How many exercises of the catalogue were gone through for these tables; a test holds the catalogue to it. */
export const JUDGED_EXERCISES = 599;

const ids = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reclined benches are not flat and are left in. */
const SUPINE = ids(`
  bench_press dumbbell_bench_press decline_bench_press close_grip_bench_press floor_press dumbbell_floor_press smith_machine_bench_press
  chest_fly smith_machine_decline_bench_press smith_machine_close_grip_bench_press flat_bench_cable_fly decline_dumbbell_bench_press
  decline_fly single_arm_dumbbell_bench_press hex_press reverse_grip_bench_press pin_press board_press larsen_press guillotine_press
  vertical_leg_press glute_bridge single_leg_glute_bridge barbell_glute_bridge banded_glute_bridge elevated_glute_bridge
  marching_glute_bridge frog_pump dead_bug hollow_hold sit_up crunch leg_raise reverse_crunch v_up flutter_kick dragon_flag
  cable_reverse_crunch incline_leg_raise curl_up toe_touch_crunch tuck_crunch butterfly_sit_up bicycle_crunch heel_touch
  windshield_wiper cross_body_crunch stability_ball_leg_curl slider_leg_curl turkish_get_up skull_crusher cable_skull_crusher
  tate_press jm_press pullover lying_cable_curl neck_curl wrestler_bridge supine_twist knee_to_chest happy_baby foam_rolling
  thoracic_extension pilates wheel_pose ball_squeeze hamstring_stretch`);

const PRONE = ids(`
  superman cobra_pose sphinx_pose chest_supported_row chest_supported_t_bar_row spider_curl y_raise t_raise w_raise neck_extension
  reverse_hyperextension reverse_hyper_bench back_extension hip_extension_45 glute_ham_raise leg_curl single_leg_curl
  dumbbell_leg_curl band_leg_curl swimming paddling foam_rolling quad_stretch`);

const HEAD_DOWN = ids(`
  decline_push_up decline_bench_press smith_machine_decline_bench_press decline_dumbbell_bench_press decline_fly pike_push_up
  handstand_push_up handstand_hold handstand_walk wall_walk hindu_push_up downward_dog wheel_pose crow_pose wrestler_bridge
  skin_the_cat back_lever front_lever human_flag ball_pike inchworm jefferson_curl yoga_flow straddle_stretch warrior_three
  triangle_pose kettlebell_windmill bent_press back_extension hip_extension_45 dragon_flag hanging_windshield_wiper childs_pose
  elevated_glute_bridge roman_chair_side_bend glute_ham_raise`);

/** Beside those whose joints say `impact` and every jump. */
const IMPACT = ids(`
  plyo_push_up plank_jack squat_thrust devil_press medicine_ball_slam medicine_ball_rotational_throw medicine_ball_overhead_throw
  medicine_ball_chest_pass sledgehammer_swing skiing skating martial_arts team_sport racket_sport dance hiit burpee burpee_pull_up
  burpee_box_jump mountain_climber man_maker`);

const CONTACT = ids(
  'team_sport racket_sport martial_arts skiing skating rock_climbing medicine_ball_chest_pass tire_flip atlas_stone paddling',
);

/** Beside what hangs from a bar and every jump. */
const FALL_RISK = ids(`
  chair_push_up   pistol_squat single_leg_box_squat skater_squat single_leg_romanian_deadlift single_leg_kettlebell_deadlift bulgarian_split_squat
  step_up lateral_step_up eccentric_step_down curtsy_lunge clock_lunge overhead_lunge walking_lunge cossack_squat tree_pose
  warrior_three hip_airplane hip_hike crow_pose handstand_push_up handstand_hold handstand_walk wall_walk ring_support_hold iron_cross
  ring_fly ring_push_up ring_pull_up muscle_up rope_climb rock_climbing back_lever skin_the_cat stir_the_pot ball_push_up ball_pike
  ball_knee_tuck stability_ball_leg_curl turkish_get_up kettlebell_windmill bent_press skating skiing team_sport racket_sport
  martial_arts dance paddling swimming ladder_climber stair_climber backward_walking sots_press overhead_squat
  kettlebell_overhead_squat snatch muscle_snatch block_snatch snatch_balance clean_and_jerk push_jerk behind_the_neck_jerk
  squat_clean_thruster yoke_walk log_press circus_dumbbell atlas_stone tire_flip duck_walk burpee_pull_up burpee_box_jump
  dip_bar_leg_raise l_sit planche wheel_pose jefferson_curl front_foot_elevated_split_squat quad_stretch leg_swing box_squat
  block_clean running sprint shuttle_run jump_rope butt_kicks high_knees roman_chair_side_bend sissy_squat overhead_carry`);

const FAST_CHANGE = ids(`
  burpee burpee_pull_up burpee_box_jump squat_thrust man_maker devil_press turkish_get_up inchworm wall_walk yoga_flow hindu_push_up
  plank_up_down mountain_climber hiit sit_up butterfly_sit_up v_up hindu_squat shuttle_run martial_arts dance team_sport racket_sport
  worlds_greatest_stretch cat_cow kettlebell_windmill medicine_ball_slam wall_ball good_morning band_good_morning
  dumbbell_good_morning smith_machine_good_morning jefferson_curl skating skiing neck_stretch joint_circles sandbag_to_shoulder`);

const STRAINING = ids(`
  planche front_lever back_lever human_flag iron_cross muscle_up one_arm_pull_up one_arm_push_up archer_pull_up handstand_push_up
  handstand_walk dragon_flag atlas_stone tire_flip yoke_walk log_press circus_dumbbell sled_push sled_pull sprint hiit stomach_vacuum
  wrestler_bridge clean power_clean hang_clean clean_and_jerk snatch push_jerk behind_the_neck_jerk muscle_snatch muscle_clean
  snatch_balance block_clean block_snatch squat_clean_thruster jerk_dip sots_press farmers_hold plate_pinch hand_gripper l_sit
  l_sit_pull_up flexed_arm_hang fingerboard_hang towel_hang one_arm_dead_hang neck_isometric_hold rope_climb skin_the_cat
  nordic_curl axle_deadlift deficit_deadlift snatch_deadlift jefferson_deadlift rack_pull bent_press pseudo_planche_push_up
  ring_support_hold ring_fly sandbag_to_shoulder team_sport martial_arts hanging_windshield_wiper towel_pull_up`);

/** Beside core_flexion and core_rotation. */
const CORE_STRAIN = ids(`
  hollow_hold boat_pose l_sit l_sit_pull_up ab_wheel_rollout standing_ab_wheel_rollout suspended_fallout body_saw long_lever_plank
  stir_the_pot human_flag front_lever mountain_climber plank plank_jack plank_up_down pilates bear_crawl bear_plank renegade_row
  man_maker turkish_get_up copenhagen_plank star_side_plank wheel_pose planche burpee squat_thrust inchworm crow_pose reverse_plank
  superman shoulder_tap pullover`);

const CORE_PATTERNS: ReadonlySet<string> = new Set(['core_flexion', 'core_rotation']);

const known = new WeakMap<Exercise, ReadonlySet<CareTrait>>();

/** Empty: nothing that care minds. In the order of CARE_TRAITS. */
export function careTraits(exercise: Exercise): ReadonlySet<CareTrait> {
  const traits = known.get(exercise) ?? judge(exercise);
  known.set(exercise, traits);
  return traits;
}

function judge(exercise: Exercise): ReadonlySet<CareTrait> {
  const { id, pattern, joints, loadKind, equipment } = exercise;
  const traits = new Set<CareTrait>();
  const stresses = Object.values(joints);
  const loaded = loadKind === 'external' || loadKind === 'per_hand';
  const borne = stresses.includes('axial_load') || (joints.lower_back === 'shear' && loaded);
  const add = (trait: CareTrait, holds: boolean): void => {
    if (holds) traits.add(trait);
  };
  add('supine', SUPINE.has(id));
  add('prone', PRONE.has(id));
  add('head_down', HEAD_DOWN.has(id));
  add('impact', stresses.includes('impact') || pattern === 'jump' || IMPACT.has(id));
  add('contact', CONTACT.has(id));
  add('fall_risk', pattern === 'jump' || equipment.includes('pull_up_bar') || FALL_RISK.has(id));
  add('fast_change', FAST_CHANGE.has(id));
  add('straining', STRAINING.has(id));
  add('heavy_axial', borne);
  add('core_strain', CORE_PATTERNS.has(pattern) || CORE_STRAIN.has(id));
  add('unjudged', isCustomId(id));
  return traits;
}

/** Every id named above, for the test that each is one of the catalogue. */
export const NAMED_BY_CARE: readonly string[] = [
  SUPINE,
  PRONE,
  HEAD_DOWN,
  IMPACT,
  CONTACT,
  FALL_RISK,
  FAST_CHANGE,
  STRAINING,
  CORE_STRAIN,
].flatMap((set) => [...set]);
