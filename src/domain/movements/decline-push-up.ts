// Decline push-up: feet on a bench, hands on the floor.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { HIP_PIKE, HIP_SAG, SHALLOW_DEPTH } from './push-up-faults.ts';

export const declinePushUp: RepetitionMovement = {
  ...exercise({
    id: 'decline_push_up',
    names: { en: 'Decline push-up', zh: '下斜俯卧撑' },
    aliases: {
      en: ['decline push up', 'decline pushup', 'feet elevated push up', 'elevated feet push up'],
      zh: ['脚垫高俯卧撑', '脚高俯卧撑'],
    },
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { chest: 1, front_delts: 0.5, triceps: 0.5, abs: 0.25 },
    joints: { shoulder: 'moderate_flexion', elbow: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['push_up', 'incline_dumbbell_bench_press', 'pike_push_up'],
    secondsPerRepetition: 2.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two and a half metres to your side. Hands, hips and the feet on the bench must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米半，让手、髋和凳上的脚都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: 88,
    neckDeg: -12,
    hipDeg: 4,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 85,
    elbowDeg: 6,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 10,
    support: 'hands_and_feet',
    feetHeightRatio: 0.24,
  },
  turn: {
    trunkDeg: 104,
    neckDeg: -12,
    hipDeg: 4,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 38,
    elbowDeg: 108,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 44,
    support: 'hands_and_feet',
    feetHeightRatio: 0.24,
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'shoulderHeightRatio', views: ['side', 'oblique'] },
    { signal: 'elbowDeg', views: ['side', 'oblique'], start: 165, turn: 84, minimumRange: 38 },
  ],
  tempo: { eccentricMs: 950, pauseMs: 50, concentricMs: 900 },
  // Level or head down, straight at the hips.
  posture: [
    { signal: 'trunkLeanDeg', min: 55, max: 142 },
    { signal: 'nearHipDeg', min: 112, max: 181 },
    { signal: 'hipHeightRatio', min: -1, max: 0.9 },
  ],
  minimumRepetitionMs: 380,
  faults: [HIP_SAG, HIP_PIKE, SHALLOW_DEPTH],
  source: 'Feet on a bench of 40 cm; elbow 90° at the bottom (90° push-up test); angles by construction',
};
