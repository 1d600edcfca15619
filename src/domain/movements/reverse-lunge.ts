// Reverse lunge: one foot steps back and its knee sinks. Named after the leg in front, which stays and does the work.
import { exercise } from '../catalogue/exercises/define.ts';
import { BACK_KNEE_LOW, HALF_STANDING_LUNGE, LUNGE_LEAN, SHALLOW_LUNGE, SIDE_SWAY } from './lunge-faults.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';

/** The toes have touched down behind. */
const LANDED: KeyPose = {
  trunkDeg: 6,
  neckDeg: 0,
  hipDeg: { left: 43, right: -13 },
  kneeDeg: { left: 28, right: 39 },
  ankleDeg: 0,
  shoulderDeg: 26,
  elbowDeg: 118,
  hipAbductionDeg: 3,
  shoulderAbductionDeg: 8,
  forearmOutDeg: -36,
  heelUpDeg: { left: 0, right: 42 },
  forwardRatio: -0.236,
  support: 'feet',
};

/** The foot on its way back. */
const STEPPING: KeyPose = {
  ...LANDED,
  trunkDeg: 5,
  hipDeg: { left: 26, right: 14 },
  kneeDeg: { left: 31, right: 62 },
  heelUpDeg: { left: 0, right: 20 },
  forwardRatio: -0.1,
};

export const reverseLunge: RepetitionMovement = {
  ...exercise({
    id: 'reverse_lunge',
    names: { en: 'Reverse lunge', zh: '后撤弓步' },
    aliases: {
      en: [
        'kettlebell reverse lunge',
        'dumbbell rear lunge',
        'dumbbell reverse lunge',
        'barbell reverse lunge',
        'backward lunge',
        'back lunge',
        'rear lunge',
        'step back lunge',
        'deficit reverse lunge',
      ],
      zh: ['哑铃后撤弓步', '后弓步', '后撤步弓步蹲', '后撤箭步蹲', '反向弓步'],
    },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { quadriceps: 1, glutes: 1, hamstrings: 0.25, adductors: 0.5 },
    joints: { knee: 'moderate_flexion', hip: 'deep_flexion' },
    substitutes: ['lunge', 'split_squat', 'step_up'],
    unilateral: true,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  views: ['side', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, three metres to your side, with room behind you in the picture. Step back with one leg, then the other.',
    zh: '把手机竖放在膝盖高度，离你身侧三米，身后在画面里留些空。左右腿轮流向后撤步。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 3,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 22,
    elbowDeg: 118,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 8,
    forearmOutDeg: -36,
    forwardRatio: 0,
    support: 'feet',
  },
  out: [STEPPING, LANDED],
  turn: {
    ...LANDED,
    trunkDeg: 8,
    hipDeg: { left: 93, right: 11 },
    kneeDeg: { left: 95, right: 111 },
    heelUpDeg: { left: 0, right: 65 },
    forwardRatio: -0.211,
  },
  back: [LANDED, STEPPING],
  firstPhase: 'eccentric',
  // Over the middle between the feet: whichever foot has stepped nearer to the lens, it falls all the way.
  driving: [
    { signal: 'hipHeightRatio', views: ['side', 'front', 'back'], ownStart: 'scale' },
    { signal: 'kneeDeg', views: ['side'] },
  ],
  tempo: { eccentricMs: 1500, pauseMs: 100, concentricMs: 1200 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 58 },
    { signal: 'hipAboveFootRatio', min: 0.4, max: 4 },
  ],
  phases: [BACK_KNEE_LOW],
  minimumRepetitionMs: 600,
  faults: [
    LUNGE_LEAN,
    SIDE_SWAY,
    { ...SHALLOW_LUNGE, views: ['side', 'front', 'back'], perturbation: { range: 0.17 } },
    HALF_STANDING_LUNGE,
  ],
  source:
    'Knee and hip bend as in the forward lunge (no difference found: Comfort et al. 2015); front knee about 95°, shank near vertical and feet by construction, hands clasped before the chest',
};
