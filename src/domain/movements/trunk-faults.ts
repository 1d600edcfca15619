// What goes wrong in whatever is lifted standing or hanging, seen from the front or back: the trunk tips to one side, the shoulders rise.
import type { FaultSpec } from './movement.ts';

export const SIDE_LEAN: FaultSpec = {
  id: 'side_lean',
  names: { en: 'Leaning to one side', zh: '身体偏向一侧' },
  cue: { en: 'Keep the crown of your head under one spot of the ceiling', zh: '让头顶一直对着天花板上的同一点' },
  advice: {
    en: 'The trunk tipped to one side on the way, so that one side carried more. Take less weight until both sides rise together.',
    zh: '动作中身体歪向一侧，一边受力更多。减轻重量，直到两侧能一起抬起。',
  },
  safety: false,
  views: ['front', 'back'],
  rule: { signal: 'trunkLeanDeg', at: 'range', direction: 'above', good: 4, deadBand: 2.5 },
  keypoints: ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip'],
  source: 'Trunk upright and still by definition; 6.5° of sideways travel: design default',
  perturbation: { turn: { trunkSideDeg: 13 } },
};

export const SHRUGGING: FaultSpec = {
  id: 'shoulders_shrugged',
  names: { en: 'Shoulders up by the ears', zh: '耸肩' },
  cue: { en: 'Make room for a long necklace', zh: '给长项链留出脖子的位置' },
  advice: {
    en: 'The shoulders rose towards the ears, so that the neck did part of the work. Take less weight and keep the neck long.',
    zh: '肩膀朝耳朵耸起，颈部分担了一部分力。减轻重量，保持脖子修长。',
  },
  safety: false,
  // Raised, the shoulders lengthen the trunk, and somebody who faces the lens looks a little turned.
  views: ['front', 'back', 'oblique'],
  rule: { signal: 'headAboveShoulderRatio', at: 'drift', direction: 'above', good: 0.065, deadBand: 0.03 },
  keypoints: ['left_shoulder', 'right_shoulder', 'left_ear', 'right_ear'],
  source: 'Shoulders held down by definition; five centimetres of rise on a trunk of fifty: design default',
  perturbation: { turn: { shrugRatio: 0.045 } },
};
