// Tree: on one leg, the other foot on its inner thigh.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const treePose: HoldMovement = {
  ...exercise({
    id: 'tree_pose',
    names: { en: 'Tree pose', zh: '树式' },
    aliases: { en: ['tree', 'vrksasana'], zh: ['单脚平衡'] },
    pattern: 'mobility',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { abductors: 0.25, calves: 0.25 },
    joints: { ankle: 'isometric' },
    substitutes: ['warrior_three'],
    measure: 'hold',
    unilateral: true,
  }),
  kind: 'hold',
  measure: 'hold',
  sides: 'one',
  views: ['front', 'oblique', 'back'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at hip height, two and a half metres in front of you, so that it sees you from foot to fingertips.',
    zh: '把手机竖放在髋部高度，离你正前方两米半，让它从脚到指尖都能看到你。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'right_knee', 'left_ankle', 'right_ankle'],
  floor: false,
  // The left foot is the lifted one. Its thigh is turned out, so the shin runs back inwards: a sideways angle, not one of the knee.
  hold: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: { left: 20, right: 0 },
    kneeDeg: { left: 20, right: 0 },
    ankleDeg: 0,
    shoulderDeg: 175,
    elbowDeg: 8,
    hipAbductionDeg: { left: 56, right: 0 },
    shoulderAbductionDeg: 14,
    shankOutDeg: { left: -90, right: 0 },
    forearmOutDeg: -28,
    support: 'feet',
  },
  gates: [
    { signal: 'trunkLeanDeg', min: 0, max: 28 },
    { signal: 'minKneeDeg', min: 0, max: 112 },
    { signal: 'maxKneeDeg', min: 148, max: 181 },
    { signal: 'hipHeightRatio', min: 0.6, max: 2 },
    { signal: 'kneeSpreadRatio', min: 0.3, max: 3, views: ['front', 'back'] },
  ],
  faults: [
    {
      id: 'foot_sliding',
      names: { en: 'Lifted foot sliding down', zh: '抬起的脚往下滑' },
      cue: { en: 'Press foot and thigh against each other', zh: '让脚掌和大腿互相压紧' },
      advice: {
        en: 'The foot slid down the standing leg. Press both together; the calf is a fine place for it too, the knee is not.',
        zh: '脚从支撑腿上往下滑。两边互相压紧；放在小腿上也可以，但不要压在膝盖上。',
      },
      safety: true,
      views: ['front', 'back'],
      rule: { signal: 'ankleGapRatio', at: 'turn', direction: 'below', good: 0.84, deadBand: 0.08 },
      keypoints: ['left_ankle', 'left_knee', 'right_ankle', 'right_knee'],
      source:
        'Sole against the inner thigh (Iyengar, Light on Yoga, Vrksasana); at the height of the knee: design default',
      perturbation: { start: { hipAbductionDeg: { left: -22, right: 0 }, shankOutDeg: { left: 18, right: 0 } } },
    },
    {
      id: 'trunk_leaning',
      names: { en: 'Leaning over', zh: '身体歪斜' },
      cue: { en: 'Hang your head from a string above you', zh: '想象头顶有一根线往上提' },
      advice: {
        en: 'The trunk leaned to one side. A lower foot and an upright trunk come before a high foot.',
        zh: '躯干偏向一侧。脚放低一点、身体立直，比脚抬得高更重要。',
      },
      safety: false,
      views: ['front', 'back'],
      rule: { signal: 'trunkLeanDeg', at: 'turn', direction: 'above', good: 12, deadBand: 5 },
      keypoints: ['left_shoulder', 'right_shoulder'],
      source: 'Trunk upright by definition (Iyengar, Light on Yoga, Vrksasana); more than 12° off: design default',
      perturbation: { start: { trunkSideDeg: 22 } },
    },
  ],
  source:
    'Vrksasana: standing leg straight, the other sole against its inner thigh, knee to the side (Iyengar, Light on Yoga). Arms are free: overhead, before the chest or out',
};
