// Dead bug: on the back, one leg and the other arm lowered away, sides in turn.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const deadBug: RepetitionMovement = {
  ...exercise({
    id: 'dead_bug',
    names: { en: 'Dead bug', zh: '死虫式' },
    aliases: { en: ['dead bugs', 'deadbug', 'deadbugs'], zh: ['死虫', '仰卧死虫式'] },
    pattern: 'core_stability',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { abs: 1, obliques: 0.25, hip_flexors: 0.25 },
    joints: { lower_back: 'low', hip: 'low' },
    substitutes: ['bird_dog', 'plank', 'hollow_hold'],
    unilateral: true,
    secondsPerRepetition: 4,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Outstretched, hands and feet must stay in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，伸展时手和脚都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  start: {
    trunkDeg: -90,
    neckDeg: 4,
    hipDeg: 90,
    kneeDeg: 90,
    ankleDeg: 0,
    shoulderDeg: 88,
    elbowDeg: 4,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 2,
    support: 'back',
  },
  // The side is that of the leg; the other arm goes with it.
  turn: {
    trunkDeg: -90,
    neckDeg: 4,
    hipDeg: { left: 12, right: 90 },
    kneeDeg: { left: 6, right: 90 },
    ankleDeg: 0,
    shoulderDeg: { left: 88, right: 168 },
    elbowDeg: 4,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 2,
    support: 'back',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'maxHipDeg', views: ['side'] },
    { signal: 'maxKneeDeg', views: ['side'] },
    { signal: 'nearHipDeg', views: ['side'], perSide: true },
  ],
  tempo: { eccentricMs: 1500, pauseMs: 300, concentricMs: 1300 },
  posture: [
    { signal: 'trunkLeanDeg', min: 64, max: 116 },
    // One leg stays drawn up: both at once are another movement.
    { signal: 'minKneeDeg', min: 40, max: 135 },
    { signal: 'minHipDeg', min: 45, max: 128 },
    { signal: 'hipAboveKneeRatio', min: -1.4, max: -0.15 },
  ],
  faults: [
    {
      id: 'short_reach',
      names: { en: 'Leg not lowered', zh: '腿没有伸下去' },
      cue: { en: 'Reach your heel long towards the far wall', zh: '把脚跟伸长，够向远处的墙' },
      advice: {
        en: 'The leg stopped half-way. Lower it as far as the lower back stays on the floor.',
        zh: '腿只放到一半。在下背贴地的前提下，尽量放低。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearAnkleRaiseRatio', at: 'range', direction: 'below', good: 0.48, deadBand: 0.05 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source:
        'One foot lowered six tenths of a torso below the other, by construction; less than seven tenths of that: design default',
      perturbation: { range: 0.4 },
    },
    {
      id: 'knee_bent',
      names: { en: 'Knee bent', zh: '膝盖弯曲' },
      cue: { en: 'Push your foot through an imaginary wall', zh: '想象用脚蹬穿一面墙' },
      advice: {
        en: 'The lowered knee stayed bent, an easier version. Straighten it once that is easy.',
        zh: '放下的腿膝盖弯着，是较容易的版本。轻松之后再伸直。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkShinDeg', at: 'turn', direction: 'above', good: 8, deadBand: 6 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Shanks level with the trunk by definition, on average of both legs; 14°: design default',
      perturbation: { turn: { kneeDeg: 38 } },
    },
  ],
  // Whether the lower back leaves the floor cannot be seen by seventeen points.
  source: 'Hips and knees at 90° to start, heel and opposite hand just above the floor at the turn: by definition',
};
