// What a bridge lacks when it stops short, whatever the shoulders lie on.
import type { FaultSpec } from './movement.ts';

export const HIPS_SHORT: FaultSpec = {
  id: 'hips_short',
  names: { en: 'Hips not all the way up', zh: '髋部没有抬到位' },
  cue: { en: 'Make a straight ramp from knees to shoulders', zh: '从膝盖到肩膀形成一条直线' },
  advice: {
    en: 'The hips stopped below the line from shoulders to knees. Push the floor away through the heels and finish with the glutes.',
    zh: '髋部停在肩到膝的连线之下。脚跟发力蹬地，最后夹紧臀部。',
  },
  safety: false,
  views: ['side'],
  // How far the hips rise: the angle at the hip is as wrong as its point lies, the travel is not.
  rule: { signal: 'hipAboveShoulderRatio', at: 'range', direction: 'below', good: 0.38, deadBand: 0.04 },
  keypoints: ['left_hip', 'right_hip', 'left_knee', 'right_knee'],
  source:
    'Shoulders, hips and knees in one line at the top, by definition; four fifths of the way there: design default',
  perturbation: { range: 0.36 },
};

export const HIPS_OVER: FaultSpec = {
  id: 'hips_over',
  names: { en: 'Arching past the line', zh: '顶端挺腰过头' },
  cue: { en: 'Keep your ribs heavy, and stop at one straight ramp', zh: '让肋骨沉下去，到一条直线就停' },
  advice: {
    en: 'The hips went past the line from shoulders to knees, and the lower back made the last of the way. Stop where the line is straight and squeeze the glutes.',
    zh: '髋部超过了肩到膝的连线，最后一段是下背在用力。到一条直线就停，夹紧臀部。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'hipLineDeg', at: 'range', direction: 'above', good: 64, deadBand: 5 },
  keypoints: ['left_hip', 'left_shoulder', 'right_hip', 'right_shoulder'],
  source: 'Hips travel about 55° to the straight line, by construction; 14° past it: design default',
  perturbation: { turn: { hipDeg: -26, trunkDeg: -14 } },
};

export const FEET_FAR: FaultSpec = {
  id: 'feet_far',
  names: { en: 'Feet too far out', zh: '双脚离得太远' },
  cue: { en: 'Bring your heels closer to the seat', zh: '把脚跟往臀部收近一点' },
  advice: {
    en: 'With the knees this open the hamstrings take over. Bring the feet in until the shins stand upright at the top.',
    zh: '膝盖打开太多，大腿后侧会代替臀部发力。把脚收近，到顶端时小腿竖直。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'above', good: 95, deadBand: 7 },
  keypoints: ['left_ankle', 'left_knee', 'right_ankle', 'right_knee'],
  source:
    'Hamstrings work more with the knees at 90° than at 135° of flexion (Lehecka et al. 2017); bound: design default',
  perturbation: { start: { kneeDeg: -32, hipDeg: -12 }, turn: { kneeDeg: -32 } },
};
