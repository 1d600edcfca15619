// What goes wrong where straight arms are raised in front of or beside a standing body: the trunk swings them up.
import type { FaultSpec } from './movement.ts';

export const SWINGING: FaultSpec = {
  id: 'trunk_swing',
  names: { en: 'Swinging the trunk', zh: '身体借力晃动' },
  cue: { en: 'Stand as if your back touched a wall', zh: '像背靠着墙一样站稳' },
  advice: {
    en: 'The trunk rocked to get the arms up. Take less weight and lift them slowly.',
    zh: '身体前后晃动才把手臂举起。减轻重量，慢慢举。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'trunkLeanDeg', at: 'range', direction: 'above', good: 12, deadBand: 4 },
  keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
  source: 'Trunk still throughout a raise (lateral shoulder raise: NSCA, Essentials, 4th ed.); 12°: design default',
  perturbation: { start: { trunkDeg: 24, hipDeg: 24, shoulderDeg: 24 }, turn: { trunkDeg: -4, hipDeg: -4 } },
};
