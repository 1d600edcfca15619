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
  rule: { signal: 'kneeAnkleRatio', at: 'turn', direction: 'below', good: 0.78, deadBand: 0.12 },
  keypoints: ['left_knee', 'right_knee'],
  source:
    'Knee over ankle separation in the frontal plane, limits after Straub and Powers 2024; dead band: design default',
  perturbation: { turn: { kneeInDeg: 20, hipAbductionDeg: -6 } },
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
  rule: { signal: 'trunkShinDeg', at: 'turn', direction: 'above', good: 22, deadBand: 8 },
  keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
  source:
    'Trunk and shin lean more than 20° apart (Uplift movement standards); dead band: phone pose error (Cosoli 2026)',
  perturbation: { turn: { trunkDeg: 32, hipDeg: 20, kneeDeg: -12 } },
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
  // How far the hips travel: how high they look over the knees at the bottom differs from view to view, and with how the model places them.
  rule: { signal: 'hipPositionRatio', at: 'range', direction: 'below', good: 0.82, deadBand: 0.09 },
  keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
  source:
    'Hip at or below knee height (Uplift movement standards), which takes the hips down by about a torso; bound: design default',
  perturbation: { range: 0.3 },
};

/** Feet stay where they are while the hips go to one side of their middle. */
export const HIP_SHIFT: FaultSpec = {
  id: 'hip_shift',
  names: { en: 'Hips shifting to one side', zh: '重心偏向一侧' },
  cue: { en: 'Press the floor evenly through both feet', zh: '两脚均匀地踩住地面' },
  advice: {
    en: 'The hips moved over one foot, so that leg did more of the work. Slow down, take less weight, and share it between both feet.',
    zh: '髋部移向了一只脚，那条腿承担得更多。放慢速度、减轻重量，让两脚平分。',
  },
  safety: false,
  views: ['front', 'back'],
  rule: { signal: 'hipOffCentreRatio', at: 'turn', direction: 'above', good: 0.26, deadBand: 0.09 },
  keypoints: ['left_hip', 'right_hip', 'left_ankle', 'right_ankle'],
  source: 'Hips over the middle of the feet; a third of a torso length off it: design default',
  perturbation: { turn: { hipAbductionDeg: { left: -19, right: 19 }, shankOutDeg: { left: -12, right: 12 } } },
};

export const HALF_STANDING: FaultSpec = {
  id: 'half_standing',
  names: { en: 'Not standing all the way up', zh: '没有完全站直' },
  cue: { en: 'Push the floor away until you are tall', zh: '把地面推开，直到完全站高' },
  advice: {
    en: 'The knees stayed bent between repetitions, so part of the way up was left out. Finish each one standing tall.',
    zh: '每次之间膝盖一直弯着，少了站起的一段。每次都站直再蹲。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'kneeDeg', at: 'max', direction: 'below', good: 160, deadBand: 7 },
  keypoints: ['left_knee', 'left_hip', 'right_knee', 'right_hip'],
  source: 'Knees and hips fully extended at the top (CrossFit movement standards), less the error of phone pose',
  perturbation: { start: { kneeDeg: 44, hipDeg: 42, trunkDeg: 16 } },
};
