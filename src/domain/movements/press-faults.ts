// What goes wrong in every press overhead: the trunk leans back under the weight, the arms stop short.
import type { FaultSpec } from './movement.ts';

export const LEANING_BACK: FaultSpec = {
  id: 'leaning_back',
  names: { en: 'Leaning back', zh: '上身后仰' },
  cue: { en: 'Keep your ribs stacked over your belt', zh: '让肋骨叠在皮带正上方' },
  advice: {
    en: 'The trunk tipped back to get the weight up, which loads the lower back. Squeeze the glutes, or take less weight.',
    zh: '上身后仰才把重量推起，压力落在了下背。夹紧臀部，或减轻重量。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 14, deadBand: 5 },
  keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
  source: 'Trunk upright throughout the press (barbell shoulder press: NSCA, Essentials, 4th ed.); 14°: design default',
  perturbation: { turn: { trunkDeg: -27, hipDeg: -27, shoulderDeg: -24 } },
};

export const NOT_LOCKED_OUT: FaultSpec = {
  id: 'not_locked_out',
  names: { en: 'Stopping short of the top', zh: '顶端没有推直' },
  cue: { en: 'Push the ceiling away', zh: '把天花板推开' },
  advice: {
    en: 'The arms stopped short of upright, elbows bent. Finish each one with straight arms beside the ears, or take less weight.',
    zh: '手臂还没竖直就停了，手肘弯着。每次都推到手臂伸直、贴近耳朵，或减轻重量。',
  },
  safety: false,
  // An arm that stops short leans towards the lens from the front, where it looks straight. The upper arm is placed more surely than the elbow's angle.
  views: ['side'],
  rule: { signal: 'nearUpperArmDeg', at: 'max', direction: 'below', good: 158, deadBand: 6 },
  keypoints: ['left_elbow', 'left_shoulder', 'right_elbow', 'right_shoulder'],
  source:
    'Elbows fully extended overhead (NSCA, Essentials, 4th ed.), where the upper arms are in line with the trunk; 152°: design default',
  perturbation: { range: 0.4 },
};
