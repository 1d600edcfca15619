// Lateral lunge: a wide step to the side, sinking over that leg while the other stays straight. Named after the bent leg.
import { exercise } from '../catalogue/exercises/define.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';

/** The foot has come down to the side; the hips are about to sink over it. */
const LANDED: KeyPose = {
  trunkDeg: 10,
  neckDeg: 0,
  hipDeg: { left: 22, right: 16 },
  kneeDeg: { left: 22, right: 4 },
  ankleDeg: 0,
  shoulderDeg: 34,
  elbowDeg: 105,
  hipAbductionDeg: { left: 29, right: 29 },
  shankOutDeg: { left: 18, right: 20 },
  shoulderAbductionDeg: 6,
  forearmOutDeg: -34,
  shiftRatio: -0.18,
  support: 'feet',
};

/** The foot in the air. */
const STEPPING: KeyPose = {
  ...LANDED,
  trunkDeg: 5,
  hipDeg: { left: 28, right: 6 },
  kneeDeg: { left: 42, right: 5 },
  hipAbductionDeg: { left: 22, right: 9 },
  shankOutDeg: { left: 6, right: 6 },
  shiftRatio: -0.06,
};

export const lateralLunge: RepetitionMovement = {
  ...exercise({
    id: 'lateral_lunge',
    names: { en: 'Lateral lunge', zh: '侧弓步' },
    aliases: {
      en: [
        'dumbbell lateral lunge',
        'kettlebell lateral lunge',
        'barbell lateral lunge',
        'side lunge',
        'side to side lunge',
      ],
      zh: ['侧弓箭步', '侧向弓步', '横弓步'],
    },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { quadriceps: 1, glutes: 1, adductors: 1 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'moderate_flexion' },
    substitutes: ['cossack_squat', 'lunge', 'reverse_lunge'],
    unilateral: true,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  // Obliquely the foot that steps towards the lens looks as low as the hips fall.
  views: ['front', 'back'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at knee height, three metres straight in front of you, with room for a wide step to both sides in the picture.',
    zh: '把手机竖放在膝盖高度，离你正前方三米，画面左右两边都要留出一大步的空间。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 3,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 24,
    elbowDeg: 115,
    hipAbductionDeg: 3,
    shankOutDeg: 2,
    shoulderAbductionDeg: 6,
    forearmOutDeg: -34,
    shiftRatio: 0,
    support: 'feet',
  },
  out: [STEPPING, LANDED],
  turn: {
    ...LANDED,
    trunkDeg: 32,
    neckDeg: -12,
    hipDeg: { left: 101, right: 53 },
    kneeDeg: { left: 90, right: 4 },
    shoulderDeg: 56,
    hipAbductionDeg: { left: 15, right: 46 },
    shankOutDeg: { left: -1, right: 32 },
    shiftRatio: -0.325,
  },
  back: [LANDED, STEPPING],
  firstPhase: 'eccentric',
  driving: [{ signal: 'hipAboveFootRatio', views: ['front', 'back'], ownStart: 'scale' }],
  tempo: { eccentricMs: 1500, pauseMs: 100, concentricMs: 1300 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 60 },
    { signal: 'hipAboveFootRatio', min: 0.4, max: 4 },
    // One leg stays long.
    { signal: 'maxKneeDeg', min: 125, max: 181 },
  ],
  // A wide squat never brings its feet together, a forward lunge never parts them.
  phases: [
    {
      id: 'feet_together',
      names: { en: 'Feet together', zh: '并脚' },
      gate: { signal: 'ankleSpreadRatio', min: 0, max: 0.95 },
      before: true,
    },
    {
      id: 'feet_wide',
      names: { en: 'Feet wide', zh: '双脚分开' },
      gate: { signal: 'ankleSpreadRatio', min: 1.3, max: 4 },
    },
    { id: 'step_out', names: { en: 'Step out', zh: '跨出' }, gate: { signal: 'ankleSpreadRatio', min: 1.05, max: 4 } },
  ],
  minimumRepetitionMs: 600,
  faults: [
    {
      id: 'trunk_sway',
      names: { en: 'Trunk tipping sideways', zh: '躯干侧倒' },
      cue: { en: 'Keep both shoulders level, like carrying a tray', zh: '像端着托盘一样，两肩保持水平' },
      advice: {
        en: 'The trunk tipped over to one side. Push the hips back and let the chest come forward instead; a shorter step helps.',
        zh: '躯干倒向了一侧。改为髋向后坐、胸口向前；步子小一点会更容易。',
      },
      safety: false,
      views: ['front', 'back'],
      rule: { signal: 'trunkLeanDeg', at: 'drift', direction: 'above', good: 15, deadBand: 5 },
      keypoints: ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip'],
      source: 'Trunk more than about 15° from vertical in the frontal plane: design default',
      perturbation: { turn: { trunkSideDeg: 30 } },
    },
    {
      id: 'shallow_depth',
      names: { en: 'Above the band', zh: '深度不够' },
      cue: { en: 'Sit back onto the bent leg', zh: '往弯曲的那条腿上坐' },
      advice: {
        en: 'The hips hardly sank. Step wide first, then sit back over the heel of that foot; the other leg stays straight.',
        zh: '髋部几乎没有下沉。先跨大步，再往那只脚的脚跟上坐，另一条腿伸直。',
      },
      safety: false,
      views: ['front', 'back'],
      rule: { signal: 'hipPositionRatio', at: 'range', direction: 'below', good: 0.44, deadBand: 0.06 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source: 'Thigh of the bent leg near horizontal by definition; bound: design default',
      perturbation: { range: 0.2 },
    },
  ],
  source:
    'Lateral lunge: bent knee about 90°, other knee straight, by definition; feet 0.5–0.6 of stature apart, by construction',
};
