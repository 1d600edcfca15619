// Chair pose: sitting back on nothing, arms along the ears, held.
import { exercise } from '../catalogue/exercises/define.ts';
import type { HoldMovement } from './movement.ts';

export const chairPose: HoldMovement = {
  ...exercise({
    id: 'chair_pose',
    names: { en: 'Chair pose', zh: '幻椅式' },
    aliases: { en: ['utkatasana', 'awkward pose'], zh: ['椅式', '幻椅'] },
    pattern: 'mobility',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { quadriceps: 0.5, glutes: 0.25 },
    joints: { knee: 'moderate_flexion', hip: 'moderate_flexion', shoulder: 'overhead' },
    substitutes: ['wall_sit', 'goddess_pose'],
    measure: 'hold',
  }),
  kind: 'hold',
  measure: 'hold',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, two and a half metres away, and turn your side to it. Raised hands and feet must both be in the picture.',
    zh: '把手机竖放在髋部高度，离你两米半，侧身站立，让举高的双手和双脚都在画面里。',
  },
  required: ['left_shoulder', 'left_wrist', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  hold: {
    trunkDeg: 32,
    neckDeg: -10,
    hipDeg: 94,
    kneeDeg: 82,
    ankleDeg: 20,
    shoulderDeg: 172,
    elbowDeg: 6,
    hipAbductionDeg: 2,
    shoulderAbductionDeg: 6,
    support: 'feet',
  },
  gates: [
    { signal: 'trunkLeanDeg', min: 6, max: 66 },
    // Arms overhead, forward or hands at the heart, all of them usual; hands that lie on the thighs sit on a chair.
    { signal: 'wristHeightRatio', min: -0.45, max: 2 },
    { signal: 'hipAboveKneeRatio', min: -0.2, max: 0.72 },
    { signal: 'nearKneeDeg', min: 62, max: 146 },
    { signal: 'nearHipDeg', min: 45, max: 140 },
    { signal: 'hipHeightRatio', min: 0.6, max: 1.75 },
  ],
  faults: [
    {
      id: 'too_high',
      names: { en: 'Sitting too high', zh: '坐得太高' },
      cue: { en: 'Sit towards a stool behind you', zh: '往身后的凳子坐' },
      advice: {
        en: 'The knees were only a little bent. Sit back and down as far as the heels stay on the floor.',
        zh: '膝盖只弯了一点。往后往下坐，以脚跟不离地为限。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'above', good: 122, deadBand: 7 },
      keypoints: ['left_knee', 'left_hip', 'right_knee', 'right_hip'],
      source: 'Thighs as near level as they go (Iyengar, Light on Yoga, Utkatasana); 122°: design default',
      perturbation: { start: { kneeDeg: -38, hipDeg: -28 } },
    },
    {
      id: 'arms_dropping',
      names: { en: 'Arms dropping', zh: '手臂下垂' },
      cue: { en: 'Reach long past your ears', zh: '双臂贴耳向远处伸' },
      advice: {
        en: 'The arms sank in front of the head. Carry on the line of the back with them.',
        zh: '手臂落到了头的前面。让手臂延续背部的线条。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearUpperArmDeg', at: 'turn', direction: 'below', good: 140, deadBand: 8 },
      keypoints: ['left_elbow', 'left_wrist', 'right_elbow', 'right_wrist'],
      source: 'Arms in line with the trunk (Iyengar, Light on Yoga, Utkatasana); 140°: design default',
      perturbation: { start: { shoulderDeg: -52 } },
    },
  ],
  source:
    'Utkatasana: thighs towards level, trunk leaning 25–40°, arms along the ears (Iyengar, Light on Yoga; lean: design default)',
};
