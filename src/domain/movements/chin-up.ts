// Chin-up: the pull-up with palms towards the face, hands at shoulder width.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { pullUp } from './pull-up.ts';

export const chinUp: RepetitionMovement = {
  ...exercise({
    id: 'chin_up',
    names: { en: 'Chin-up', zh: '反手引体向上' },
    aliases: {
      en: [
        'negative chin up',
        'eccentric chin up',
        'chin up',
        'chin ups',
        'chinup',
        'chinups',
        'underhand pull up',
        'weighted chin up',
        'weighted chin ups',
        'assisted chin up',
        'chins',
      ],
      zh: ['反握引体向上', '反手引体', '反握引体', '窄握引体向上'],
    },
    pattern: 'vertical_pull',
    equipment: ['pull_up_bar'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { lats: 1, biceps: 1, upper_back: 0.5, forearms: 0.5, abs: 0.25 },
    joints: { shoulder: 'overhead', elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['pull_up', 'lat_pulldown', 'inverted_row'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['front', 'back', 'side', 'oblique'],
  preferredView: 'back',
  setup: pullUp.setup,
  required: pullUp.required,
  floor: false,
  start: {
    trunkDeg: -2,
    neckDeg: 0,
    hipDeg: 6,
    kneeDeg: 26,
    ankleDeg: 0,
    shoulderDeg: 172,
    elbowDeg: 6,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 3,
    support: 'hands',
    upperHeightRatio: 1.24,
  },
  turn: {
    trunkDeg: -15,
    neckDeg: -6,
    hipDeg: 6,
    kneeDeg: 40,
    ankleDeg: 0,
    shoulderDeg: 26,
    elbowDeg: 144,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 10,
    support: 'hands',
    upperHeightRatio: 1.24,
  },
  firstPhase: 'concentric',
  // Without hips in the picture there is no torso length to measure heights in: then the elbows are followed.
  driving: [
    { signal: 'wristHeightRatio', views: ['front', 'back', 'side', 'oblique'], minimumRange: 0.52 },
    { signal: 'elbowDeg', views: ['front', 'back', 'side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1300, pauseMs: 150, concentricMs: 950 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 58, views: ['side', 'oblique'] },
    { signal: 'wristHeightRatio', min: -0.45, max: 2 },
    { signal: 'forearmLeanDeg', min: 0, max: 75 },
  ],
  minimumRepetitionMs: 450,
  // The same bar, the same two ends.
  faults: pullUp.faults.map((fault) =>
    // Elbows in front of the trunk come further down than beside it.
    fault.id === 'elbows_short' ? { ...fault, rule: { ...fault.rule, good: -0.49 } } : fault,
  ),
  source:
    'Dead hang to chin over the bar by definition; elbows in front of the trunk and closed to about 140° at the top, by construction',
};
