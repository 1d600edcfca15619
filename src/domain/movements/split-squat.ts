// Split squat: a lunge on the spot, feet planted one ahead of the other throughout the set. Named after the leg in front.
import { exercise } from '../catalogue/exercises/define.ts';
import { HALF_RISEN, LUNGE_LEAN, SHALLOW_LUNGE, SIDE_SWAY } from './lunge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

export const splitSquat: RepetitionMovement = {
  ...exercise({
    id: 'split_squat',
    names: { en: 'Split squat', zh: '分腿蹲' },
    aliases: {
      en: [
        'kettlebell split squat',
        'dumbbell split squat',
        'db split squat',
        'stationary lunge',
        'barbell split squat',
      ],
      zh: ['分腿深蹲', '原地弓步蹲', '静态弓步'],
    },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { quadriceps: 1, glutes: 1, adductors: 0.5, hamstrings: 0.25 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion' },
    substitutes: ['reverse_lunge', 'lunge', 'bulgarian_split_squat'],
    unilateral: true,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'one',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two to three metres to your side. Both feet must be in the picture and stay where they are.',
    zh: '把手机竖放在膝盖高度，离你身侧两到三米。双脚都要在画面里，站好就别再移动。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 3,
    neckDeg: 0,
    hipDeg: { left: 37, right: -21 },
    kneeDeg: { left: 23, right: 29 },
    ankleDeg: 0,
    shoulderDeg: 6,
    elbowDeg: 12,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 8,
    heelUpDeg: { left: 0, right: 40 },
    support: 'feet',
  },
  turn: {
    trunkDeg: 6,
    neckDeg: 0,
    hipDeg: { left: 91, right: 9 },
    kneeDeg: { left: 95, right: 111 },
    ankleDeg: 0,
    shoulderDeg: 8,
    elbowDeg: 12,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 8,
    heelUpDeg: { left: 0, right: 65 },
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    {
      signal: 'hipAboveFootRatio',
      views: ['side', 'oblique', 'front', 'back'],
      ownStart: 'scale',
    },
    { signal: 'kneeDeg', views: ['side'] },
  ],
  tempo: { eccentricMs: 1300, pauseMs: 100, concentricMs: 1000 },
  // Feet stay apart: a lunge brings them together after every step. From elsewhere the distance is hidden.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 58 },
    { signal: 'hipAboveFootRatio', min: 0.4, max: 4 },
    { signal: 'ankleSpreadRatio', min: 0.42, max: 4, views: ['side'] },
  ],
  phases: [
    {
      id: 'back_knee_low',
      names: { en: 'Back knee low', zh: '后膝下沉' },
      gate: { signal: 'kneeGapRatio', min: 0.32, max: 2 },
    },
  ],
  minimumRepetitionMs: 450,
  faults: [
    {
      ...LUNGE_LEAN,
      advice: {
        en: 'The trunk tipped over the front thigh. Set the feet a little further apart, and let the hips sink rather than the chest.',
        zh: '躯干压向前腿了。前后脚再分开一点，让髋下沉，而不是胸口下沉。',
      },
    },
    SIDE_SWAY,
    {
      ...SHALLOW_LUNGE,
      rule: { ...SHALLOW_LUNGE.rule, good: 0.53, deadBand: 0.06 },
      perturbation: { range: 0.34 },
    },
    HALF_RISEN,
  ],
  source:
    'Split squat: front knee about 95°, back knee just off the floor, trunk near vertical, by definition; feet planted by construction',
};
