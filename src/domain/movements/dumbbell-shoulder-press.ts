// Dumbbell shoulder press: from beside the ears to straight arms, standing or seated upright.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { LEANING_BACK, NOT_LOCKED_OUT } from './press-faults.ts';
import { SIDE_LEAN } from './trunk-faults.ts';

export const dumbbellShoulderPress: RepetitionMovement = {
  ...exercise({
    id: 'dumbbell_shoulder_press',
    names: { en: 'Dumbbell shoulder press', zh: '哑铃推举' },
    aliases: {
      en: [
        'shoulder press',
        'db shoulder press',
        'db ohp',
        'dumbbell overhead press',
        'seated dumbbell press',
        'seated dumbbell shoulder press',
        'db overhead press',
        'seated overhead press',
        'dumbbell military press',
      ],
      zh: ['哑铃肩推', '坐姿哑铃推举', '哑铃推肩', '坐姿推举', '坐姿哑铃肩推'],
    },
    pattern: 'vertical_push',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { front_delts: 1, side_delts: 0.5, triceps: 0.5 },
    joints: { shoulder: 'overhead', elbow: 'deep_flexion', wrist: 'isometric', lower_back: 'isometric' },
    substitutes: ['overhead_press', 'arnold_press', 'machine_shoulder_press', 'landmine_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['front', 'oblique', 'side', 'back'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at hip height, three metres away, and face it. Leave room above the head for the arms.',
    zh: '把手机竖放在髋部高度，离你三米，面对它，头顶上方要给手臂留出空间。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    trunkDeg: -2,
    neckDeg: 0,
    hipDeg: -2,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 30,
    elbowDeg: 140,
    hipAbductionDeg: 6,
    shoulderAbductionDeg: 52,
    forearmOutDeg: 6,
    support: 'feet',
  },
  turn: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: 0,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 174,
    elbowDeg: 8,
    hipAbductionDeg: 6,
    shoulderAbductionDeg: 14,
    forearmOutDeg: -14,
    support: 'feet',
  },
  // From folded arms: straight ones that rise past the head are a stretch.
  phases: [
    {
      id: 'rack',
      names: { en: 'At the shoulders', zh: '回到肩部' },
      gate: { signal: 'elbowDeg', min: 0, max: 122 },
    },
  ],
  firstPhase: 'concentric',
  driving: [{ signal: 'wristHeightRatio', views: ['front', 'oblique', 'side', 'back'], minimumRange: 0.7 }],
  tempo: { eccentricMs: 1200, pauseMs: 100, concentricMs: 1000 },
  // Upright, standing or seated, hands never hanging: whatever starts at the thighs is a raise, a curl or a jumping jack.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 40 },
    { signal: 'wristHeightRatio', min: -0.45, max: 2 },
    { signal: 'ankleSpreadRatio', min: 0, max: 1.25 },
  ],
  minimumRepetitionMs: 500,
  faults: [
    LEANING_BACK,
    { ...SIDE_LEAN, safety: true },
    {
      id: 'not_lowered',
      names: { en: 'Stopping high on the way down', zh: '下放不够低' },
      cue: { en: 'Lower the weights to your ears', zh: '把哑铃放到耳朵旁边' },
      advice: {
        en: 'The elbows hardly bent at the bottom, so half of the press was left out. Lower until the upper arms are level or below.',
        zh: '底端手肘几乎没弯，推举只做了一半。放到上臂水平或更低。',
      },
      safety: false,
      views: ['front', 'back', 'oblique'],
      rule: { signal: 'elbowHeightRatio', at: 'min', direction: 'above', good: -0.17, deadBand: 0.07 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Upper arms at least level at the bottom by definition, plus phone pose error (design default)',
      perturbation: { start: { shoulderDeg: 80, elbowDeg: -50, shoulderAbductionDeg: -4 } },
    },
    NOT_LOCKED_OUT,
  ],
  source:
    'Dumbbells from ear height, upper arms below level and a little in front of the trunk, to full elbow extension: by definition; angles by construction',
};
