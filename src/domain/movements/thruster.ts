// Thruster: out of a squat with the weights at the shoulders straight into a press overhead. It begins at the bottom: a set set out
// from the shoulders then counts its first repetition too, and the last when the weights come down.
import { exercise } from '../catalogue/exercises/define.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';
import { LEANING_BACK } from './press-faults.ts';
import { FORWARD_LEAN, KNEES_IN, SHALLOW_SQUAT } from './squat-faults.ts';

/** Standing, weights at the shoulders: passed on the way up and on the way down. */
const RACK: KeyPose = {
  trunkDeg: 2,
  neckDeg: 0,
  hipDeg: 6,
  kneeDeg: 8,
  ankleDeg: 0,
  shoulderDeg: 46,
  elbowDeg: 138,
  hipAbductionDeg: 10,
  shoulderAbductionDeg: 12,
  support: 'feet',
};

export const thruster: RepetitionMovement = {
  ...exercise({
    id: 'thruster',
    names: { en: 'Thruster', zh: '火箭推' },
    aliases: {
      en: [
        'thrusters',
        'barbell thruster',
        'dumbbell thruster',
        'db thruster',
        'db thrusters',
        'squat to press',
        'squat press',
      ],
      zh: ['推举深蹲', '深蹲推举', '蹲推', '火箭推举'],
    },
    pattern: 'full_body',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    level: 'intermediate',
    muscles: { quadriceps: 1, glutes: 1, front_delts: 1, triceps: 0.5, side_delts: 0.5 },
    joints: {
      knee: 'deep_flexion',
      hip: 'deep_flexion',
      shoulder: 'overhead',
      lower_back: 'isometric',
      wrist: 'isometric',
    },
    substitutes: ['goblet_squat', 'clean_and_press', 'push_press', 'wall_ball'],
    secondsPerRepetition: 4,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, three metres away, and turn your side to it. Raised hands and feet must both be in the picture.',
    zh: '把手机竖放在髋部高度，离你三米，侧身站立，让举高的双手和双脚都在画面里。',
  },
  required: ['left_shoulder', 'left_wrist', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 26,
    neckDeg: -14,
    hipDeg: 114,
    kneeDeg: 118,
    ankleDeg: 30,
    shoulderDeg: 66,
    elbowDeg: 138,
    hipAbductionDeg: 18,
    shoulderAbductionDeg: 12,
    support: 'feet',
  },
  out: [RACK],
  turn: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: 2,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 176,
    elbowDeg: 6,
    hipAbductionDeg: 10,
    shoulderAbductionDeg: 9,
    support: 'feet',
  },
  back: [RACK],
  firstPhase: 'concentric',
  driving: [
    {
      signal: 'wristAboveAnkleRatio',
      views: ['side', 'oblique', 'front', 'back'],
      minimumRange: 1.25,
      ownStart: 'fixed',
    },
  ],
  phases: [
    {
      id: 'bottom',
      names: { en: 'Bottom of the squat', zh: '蹲到底' },
      gate: { signal: 'hipAboveKneeRatio', min: -1, max: 0.5 },
    },
    {
      id: 'overhead',
      names: { en: 'Overhead', zh: '举过头顶' },
      gate: { signal: 'wristHeightRatio', min: 0.55, max: 2.5 },
    },
  ],
  tempo: { eccentricMs: 1600, pauseMs: 100, concentricMs: 1500 },
  posture: [{ signal: 'trunkLeanDeg', min: 0, max: 65 }],
  minimumRepetitionMs: 700,
  faults: [
    {
      ...KNEES_IN,
      rule: { ...KNEES_IN.rule, at: 'start' },
      perturbation: { start: { kneeInDeg: 20, hipAbductionDeg: -6 } },
    },
    {
      ...LEANING_BACK,
      rule: { ...LEANING_BACK.rule, at: 'turn', good: 7.5, deadBand: 3.5 },
      source: 'Weights over the middle of the body at lockout (CrossFit movement standards); 11°: design default',
      perturbation: { turn: { trunkDeg: -20, hipDeg: -20, shoulderDeg: -16 } },
    },
    {
      ...FORWARD_LEAN,
      cue: { en: 'Keep the weights stacked over your feet', zh: '让重量一直在双脚正上方' },
      rule: { ...FORWARD_LEAN.rule, signal: 'trunkLeanDeg', at: 'max', good: 38, deadBand: 5 },
      source: 'Trunk about as upright as in a front squat (Diggin et al. 2011); bound: design default',
      perturbation: { start: { trunkDeg: 32, hipDeg: 22, kneeDeg: -8, shoulderDeg: 20 } },
    },
    {
      ...SHALLOW_SQUAT,
      names: { en: 'Squat not deep enough', zh: '蹲得不够深' },
      cue: { en: 'Sit a little deeper before you drive up', zh: '坐深一点再发力站起' },
      advice: {
        en: 'The hips stopped above the knees. The depth gives the drive that carries the weights overhead.',
        zh: '髋部停在膝盖之上。蹲得够深，才有把重量送过头顶的力量。',
      },
      views: ['side', 'oblique'],
      rule: { ...SHALLOW_SQUAT.rule, good: 0.8, deadBand: 0.08 },
      source:
        'Hip crease below the knee (CrossFit movement standards), which takes the hips down by about a torso; bound: design default',
      perturbation: { start: { trunkDeg: -4, hipDeg: -30, kneeDeg: -34 } },
    },
  ],
  source: 'A front squat that runs into a press to straight arms overhead, by definition; angles by construction',
};
