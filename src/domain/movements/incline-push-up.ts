// Incline push-up: hands on a bench, a box or the edge of a table.
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

export const inclinePushUp: RepetitionMovement = {
  ...exercise({
    id: 'incline_push_up',
    names: { en: 'Incline push-up', zh: '上斜俯卧撑' },
    aliases: {
      en: [
        'incline push up',
        'incline pushup',
        'elevated push up',
        'hands elevated push up',
        'bench push up',
        'wall push up',
        'incline press up',
      ],
      zh: ['手垫高俯卧撑', '推墙俯卧撑', '扶墙俯卧撑', '跪墙俯卧撑', '上斜掌上压'],
    },
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.25 },
    joints: { shoulder: 'moderate_flexion', elbow: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['knee_push_up', 'push_up', 'chest_press'],
    secondsPerRepetition: 2.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge at knee height, two and a half metres to your side. Head, hands and feet must be in the picture.',
    zh: '把手机横放在膝盖高度，离你身侧两米半，让头、手和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: 50,
    neckDeg: -8,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 78,
    elbowDeg: 6,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 10,
    support: 'hands_and_feet',
    upperHeightRatio: 0.26,
  },
  turn: {
    trunkDeg: 64,
    neckDeg: -10,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 28,
    elbowDeg: 106,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 44,
    support: 'hands_and_feet',
    upperHeightRatio: 0.26,
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'elbowDeg', views: ['side', 'oblique'], start: 165, turn: 84, minimumRange: 48 },
    { signal: 'shoulderHeightRatio', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1000, pauseMs: 50, concentricMs: 850 },
  // Leaning, straight at hips and knees, arms in front of the chest: neither standing nor bent over.
  posture: [
    { signal: 'trunkLeanDeg', min: 24, max: 105 },
    { signal: 'nearHipDeg', min: 120, max: 181 },
    { signal: 'nearKneeDeg', min: 125, max: 181 },
    // On the hands, not hanging from them: an inverted row is straight as well.
    { signal: 'forearmLeanDeg', min: 72, max: 181 },
  ],
  minimumRepetitionMs: 380,
  faults: [
    HIP_SAG,
    HIPS_LAG,
    {
      ...SHALLOW_DEPTH,
      // The trunk leans up from the lens's level and is hardly shortened.
      views: ['side', 'oblique'],
      rule: { ...SHALLOW_DEPTH.rule, good: 0.4 },
      cue: { en: 'Bring your chest to the edge', zh: '让胸口靠近支撑面的边缘' },
      advice: {
        en: 'The elbows did not reach a right angle. A higher bench or table makes the full range possible.',
        zh: '手肘没有弯到直角。换高一点的支撑，就能做满全程。',
      },
    },
    { ...NOT_LOCKED_OUT, perturbation: { start: { elbowDeg: 46, shoulderDeg: -23 } } },
    HIP_PIKE,
    { ...KNEES_BENT, perturbation: { start: { kneeDeg: 42 }, turn: { kneeDeg: 42 } } },
    HEAD_HANGING,
  ],
  source: 'Hands on a bench of 45 cm; elbow 90° at the bottom (90° push-up test); angles by construction',
};
