// Hollow hold: on the back, shoulders and straight legs off the floor.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const hollowHold: HoldMovement = {
  ...exercise({
    id: 'hollow_hold',
    names: { en: 'Hollow hold', zh: '空心支撑' },
    aliases: {
      en: ['hollow body hold', 'hollow body', 'hollow holds', 'hollow rock', 'hollow rocks'],
      zh: ['空心固定', '中空支撑', '船式支撑', '香蕉支撑'],
    },
    pattern: 'core_stability',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { abs: 1, hip_flexors: 0.5, quadriceps: 0.25 },
    joints: { lower_back: 'isometric', hip: 'isometric' },
    substitutes: ['dead_bug', 'plank', 'l_sit'],
    measure: 'hold',
  }),
  kind: 'hold',
  measure: 'hold',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Hands to feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让双手到双脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  hold: {
    trunkDeg: -68,
    neckDeg: 18,
    hipDeg: 44,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 170,
    elbowDeg: 4,
    hipAbductionDeg: 2,
    shoulderAbductionDeg: 6,
    support: 'back',
  },
  gates: [
    { signal: 'trunkLeanDeg', min: 50, max: 84 },
    { signal: 'nearHipDeg', min: 95, max: 170 },
    { signal: 'minKneeDeg', min: 122, max: 181 },
    // Feet above the hips: lying with the head up is not it.
    { signal: 'hipHeightRatio', min: -1.45, max: -0.16 },
    // On the back: on the front the same line is a superman.
    { signal: 'noseAboveEarRatio', min: -0.15, max: 1 },
  ],
  faults: [
    {
      id: 'legs_high',
      names: { en: 'Legs too high', zh: '腿抬得太高' },
      cue: { en: 'Lower your heels towards the far wall', zh: '把脚跟放低，伸向远处的墙' },
      advice: {
        en: 'The legs stood steeply, which leaves the trunk little to hold. Lower them as far as the lower back stays on the floor.',
        zh: '腿抬得太陡，躯干用不上力。在下背贴地的前提下尽量放低。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearHipDeg', at: 'turn', direction: 'below', good: 120, deadBand: 6 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source: 'Legs above about 40° from the floor: design default',
      perturbation: { start: { hipDeg: 30 } },
    },
    {
      id: 'knees_bent',
      names: { en: 'Knees bent', zh: '膝盖弯曲' },
      cue: { en: 'Make yourself as long as you can', zh: '尽量把身体拉长' },
      advice: {
        en: 'The knees were bent, an easier version. Straighten one leg first, then both.',
        zh: '膝盖弯曲是较容易的版本。先伸直一条腿，再伸直两条。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 155, deadBand: 8 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Legs straight by definition; 147° for the error of phone pose: design default',
      perturbation: { start: { kneeDeg: 38 } },
    },
    {
      id: 'arms_forward',
      names: { en: 'Arms not by the ears', zh: '手臂离开耳旁' },
      cue: { en: 'Reach your fingers towards the wall behind your head', zh: '手指伸向头后方的墙' },
      advice: {
        en: 'The arms came forward, an easier version. Bring them back beside the ears once the lower back stays on the floor.',
        zh: '手臂举到了身前，是较容易的版本。下背能贴地后，再把手臂放回耳旁。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearWristRaiseRatio', at: 'turn', direction: 'above', good: 0.86, deadBand: 0.06 },
      keypoints: ['left_wrist', 'right_wrist', 'left_shoulder', 'right_shoulder'],
      source: 'Arms in line with the trunk by definition; hands nearly a torso above the shoulders: design default',
      perturbation: { start: { shoulderDeg: -42 } },
    },
  ],
  // Whether the lower back leaves the floor cannot be seen by seventeen points.
  source:
    'Hollow body position of gymnastics: shoulder blades and straight legs 15–30° off the floor, arms by the ears; by definition',
};
