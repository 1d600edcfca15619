// Glute bridge: on the back, soles on the floor, hips up into line and down.
import { exercise } from '../catalogue/exercises/define.ts';
import { FEET_FAR, HIPS_OVER, HIPS_SHORT } from './bridge-faults.ts';
import type { RepetitionMovement } from './movement.ts';

export const gluteBridge: RepetitionMovement = {
  ...exercise({
    id: 'glute_bridge',
    names: { en: 'Glute bridge', zh: '臀桥' },
    aliases: {
      en: [
        'bodyweight hip bridge',
        'bridge',
        'glute bridges',
        'hip bridge',
        'bodyweight glute bridge',
        'hip raise',
        'weighted glute bridge',
      ],
      zh: ['臀桥式', '臀部桥', '仰卧挺髋', '桥式挺髋'],
    },
    pattern: 'hinge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { glutes: 1, hamstrings: 0.5 },
    joints: { hip: 'moderate_flexion', lower_back: 'low' },
    substitutes: ['single_leg_glute_bridge', 'hip_thrust', 'donkey_kick'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Head, hips and feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让头、髋和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee'],
  floor: true,
  start: {
    trunkDeg: -90,
    neckDeg: 4,
    hipDeg: 53,
    kneeDeg: 115,
    ankleDeg: 0,
    shoulderDeg: -4,
    elbowDeg: 2,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 16,
    support: 'shoulders_and_feet',
  },
  turn: {
    trunkDeg: -115,
    neckDeg: 28,
    hipDeg: -2,
    kneeDeg: 98,
    ankleDeg: 0,
    shoulderDeg: -29,
    elbowDeg: 2,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 16,
    support: 'shoulders_and_feet',
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'hipAboveShoulderRatio', views: ['side'], minimumRange: 0.26 },
    // The trunk points towards the lens: all heights look larger beside it.
    { signal: 'hipAboveShoulderRatio', views: ['oblique', 'front', 'back'], minimumRange: 0.37 },
    { signal: 'nearHipDeg', views: ['side', 'oblique'], minimumRange: 31 },
  ],
  tempo: { eccentricMs: 1100, pauseMs: 300, concentricMs: 1000 },
  posture: [
    { signal: 'trunkLeanDeg', min: 50, max: 150 },
    // Feet on the floor, near the hips: legs in the air or stretched out are another exercise.
    { signal: 'hipHeightRatio', min: -0.5, max: 1, views: ['side'] },
    { signal: 'hipHeightRatio', min: -0.5, max: 1.8, views: ['oblique', 'front', 'back'] },
    { signal: 'shoulderAboveAnkleRatio', min: -1, max: 0.9 },
    { signal: 'nearKneeDeg', min: 22, max: 130 },
  ],
  minimumRepetitionMs: 750,
  faults: [HIPS_OVER, HIPS_SHORT, FEET_FAR],
  source:
    'Thigh and trunk in line at the top by definition; knees between the usual 90° and the 135° compared by Lehecka et al. 2017, by construction',
};
