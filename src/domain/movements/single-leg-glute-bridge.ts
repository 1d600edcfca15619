// Single-leg glute bridge: one sole on the floor, the other leg straight, thighs level with each other.
import { exercise } from '../catalogue/exercises/define.ts';
import { HIPS_OVER, HIPS_SHORT } from './bridge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

export const singleLegGluteBridge: RepetitionMovement = {
  ...exercise({
    id: 'single_leg_glute_bridge',
    names: { en: 'Single-leg glute bridge', zh: '单腿臀桥' },
    aliases: {
      en: [
        'bench single leg hip thrust',
        'dumbbell single leg glute bridge',
        'single leg bridge',
        'one leg glute bridge',
        'single leg hip thrust',
        'one leg bridge',
      ],
      zh: ['单腿臀推', '单腿挺髋'],
    },
    pattern: 'hinge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { glutes: 1, hamstrings: 0.5, abs: 0.25 },
    joints: { hip: 'moderate_flexion', lower_back: 'low' },
    substitutes: ['glute_bridge', 'hip_thrust', 'stability_ball_leg_curl'],
    unilateral: true,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'one',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Head, hips and both feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让头、髋和双脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'right_knee'],
  floor: true,
  start: {
    trunkDeg: -90,
    neckDeg: 4,
    hipDeg: { left: 53, right: 53 },
    kneeDeg: { left: 115, right: 6 },
    ankleDeg: 0,
    shoulderDeg: -4,
    elbowDeg: 2,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 18,
    support: 'shoulders_and_feet',
  },
  turn: {
    trunkDeg: -115,
    neckDeg: 28,
    hipDeg: { left: -2, right: -2 },
    kneeDeg: { left: 98, right: 6 },
    ankleDeg: 0,
    shoulderDeg: -29,
    elbowDeg: 2,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 18,
    support: 'shoulders_and_feet',
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'hipAboveShoulderRatio', views: ['side'], minimumRange: 0.26 },
    // The trunk points towards the lens: all heights look larger beside it.
    { signal: 'hipAboveShoulderRatio', views: ['oblique', 'front', 'back'], minimumRange: 0.37 },
    { signal: 'nearHipDeg', views: ['side', 'oblique'], minimumRange: 31 },
  ],
  tempo: { eccentricMs: 1200, pauseMs: 300, concentricMs: 1100 },
  posture: [
    { signal: 'trunkLeanDeg', min: 50, max: 150 },
    { signal: 'minKneeDeg', min: 30, max: 130 },
    { signal: 'maxKneeDeg', min: 100, max: 181 },
  ],
  minimumRepetitionMs: 800,
  faults: [
    HIPS_OVER,
    {
      ...HIPS_SHORT,
      rule: { signal: 'hipLineDeg', at: 'range', direction: 'below', good: 49, deadBand: 6 },
      source:
        'Shoulders, hips and knees in one line at the top, by definition, 55° of travel by construction; 43°: design default',
    },
    {
      id: 'leg_sinking',
      names: { en: 'Free leg sinking', zh: '悬空腿下沉' },
      cue: { en: 'Keep both knees side by side', zh: '让两个膝盖保持并齐' },
      advice: {
        en: 'The free leg sank towards the floor, and the hips tend to follow it. Hold the thighs level with each other, or bend the knee to make it lighter.',
        zh: '悬空的腿往下沉，髋部也会跟着掉。让两条大腿齐平，太难就屈膝减轻负担。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'ankleGapRatio', at: 'turn', direction: 'below', good: 0.88, deadBand: 0.1 },
      keypoints: ['left_ankle', 'left_knee', 'right_ankle', 'right_knee'],
      source: 'Thighs parallel (Lehecka et al. 2017, single-leg bridge); bound: design default',
      perturbation: { start: { hipDeg: { left: 0, right: -21 } }, turn: { hipDeg: { left: 0, right: -21 } } },
    },
  ],
  source:
    'Thighs parallel, working knee about 100° of flexion at the top (Lehecka et al. 2017, single-leg bridge). A pelvis that drops on the free side shows in none of these keypoints from the side and is not judged',
};
