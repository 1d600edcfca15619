// Exercises for those who look for them: stones, levers, sports, lifts of a school of their own. They are logged, found and linked
// like any other; a plan holds them only where the person likes them.
export const SELDOM_PROPOSED: ReadonlySet<string> = new Set(
  (
    'smith_machine_decline_bench_press smith_machine_close_grip_bench_press smith_machine_deadlift ' +
    'smith_machine_good_morning smith_machine_front_squat smith_machine_upright_row smith_machine_shrug ' +
    'smith_machine_kickback decline_chest_press single_arm_cable_chest_press flat_bench_cable_fly ' +
    'incline_cable_press single_arm_cable_fly decline_dumbbell_bench_press decline_fly ' +
    'single_arm_dumbbell_bench_press svend_press reverse_grip_bench_press pin_press board_press larsen_press ' +
    'guillotine_press landmine_chest_press plyo_push_up one_arm_push_up hindu_push_up spiderman_push_up ' +
    'pseudo_planche_push_up rotational_push_up scapular_push_up ball_push_up band_push_up ' +
    'behind_the_neck_pulldown single_arm_machine_row bent_over_cable_row machine_deadlift ' +
    'chest_to_bar_pull_up archer_pull_up one_arm_pull_up commando_pull_up l_sit_pull_up ' +
    'behind_the_neck_pull_up towel_pull_up rope_climb one_arm_dead_hang towel_hang fingerboard_hang ' +
    'landmine_romanian_deadlift dumbbell_good_morning jefferson_deadlift jefferson_curl axle_deadlift ' +
    'viking_press landmine_push_press landmine_lateral_raise cable_shrug internal_rotation ' +
    'leaning_lateral_raise high_external_rotation seesaw_press bradford_press cuban_press lu_raise bus_driver ' +
    'halo around_the_world barbell_front_raise powell_raise sots_press bent_press bottoms_up_press ' +
    'kettlebell_windmill wrist_roller finger_curl hand_gripper plate_pinch farmers_hold forearm_rotation ' +
    'wrist_deviation neck_curl neck_extension neck_side_flexion neck_isometric_hold wrestler_bridge ' +
    'zottman_curl drag_curl twenty_ones preacher_hammer_curl high_cable_curl lying_cable_curl waiter_curl ' +
    'reverse_grip_pushdown tate_press jm_press vertical_leg_press reverse_nordic_curl cable_hip_flexion ' +
    'ball_squeeze side_lying_adduction pin_squat barbell_hack_squat spanish_squat skater_squat b_stance_squat ' +
    'overhead_lunge landmine_lunge clock_lunge hindu_squat duck_walk sandbag_squat b_stance_hip_thrust ' +
    'reverse_hyper_bench hip_airplane hip_hike cable_side_bend cable_reverse_crunch landmine_rotation ' +
    'roman_chair_side_bend ab_coaster hanging_windshield_wiper standing_ab_wheel_rollout ball_pike ' +
    'windshield_wiper plank_jack plank_hip_dip star_side_plank stomach_vacuum curl_up butterfly_sit_up ' +
    'standing_oblique_crunch crab_walk muscle_snatch muscle_clean snatch_balance snatch_deadlift ' +
    'behind_the_neck_jerk jerk_dip block_clean block_snatch squat_clean_thruster dumbbell_clean ' +
    'dumbbell_clean_and_jerk kettlebell_clean_and_jerk kettlebell_high_pull kettlebell_figure_eight ' +
    'kettlebell_overhead_squat man_maker devil_press burpee_pull_up burpee_box_jump sled_push sled_pull ' +
    'tire_flip atlas_stone log_press circus_dumbbell yoke_walk front_rack_carry sandbag_carry ' +
    'sandbag_to_shoulder battle_ropes sledgehammer_swing medicine_ball_chest_pass ' +
    'medicine_ball_rotational_throw medicine_ball_overhead_throw front_lever back_lever planche human_flag ' +
    'skin_the_cat ring_support_hold iron_cross ring_fly straight_bar_dip handstand_walk wall_walk crow_pose ' +
    'tib_bar_raise calf_raise_hold pogo_jump depth_jump lateral_box_jump single_leg_hop bounding step_up_jump ' +
    'weighted_jump_squat arm_ergometer ladder_climber arc_trainer rucking backward_walking shuttle_run ' +
    'butt_kicks straddle_stretch rock_climbing skating skiing paddling team_sport racket_sport martial_arts ' +
    'dance hiit pilates wheel_pose yoga_flow'
  ).split(' '),
);
