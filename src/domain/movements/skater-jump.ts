// Skater jump: bounds from one foot to the other, the free leg swinging behind. Each landing counts, for the leg it lands on.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const skaterJump: RepetitionMovement = {
  ...exercise({
    id: 'skater_jump',
    names: { en: 'Skater jump', zh: '滑冰跳' },
    aliases: {
      en: ['skater', 'skaters', 'skater jumps', 'speed skater', 'lateral bound'],
      zh: ['侧向跳', '滑冰步', '滑冰式跳跃'],
    },
    pattern: 'jump',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { glutes: 1, abductors: 0.5, quadriceps: 0.5, calves: 0.5 },
    joints: { knee: 'impact', ankle: 'impact' },
    substitutes: ['lateral_lunge', 'jumping_jack'],
    unilateral: true,
    secondsPerRepetition: 1.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  // Obliquely the free foot is as far from the other as in a step.
  views: ['front'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at hip height, three to four metres away, and face it. Leave a good step of room in the picture on both sides.',
    zh: '把手机竖放在髋部高度，离你三到四米，面对它，画面左右各留出一大步的空间。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 16,
    neckDeg: -8,
    hipDeg: 30,
    kneeDeg: 26,
    ankleDeg: 12,
    shoulderDeg: 20,
    elbowDeg: 40,
    hipAbductionDeg: 10,
    shoulderAbductionDeg: 12,
    support: 'feet',
  },
  turn: {
    trunkDeg: 34,
    neckDeg: -18,
    hipDeg: { left: 86, right: 24 },
    kneeDeg: { left: 68, right: 76 },
    ankleDeg: { left: 18, right: 0 },
    shoulderDeg: { left: 0, right: 62 },
    elbowDeg: { left: 30, right: 24 },
    hipAbductionDeg: { left: 6, right: -16 },
    shankOutDeg: { left: 0, right: -12 },
    shoulderAbductionDeg: { left: 24, right: -8 },
    trunkSideDeg: -6,
    shiftRatio: -0.24,
    support: 'feet',
  },
  phases: [
    {
      id: 'landing',
      names: { en: 'Landing', zh: '落地' },
      gate: { signal: 'hipHeightRatio', min: 0.4, max: 1.38 },
    },
  ],
  firstPhase: 'eccentric',
  explosive: true,
  // More than a step lifts a foot.
  driving: [{ signal: 'ankleGapRatio', views: ['front'], start: 0.05, turn: 0.75, minimumRange: 0.42 }],
  tempo: { eccentricMs: 600, pauseMs: 50, concentricMs: 600 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 60 },
    // On a bent leg, not on a knee.
    { signal: 'hipAboveFootRatio', min: 1, max: 3 },
    // Facing the phone.
    { signal: 'shoulderTurnRatio', min: 0.3, max: 2 },
  ],
  minimumRepetitionMs: 350,
  faults: [
    {
      id: 'stiff_landing',
      names: { en: 'Landing stiff', zh: '落地太硬' },
      cue: { en: 'Land as if on thin ice', zh: '像落在薄冰上一样轻' },
      advice: {
        en: 'The landing leg stayed almost straight, so the knee takes the shock. Sink into the hip as the foot touches.',
        zh: '落地的腿几乎是直的，冲击都给了膝盖。脚一着地就往髋里坐。',
      },
      safety: true,
      views: ['front'],
      // From ahead a knee that bends points at the lens; what it shows is how far the hips sink over it.
      rule: { signal: 'hipPositionRatio', at: 'drift', direction: 'below', good: 0.24, deadBand: 0.04 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source:
        'Knee bends by more than 45° on landing (Landing Error Scoring System, Padua et al. 2009), which takes the hips down; bound: design default',
      perturbation: { turn: { kneeDeg: { left: -30, right: 0 }, hipDeg: { left: -30, right: 0 }, trunkDeg: -8 } },
    },
  ],
  source: 'Lateral bound to one leg, hip and knee bent 60–80°, free leg behind: by definition; angles by construction',
};
