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
  // How far the hips travel: how high they end over the feet is as much a matter of build.
  rule: { signal: 'hipPositionRatio', at: 'range', direction: 'below', good: 0.62, deadBand: 0.07 },
  keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
  source: 'Back knee just off the floor (forward step lunge: NSCA, Essentials, 4th ed.); bound: design default',
  perturbation: { range: 0.2 },
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
  perturbation: { turn: { trunkDeg: 34, hipDeg: 34 } },
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
  perturbation: { turn: { trunkSideDeg: 24 } },
};

/** Between repetitions: of a lunge that steps, which ends with the feet together. */
export const HALF_STANDING_LUNGE: FaultSpec = {
  id: 'half_standing',
  names: { en: 'Not standing all the way up', zh: '没有完全站直' },
  cue: { en: 'Push the floor away until you are tall', zh: '把地面推开，直到完全站高' },
  advice: {
    en: 'Hips and knees stayed bent between steps. Stand tall before the next one: that is where balance is found again.',
    zh: '两步之间髋和膝一直弯着。站直再迈下一步，这时才能找回平衡。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'hipDeg', at: 'max', direction: 'below', good: 163, deadBand: 7 },
  keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
  source:
    'Back to standing after each step (forward step lunge: NSCA, Essentials, 4th ed.), less the error of phone pose',
  perturbation: { start: { kneeDeg: 40, hipDeg: 36, trunkDeg: 14 } },
};

/** Of a split squat, whose feet stay apart. */
export const HALF_RISEN: FaultSpec = {
  id: 'half_risen',
  names: { en: 'Not coming all the way up', zh: '没有起到位' },
  cue: { en: 'Push the floor away until the front leg is long', zh: '把地面推开，直到前腿伸长' },
  advice: {
    en: 'The knees stayed bent at the top, so part of the way was left out. Rise until the front leg is nearly straight.',
    zh: '顶端膝盖一直弯着，少了一段行程。起到前腿接近伸直。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'kneeDeg', at: 'max', direction: 'below', good: 140, deadBand: 8 },
  keypoints: ['left_knee', 'left_hip', 'right_knee', 'right_hip'],
  source: 'Front leg nearly straight at the top by definition; bound over both knees: design default',
  perturbation: { start: { kneeDeg: 40, hipDeg: 36, trunkDeg: 14 } },
};
