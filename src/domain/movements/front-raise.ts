// Front raise: straight arms from the thighs forward to shoulder height.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SWINGING } from './raise-faults.ts';
import { SIDE_LEAN } from './trunk-faults.ts';

export const frontRaise: RepetitionMovement = {
  ...exercise({
    id: 'front_raise',
    names: { en: 'Front raise', zh: '前平举' },
    aliases: {
      en: [
        'front raises',
        'dumbbell front raise',
        'db front raise',
        'plate front raise',
        'plate raise',
        'cable front raise',
      ],
      zh: ['哑铃前平举', '前举', '杠铃片前平举'],
    },
    pattern: 'shoulder_isolation',
    mechanic: 'isolation',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { front_delts: 1, side_delts: 0.25, chest: 0.25 },
    joints: { shoulder: 'moderate_flexion' },
    substitutes: ['dumbbell_shoulder_press', 'landmine_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'front'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, two to three metres away, and turn your side to it. Head to knees, and the hands when raised, must be in the picture.',
    zh: '把手机竖放在髋部高度，离你两到三米，侧身站立，头到膝盖和举起的手都要在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    trunkDeg: 1,
    neckDeg: 0,
    hipDeg: 2,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 8,
    elbowDeg: 8,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 4,
    support: 'feet',
  },
  turn: {
    trunkDeg: -1,
    neckDeg: 0,
    hipDeg: 0,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 88,
    elbowDeg: 8,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 4,
    support: 'feet',
  },
  // Hands at the face or at a phone bend the arms and hardly lift the elbows.
  phases: [
    {
      id: 'hands_up',
      names: { en: 'Hands up', zh: '双手抬起' },
      gate: { signal: 'wristHeightRatio', min: -0.65, max: 0.7 },
    },
  ],
  firstPhase: 'concentric',
  driving: [
    // From the front a raised arm points at the lens: its elbow's height is what is left of it.
    { signal: 'lowerElbowRaiseRatio', views: ['front'], minimumRange: 0.36 },
    { signal: 'elbowHeightRatio', views: ['side'] },
  ],
  tempo: { eccentricMs: 1300, pauseMs: 100, concentricMs: 1000 },
  // Arms long and together: a curl folds them, a lateral raise spreads them, a press goes on up.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 35 },
    { signal: 'kneeDeg', min: 140, max: 181, views: ['side'] },
    { signal: 'hipAboveKneeRatio', min: 0.42, max: 2 },
    { signal: 'wristHeightRatio', min: -3, max: 0.7 },
    { signal: 'elbowDeg', min: 112, max: 181, views: ['side'] },
    { signal: 'nearReachRatio', min: 0.7, max: 2, views: ['side'] },
    { signal: 'wristSpreadRatio', min: 0, max: 1.7, views: ['front'] },
  ],
  minimumRepetitionMs: 500,
  faults: [
    SWINGING,
    { ...SIDE_LEAN, views: ['front'] },
    {
      id: 'short_range',
      names: { en: 'Not up to shoulder height', zh: '没有举到肩高' },
      cue: { en: 'Point the weights at the wall in front', zh: '让哑铃指向前面的墙' },
      advice: {
        en: 'The arms stopped well below the shoulders. Take less weight and raise them until they are level.',
        zh: '手臂离肩高还差不少。减轻重量，举到手臂水平。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearUpperArmDeg', at: 'max', direction: 'below', good: 74, deadBand: 7 },
      keypoints: ['left_elbow', 'left_shoulder', 'right_elbow', 'right_shoulder'],
      source: 'Arms to level by definition; the margin is phone pose error',
      perturbation: { range: 0.38 },
    },
    {
      id: 'bent_arms',
      names: { en: 'Bending the elbows', zh: '手肘弯曲' },
      cue: { en: 'Reach long through your knuckles', zh: '用指节往远处伸' },
      advice: {
        en: 'The elbows folded on the way up, which makes the arm shorter and the lift easier. Keep them almost straight.',
        zh: '上举时手肘弯了，力臂变短，动作变轻松。让手臂几乎伸直。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearElbowDeg', at: 'turn', direction: 'below', good: 148, deadBand: 8 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Elbows slightly flexed throughout by definition; the margin is phone pose error',
      perturbation: { turn: { elbowDeg: 48, shoulderDeg: -10 } },
    },
    {
      id: 'too_high',
      names: { en: 'Arms above the shoulders', zh: '举得过高' },
      cue: { en: 'Stop when the weights are level with your eyes', zh: '哑铃到眼睛高度就停' },
      advice: {
        en: 'The arms went well above the shoulders, where the neck takes over. Stop when they are level.',
        zh: '手臂举得远高于肩，这时颈部肌肉会代替肩膀发力。举到水平就停。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'wristHeightRatio', at: 'max', direction: 'above', good: 0.37, deadBand: 0.07 },
      keypoints: ['left_wrist', 'left_shoulder', 'right_wrist', 'right_shoulder'],
      source: 'Arms to level by definition; more than four tenths of a torso above it: design default',
      perturbation: { turn: { shoulderDeg: 40 } },
    },
  ],
  source: 'Flexion of the shoulder to level, elbows slightly bent, trunk still: by definition; angles by construction',
};
