// What goes wrong in a standing hinge whatever the weight is held with: too little of it, knees doing the hips' work, no upright end.
// The rounding of a back shows in none of the 17 keypoints and is judged nowhere.
import type { FaultSpec } from './movement.ts';

export const KNEES_BENDING: FaultSpec = {
  id: 'knees_bending',
  names: { en: 'Turning into a squat', zh: '变成了深蹲' },
  cue: { en: 'Close a door behind you with your hips', zh: '用臀部去关身后的门' },
  advice: {
    en: 'The knees bent far more than a hinge needs. Push the hips back and keep the shins upright.',
    zh: '膝盖弯得太多。把臀部往后推，小腿保持竖直。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 136, deadBand: 8 },
  keypoints: ['left_knee', 'right_knee'],
  source:
    'Knees kept at 15–25° of flexion by definition of a hinge; 128° leaves room for the error of phone pose (Cosoli 2026)',
  perturbation: { turn: { kneeDeg: 40, hipDeg: 22 } },
};

export const SHALLOW_HINGE: FaultSpec = {
  id: 'shallow_hinge',
  names: { en: 'Not far enough down', zh: '俯身不够' },
  cue: { en: 'Reach your hips further towards the wall behind', zh: '把臀部往身后的墙再送一点' },
  advice: {
    en: 'The trunk stayed steep. Go down until the back of the thighs pulls, without letting the knees take over.',
    zh: '躯干还比较直立。继续俯身，直到大腿后侧有拉紧的感觉，膝盖不要代替髋部。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'below', good: 52, deadBand: 6 },
  keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
  source: 'Trunk within 40° of level at the bottom: design default',
  perturbation: { range: 0.45 },
};

export const HALF_STANDING_HINGE: FaultSpec = {
  id: 'half_standing',
  names: { en: 'Not standing tall between repetitions', zh: '每次之间没有站直' },
  cue: { en: 'Finish tall, as if measured against a wall', zh: '像贴墙量身高一样站直' },
  advice: {
    en: 'The trunk never came upright, so the back held the weight without a rest. Bring the hips all the way through at the top.',
    zh: '身体一直没有直起来，后背没有得到放松。顶端把髋送到底。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'trunkLeanDeg', at: 'min', direction: 'above', good: 8, deadBand: 5 },
  keypoints: ['left_hip', 'left_shoulder', 'right_hip', 'right_shoulder'],
  source: 'Hips fully extended at the top (Romanian deadlift: NSCA, Essentials, 4th ed.); 8–13°: design default',
  perturbation: { start: { trunkDeg: 24, hipDeg: 34, kneeDeg: 12 } },
};
