// Knee push-up: the push-up on hands and knees, body in one line from shoulders to knees.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { HEAD_HANGING, HIP_SAG, NOT_LOCKED_OUT, SHALLOW_DEPTH } from './push-up-faults.ts';

export const kneePushUp: RepetitionMovement = {
  ...exercise({
    id: 'knee_push_up',
    names: { en: 'Knee push-up', zh: '跪姿俯卧撑' },
    aliases: {
      en: ['knee push up', 'kneeling push up', 'knee pushup', 'modified push up', 'girl push up', 'kneeling press up'],
      zh: ['膝盖俯卧撑', '跪式俯卧撑', '跪撑'],
    },
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.25 },
    joints: { shoulder: 'moderate_flexion', elbow: 'deep_flexion', wrist: 'loaded_extension', knee: 'low' },
    substitutes: ['incline_push_up', 'push_up'],
    secondsPerRepetition: 2.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Hands, hips and knees must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让手、髋和膝都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: 54,
    neckDeg: -10,
    hipDeg: 4,
    kneeDeg: 62,
    ankleDeg: 0,
    shoulderDeg: 70,
    elbowDeg: 6,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 10,
    support: 'hands_and_knees',
  },
  turn: {
    trunkDeg: 78,
    neckDeg: -12,
    hipDeg: 4,
    kneeDeg: 62,
    ankleDeg: 0,
    shoulderDeg: 20,
    elbowDeg: 110,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 44,
    support: 'hands_and_knees',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'shoulderHeightRatio', views: ['side', 'oblique'] },
    { signal: 'elbowDeg', views: ['side', 'oblique'], start: 165, turn: 85, minimumRange: 38 },
  ],
  tempo: { eccentricMs: 1000, pauseMs: 50, concentricMs: 900 },
  // From the knees the trunk rises further from the floor than from the feet; whoever kneels upright has the hips well above the feet.
  posture: [
    { signal: 'trunkLeanDeg', min: 32, max: 118 },
    { signal: 'nearHipDeg', min: 120, max: 181 },
    { signal: 'forearmLeanDeg', min: 72, max: 181 },
    { signal: 'hipHeightRatio', min: -1.2, max: 0.62 },
  ],
  minimumRepetitionMs: 400,
  faults: [
    {
      ...HIP_SAG,
      advice: {
        en: 'The hips hung below the line from shoulders to knees. Squeeze the glutes before each descent; stop the set when the line goes.',
        zh: '髋部低于肩到膝的连线。每次下降前先夹紧臀部；腰一塌就结束这一组。',
      },
      rule: { ...HIP_SAG.rule, good: 14 },
      source: 'One line from shoulders to knees by definition; 20° of sag: design default',
      perturbation: { start: { hipDeg: -36 }, turn: { hipDeg: -40 } },
    },
    {
      id: 'hips_left_behind',
      names: { en: 'Hips left behind', zh: '臀部后坐' },
      cue: { en: 'Carry your hips along with your chest', zh: '让髋部跟着胸口一起下落' },
      advice: {
        en: 'The body folded at the hips, so the arms had little to carry. Keep one straight line from shoulders to knees.',
        zh: '髋部折叠了，手臂分到的重量就少。让肩到膝保持一条直线。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearHipDeg', at: 'min', direction: 'below', good: 148, deadBand: 9 },
      keypoints: ['left_hip', 'right_hip'],
      source:
        'Straight from shoulder to knee by definition; 20–30° for the hip point and phone pose error (design default)',
      perturbation: { start: { hipDeg: 40 }, turn: { hipDeg: 46 } },
    },
    { ...SHALLOW_DEPTH, rule: { ...SHALLOW_DEPTH.rule, good: 0.45 } },
    { ...NOT_LOCKED_OUT, views: ['side'] },
    HEAD_HANGING,
  ],
  source: 'Elbow 90° at the bottom (90° push-up test), from the knees; angles by construction',
};
