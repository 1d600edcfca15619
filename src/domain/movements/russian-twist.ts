// Russian twist: sitting leant back, hands carried from one side to the other. There and back again is one repetition.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const russianTwist: RepetitionMovement = {
  ...exercise({
    id: 'russian_twist',
    names: { en: 'Russian twist', zh: '俄罗斯转体' },
    aliases: {
      en: ['russian twists', 'seated twist', 'weighted russian twist', 'medicine ball twist'],
      zh: ['俄式转体', '坐姿转体', '俄罗斯扭转'],
    },
    pattern: 'core_rotation',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { obliques: 1, abs: 0.5, hip_flexors: 0.25 },
    joints: { lower_back: 'shear', hip: 'isometric' },
    substitutes: ['bicycle_crunch', 'cable_woodchop', 'pallof_press'],
    secondsPerRepetition: 1.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['front'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone near the floor, two to three metres in front of your feet. Head, hands and hips must be in the picture.',
    zh: '把手机放在靠近地面处，离你的脚前方两到三米，让头、手和髋都在画面里。',
  },
  required: ['left_shoulder', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: -40,
    neckDeg: 10,
    hipDeg: 93,
    kneeDeg: 82,
    ankleDeg: 0,
    shoulderDeg: 32,
    elbowDeg: 40,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: { left: 2, right: -17 },
    twistDeg: 30,
    support: 'seat',
  },
  turn: {
    trunkDeg: -40,
    neckDeg: 10,
    hipDeg: 93,
    kneeDeg: 82,
    ankleDeg: 0,
    shoulderDeg: 32,
    elbowDeg: 40,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: { left: -17, right: 2 },
    twistDeg: -30,
    support: 'seat',
  },
  firstPhase: 'concentric',
  driving: [{ signal: 'wristAcrossRatio', views: ['front'], minimumRange: 0.4, eitherEnd: true }],
  tempo: { eccentricMs: 800, pauseMs: 100, concentricMs: 800 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 60 },
    { signal: 'hipAboveShoulderRatio', min: -1.6, max: -0.42 },
    // Sitting on the floor, knees up.
    { signal: 'hipHeightRatio', min: -1.2, max: 0.7 },
    { signal: 'hipAboveKneeRatio', min: -2, max: 0.1 },
  ],
  faults: [
    {
      id: 'short_turn',
      names: { en: 'Turning too little', zh: '转得不够' },
      cue: { en: 'Touch the floor beside your hip', zh: '让双手碰到髋旁的地面' },
      advice: {
        en: 'The hands hardly left the middle. Turn the chest with them; take less weight if you must.',
        zh: '双手几乎没离开中间。让胸口跟着转；必要时减轻重量。',
      },
      safety: false,
      views: ['front'],
      rule: { signal: 'wristAcrossRatio', at: 'range', direction: 'below', good: 1.24, deadBand: 0.12 },
      keypoints: ['left_wrist', 'right_wrist', 'left_shoulder', 'right_shoulder'],
      source: 'Hands less than about six tenths of a trunk to either side: design default',
      perturbation: { range: 0.45 },
    },
    {
      id: 'tipping',
      names: { en: 'Tipping from side to side', zh: '左右倾倒' },
      cue: { en: 'Balance a book on your head while you turn', zh: '想象头顶放着一本书去转' },
      advice: {
        en: 'The trunk tipped to the side instead of turning. Turn the chest and keep both hips on the floor.',
        zh: '躯干是在左右歪倒而不是转动。让胸口转，两侧臀部都坐在地上。',
      },
      safety: false,
      views: ['front'],
      rule: { signal: 'trunkLeanDeg', at: 'range', direction: 'above', good: 11, deadBand: 5 },
      keypoints: ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip'],
      source: 'Trunk turns about its own axis by definition; 16° of tipping: design default',
      perturbation: { start: { trunkSideDeg: 16 }, turn: { trunkSideDeg: -16 } },
    },
  ],
  // Whether the shoulders turn or only the arms swing is not told reliably from seventeen points.
  source:
    'Trunk leant back about 40–45°, hands before the chest and carried about 0.3 m to either side, shoulders turned about 30°: by construction',
};
