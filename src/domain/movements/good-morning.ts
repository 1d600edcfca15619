// Good morning: a hinge with the bar on the back.
import { exercise } from '../catalogue/exercises/define.ts';
import { HALF_STANDING_HINGE, KNEES_BENDING, SHALLOW_HINGE } from './hinge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

export const goodMorning: RepetitionMovement = {
  ...exercise({
    id: 'good_morning',
    names: { en: 'Good morning', zh: '早安式体前屈' },
    aliases: {
      en: ['seated barbell good morning', 'good mornings', 'barbell good morning', 'gm', 'seated good morning'],
      zh: ['早安', '早安式', '体前屈', '早安体前屈'],
    },
    pattern: 'hinge',
    equipment: ['barbell', 'rack'],
    level: 'advanced',
    muscles: { hamstrings: 1, lower_back: 1, glutes: 0.5 },
    joints: { lower_back: 'shear', hip: 'deep_flexion', shoulder: 'low' },
    substitutes: ['romanian_deadlift', 'back_extension', 'cable_pull_through'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, two and a half metres away, and turn your side to it. Head to feet must be in the picture, bent over too.',
    zh: '把手机竖放在髋部高度，离你两米半，侧身站立，俯身时头到脚也都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  // Elbows bent backwards are upper arms turned out: the hands lie beside the neck, behind it.
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 6,
    kneeDeg: 8,
    ankleDeg: 4,
    shoulderDeg: 44,
    elbowDeg: -165,
    hipAbductionDeg: 7,
    shoulderAbductionDeg: 52,
    forearmOutDeg: -66,
    support: 'feet',
  },
  turn: {
    trunkDeg: 68,
    neckDeg: -16,
    hipDeg: 92,
    kneeDeg: 22,
    ankleDeg: 0,
    shoulderDeg: 44,
    elbowDeg: -165,
    hipAbductionDeg: 7,
    shoulderAbductionDeg: 52,
    forearmOutDeg: -66,
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'trunkLeanDeg', views: ['side', 'oblique'], minimumRange: 34 },
    { signal: 'hipDeg', views: ['side', 'oblique'], minimumRange: 42 },
  ],
  tempo: { eccentricMs: 1700, pauseMs: 150, concentricMs: 1300 },
  posture: [
    // Hands stay at the shoulders.
    { signal: 'reachRatio', min: 0, max: 0.75 },
    { signal: 'hipHeightRatio', min: 1.1, max: 2.6 },
    { signal: 'nearKneeDeg', min: 112, max: 181 },
  ],
  minimumRepetitionMs: 800,
  faults: [KNEES_BENDING, SHALLOW_HINGE, HALF_STANDING_HINGE],
  source:
    'Knees kept nearly straight, hip bent 75 ± 9° (Schellenberg et al. 2013, Kinetic and kinematic differences between deadlifts and goodmornings); softer knees and more lean by construction. The roundness of the back shows in none of these keypoints and is not judged',
};
