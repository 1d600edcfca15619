// Forward lunge: a step ahead, straight down until the back knee is near the floor, and back. Named after the leg in front.
import { exercise } from '../catalogue/exercises/define.ts';
import { BACK_KNEE_LOW, HALF_STANDING_LUNGE, LUNGE_LEAN, SHALLOW_LUNGE, SIDE_SWAY } from './lunge-faults.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';

/** The front foot has landed; the hips are about to sink. */
const LANDED: KeyPose = {
  trunkDeg: 5,
  neckDeg: 0,
  hipDeg: { left: 47, right: -3 },
  kneeDeg: { left: 30, right: 58 },
  ankleDeg: 0,
  shoulderDeg: 8,
  elbowDeg: 20,
  hipAbductionDeg: 3,
  shoulderAbductionDeg: 9,
  heelUpDeg: { left: 0, right: 42 },
  forwardRatio: 0.295,
  support: 'feet',
};

/** The front foot in the air. */
const STEPPING: KeyPose = {
  ...LANDED,
  trunkDeg: 3,
  hipDeg: { left: 54, right: 17 },
  kneeDeg: { left: 61, right: 49 },
  heelUpDeg: { left: 0, right: 12 },
  forwardRatio: 0.125,
};

export const lunge: RepetitionMovement = {
  ...exercise({
    id: 'lunge',
    names: { en: 'Lunge', zh: '弓步蹲' },
    aliases: {
      en: [
        'alternating lunges',
        'stationary forward lunge',
        'forward lunge',
        'front lunge',
        'bodyweight lunge',
        'dumbbell lunge',
        'db lunge',
        'barbell lunge',
        'static lunge',
        'alternating lunge',
      ],
      zh: ['箭步蹲', '前弓步', '弓箭步', '前跨弓步', '哑铃弓步蹲', '杠铃弓步蹲', '弓步'],
    },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { quadriceps: 1, glutes: 1, adductors: 0.5, hamstrings: 0.25 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'moderate_flexion' },
    substitutes: ['reverse_lunge', 'split_squat', 'walking_lunge', 'step_up'],
    unilateral: true,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  // A step towards the lens makes the body look larger while it sinks.
  views: ['side', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, three metres to your side, so that the whole step is in the picture. Step with one leg, then the other.',
    zh: '把手机竖放在膝盖高度，离你身侧三米，让整个跨步都在画面里。左右腿轮流跨出。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 3,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 6,
    elbowDeg: 14,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 9,
    forwardRatio: 0,
    support: 'feet',
  },
  out: [STEPPING, LANDED],
  turn: {
    ...LANDED,
    trunkDeg: 7,
    hipDeg: { left: 92, right: 10 },
    kneeDeg: { left: 95, right: 111 },
    shoulderDeg: 10,
    heelUpDeg: { left: 0, right: 65 },
    forwardRatio: 0.32,
  },
  back: [LANDED, STEPPING],
  firstPhase: 'eccentric',
  // Over the middle between the feet: whichever has stepped nearer to the lens, the hips fall all the way.
  driving: [
    { signal: 'hipHeightRatio', views: ['side', 'back'], ownStart: 'scale' },
    { signal: 'kneeDeg', views: ['side'] },
  ],
  tempo: { eccentricMs: 1400, pauseMs: 100, concentricMs: 1200 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 58 },
    { signal: 'hipAboveFootRatio', min: 0.4, max: 4 },
  ],
  phases: [BACK_KNEE_LOW],
  minimumRepetitionMs: 600,
  faults: [
    LUNGE_LEAN,
    { ...SIDE_SWAY, views: ['back'] },
    { ...SHALLOW_LUNGE, views: ['side', 'back'] },
    HALF_STANDING_LUNGE,
  ],
  source:
    'Forward step lunge: trunk erect, back knee just off the floor (NSCA, Essentials, 4th ed.); front knee, step of about half of stature and feet by construction',
};
