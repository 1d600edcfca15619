// Romanian deadlift: from standing, down to mid-shin with soft knees, and up.
import { exercise } from '../catalogue/exercises/define.ts';
import { HALF_STANDING_HINGE, KNEES_BENDING, SHALLOW_HINGE } from './hinge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

export const romanianDeadlift: RepetitionMovement = {
  ...exercise({
    id: 'romanian_deadlift',
    names: { en: 'Romanian deadlift', zh: '罗马尼亚硬拉' },
    aliases: {
      en: [
        'deficit romanian deadlift',
        'snatch grip romanian deadlift',
        'rdl',
        'rdls',
        'barbell rdl',
        'romanian',
        'romanian dl',
      ],
      zh: ['罗硬', '罗马尼亚', '杠铃罗马尼亚硬拉'],
    },
    pattern: 'hinge',
    equipment: ['barbell'],
    muscles: { hamstrings: 1, glutes: 1, lower_back: 0.5, forearms: 0.25 },
    joints: { lower_back: 'shear', hip: 'deep_flexion' },
    substitutes: ['dumbbell_romanian_deadlift', 'stiff_leg_deadlift', 'good_morning', 'single_leg_romanian_deadlift'],
    secondsPerRepetition: 3.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, two and a half metres away, and turn your side to it. Head to feet must be in the picture, bent over too.',
    zh: '把手机竖放在髋部高度，离你两米半，侧身站立，俯身时头到脚也都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: 4,
    kneeDeg: 8,
    ankleDeg: 4,
    shoulderDeg: 6,
    elbowDeg: 2,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 10,
    support: 'feet',
  },
  turn: {
    trunkDeg: 72,
    neckDeg: -14,
    hipDeg: 96,
    kneeDeg: 22,
    ankleDeg: 0,
    shoulderDeg: 58,
    elbowDeg: 2,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 8,
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'trunkLeanDeg', views: ['side', 'oblique'], minimumRange: 34 },
    { signal: 'hipDeg', views: ['side', 'oblique'], minimumRange: 42 },
  ],
  tempo: { eccentricMs: 1700, pauseMs: 100, concentricMs: 1300 },
  posture: [
    // Hands hang, and stop at the shins; these stand: what is picked up off the floor or squatted is none.
    { signal: 'wristAboveHipRatio', min: -1.6, max: 0.5 },
    { signal: 'wristAboveAnkleRatio', min: 0.42, max: 3 },
    { signal: 'hipHeightRatio', min: 1.1, max: 2.6 },
    { signal: 'nearKneeDeg', min: 112, max: 181 },
  ],
  minimumRepetitionMs: 800,
  faults: [
    {
      id: 'bar_away',
      names: { en: 'Bar drifting away from the legs', zh: '杠铃离腿太远' },
      cue: { en: 'Shave your thighs with the bar', zh: '让杠铃贴着大腿往下刮' },
      advice: {
        en: 'The hands swung ahead of the legs, which makes the weight pull much harder on the back. Keep the bar against the thighs all the way.',
        zh: '双手离开腿往前荡，重量对后背的拉力会大很多。全程让杠铃贴着大腿。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'wristAcrossRatio', at: 'range', direction: 'above', good: 0.72, deadBand: 0.08 },
      keypoints: ['left_wrist', 'left_elbow', 'right_wrist', 'right_elbow'],
      source: 'Bar along the thighs throughout (NSCA, Essentials, 4th ed.); bound: design default',
      perturbation: { turn: { shoulderDeg: 22 } },
    },
    KNEES_BENDING,
    SHALLOW_HINGE,
    { ...HALF_STANDING_HINGE, perturbation: { start: { trunkDeg: 24, hipDeg: 34, kneeDeg: 12, shoulderDeg: 22 } } },
  ],
  source:
    'Knees a little bent and kept so, bar along the thighs to just below the knee, trunk towards level (NSCA, Essentials, 4th ed.); angles by construction. The roundness of the back shows in none of these keypoints and is not judged',
};
