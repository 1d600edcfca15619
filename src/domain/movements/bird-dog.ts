// Bird dog: on all fours, one leg and the other arm reach out, sides in turn.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { HEAD_HANGING } from './push-up-faults.ts';

export const birdDog: RepetitionMovement = {
  ...exercise({
    id: 'bird_dog',
    names: { en: 'Bird dog', zh: '鸟狗式' },
    aliases: { en: ['bird dogs', 'birddog', 'quadruped arm leg raise'], zh: ['鸟狗', '跪姿对侧伸展', '猎鸟犬式'] },
    pattern: 'core_stability',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { abs: 0.5, lower_back: 0.5, glutes: 0.5 },
    joints: { wrist: 'low', lower_back: 'low', knee: 'low' },
    substitutes: ['dead_bug', 'superman', 'plank'],
    unilateral: true,
    secondsPerRepetition: 4,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Reaching out, hand and foot must stay in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，伸展时手和脚都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  start: {
    trunkDeg: 86,
    neckDeg: -4,
    hipDeg: 88,
    kneeDeg: 99,
    ankleDeg: 0,
    shoulderDeg: 84,
    elbowDeg: 14,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 3,
    support: 'hands_and_knees',
  },
  // The side is that of the leg; the other arm goes with it.
  turn: {
    trunkDeg: 86,
    neckDeg: -6,
    hipDeg: { left: -10, right: 88 },
    kneeDeg: { left: 4, right: 99 },
    ankleDeg: 0,
    shoulderDeg: { left: 84, right: 166 },
    elbowDeg: { left: 14, right: 5 },
    hipAbductionDeg: 3,
    shoulderAbductionDeg: { left: 3, right: 8 },
    support: 'hands_and_knees',
  },
  firstPhase: 'concentric',
  driving: [
    // A leg drawn a little back already opens the hip by half.
    { signal: 'maxHipDeg', views: ['side'], minimumRange: 54 },
    { signal: 'maxKneeDeg', views: ['side'] },
    { signal: 'nearKneeDeg', views: ['side'], perSide: true },
  ],
  tempo: { eccentricMs: 1300, pauseMs: 700, concentricMs: 1300 },
  posture: [
    { signal: 'trunkLeanDeg', min: 58, max: 118 },
    // One knee stays under the hip, one hand under the shoulder.
    { signal: 'minKneeDeg', min: 40, max: 142 },
    { signal: 'shoulderHeightRatio', min: -0.2, max: 1.7 },
    { signal: 'hipHeightRatio', min: -0.2, max: 1.4 },
  ],
  faults: [
    {
      id: 'short_reach',
      names: { en: 'Leg not straight back', zh: '腿没有伸直' },
      cue: { en: 'Press your heel into the wall behind you', zh: '把脚跟踩向身后的墙' },
      advice: {
        en: 'The leg stopped short of the line of the trunk. Slide the foot back along the floor first, then lift it.',
        zh: '腿没有伸到与躯干成一线。先让脚沿地面向后滑，再抬起。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearAnkleRaiseRatio', at: 'range', direction: 'below', good: 0.64, deadBand: 0.06 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source: 'Foot lifted to hip height by definition; less than two thirds of that: design default',
      perturbation: { range: 0.4 },
    },
    {
      id: 'knee_bent',
      names: { en: 'Knee bent', zh: '膝盖弯曲' },
      cue: { en: 'Make one line from hand to heel', zh: '从手到脚跟拉成一条线' },
      advice: {
        en: 'The lifted knee stayed bent. Straighten it before you lift the leg higher.',
        zh: '抬起的那条腿膝盖没有伸直。先伸直，再往上抬。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'kneeDeg', at: 'turn', direction: 'below', good: 112, deadBand: 6 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'One leg straight, the other at a right angle: their mean 130° by definition; 106°: design default',
      perturbation: { turn: { kneeDeg: 40 } },
    },
    {
      ...HEAD_HANGING,
      cue: { en: 'Keep your eyes on the floor between your hands', zh: '目光一直落在双手之间的地面' },
      rule: { ...HEAD_HANGING.rule, at: 'turn', good: 0.16 },
      perturbation: { start: { neckDeg: 72 }, turn: { neckDeg: 72 } },
    },
  ],
  // A pelvis that turns and a back that hollows are not told from seventeen points.
  source:
    'Quadruped arm and leg raise, limbs to the line of the trunk (McGill 2002, Low back disorders); angles by construction',
};
