// Bulgarian split squat: the back foot lies on a bench behind. Named after the leg in front.
import { exercise } from '../catalogue/exercises/define.ts';
import { HALF_RISEN, LUNGE_LEAN, SHALLOW_LUNGE, SIDE_SWAY } from './lunge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

export const bulgarianSplitSquat: RepetitionMovement = {
  ...exercise({
    id: 'bulgarian_split_squat',
    names: { en: 'Bulgarian split squat', zh: '保加利亚分腿蹲' },
    aliases: {
      en: [
        'bss',
        'bulgarian',
        'bulgarians',
        'rear foot elevated split squat',
        'rfess',
        'bulgarian squat',
        'bulgarian lunge',
      ],
      zh: ['保加利亚深蹲', '后脚抬高分腿蹲', '保加利亚蹲', '保加利亚单腿蹲', '保加利亚'],
    },
    pattern: 'lunge',
    equipment: ['bench'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { quadriceps: 1, glutes: 1, adductors: 0.5, hamstrings: 0.5 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'moderate_flexion' },
    substitutes: ['split_squat', 'reverse_lunge', 'step_up'],
    unilateral: true,
    secondsPerRepetition: 3.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'one',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two to three metres to your side. The front foot and the foot on the bench must both be in the picture.',
    zh: '把手机竖放在膝盖高度，离你身侧两到三米，前脚和放在凳上的后脚都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 5,
    neckDeg: 0,
    hipDeg: { left: 27, right: -18 },
    kneeDeg: { left: 20, right: 66 },
    ankleDeg: 0,
    shoulderDeg: 8,
    elbowDeg: 12,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 9,
    heelUpDeg: { left: 0, right: 160 },
    feetHeightRatio: { left: 0, right: 0.24 },
    support: 'feet',
  },
  turn: {
    trunkDeg: 18,
    neckDeg: -8,
    hipDeg: { left: 98, right: -6 },
    kneeDeg: { left: 95, right: 115 },
    ankleDeg: 0,
    shoulderDeg: 20,
    elbowDeg: 12,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 9,
    heelUpDeg: { left: 0, right: 160 },
    feetHeightRatio: { left: 0, right: 0.24 },
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    {
      signal: 'hipAboveFootRatio',
      views: ['side', 'oblique', 'front', 'back'],
      ownStart: 'scale',
    },
    { signal: 'kneeDeg', views: ['side'] },
  ],
  tempo: { eccentricMs: 1500, pauseMs: 100, concentricMs: 1200 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 62 },
    { signal: 'hipAboveFootRatio', min: 0.4, max: 4 },
    // One foot stays on the bench; from behind it looks lowest.
    { signal: 'ankleGapRatio', min: 0.2, max: 2 },
  ],
  minimumRepetitionMs: 500,
  faults: [
    {
      ...LUNGE_LEAN,
      cue: { en: 'Sink straight down beside the bench', zh: '贴着凳子垂直往下沉' },
      advice: {
        en: 'The trunk tipped far over the front thigh. Step the front foot a little further from the bench and push the floor away with its heel.',
        zh: '躯干压得太低。前脚离凳子再远一点，用脚跟把地面推开。',
      },
      rule: { ...LUNGE_LEAN.rule, good: 38 },
      source: 'Trunk near vertical by definition; bound: design default',
      perturbation: { turn: { trunkDeg: 31, hipDeg: 31 } },
    },
    SIDE_SWAY,
    {
      ...SHALLOW_LUNGE,
      rule: { ...SHALLOW_LUNGE.rule, good: 0.54, deadBand: 0.06 },
      source: 'Front thigh near horizontal by definition; bound: design default',
      perturbation: { range: 0.34 },
    },
    { ...HALF_RISEN, rule: { ...HALF_RISEN.rule, good: 126 } },
  ],
  source:
    'Rear-foot-elevated split squat: bench at knee height, front thigh near horizontal, trunk near vertical, by definition; angles and feet by construction',
};
