// Band row on a chair or in a wheelchair: a band from in front, pulled to the waist.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING } from './seated-pose.ts';

export const chairBandRow: RepetitionMovement = {
  ...exercise({
    id: 'chair_band_row',
    names: { en: 'Chair band row', zh: '椅上弹力带划船' },
    aliases: {
      en: ['chair row', 'wheelchair row', 'wheelchair band row'],
      zh: ['椅子划船', '轮椅划船', '轮椅弹力带划船'],
    },
    pattern: 'horizontal_pull',
    equipment: ['band'],
    loadKind: 'none',
    muscles: { upper_back: 1, lats: 1, biceps: 0.5, rear_delts: 0.5 },
    joints: { shoulder: 'moderate_flexion', elbow: 'deep_flexion' },
    substitutes: ['band_row', 'seated_cable_row', 'chair_bicep_curl'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Fix the band at chest height in front of you, or round your feet. Your side to the phone at chest height, two to three metres away.',
    zh: '弹力带固定在身前胸口高度，或绕在脚上。侧对放在胸口高度、离你两到三米的手机。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    ...SEATED,
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 90,
    shoulderDeg: 66,
    elbowDeg: 8,
    shoulderAbductionDeg: 6,
  },
  turn: {
    ...SEATED,
    trunkDeg: -2,
    neckDeg: 0,
    hipDeg: 86,
    shoulderDeg: -26,
    elbowDeg: 98,
    shoulderAbductionDeg: 14,
  },
  // The elbow passes the trunk: a curl leaves it in front.
  firstPhase: 'concentric',
  driving: [{ signal: 'nearElbowDeg', views: ['side'], minimumRange: 54 }],
  tempo: { eccentricMs: 1300, pauseMs: 150, concentricMs: 900 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 42 },
    SITTING,
    { signal: 'wristHeightRatio', min: -1.2, max: 0.1 },
    { signal: 'elbowHeightRatio', min: -1, max: 0.1 },
  ],
  minimumRepetitionMs: 500,
  faults: [
    {
      id: 'leaning_back',
      names: { en: 'Leaning back', zh: '上身后仰' },
      cue: { en: 'Sit as if your back touched a wall', zh: '像背靠着墙一样坐稳' },
      advice: {
        en: 'The trunk swung back with the pull. Take a lighter band, or hold the end a little before you let it go forward.',
        zh: '拉的时候上身跟着后仰。换轻一点的弹力带，或在末端停一下再放回。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 15, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Trunk upright throughout (seated row: NSCA, Essentials, 4th ed.); 15°: design default',
      perturbation: { turn: { trunkDeg: -25, hipDeg: -25, shoulderDeg: -12 } },
    },
    {
      id: 'short_range',
      names: { en: 'Elbows stopping early', zh: '手肘停得太早' },
      cue: { en: 'Put your elbows in your back pockets', zh: '把手肘送到身后的口袋' },
      advice: {
        en: 'The elbows stopped before the trunk. Pull until they are behind you, or take a lighter band.',
        zh: '手肘还没过身体就停了。拉到手肘在身后，或换轻一点的弹力带。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearElbowDeg', at: 'min', direction: 'above', good: 101, deadBand: 7 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Elbows behind the trunk at the end by definition; the margin is phone pose error (design default)',
      perturbation: { range: 0.38 },
    },
  ],
  source:
    'Arms from straight in front to elbows behind the trunk (seated row: NSCA, Essentials, 4th ed.); legs by construction',
};
