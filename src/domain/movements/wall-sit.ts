// Wall sit: back against a wall, thighs level, held.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const wallSit: HoldMovement = {
  ...exercise({
    id: 'wall_sit',
    names: { en: 'Wall sit', zh: '靠墙静蹲' },
    aliases: { en: ['wall squat', 'wall sits', 'wall squat hold', 'wall chair'], zh: ['靠墙蹲', '静蹲', '靠墙坐'] },
    pattern: 'squat',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { quadriceps: 1, glutes: 0.25 },
    joints: { knee: 'moderate_flexion', hip: 'moderate_flexion' },
    substitutes: ['air_squat', 'chair_pose'],
    measure: 'hold',
  }),
  kind: 'hold',
  measure: 'hold',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two metres along the wall, so that it sees your side. Head to feet must be in the picture.',
    zh: '把手机竖放在膝盖高度，沿着墙离你两米，让它从侧面看到你，头到脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  hold: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: 90,
    kneeDeg: 90,
    ankleDeg: 0,
    shoulderDeg: 34,
    elbowDeg: 46,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 6,
    support: 'feet',
  },
  gates: [
    { signal: 'trunkLeanDeg', min: 0, max: 24 },
    { signal: 'hipAboveKneeRatio', min: -0.45, max: 0.5 },
    { signal: 'nearHipDeg', min: 62, max: 135, views: ['side'] },
    { signal: 'nearKneeDeg', min: 62, max: 135, views: ['side'] },
    // Feet under the knees, not beneath the seat: nobody kneels or sits on the heels.
    { signal: 'hipHeightRatio', min: 0.45, max: 1.45 },
  ],
  faults: [
    {
      id: 'too_high',
      names: { en: 'Sitting too high', zh: '坐得太高' },
      cue: { en: 'Slide down until a book would rest on your thighs', zh: '再往下滑，直到大腿上能平放一本书' },
      advice: {
        en: 'The thighs sloped down to the knees, which is easier. Slide down to level, and hold for less time if needed.',
        zh: '大腿斜着，比较省力。滑到大腿水平，必要时缩短时间。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipAboveKneeRatio', at: 'turn', direction: 'above', good: 0.2, deadBand: 0.08 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source: 'Thighs level by definition; the margin is the hip point lying above the joint (design default)',
      perturbation: { start: { hipDeg: -24, kneeDeg: -24 } },
    },
    {
      id: 'feet_close',
      names: { en: 'Feet too near the wall', zh: '脚离墙太近' },
      cue: { en: 'Walk your feet out until the shins stand upright', zh: '把脚往前走，直到小腿竖直' },
      advice: {
        en: 'The knees stood well ahead of the feet. Further from the wall the shins are upright and the load is shared.',
        zh: '膝盖超出双脚太多。脚离墙远一点，小腿竖直，负荷更均匀。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 76, deadBand: 6 },
      keypoints: ['left_knee', 'left_ankle', 'right_knee', 'right_ankle'],
      source: 'Shins upright, knee at 90°, by definition; 76° with the error of phone pose (Cosoli 2026)',
      perturbation: { start: { kneeDeg: 24 } },
    },
  ],
  source:
    'Trunk upright, hips and knees at 90°, shins upright, by definition. A wall and a chair look the same to 17 keypoints: sitting on a chair is timed too',
};
