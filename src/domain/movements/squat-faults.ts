// What goes wrong in squats of every kind; a movement that differs says so where it takes a fault over.
import type { FaultSpec } from './movement.ts';

export const KNEES_IN: FaultSpec = {
  id: 'knees_in',
  names: { en: 'Knees falling inwards', zh: '膝盖内扣' },
  cue: { en: 'Spread the floor with your feet', zh: '用双脚把地面向两边撑开' },
  advice: {
    en: 'The knees came closer together than the feet. Point them where the toes point, from the first centimetre up.',
    zh: '膝盖比双脚靠得更近。从起身的第一刻起，让膝盖朝着脚尖的方向。',
  },
  safety: true,
  views: ['front', 'back'],
  rule: { signal: 'kneeAnkleRatio', at: 'turn', direction: 'below', good: 0.85, deadBand: 0.12 },
  keypoints: ['left_knee', 'right_knee'],
  source:
    'Knee over ankle separation in the frontal plane, limits after Straub and Powers 2024; dead band: design default',
  perturbation: { turn: { kneeInDeg: 22, hipAbductionDeg: -10 } },
};

export const FORWARD_LEAN: FaultSpec = {
  id: 'forward_lean',
  names: { en: 'Trunk tipping forward', zh: '躯干过度前倾' },
  cue: { en: 'Show your chest to the wall in front', zh: '把胸口亮给前面的墙' },
  advice: {
    en: 'The trunk leaned much further than the shins. Sit between the heels rather than behind them.',
    zh: '躯干前倾明显大于小腿。往两脚之间坐，而不是往后坐。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'trunkShinDeg', at: 'turn', direction: 'above', good: 20, deadBand: 8 },
  keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
  source:
    'Trunk and shin lean more than 20° apart (Uplift movement standards); dead band: phone pose error (Cosoli 2026)',
  perturbation: { turn: { trunkDeg: 26, hipDeg: 15, kneeDeg: -12 } },
};

export const SHALLOW_SQUAT: FaultSpec = {
  id: 'shallow_depth',
  names: { en: 'Above the band', zh: '深度不够' },
  cue: { en: 'Sit a little deeper', zh: '再坐深一点' },
  advice: {
    en: 'The hips stopped above the knees. Sit back until the bob touches the band, then push the floor away.',
    zh: '髋部停在膝盖之上。往后坐到铅锤触到目标带，再把地面推开。',
  },
  safety: false,
  views: ['side', 'oblique', 'front', 'back'],
  rule: { signal: 'hipAboveKneeRatio', at: 'turn', direction: 'above', good: 0.15, deadBand: 0.1 },
  keypoints: ['left_knee', 'left_hip', 'right_knee', 'right_hip'],
  source:
    'Hip at or below knee height (Uplift movement standards); the margin is the hip point lying above the joint (design default)',
  perturbation: { range: 0.3 },
};
