// Superman: on the front, arms and legs lifted together.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const superman: RepetitionMovement = {
  ...exercise({
    id: 'superman',
    names: { en: 'Superman', zh: '超人式' },
    aliases: {
      en: ['supermans', 'superman hold', 'prone back extension'],
      zh: ['超人挺身', '俯卧挺身', '小燕飞', '超人'],
    },
    pattern: 'core_stability',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { lower_back: 1, glutes: 0.5, upper_back: 0.25 },
    joints: { lower_back: 'loaded_extension', shoulder: 'low' },
    substitutes: ['bird_dog', 'back_extension'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Hands to feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让双手到双脚都在画面里。',
  },
  required: ['left_shoulder', 'left_wrist', 'left_hip', 'left_ankle'],
  floor: true,
  start: {
    trunkDeg: 89,
    neckDeg: 0,
    hipDeg: 0,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 176,
    elbowDeg: 6,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 8,
    support: 'front',
  },
  turn: {
    trunkDeg: 67,
    neckDeg: -8,
    hipDeg: -36,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 178,
    elbowDeg: 4,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 10,
    support: 'front',
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'wristAboveHipRatio', views: ['side'], minimumRange: 0.4 },
    { signal: 'hipAboveShoulderRatio', views: ['side'] },
  ],
  tempo: { eccentricMs: 1000, pauseMs: 500, concentricMs: 1000 },
  posture: [
    { signal: 'trunkLeanDeg', min: 52, max: 115 },
    { signal: 'hipHeightRatio', min: -1, max: 0.4 },
    // Arms reach ahead: hands that prop the shoulders up press.
    { signal: 'shoulderHeightRatio', min: -1.4, max: 0.4 },
    { signal: 'nearKneeDeg', min: 115, max: 181 },
    { signal: 'nearHipDeg', min: 130, max: 181 },
  ],
  faults: [
    {
      id: 'legs_down',
      names: { en: 'Legs stay down', zh: '腿没有抬起' },
      cue: { en: 'Reach your toes towards the wall behind you', zh: '把脚尖伸向身后的墙' },
      advice: {
        en: 'Only the chest came up. Lift the thighs off the floor as the arms rise.',
        zh: '只有胸口抬起来了。手臂抬起时，让大腿也离开地面。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipHeightRatio', at: 'turn', direction: 'above', good: -0.22, deadBand: 0.1 },
      keypoints: ['left_knee', 'left_ankle', 'right_knee', 'right_ankle'],
      source: 'Feet less than a fifth of the trunk above the hips: design default',
      perturbation: { turn: { hipDeg: 18 } },
    },
    {
      id: 'knees_bent',
      names: { en: 'Knees bent', zh: '膝盖弯曲' },
      cue: { en: 'Make your legs long', zh: '把腿伸长' },
      advice: {
        en: 'The knees bent as the legs rose, so the thighs stayed down. Lift from the hips.',
        zh: '抬腿时弯了膝盖，大腿其实没有抬起。从髋部抬起。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 150, deadBand: 9 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Design default',
      perturbation: { turn: { kneeDeg: 45 } },
    },
  ],
  source:
    'Prone, trunk and straight legs lifted, arms in line with the trunk, by definition; lift of 10–25° by construction',
};
