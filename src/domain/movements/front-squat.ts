// Front squat: the bar on the front of the shoulders, elbows high, the trunk upright between knees that travel far forward.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { FORWARD_LEAN, HALF_STANDING, HIP_SHIFT, KNEES_IN, SHALLOW_SQUAT } from './squat-faults.ts';

export const frontSquat: RepetitionMovement = {
  ...exercise({
    id: 'front_squat',
    names: { en: 'Front squat', zh: '前蹲' },
    aliases: {
      en: ['barbell front squat', 'front rack squat', 'fs', 'paused front squat'],
      zh: ['颈前深蹲', '杠铃前蹲', '前深蹲'],
    },
    pattern: 'squat',
    equipment: ['barbell', 'rack'],
    level: 'intermediate',
    muscles: { quadriceps: 1, glutes: 0.5, adductors: 0.5, upper_back: 0.25, abs: 0.5, lower_back: 0.25 },
    joints: {
      knee: 'deep_flexion',
      hip: 'deep_flexion',
      ankle: 'deep_flexion',
      lower_back: 'axial_load',
      wrist: 'loaded_extension',
      shoulder: 'moderate_flexion',
    },
    substitutes: ['goblet_squat', 'back_squat', 'hack_squat'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height beside the rack, two to three metres away, so that no post hides your hips or knees.',
    zh: '把手机竖放在深蹲架侧面膝盖高度，距离两到三米，别让立柱挡住髋和膝。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 4,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 68,
    elbowDeg: 150,
    hipAbductionDeg: 11,
    shankOutDeg: 3,
    shoulderAbductionDeg: 8,
    forearmOutDeg: 36,
    support: 'feet',
  },
  turn: {
    trunkDeg: 22,
    neckDeg: -10,
    hipDeg: 114,
    kneeDeg: 126,
    ankleDeg: 34,
    shoulderDeg: 90,
    elbowDeg: 150,
    hipAbductionDeg: 20,
    shankOutDeg: -8,
    shoulderAbductionDeg: 8,
    forearmOutDeg: 36,
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'hipAboveKneeRatio', views: ['side', 'oblique', 'front', 'back'], minimumRange: 0.38 },
    { signal: 'kneeDeg', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1500, pauseMs: 100, concentricMs: 1200 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 70 },
    { signal: 'hipHeightRatio', min: 0.25, max: 4 },
  ],
  minimumRepetitionMs: 500,
  faults: [
    KNEES_IN,
    {
      id: 'elbows_drop',
      names: { en: 'Elbows dropping', zh: '掉肘' },
      cue: { en: 'Point your elbows at the wall in front', zh: '让手肘指向前面的墙' },
      advice: {
        en: 'The elbows sank towards the ribs and the bar rolled forward. Lead with the elbows on the way up; lighten the bar if they fall.',
        zh: '手肘往肋骨方向掉，杠铃就会往前滚。起身时用手肘带路；掉肘就减重量。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'upperArmToTrunkDeg', at: 'turn', direction: 'below', good: 62, deadBand: 10 },
      keypoints: ['left_elbow', 'left_shoulder', 'right_elbow', 'right_shoulder'],
      source: 'Upper arms near horizontal at the bottom (NSCA exercise technique manual); bound: design default',
      perturbation: { turn: { shoulderDeg: -48 } },
    },
    {
      ...FORWARD_LEAN,
      rule: { ...FORWARD_LEAN.rule, good: 10 },
      source:
        'The trunk stays about as upright as the shins (Diggin et al. 2011: front squat leans less than back squat); dead band: phone pose error (Cosoli 2026)',
      perturbation: { turn: { trunkDeg: 38, hipDeg: 26, kneeDeg: -10, shoulderDeg: 20 } },
    },
    SHALLOW_SQUAT,
    HIP_SHIFT,
    HALF_STANDING,
  ],
  source:
    'Squat past parallel with the trunk leaning less than under a bar on the back (Diggin et al. 2011); arms by definition of the front rack, angles by construction',
};
