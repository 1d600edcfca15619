// Cobra: prone, hips on the floor, the chest lifted by back and hands.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const cobraPose: HoldMovement = {
  ...exercise({
    id: 'cobra_pose',
    names: { en: 'Cobra pose', zh: '眼镜蛇式' },
    aliases: {
      en: ['cobra', 'cobra stretch', 'bhujangasana', 'prone press up', 'upward dog', 'upward facing dog'],
      zh: ['蛇式', '上犬式', '眼镜蛇'],
    },
    pattern: 'mobility',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { abs: 0.25, lower_back: 0.25 },
    joints: { lower_back: 'loaded_extension', wrist: 'low' },
    substitutes: ['superman', 'cat_cow'],
    measure: 'hold',
  }),
  kind: 'hold',
  measure: 'hold',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Head, hips and feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让头、髋和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  // The model's trunk is one piece: its lean is that of the line from hips to shoulders over the whole arch.
  hold: {
    trunkDeg: 44,
    neckDeg: -18,
    hipDeg: -46,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 16,
    elbowDeg: 78,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 6,
    support: 'front',
  },
  gates: [
    { signal: 'trunkLeanDeg', min: 8, max: 74 },
    { signal: 'hipHeightRatio', min: -0.4, max: 0.48, views: ['side'] },
    // The feet may be nearer to the camera than the hips: lower in the picture, or higher.
    { signal: 'hipHeightRatio', min: -0.85, max: 0.7, views: ['oblique'] },
    { signal: 'shoulderHeightRatio', min: 0.35, max: 1.6 },
    { signal: 'hipAboveShoulderRatio', min: -1.2, max: -0.26 },
    { signal: 'nearKneeDeg', min: 125, max: 181 },
    { signal: 'nearHipDeg', min: 85, max: 172 },
  ],
  faults: [
    {
      id: 'hips_lifted',
      names: { en: 'Hips off the floor', zh: '髋部离地' },
      cue: { en: 'Melt your belt buckle into the mat', zh: '让皮带扣沉到垫子上' },
      advice: {
        en: 'The hips hung above the floor. Walk the hands forward or lift the chest less, so that the low back is not what bends.',
        zh: '髋部离开了地面。手往前挪一点，或胸抬低一点，别让腰承担全部弯曲。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'hipHeightRatio', at: 'turn', direction: 'above', good: 0.24, deadBand: 0.08 },
      keypoints: ['left_hip', 'right_hip'],
      source: 'Pelvis stays on the floor by definition (Iyengar, Light on Yoga); a quarter of a torso: design default',
      perturbation: { start: { hipDeg: 14, trunkDeg: -4 } },
    },
    {
      id: 'shoulders_shrugged',
      names: { en: 'Shoulders up by the ears', zh: '耸肩' },
      cue: { en: 'Make room for a long necklace', zh: '给长项链留出脖子的位置' },
      advice: {
        en: 'The head sank between the shoulders. Bend the elbows a little and draw the shoulders down.',
        zh: '头缩进了肩膀之间。手肘稍弯，把肩膀往下放。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'headAboveShoulderRatio', at: 'turn', direction: 'below', good: 0.2, deadBand: 0.08 },
      keypoints: ['left_shoulder', 'right_shoulder'],
      source: 'Neck long by definition; nose and ears a fifth of a torso above the shoulders: design default',
      perturbation: { start: { neckDeg: 62 } },
    },
    {
      id: 'knees_bent',
      names: { en: 'Feet lifted', zh: '小腿抬起' },
      cue: { en: 'Press the tops of your feet into the mat', zh: '把脚背压进垫子' },
      advice: {
        en: 'The knees bent and the feet left the floor. Press them down, so that the legs hold the pelvis.',
        zh: '膝盖弯了，脚离开了垫子。把脚背压下去，让双腿稳住骨盆。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 161, deadBand: 7 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Legs straight on the floor (Iyengar, Light on Yoga); 154°: design default',
      perturbation: { start: { kneeDeg: 40 } },
    },
  ],
  source:
    'Bhujangasana: prone, legs straight, trunk lifted with the pelvis on the floor (Iyengar, Light on Yoga); a lift of 40–60° and the hands beside the chest: design default. How the arch spreads over the spine cannot be judged from these keypoints',
};
