// Pistol squat: all the way down on one leg, the other held straight ahead. Named after the leg that stands.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const pistolSquat: RepetitionMovement = {
  ...exercise({
    id: 'pistol_squat',
    names: { en: 'Pistol squat', zh: '单腿深蹲' },
    aliases: {
      en: ['pistol', 'pistols', 'single leg squat', 'one leg squat'],
      zh: ['手枪式深蹲', '单腿蹲', '手枪蹲'],
    },
    pattern: 'squat',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    level: 'advanced',
    muscles: { quadriceps: 1, glutes: 1, adductors: 0.5, abs: 0.25 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'deep_flexion', lower_back: 'isometric' },
    substitutes: ['bulgarian_split_squat', 'step_up', 'air_squat'],
    unilateral: true,
    secondsPerRepetition: 4,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'one',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two to three metres to your side. The leg held ahead must fit into the picture; a wall or chair within reach helps.',
    zh: '把手机竖放在膝盖高度，离你身侧两到三米，向前伸的腿也要在画面里。手边有墙或椅子可以扶更稳妥。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: { left: 3, right: 30 },
    kneeDeg: { left: 3, right: 10 },
    ankleDeg: 0,
    shoulderDeg: 48,
    elbowDeg: 6,
    hipAbductionDeg: { left: -3, right: 2 },
    shoulderAbductionDeg: 4,
    forwardRatio: 0.1,
    support: 'feet',
  },
  turn: {
    trunkDeg: 42,
    neckDeg: -22,
    hipDeg: { left: 142, right: 130 },
    kneeDeg: { left: 138, right: 6 },
    ankleDeg: { left: 38, right: 0 },
    shoulderDeg: 128,
    elbowDeg: 6,
    hipAbductionDeg: { left: 2, right: 2 },
    shoulderAbductionDeg: 4,
    forwardRatio: 0.2,
    support: 'feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'hipAboveFootRatio', views: ['side', 'oblique'], ownStart: 'scale' },
    { signal: 'minKneeDeg', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1900, pauseMs: 150, concentricMs: 1600 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 78 },
    { signal: 'hipAboveFootRatio', min: 0.1, max: 4 },
    // The other leg stays long: sitting down, picking up and kneeling bend both.
    { signal: 'maxKneeDeg', min: 116, max: 181 },
  ],
  // Squatting on both legs bends both knees.
  phases: [
    {
      id: 'other_leg_ahead',
      names: { en: 'Other leg ahead', zh: '另一腿前伸' },
      gate: { signal: 'ankleSpreadRatio', min: 0.45, max: 4 },
    },
  ],
  minimumRepetitionMs: 700,
  faults: [
    {
      id: 'shallow_depth',
      names: { en: 'Above the band', zh: '深度不够' },
      cue: { en: 'Sit down onto your heel', zh: '坐到脚跟上' },
      advice: {
        en: 'The hips stayed above the knee. Sit onto a box and make it lower week by week, or hold a strap on the way down.',
        zh: '髋部停在膝盖之上。可以坐到箱子上，一周一周降低高度，或者下蹲时拉着带子。',
      },
      safety: false,
      views: ['side', 'oblique'],
      rule: { signal: 'hipAboveFootRatio', at: 'turn', direction: 'above', good: 0.82, deadBand: 0.1 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source: 'Hip below the top of the knee in a full pistol (CrossFit movement standards); bound: design default',
      perturbation: { range: 0.32 },
    },
    {
      id: 'leg_drops',
      names: { en: 'Front leg sinking', zh: '前腿下掉' },
      cue: { en: 'Kick your heel at the wall in front', zh: '用脚跟蹬向前面的墙' },
      advice: {
        en: 'The leg held ahead bent and sank to the floor. Hold it straighter, or put its heel on a low support.',
        zh: '前伸的腿弯下去碰到了地。尽量伸直，或者把脚跟放在低的支撑物上。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'maxKneeDeg', at: 'turn', direction: 'below', good: 145, deadBand: 9 },
      keypoints: ['left_knee', 'left_ankle', 'right_knee', 'right_ankle'],
      source: 'The free leg is kept straight ahead by definition; bound: design default',
      perturbation: { turn: { kneeDeg: 46 } },
    },
  ],
  source:
    'Pistol squat: hip below the knee on one leg, the other held ahead, by definition; angles by construction; arms ahead as a counterweight',
};
