// What stepping lunges have in common, and what goes wrong in lunges and split squats of every kind.
import type { FaultSpec, Phase } from './movement.ts';

/** A squat sinks as far; its knees stay level. */
export const BACK_KNEE_LOW: Phase = {
  id: 'back_knee_low',
  names: { en: 'Back knee low', zh: '后膝下沉' },
  gate: { signal: 'kneeGapRatio', min: 0.32, max: 2 },
};

export const SHALLOW_LUNGE: FaultSpec = {
  id: 'shallow_depth',
  names: { en: 'Above the band', zh: '深度不够' },
  cue: { en: 'Lower your back knee towards the floor', zh: '让后腿膝盖靠近地面' },
  advice: {
    en: 'The back knee stayed well above the floor. Sink straight down between the feet; hold on to something if balance is what stops you.',
    zh: '后腿膝盖离地还远。在两脚之间垂直下沉；如果是怕站不稳，可以扶着东西做。',
  },
  safety: false,
  views: ['side', 'oblique', 'front', 'back'],
  rule: { signal: 'hipAboveFootRatio', at: 'turn', direction: 'above', good: 1, deadBand: 0.08 },
  keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
  source: 'Back knee just off the floor (forward step lunge: NSCA, Essentials, 4th ed.); bound: design default',
  perturbation: { range: 0.28 },
};

export const LUNGE_LEAN: FaultSpec = {
  id: 'forward_lean',
  names: { en: 'Trunk tipping forward', zh: '躯干过度前倾' },
  cue: { en: 'Balance a book on your head', zh: '想象头顶放着一本书' },
  advice: {
    en: 'The trunk tipped over the front thigh. Take a longer step, and let the hips sink rather than the chest.',
    zh: '躯干压向前腿了。步子迈大一点，让髋下沉，而不是胸口下沉。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'trunkLeanDeg', at: 'turn', direction: 'above', good: 28, deadBand: 6 },
  keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
  source:
    'Trunk upright by definition: leaning on purpose shifts the work to the hip extensors (Farrokhi et al. 2008); bound: design default',
  perturbation: { turn: { trunkDeg: 32, hipDeg: 32 } },
};

/** From the front a trunk that stays over the hips shows no lean at all. */
export const SIDE_SWAY: FaultSpec = {
  id: 'side_sway',
  names: { en: 'Trunk swaying sideways', zh: '躯干左右摇晃' },
  cue: { en: 'Ride straight down like a lift', zh: '像电梯一样直上直下' },
  advice: {
    en: 'The trunk tipped to one side at the bottom. Set the feet hip-width apart, as on two rails, and slow the way down.',
    zh: '到底时躯干歪向了一侧。双脚与髋同宽，像踩在两条铁轨上，下降慢一点。',
  },
  safety: false,
  views: ['front', 'back'],
  rule: { signal: 'trunkLeanDeg', at: 'turn', direction: 'above', good: 11, deadBand: 4 },
  keypoints: ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip'],
  source: 'Trunk more than 10° from vertical in the frontal plane: design default',
  perturbation: { turn: { trunkSideDeg: 19 } },
};
