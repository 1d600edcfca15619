// Downward dog: hands and feet on the floor, hips the highest point.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const downwardDog: HoldMovement = {
  ...exercise({
    id: 'downward_dog',
    names: { en: 'Downward dog', zh: '下犬式' },
    aliases: { en: ['downdog', 'down dog', 'downward facing dog', 'adho mukha svanasana'], zh: ['下犬', '下狗式'] },
    pattern: 'mobility',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { hamstrings: 0.25, calves: 0.25, lats: 0.25 },
    joints: { shoulder: 'overhead', wrist: 'loaded_extension' },
    substitutes: ['childs_pose', 'hamstring_stretch'],
    measure: 'hold',
  }),
  kind: 'hold',
  measure: 'hold',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two and a half metres to your side. Hands, hips and feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米半，让手、髋和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  hold: {
    trunkDeg: 132,
    neckDeg: 0,
    hipDeg: 102,
    kneeDeg: 4,
    ankleDeg: 20,
    shoulderDeg: 176,
    elbowDeg: 4,
    hipAbductionDeg: 6,
    shoulderAbductionDeg: 5,
    support: 'hands_and_feet',
  },
  gates: [
    { signal: 'hipAboveShoulderRatio', min: 0.22, max: 1.3 },
    { signal: 'nearHipDeg', min: 35, max: 132 },
    { signal: 'nearKneeDeg', min: 122, max: 181 },
    { signal: 'shoulderHeightRatio', min: 0.2, max: 1.8 },
    { signal: 'nearUpperArmDeg', min: 110, max: 181 },
  ],
  faults: [
    {
      id: 'knees_bent',
      names: { en: 'Knees bent', zh: '膝盖弯曲' },
      cue: { en: 'Lift your belt towards the ceiling', zh: '把腰带提向天花板' },
      advice: {
        en: 'The knees were bent. That is a fair way to spare tight hamstrings: lengthen the back first, then straighten them bit by bit.',
        zh: '膝盖弯着。腘绳肌紧的话这样做没问题：先拉长后背，再一点点伸直。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 155, deadBand: 8 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Straight legs by definition; 155°: design default',
      perturbation: { start: { kneeDeg: 36, hipDeg: 18 } },
    },
    {
      id: 'shoulders_closed',
      names: { en: 'Back and arms not in line', zh: '背与手臂不成一线' },
      cue: { en: 'Push the floor away behind you', zh: '把地面往身后推开' },
      advice: {
        en: 'Arms and back made a corner at the shoulders. Move the chest towards the thighs.',
        zh: '手臂和后背在肩膀处折了角。把胸口推向大腿。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearUpperArmDeg', at: 'turn', direction: 'below', good: 150, deadBand: 8 },
      keypoints: ['left_shoulder', 'right_shoulder'],
      source: 'Arms in line with the trunk by definition; 150°: design default',
      perturbation: { start: { shoulderDeg: -44 } },
    },
  ],
  source:
    'Adho mukha svanasana: arms in line with the trunk, legs straight, the head down (Iyengar, Light on Yoga); trunk and thighs at about a right angle by construction',
};
