// Sumo squat: feet far apart and turned out, knees travelling out over them, the weight hanging between the legs.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { FORWARD_LEAN, HALF_STANDING, HIP_SHIFT, KNEES_IN, SHALLOW_SQUAT } from './squat-faults.ts';

export const sumoSquat: RepetitionMovement = {
  ...exercise({
    id: 'sumo_squat',
    names: { en: 'Sumo squat', zh: '相扑深蹲' },
    aliases: {
      en: [
        'barbell sumo squat',
        'plie dumbbell squat',
        'plie squat',
        'wide stance squat',
        'dumbbell sumo squat',
        'kettlebell sumo squat',
      ],
      zh: ['宽距深蹲', '宽站距深蹲', '芭蕾深蹲'],
    },
    pattern: 'squat',
    equipment: ['kettlebell'],
    muscles: { quadriceps: 1, glutes: 1, adductors: 1, hamstrings: 0.25 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', lower_back: 'isometric' },
    substitutes: ['goblet_squat', 'air_squat', 'sumo_deadlift'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['front', 'back', 'side'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at knee height, two to three metres in front of you. Head to feet must be in the picture, with room beside the feet.',
    zh: '把手机竖放在膝盖高度，离你正前方两到三米，让头到脚都在画面里，双脚两侧留些空。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 3,
    neckDeg: 0,
    hipDeg: 5,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 5,
    elbowDeg: 6,
    hipAbductionDeg: 20,
    shankOutDeg: 13,
    shoulderAbductionDeg: -14,
    support: 'feet',
  },
  turn: {
    trunkDeg: 24,
    neckDeg: -10,
    hipDeg: 106,
    kneeDeg: 104,
    ankleDeg: 20,
    shoulderDeg: 26,
    elbowDeg: 6,
    hipAbductionDeg: 42,
    shankOutDeg: -12,
    shoulderAbductionDeg: -14,
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'hipAboveKneeRatio', views: ['front', 'back', 'oblique', 'side'], minimumRange: 0.36 },
    { signal: 'kneeDeg', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1400, pauseMs: 100, concentricMs: 1100 },
  // The wide stance is what makes it a sumo squat; from the side it is not seen.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 60 },
    { signal: 'hipHeightRatio', min: 0.25, max: 4 },
    { signal: 'ankleSpreadRatio', min: 1.05, max: 3, views: ['front', 'back'] },
  ],
  minimumRepetitionMs: 450,
  faults: [
    {
      ...KNEES_IN,
      cue: { en: 'Reach your knees towards the side walls', zh: '让膝盖伸向两侧的墙' },
      advice: {
        en: 'The knees fell inside the feet. Turn the feet out only as far as the knees can follow, or stand a little narrower.',
        zh: '膝盖落到了双脚内侧。脚尖外展到膝盖跟得上的程度，或者站得窄一点。',
      },
      rule: { ...KNEES_IN.rule, good: 0.88 },
      perturbation: { turn: { kneeInDeg: 26, hipAbductionDeg: -8 } },
    },
    {
      ...FORWARD_LEAN,
      cue: { en: 'Slide your back down a wall', zh: '想象后背贴着墙往下滑' },
      rule: { ...FORWARD_LEAN.rule, signal: 'trunkLeanDeg', good: 40 },
      source: 'Trunk near vertical, as the shins are in a wide stance (Escamilla et al. 2001); bound: design default',
      perturbation: { turn: { trunkDeg: 30, hipDeg: 26, shoulderDeg: 30 } },
    },
    {
      ...SHALLOW_SQUAT,
      views: ['front', 'back', 'side'],
      rule: { ...SHALLOW_SQUAT.rule, good: 0.62, deadBand: 0.07 },
      source:
        'Thighs near level at the bottom by definition, from a stance already lower; three quarters of that way: design default',
      perturbation: { range: 0.32 },
    },
    HIP_SHIFT,
    HALF_STANDING,
  ],
  source:
    'Wide-stance squat: stance about 1.7 times shoulder width, shanks more vertical than in a narrow one (Escamilla et al. 2001, Swinton et al. 2012); hips and trunk by construction',
};
