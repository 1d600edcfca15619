// Hip thrust: shoulders on a bench, hips from near the floor up to level.
import { exercise } from '../catalogue/exercises/define.ts';
import { FEET_FAR, HIPS_OVER, HIPS_SHORT } from './bridge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

/** A bench of 40 cm under a person of 1.72 m. */
const BENCH = 0.23;

export const hipThrust: RepetitionMovement = {
  ...exercise({
    id: 'hip_thrust',
    names: { en: 'Hip thrust', zh: '臀推' },
    aliases: {
      en: [
        'hip thrust machine',
        'glute drive',
        'glute drive machine',
        'barbell hip thrust',
        'hip thrusts',
        'bb hip thrust',
        'hip thruster',
        'glute thrust',
        'machine hip thrust',
      ],
      zh: ['臀推机', '杠铃臀推', '臀冲', '挺髋', '杠铃臀冲'],
    },
    pattern: 'hinge',
    equipment: ['barbell', 'bench'],
    muscles: { glutes: 1, hamstrings: 0.5, quadriceps: 0.25 },
    joints: { hip: 'moderate_flexion', lower_back: 'isometric' },
    substitutes: ['glute_bridge', 'single_leg_glute_bridge', 'cable_pull_through'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge at bench height, two metres to your side. Head, hips and feet must be in the picture.',
    zh: '把手机横放在与凳面同高处，离你身侧两米，让头、髋和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee'],
  floor: true,
  start: {
    trunkDeg: -54,
    neckDeg: 14,
    hipDeg: 72,
    kneeDeg: 101,
    ankleDeg: 0,
    shoulderDeg: 14,
    elbowDeg: 12,
    hipAbductionDeg: 8,
    shoulderAbductionDeg: 32,
    support: 'shoulders_and_feet',
    upperHeightRatio: BENCH,
  },
  turn: {
    trunkDeg: -90,
    neckDeg: 30,
    hipDeg: 0,
    kneeDeg: 90,
    ankleDeg: 0,
    shoulderDeg: 3,
    elbowDeg: 8,
    hipAbductionDeg: 8,
    shoulderAbductionDeg: 32,
    support: 'shoulders_and_feet',
    upperHeightRatio: BENCH,
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'nearHipDeg', views: ['side', 'oblique'], minimumRange: 34 },
    { signal: 'hipAboveShoulderRatio', views: ['side', 'oblique'], minimumRange: 0.28 },
  ],
  tempo: { eccentricMs: 1200, pauseMs: 300, concentricMs: 900 },
  posture: [
    { signal: 'trunkLeanDeg', min: 30, max: 130 },
    // Shoulders on a bench lie lower than those of somebody who sits.
    { signal: 'shoulderAboveAnkleRatio', min: -0.5, max: 1.6 },
    { signal: 'nearKneeDeg', min: 40, max: 135 },
    // Knees above what the hips do: nobody squats or sits so.
    { signal: 'hipAboveKneeRatio', min: -1.1, max: 0.4 },
  ],
  minimumRepetitionMs: 600,
  faults: [
    {
      ...HIPS_OVER,
      rule: { ...HIPS_OVER.rule, signal: 'bodyLineDeg', good: 76 },
      source:
        'The hips fold by about 66° on the way, measured over the feet, by construction; 15° more: design default',
    },
    { ...HIPS_SHORT, rule: { ...HIPS_SHORT.rule, good: 0.51, deadBand: 0.05 } },
    { ...FEET_FAR, rule: { ...FEET_FAR.rule, signal: 'kneeDeg', good: 103 } },
  ],
  source: 'Trunk and thighs level and shins upright at the top, by definition; bench and hip travel by construction',
};
