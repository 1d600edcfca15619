// Burpee: from standing to the hands, back into the plank, in again, and up with a jump.
import { exercise } from '../catalogue/exercises/define.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';

/** Hands flat before the feet, hips low. */
const HANDS_DOWN: KeyPose = {
  trunkDeg: 62,
  neckDeg: -24,
  hipDeg: 136,
  kneeDeg: 122,
  ankleDeg: 30,
  shoulderDeg: 74,
  elbowDeg: 8,
  hipAbductionDeg: 14,
  shoulderAbductionDeg: 6,
  heelUpDeg: 22,
  support: 'feet',
};

export const burpee: RepetitionMovement = {
  ...exercise({
    id: 'burpee',
    names: { en: 'Burpee', zh: '波比跳' },
    aliases: {
      en: ['burpees', 'burpie', 'burpies', 'bodyweight burpee'],
      zh: ['波比', '立卧撑', '立卧撑跳', '波比运动'],
    },
    pattern: 'full_body',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { quadriceps: 0.5, chest: 0.5, abs: 0.5, glutes: 0.25, triceps: 0.25, calves: 0.25 },
    joints: {
      knee: 'impact',
      ankle: 'impact',
      wrist: 'loaded_extension',
      shoulder: 'moderate_flexion',
      lower_back: 'moderate_flexion',
    },
    substitutes: ['mountain_climber', 'jumping_jack', 'jump_squat'],
    secondsPerRepetition: 4,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, three metres to your side. You must be in the picture from head to feet, standing and in the plank.',
    zh: '把手机竖放在膝盖高度，离你身侧三米，站立和俯撑时从头到脚都要在画面里。',
  },
  required: ['left_shoulder', 'left_wrist', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  start: {
    trunkDeg: 3,
    neckDeg: 0,
    hipDeg: 4,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 6,
    elbowDeg: 14,
    hipAbductionDeg: 7,
    shoulderAbductionDeg: 8,
    support: 'feet',
  },
  out: [HANDS_DOWN],
  turn: {
    trunkDeg: 72,
    neckDeg: -10,
    hipDeg: 4,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 74,
    elbowDeg: 6,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 10,
    support: 'hands_and_feet',
  },
  back: [
    HANDS_DOWN,
    {
      trunkDeg: 0,
      neckDeg: 0,
      hipDeg: 0,
      kneeDeg: 4,
      ankleDeg: 0,
      shoulderDeg: 150,
      elbowDeg: 20,
      hipAbductionDeg: 5,
      shoulderAbductionDeg: 12,
      heelUpDeg: 40,
      liftRatio: 0.08,
      support: 'feet',
    },
  ],
  phases: [
    {
      id: 'hands_down',
      names: { en: 'Hands on the floor', zh: '双手撑地' },
      gate: { signal: 'wristAboveAnkleRatio', min: -1, max: 0.55 },
    },
    // Hips far from the feet: somebody bending down or crouching keeps them above.
    {
      id: 'plank',
      names: { en: 'Plank', zh: '俯撑' },
      gate: { signal: 'hipOffCentreRatio', min: 0.62, max: 4 },
    },
    {
      id: 'feet_in',
      names: { en: 'Feet back in', zh: '收腿' },
      gate: { signal: 'hipOffCentreRatio', min: 0, max: 0.42 },
    },
  ],
  firstPhase: 'eccentric',
  driving: [{ signal: 'shoulderAboveAnkleRatio', views: ['side', 'oblique'], ownStart: 'scale' }],
  tempo: { eccentricMs: 1500, pauseMs: 100, concentricMs: 1600 },
  posture: [{ signal: 'trunkLeanDeg', min: 0, max: 125 }],
  minimumRepetitionMs: 900,
  faults: [
    {
      id: 'hip_sag',
      names: { en: 'Hips sagging in the plank', zh: '俯撑塌腰' },
      cue: { en: 'Land in the plank like a board', zh: '像木板一样落进俯撑' },
      advice: {
        en: 'The hips dropped below the line from shoulders to feet when the feet shot back. Step back instead of jumping while tired.',
        zh: '双脚后跳时髋部掉到了肩与脚的连线以下。累的时候改成一步一步往后踏。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'bodyLineDeg', at: 'turn', direction: 'above', good: 17, deadBand: 7 },
      keypoints: ['left_hip', 'right_hip', 'left_shoulder', 'right_shoulder'],
      source: 'Hip more than 15° off the shoulder–ankle line: design default',
      perturbation: { turn: { hipDeg: -44 } },
    },
    {
      id: 'short_plank',
      names: { en: 'Feet not all the way back', zh: '腿没有伸直到位' },
      cue: { en: 'Shoot your heels to the wall behind', zh: '把脚跟蹬向身后的墙' },
      advice: {
        en: 'The hips stayed folded between the two squats. Reach the long plank before the feet come back in.',
        zh: '两次下蹲之间髋部一直折着。先到达完整的俯撑，再收腿。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearHipDeg', at: 'turn', direction: 'below', good: 152, deadBand: 8 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source:
        'Straight from shoulder to feet by definition; 25–30° for the hip point and phone pose error (design default)',
      perturbation: { range: 0.15 },
    },
  ],
  source:
    'Stand, squat thrust, plank, feet back in, stand: the test of Royal H. Burpee 1940, with the jump added since; angles by construction',
};
