// Diamond push-up: hands together under the breastbone, elbows along the ribs.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import {
  HEAD_HANGING,
  HIP_PIKE,
  HIP_SAG,
  HIPS_LAG,
  KNEES_BENT,
  NOT_LOCKED_OUT,
  SHALLOW_DEPTH,
} from './push-up-faults.ts';

export const diamondPushUp: RepetitionMovement = {
  ...exercise({
    id: 'diamond_push_up',
    names: { en: 'Diamond push-up', zh: '钻石俯卧撑' },
    aliases: {
      en: [
        'triceps push up',
        'tricep push up',
        'close hands push up',
        'diamond push up',
        'diamond pushup',
        'close grip push up',
        'narrow push up',
        'triangle push up',
      ],
      zh: ['三头俯卧撑', '窄距俯卧撑', '窄俯卧撑'],
    },
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { triceps: 1, chest: 0.5, front_delts: 0.5, abs: 0.25 },
    joints: { shoulder: 'moderate_flexion', elbow: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['close_grip_bench_press', 'push_up', 'bench_dip'],
    secondsPerRepetition: 2.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Hands, hips and feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让手、髋和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: 72,
    neckDeg: -10,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 58,
    elbowDeg: 8,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: -16,
    support: 'hands_and_feet',
  },
  turn: {
    trunkDeg: 86,
    neckDeg: -10,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 8,
    elbowDeg: 112,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 10,
    forearmOutDeg: -38,
    support: 'hands_and_feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'shoulderHeightRatio', views: ['side', 'oblique'] },
    { signal: 'elbowDeg', views: ['side', 'oblique'], start: 165, turn: 80, minimumRange: 38 },
  ],
  tempo: { eccentricMs: 1000, pauseMs: 50, concentricMs: 950 },
  posture: [
    { signal: 'trunkLeanDeg', min: 42, max: 118 },
    { signal: 'nearHipDeg', min: 115, max: 181 },
    // Not kneeling: tying shoes bends the elbows as well.
    { signal: 'nearKneeDeg', min: 110, max: 181 },
    { signal: 'hipHeightRatio', min: -1, max: 1.1 },
  ],
  minimumRepetitionMs: 380,
  faults: [
    HIP_SAG,
    HIPS_LAG,
    {
      ...SHALLOW_DEPTH,
      cue: { en: 'Touch your breastbone to your thumbs', zh: '让胸骨碰到拇指' },
      advice: {
        en: 'The elbows did not reach a right angle. Do the rest of the set on the knees or with the hands apart.',
        zh: '手肘没有弯到直角。这一组剩下的可以改成跪姿，或把手分开一些。',
      },
    },
    // Hands together, the elbows point at a lens between front and side.
    { ...NOT_LOCKED_OUT, views: ['side'], rule: { ...NOT_LOCKED_OUT.rule, good: 154 } },
    HIP_PIKE,
    KNEES_BENT,
    HEAD_HANGING,
  ],
  source: 'Hands together under the sternum (Cogley 2005, narrow base); elbow past 90° at the bottom; by construction',
};
