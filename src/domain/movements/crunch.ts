// Crunch: on the back with bent knees, the shoulder blades leave the floor, the hips do not.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const crunch: RepetitionMovement = {
  ...exercise({
    id: 'crunch',
    names: { en: 'Crunch', zh: '卷腹' },
    aliases: {
      en: [
        'crunches',
        'ab crunch',
        'ab crunches',
        'abdominal crunch',
        'weighted crunch',
        'decline crunch',
        'swiss ball crunch',
      ],
      zh: ['仰卧卷腹', '腹肌卷腹', '下斜卷腹', '健身球卷腹'],
    },
    pattern: 'core_flexion',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { abs: 1 },
    joints: { lower_back: 'moderate_flexion', neck: 'low' },
    substitutes: ['dead_bug', 'reverse_crunch', 'sit_up'],
    secondsPerRepetition: 2.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge on the floor, two metres to your side. Head, hips and knees must be in the picture.',
    zh: '把手机横放在地面上，离你身侧两米，让头、髋和膝都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee'],
  floor: true,
  start: {
    trunkDeg: -90,
    neckDeg: 2,
    hipDeg: 50,
    kneeDeg: 107,
    ankleDeg: 0,
    shoulderDeg: 130,
    elbowDeg: 140,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 26,
    forearmOutDeg: -53,
    support: 'back',
  },
  turn: {
    trunkDeg: -64,
    neckDeg: 12,
    hipDeg: 76,
    kneeDeg: 107,
    ankleDeg: 0,
    shoulderDeg: 130,
    elbowDeg: 140,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 26,
    forearmOutDeg: -53,
    support: 'back',
  },
  firstPhase: 'concentric',
  driving: [{ signal: 'hipAboveShoulderRatio', views: ['side'], minimumRange: 0.26 }],
  tempo: { eccentricMs: 900, pauseMs: 200, concentricMs: 800 },
  posture: [
    // Further up is a sit-up.
    { signal: 'trunkLeanDeg', min: 46, max: 112 },
    { signal: 'hipHeightRatio', min: -1.6, max: 0.45 },
    // Hips on the floor: a bridge lifts them above the shoulders.
    { signal: 'hipAboveShoulderRatio', min: -0.85, max: 0.18 },
    // Knees up: on the front they are not.
    { signal: 'hipAboveKneeRatio', min: -1.6, max: -0.28 },
  ],
  faults: [
    {
      id: 'short_range',
      names: { en: 'Barely off the floor', zh: '抬得太少' },
      cue: { en: 'Peel your shoulder blades off the floor', zh: '把肩胛骨从地面卷起来' },
      advice: {
        en: 'Head and shoulders rose only a little. Breathe out on the way up and pause for a moment at the top.',
        zh: '头和肩只抬起一点。向上时呼气，在顶端停一下。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipAboveShoulderRatio', at: 'range', direction: 'below', good: 0.36, deadBand: 0.05 },
      keypoints: ['left_shoulder', 'right_shoulder'],
      source: 'Shoulders less than about 20° off the floor: design default',
      perturbation: { range: 0.48 },
    },
  ],
  // Hands that pull at the neck and a back that stays flat are not told from seventeen points.
  source: 'Curl-up test: trunk to about 30° from the mat (ACSM Guidelines); hips still by definition',
};
