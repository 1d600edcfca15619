// Jump squat: down, and up until the feet leave the floor. The jump is what is counted, the squat before it what must have been seen.
import { exercise } from '../catalogue/exercises/define.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';

const STANDING: KeyPose = {
  trunkDeg: 3,
  neckDeg: 0,
  hipDeg: 5,
  kneeDeg: 6,
  ankleDeg: 0,
  shoulderDeg: 10,
  elbowDeg: 18,
  hipAbductionDeg: 9,
  shoulderAbductionDeg: 9,
  heelUpDeg: 0,
  liftRatio: 0,
  support: 'feet',
};

const BOTTOM: KeyPose = {
  ...STANDING,
  trunkDeg: 36,
  neckDeg: -16,
  hipDeg: 116,
  kneeDeg: 108,
  shoulderDeg: 2,
  elbowDeg: 24,
  hipAbductionDeg: 17,
};

const TAKE_OFF: KeyPose = {
  ...STANDING,
  hipDeg: 6,
  kneeDeg: 10,
  shoulderDeg: 70,
  heelUpDeg: 34,
};

const LANDING: KeyPose = {
  ...STANDING,
  trunkDeg: 22,
  neckDeg: -8,
  hipDeg: 62,
  kneeDeg: 62,
  shoulderDeg: 40,
  elbowDeg: 30,
  hipAbductionDeg: 12,
};

export const jumpSquat: RepetitionMovement = {
  ...exercise({
    id: 'jump_squat',
    names: { en: 'Jump squat', zh: '深蹲跳' },
    aliases: {
      en: ['bodyweight jump squat', 'jump squats', 'squat jump', 'squat jumps', 'jumping squat'],
      zh: ['蹲跳', '跳蹲', '深蹲跳跃'],
    },
    pattern: 'jump',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { quadriceps: 1, glutes: 1, calves: 0.5 },
    joints: { knee: 'impact', ankle: 'impact', hip: 'deep_flexion' },
    substitutes: ['air_squat', 'box_jump', 'kettlebell_swing'],
    secondsPerRepetition: 2,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  // From straight ahead the fold of the squat points at the lens.
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, three metres away, where it cannot shake as you land. Leave room above your head in the picture.',
    zh: '把手机竖放在膝盖高度，离你三米，放在落地时不会晃动的地方，画面里头顶上方留些空。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: STANDING,
  out: [BOTTOM, TAKE_OFF],
  turn: {
    ...STANDING,
    trunkDeg: 2,
    kneeDeg: 8,
    shoulderDeg: 110,
    elbowDeg: 14,
    heelUpDeg: 48,
    liftRatio: 0.13,
  },
  back: [LANDING],
  firstPhase: 'eccentric',
  explosive: true,
  driving: [{ signal: 'anklePositionRatio', views: ['side', 'oblique'], minimumRange: 0.42 }],
  tempo: { eccentricMs: 1050, pauseMs: 0, concentricMs: 650 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 70 },
    { signal: 'hipHeightRatio', min: 0.25, max: 4 },
  ],
  phases: [
    {
      id: 'squat',
      names: { en: 'Squat', zh: '下蹲' },
      gate: { signal: 'hipAboveKneeRatio', min: -1, max: 0.5 },
      before: true,
    },
  ],
  minimumRepetitionMs: 120,
  faults: [
    {
      id: 'forward_lean',
      names: { en: 'Trunk tipping forward', zh: '躯干过度前倾' },
      cue: { en: 'Show your chest to the wall in front', zh: '把胸口亮给前面的墙' },
      advice: {
        en: 'The trunk folded over the knees before the jump. Dip less deep, and let the hips sit between the heels.',
        zh: '起跳前躯干压向了膝盖。蹲浅一点，髋往两脚之间坐。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'range', direction: 'above', good: 36, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source:
        'Trunk near upright on take-off and landing (NSCA, Essentials, 4th ed., plyometrics); bound: design default',
      perturbation: { start: { trunkDeg: 28, hipDeg: 28 } },
    },
    {
      id: 'low_jump',
      names: { en: 'Barely off the floor', zh: '几乎没有离地' },
      cue: { en: 'Reach for the ceiling with your head', zh: '用头顶去够天花板' },
      advice: {
        en: 'The feet hardly left the floor. Swing the arms and push through the toes; stop the set when the jumps get small.',
        zh: '双脚几乎没有离地。摆臂并用脚尖蹬地；跳得越来越低时就结束这一组。',
      },
      safety: false,
      views: ['side', 'oblique'],
      rule: { signal: 'bodyPositionRatio', at: 'drift', direction: 'below', good: 0.62, deadBand: 0.07 },
      keypoints: ['left_ankle', 'left_hip', 'right_ankle', 'right_hip'],
      source: 'The body rises by about 0.28 torso lengths on tiptoe; as much again in a jump: design default',
      perturbation: { turn: { liftRatio: -0.075, heelUpDeg: -28 } },
    },
  ],
  source:
    'Countermovement jump with an arm swing, by definition; angles and height by construction; landing and depth after the feet are down are not judged',
};
