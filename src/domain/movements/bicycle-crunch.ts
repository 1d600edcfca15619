// Bicycle crunch: on the back, one knee drawn in to the other elbow, sides in turn.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const bicycleCrunch: RepetitionMovement = {
  ...exercise({
    id: 'bicycle_crunch',
    names: { en: 'Bicycle crunch', zh: '自行车卷腹' },
    aliases: {
      en: ['bicycle crunches', 'bicycles', 'bicycle abs', 'air bike crunch'],
      zh: ['空中自行车', '单车卷腹', '空中蹬车'],
    },
    pattern: 'core_rotation',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { abs: 1, obliques: 1, hip_flexors: 0.25 },
    joints: { lower_back: 'moderate_flexion', hip: 'moderate_flexion', neck: 'low' },
    substitutes: ['russian_twist', 'dead_bug', 'crunch'],
    secondsPerRepetition: 1.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Head to outstretched feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让头到伸直的双脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  // Between two sides both legs pass the same height.
  start: {
    trunkDeg: -66,
    neckDeg: 12,
    hipDeg: 52,
    kneeDeg: 10,
    ankleDeg: 0,
    shoulderDeg: 130,
    elbowDeg: 140,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 26,
    forearmOutDeg: -53,
    support: 'back',
  },
  // The side is that of the knee; the other elbow comes to it.
  turn: {
    trunkDeg: -62,
    neckDeg: 14,
    hipDeg: { left: 132, right: 46 },
    kneeDeg: { left: 112, right: 6 },
    ankleDeg: 0,
    shoulderDeg: { left: 130, right: 118 },
    elbowDeg: 140,
    hipAbductionDeg: { left: 2, right: 3 },
    shoulderAbductionDeg: { left: 28, right: 22 },
    forearmOutDeg: -53,
    twistDeg: 34,
    support: 'back',
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'nearHipDeg', views: ['side'], perSide: true },
    { signal: 'nearKneeDeg', views: ['side'], perSide: true },
  ],
  tempo: { eccentricMs: 650, pauseMs: 80, concentricMs: 650 },
  posture: [
    { signal: 'trunkLeanDeg', min: 40, max: 96 },
    { signal: 'hipHeightRatio', min: -1.8, max: 0.15 },
    // One leg is long while the other is drawn in.
    { signal: 'maxKneeDeg', min: 118, max: 181 },
  ],
  faults: [
    {
      id: 'short_range',
      names: { en: 'Knee not drawn in', zh: '膝盖没有收回' },
      cue: { en: 'Bring your knee up over your ribs', zh: '把膝盖收到肋骨上方' },
      advice: {
        en: 'The knee stopped short of the elbow. Slow down until they meet.',
        zh: '膝盖没有到手肘附近。放慢速度，直到两者靠近。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'minHipDeg', at: 'min', direction: 'above', good: 76, deadBand: 9 },
      keypoints: ['left_knee', 'left_hip', 'right_knee', 'right_hip'],
      source: 'Thigh short of upright: design default',
      perturbation: { range: 0.46 },
    },
    {
      id: 'shoulders_down',
      names: { en: 'Shoulders on the floor', zh: '肩膀落地' },
      cue: { en: 'Keep the mat free under your shoulder blades', zh: '让肩胛骨下面的垫子一直空着' },
      advice: {
        en: 'The shoulders sank to the floor, so that only the legs worked. Do fewer with the shoulders lifted.',
        zh: '肩膀落到了地上，只剩腿在动。宁可少做几次，也让肩膀抬着。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'wristAboveHipRatio', at: 'turn', direction: 'below', good: 0.58, deadBand: 0.06 },
      keypoints: ['left_shoulder', 'right_shoulder'],
      source:
        'Shoulder blades off the floor throughout by definition; hands half a torso above the hips: design default',
      perturbation: { start: { trunkDeg: -22, hipDeg: -22 }, turn: { trunkDeg: -22, hipDeg: -22 } },
    },
    {
      id: 'leg_bent',
      names: { en: 'Other leg not stretched', zh: '另一条腿没有伸直' },
      cue: { en: 'Push your heel into an imaginary wall', zh: '想象把脚跟蹬向前面的墙' },
      advice: {
        en: 'The leg that should be long stayed bent, an easier version. Stretch it before the other knee comes in.',
        zh: '该伸直的那条腿弯着，是较容易的版本。先把它蹬直，再收另一条腿。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipHeightRatio', at: 'min', direction: 'above', good: -0.53, deadBand: 0.07 },
      keypoints: ['left_knee', 'right_knee', 'left_ankle', 'right_ankle'],
      source: 'Other leg long and low by definition (Francis 2001, ACE abdominal study); bound: design default',
      perturbation: { start: { kneeDeg: 40 }, turn: { kneeDeg: 30 } },
    },
  ],
  // How far the shoulders turn is not told from the side.
  source:
    'Bicycle manoeuvre: one knee drawn in with the opposite elbow to it, other leg long and low (Francis 2001, ACE abdominal study); angles by construction',
};
