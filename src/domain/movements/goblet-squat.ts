// Goblet squat: one weight held upright against the chest, elbows inside the knees at the bottom.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { FORWARD_LEAN, HALF_STANDING, HIP_SHIFT, KNEES_IN, SHALLOW_SQUAT } from './squat-faults.ts';

export const gobletSquat: RepetitionMovement = {
  ...exercise({
    id: 'goblet_squat',
    names: { en: 'Goblet squat', zh: '高脚杯深蹲' },
    aliases: {
      en: [
        'kettlebell goblet squat',
        'kb goblet squat',
        'db goblet squat',
        'dumbbell goblet squat',
        'kb squat',
        'kettlebell squat',
      ],
      zh: ['酒杯深蹲', '哑铃高脚杯深蹲', '杯式深蹲', '壶铃深蹲'],
    },
    pattern: 'squat',
    equipment: ['dumbbell'],
    muscles: { quadriceps: 1, glutes: 1, adductors: 0.5, hamstrings: 0.25, abs: 0.25 },
    joints: {
      knee: 'deep_flexion',
      hip: 'deep_flexion',
      ankle: 'moderate_flexion',
      lower_back: 'isometric',
      elbow: 'isometric',
    },
    substitutes: ['air_squat', 'kettlebell_front_squat', 'dumbbell_squat', 'front_squat'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two to three metres to your side. Head to feet must be in the picture.',
    zh: '把手机竖放在膝盖高度，离你身侧两到三米，让头到脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 4,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 26,
    elbowDeg: 128,
    hipAbductionDeg: 12,
    shankOutDeg: 3,
    shoulderAbductionDeg: 6,
    forearmOutDeg: -34,
    support: 'feet',
  },
  turn: {
    trunkDeg: 26,
    neckDeg: -14,
    hipDeg: 118,
    kneeDeg: 122,
    ankleDeg: 30,
    shoulderDeg: 52,
    elbowDeg: 126,
    hipAbductionDeg: 24,
    shankOutDeg: -9,
    shoulderAbductionDeg: 4,
    forearmOutDeg: -34,
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'hipAboveKneeRatio', views: ['side', 'oblique', 'front', 'back'], minimumRange: 0.38 },
    { signal: 'kneeDeg', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1400, pauseMs: 150, concentricMs: 1100 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 70 },
    { signal: 'hipHeightRatio', min: 0.25, max: 4 },
  ],
  minimumRepetitionMs: 450,
  faults: [
    KNEES_IN,
    {
      ...FORWARD_LEAN,
      cue: { en: 'Keep the weight against your chest', zh: '让重物一直贴着胸口' },
      rule: { ...FORWARD_LEAN.rule, good: 14 },
      source:
        'Trunk and shin lean more than 20° apart (Uplift movement standards), less since the weight in front keeps the trunk up: design default',
      perturbation: { turn: { trunkDeg: 36, hipDeg: 24, kneeDeg: -10, shoulderDeg: 14 } },
    },
    SHALLOW_SQUAT,
    HIP_SHIFT,
    HALF_STANDING,
  ],
  source:
    'Squat to parallel, knee past 100° of flexion (Schoenfeld 2010); the trunk leans less with the load in front (Diggin et al. 2011), 20–30° by construction; arms by definition',
};
