// What push-ups of every kind have in common: a line from shoulders to feet, and elbows bent to a right angle.
import type { FaultSpec } from './movement.ts';

export const HIP_SAG: FaultSpec = {
  id: 'hip_sag',
  names: { en: 'Hips sagging', zh: '塌腰' },
  cue: { en: 'Pull your belt buckle towards your chin', zh: '把皮带扣往下巴方向收' },
  advice: {
    en: 'The hips hung below the line from shoulders to feet. Squeeze the glutes before each descent; stop the set when the line goes.',
    zh: '髋部低于肩到脚的连线。每次下降前先夹紧臀部；腰一塌就结束这一组。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'bodyLineDeg', at: 'max', direction: 'above', good: 15, deadBand: 6 },
  keypoints: ['left_hip', 'right_hip', 'left_shoulder', 'right_shoulder'],
  source: 'Hip more than 15° off the shoulder–ankle line: design default',
  perturbation: { start: { hipDeg: -26 }, turn: { hipDeg: -30 } },
};

export const HIP_PIKE: FaultSpec = {
  id: 'hip_pike',
  names: { en: 'Hips too high', zh: '撅臀' },
  cue: { en: 'Make one long plank from ears to heels', zh: '从耳朵到脚跟做成一块长木板' },
  advice: {
    en: 'The hips stood above the line from shoulders to feet, which takes the work off the chest.',
    zh: '髋部高于肩到脚的连线，胸部的负担就少了。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'bodyLineDeg', at: 'min', direction: 'below', good: -22, deadBand: 7 },
  keypoints: ['left_hip', 'right_hip'],
  source: 'Hip more than 15° above the line, plus the hip point lying on the back of the pelvis: design default',
  perturbation: { start: { hipDeg: 34 }, turn: { hipDeg: 38 } },
};

export const SHALLOW_DEPTH: FaultSpec = {
  id: 'shallow_depth',
  names: { en: 'Above the band', zh: '下得不够低' },
  cue: { en: 'Bring your chest closer to the floor', zh: '让胸口再靠近地面' },
  advice: {
    en: 'The elbows did not reach a right angle. Lower the hands onto a bench if full depth is out of reach today.',
    zh: '手肘没有弯到直角。如果今天做不到全程，可以把手撑在高处。',
  },
  safety: false,
  views: ['side', 'oblique'],
  rule: { signal: 'nearElbowDeg', at: 'min', direction: 'above', good: 100, deadBand: 10 },
  keypoints: ['left_elbow', 'right_elbow'],
  source: 'Elbow at 90° or less (90° push-up test); 10° for the error of phone pose',
  perturbation: { range: 0.45 },
};
