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
  rule: { signal: 'nearHipDeg', at: 'turn', direction: 'below', good: 164, deadBand: 5 },
  keypoints: ['left_hip', 'right_hip', 'left_knee', 'right_knee'],
  source: 'Shoulders, hips and knees in one line at the top, by definition; 164° with the error of phone pose',
  perturbation: { range: 0.55 },
};
