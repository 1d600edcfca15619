// Which limbs an exercise cannot do without, and which can be done on a chair. Lists of what is open to whom: whatever is on none of them asks
// for a whole body on its feet, so that a new exercise is offered to nobody it may not suit.
import type { Exercise } from '../catalogue/exercise.ts';

/** How much of how many: `whole` to hand or foot, `upper` to elbow or knee. */
export interface LimbNeed {
  readonly count: 0 | 1 | 2;
  readonly reach: 'whole' | 'upper';
}

export interface BodyNeeds {
  readonly arms: LimbNeed;
  readonly legs: LimbNeed;
  /** Can be done on a chair or in a wheelchair. */
  readonly seated: boolean;
}

const ids = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Upright on a seat, the legs at rest; a machine's own seat is one. */
const SEATED_UPPER = ids(`
  chair_shoulder_press chair_lateral_raise chair_front_raise chair_bicep_curl chair_push_up chair_band_row
  dumbbell_shoulder_press arnold_press machine_shoulder_press iso_lateral_shoulder_press kettlebell_press single_arm_dumbbell_press
  seesaw_press band_shoulder_press cable_shoulder_press cuban_press
  lateral_raise front_raise cable_lateral_raise band_lateral_raise band_front_raise scaption_raise barbell_front_raise shrug
  rear_delt_fly band_reverse_fly band_pull_apart external_rotation internal_rotation high_external_rotation reverse_pec_deck
  bicep_curl hammer_curl cable_curl band_curl band_hammer_curl reverse_curl preacher_curl concentration_curl zottman_curl waiter_curl
  wrist_curl barbell_wrist_curl wrist_roller finger_curl hand_gripper forearm_rotation wrist_deviation
  dumbbell_preacher_curl preacher_hammer_curl cable_preacher_curl
  overhead_tricep_extension band_overhead_tricep_extension band_pushdown tricep_extension_machine single_arm_pushdown
  barbell_overhead_tricep_extension tricep_pushdown reverse_grip_pushdown
  chest_press iso_lateral_chest_press incline_chest_press decline_chest_press cable_chest_press single_arm_cable_chest_press pec_deck
  cable_fly single_arm_cable_fly band_chest_press band_chest_fly svend_press dip_machine
  lat_pulldown single_arm_lat_pulldown iso_lateral_pulldown machine_pullover band_pulldown
  seated_cable_row machine_row band_row face_pull band_face_pull cable_high_row single_arm_cable_row single_arm_machine_row
  torso_rotation_machine crunch_machine pallof_press cable_woodchop band_woodchop cable_lift
  arm_ergometer shadow_boxing battle_ropes
  neck_stretch chest_stretch shoulder_stretch shoulder_pass_through arm_circles lat_stretch tricep_stretch bicep_stretch wrist_stretch
  upper_back_stretch neck_isometric_hold`);

/** On a seat, and the legs do the work. */
const SEATED_LEGS = ids(`
  chair_stand chair_march chair_leg_extension leg_extension leg_curl single_leg_extension single_leg_curl band_leg_extension
  hip_abduction hip_adduction seated_band_abduction ball_squeeze seated_calf_raise leg_press calf_press recumbent_bike`);

/** Lying or hanging, the legs at rest or not asked for. */
const LEGS_AT_REST = ids(`
  dumbbell_bench_press incline_dumbbell_bench_press incline_bench_press bench_press close_grip_bench_press floor_press
  dumbbell_floor_press chest_fly incline_cable_fly incline_cable_press flat_bench_cable_fly smith_machine_bench_press
  smith_machine_incline_bench_press pullover skull_crusher cable_skull_crusher incline_curl incline_hammer_curl spider_curl
  chest_supported_row chest_supported_t_bar_row pull_up chin_up dead_hang scapular_pull_up flexed_arm_hang
  crunch curl_up sleeper_stretch`);

/** One leg is enough, down to the foot. */
const ONE_LEG = ids(`
  chair_leg_extension leg_extension leg_curl single_leg_extension single_leg_curl band_leg_extension leg_press calf_press
  seated_calf_raise single_leg_glute_bridge band_leg_curl band_calf_press`);

/** One thigh is enough. */
const ONE_THIGH = ids(
  'chair_march clamshell side_lying_leg_raise donkey_kick fire_hydrant side_lying_adduction hip_flexor_stretch',
);

/** Both thighs, whatever is below the knees. */
const BOTH_THIGHS = ids(
  'hip_abduction hip_adduction seated_band_abduction ball_squeeze reverse_crunch leg_raise knee_to_chest',
);

/** No hand takes part, or what it does can be left out. */
const NO_ARMS = ids(`
  air_squat wall_sit chair_stand pistol_squat sissy_squat duck_walk leg_press vertical_leg_press hack_squat pendulum_squat belt_squat
  lunge reverse_lunge lateral_lunge split_squat curtsy_lunge cossack_squat skater_squat walking_lunge clock_lunge bulgarian_split_squat
  step_up lateral_step_up eccentric_step_down box_squat
  glute_bridge single_leg_glute_bridge elevated_glute_bridge marching_glute_bridge frog_pump banded_glute_bridge back_extension
  hip_extension_45 back_extension_machine
  chair_march chair_leg_extension leg_extension leg_curl single_leg_extension single_leg_curl band_leg_extension band_leg_curl
  hip_abduction hip_adduction clamshell side_lying_leg_raise side_lying_adduction seated_band_abduction ball_squeeze lateral_band_walk
  hip_hike calf_raise calf_raise_hold seated_calf_raise calf_press tibialis_raise tib_bar_raise calf_stretch soleus_stretch
  crunch curl_up sit_up leg_raise reverse_crunch flutter_kick bicycle_crunch tuck_crunch crunch_machine torso_rotation_machine
  stomach_vacuum dead_bug hollow_hold superman
  jump_squat tuck_jump vertical_jump broad_jump pogo_jump skater_jump box_jump high_knees butt_kicks running sprint brisk_walking
  backward_walking shuttle_run cycling recumbent_bike elliptical stair_climber skating
  tree_pose chair_pose goddess_pose warrior_one warrior_two hip_flexor_stretch butterfly_stretch pigeon_pose ninety_ninety_stretch
  neck_stretch thoracic_rotation supine_twist neck_isometric_hold`);

/** One hand is enough: one weight, one handle, one band. */
const ONE_ARM = ids(`
  chair_shoulder_press chair_lateral_raise chair_front_raise chair_bicep_curl chair_band_row
  dumbbell_shoulder_press arnold_press single_arm_dumbbell_press kettlebell_press landmine_press iso_lateral_shoulder_press
  cable_shoulder_press band_shoulder_press
  lateral_raise front_raise cable_lateral_raise band_lateral_raise band_front_raise scaption_raise leaning_lateral_raise shrug
  rear_delt_fly cable_rear_delt_fly external_rotation internal_rotation high_external_rotation landmine_lateral_raise
  bicep_curl hammer_curl cable_curl band_curl band_hammer_curl concentration_curl dumbbell_preacher_curl incline_curl incline_hammer_curl
  spider_curl zottman_curl wrist_curl hand_gripper forearm_rotation wrist_deviation
  overhead_tricep_extension tricep_kickback cable_tricep_kickback single_arm_pushdown band_pushdown band_overhead_tricep_extension
  single_arm_dumbbell_bench_press dumbbell_floor_press single_arm_cable_chest_press single_arm_cable_fly iso_lateral_chest_press
  band_chest_press
  dumbbell_row kettlebell_row single_arm_cable_row single_arm_machine_row single_arm_lat_pulldown iso_lateral_pulldown band_row
  goblet_squat suitcase_carry single_leg_kettlebell_deadlift kettlebell_deadlift single_arm_kettlebell_swing side_bend cable_side_bend
  pallof_press arm_ergometer shadow_boxing
  shoulder_stretch tricep_stretch bicep_stretch chest_stretch arm_circles lat_stretch`);

const NONE: LimbNeed = { count: 0, reach: 'whole' };
const ONE: LimbNeed = { count: 1, reach: 'whole' };
const BOTH: LimbNeed = { count: 2, reach: 'whole' };

export function bodyNeeds({ id }: Exercise): BodyNeeds {
  return {
    arms: NO_ARMS.has(id) ? NONE : ONE_ARM.has(id) ? ONE : BOTH,
    legs: legsOf(id),
    seated: SEATED_UPPER.has(id) || SEATED_LEGS.has(id),
  };
}

function legsOf(id: string): LimbNeed {
  if (SEATED_UPPER.has(id) || LEGS_AT_REST.has(id)) return NONE;
  if (ONE_THIGH.has(id)) return { count: 1, reach: 'upper' };
  if (ONE_LEG.has(id)) return ONE;
  return BOTH_THIGHS.has(id) ? { count: 2, reach: 'upper' } : BOTH;
}

/** What is named in the lists; a test holds them to the catalogue. */
export const NAMED_IDS: readonly string[] = [
  ...SEATED_UPPER,
  ...SEATED_LEGS,
  ...LEGS_AT_REST,
  ...ONE_LEG,
  ...ONE_THIGH,
  ...BOTH_THIGHS,
  ...NO_ARMS,
  ...ONE_ARM,
];
