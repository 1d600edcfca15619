// Side plank: on one forearm and the feet, body in one line.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const sidePlank: HoldMovement = {
  ...exercise({
    id: 'side_plank',
    names: { en: 'Side plank', zh: '侧平板支撑' },
    aliases: {
      en: ['side planks', 'side bridge', 'lateral plank', 'side plank hold'],
      zh: ['侧桥', '侧撑', '侧板支撑'],
    },
    pattern: 'core_stability',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { obliques: 1, abs: 0.5, abductors: 0.5 },
    joints: { shoulder: 'isometric', lower_back: 'low' },
    substitutes: ['plank', 'pallof_press', 'suitcase_carry'],
    measure: 'hold',
    unilateral: true,
  }),
  kind: 'hold',
  measure: 'hold',
  sides: 'one',
  views: ['front', 'back'],
  preferredView: 'front',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two to three metres away, so that it sees the whole length of you. Face it, or turn your back to it.',
    zh: '把手机横放在靠近地面处，离你两到三米，能拍到你整个身长。面向或背对手机都可以。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  // On the left forearm; the right hand rests on the hip.
  hold: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: { left: 0, right: -18 },
    elbowDeg: { left: 90, right: 82 },
    hipAbductionDeg: { left: 0, right: -2 },
    shoulderAbductionDeg: { left: 73, right: 42 },
    forearmOutDeg: { left: 0, right: -48 },
    rollDeg: -73,
    support: 'side',
  },
  gates: [
    // One shoulder over the other: on the front or the back they lie level.
    { signal: 'shoulderStackRatio', min: 0.38, max: 1.5 },
    { signal: 'trunkLeanDeg', min: 48, max: 96 },
    // Propped up, not lying down.
    { signal: 'shoulderAboveAnkleRatio', min: 0.42, max: 1.7 },
    { signal: 'bodyLineDeg', min: -45, max: 48 },
    { signal: 'kneeDeg', min: 138, max: 181 },
  ],
  faults: [
    {
      id: 'hips_off_line',
      names: { en: 'Hips out of line', zh: '髋部偏离直线' },
      cue: { en: 'Push the floor away and lift your belt', zh: '推开地面，把腰带提起来' },
      advice: {
        en: 'The hips left the straight line from shoulders to feet, most often downwards. Bend the knees and rest on them if the line goes early.',
        zh: '髋部离开了肩到脚的连线，多半是下沉了。如果很快就塌下去，可以屈膝，改用膝盖支撑。',
      },
      safety: false,
      views: ['front', 'back'],
      rule: { signal: 'hipDeg', at: 'turn', direction: 'below', good: 166, deadBand: 5 },
      keypoints: ['left_hip', 'right_hip'],
      source: 'Body in one line (side bridge: McGill 2002, Low back disorders); 19° off it: design default',
      perturbation: { start: { trunkSideDeg: 32 } },
    },
  ],
  // Whether the trunk rolls forwards or the knees bend is hidden from this side.
  source: 'Side bridge on forearm and feet, body in one line (McGill 2002, Low back disorders); angles by construction',
};
