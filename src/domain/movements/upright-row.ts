// Upright row: the bar from the thighs up along the trunk, the elbows leading to shoulder height.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SIDE_LEAN } from './trunk-faults.ts';

export const uprightRow: RepetitionMovement = {
  ...exercise({
    id: 'upright_row',
    names: { en: 'Upright row', zh: '直立划船' },
    aliases: {
      en: ['upright rows', 'barbell upright row', 'dumbbell upright row', 'db upright row', 'cable upright row'],
      zh: ['提拉', '直立提拉', '杠铃提拉'],
    },
    pattern: 'shoulder_isolation',
    equipment: ['barbell'],
    level: 'intermediate',
    muscles: { side_delts: 1, traps: 0.5, biceps: 0.25, front_delts: 0.25 },
    joints: { shoulder: 'shear', elbow: 'moderate_flexion', wrist: 'isometric' },
    substitutes: ['lateral_raise', 'face_pull'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  // From elsewhere the elbow towards the lens hides how high the other is.
  views: ['front'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at hip height, two to three metres away, and face it. Head to knees must be in the picture.',
    zh: '把手机竖放在髋部高度，离你两到三米，面对它，让头到膝盖都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: 3,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 10,
    elbowDeg: 10,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 6,
    forearmOutDeg: -12,
    support: 'feet',
  },
  turn: {
    trunkDeg: 0,
    neckDeg: 0,
    hipDeg: 1,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 34,
    elbowDeg: 26,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 76,
    forearmOutDeg: -102,
    support: 'feet',
  },
  // Both elbows: the one of a hand that holds a phone lifts alone.
  phases: [
    {
      id: 'elbows_up',
      names: { en: 'Elbows up', zh: '手肘抬起' },
      gate: { signal: 'elbowHeightRatio', min: -0.4, max: 0.5 },
    },
  ],
  firstPhase: 'concentric',
  driving: [{ signal: 'lowerElbowRaiseRatio', views: ['front'] }],
  tempo: { eccentricMs: 1200, pauseMs: 100, concentricMs: 900 },
  // The hands stay below the shoulders and close to the trunk: in a raise they travel further than the elbows.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 35 },
    { signal: 'hipAboveKneeRatio', min: 0.42, max: 2 },
    { signal: 'wristHeightRatio', min: -3, max: -0.02 },
    { signal: 'wristSpreadRatio', min: 0, max: 1.6, views: ['front', 'oblique'] },
  ],
  minimumRepetitionMs: 500,
  faults: [
    {
      id: 'too_high',
      names: { en: 'Elbows above the shoulders', zh: '手肘高过肩膀' },
      cue: { en: 'Stop when your elbows reach your shoulders', zh: '手肘到肩高就停' },
      advice: {
        en: 'The elbows went above the shoulders with the arms turned in, further than the lift needs. Stop level, or widen the grip.',
        zh: '手臂内旋，手肘还抬过了肩膀，超出了需要的幅度。抬到水平就停，或把握距放宽。',
      },
      safety: true,
      views: ['front'],
      rule: { signal: 'elbowHeightRatio', at: 'max', direction: 'above', good: 0.04, deadBand: 0.05 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Elevation kept below 90° (Schoenfeld et al. 2011, The upright row); the margin is phone pose error',
      perturbation: { turn: { shoulderAbductionDeg: 36 } },
    },
    { ...SIDE_LEAN, views: ['front'] },
    {
      id: 'short_range',
      names: { en: 'Stopping low', zh: '提得不够高' },
      cue: { en: 'Lead with the elbows up to your chest', zh: '用手肘带着，把杠铃提到胸口' },
      advice: {
        en: 'The elbows stayed well below the shoulders. Take less weight and let the elbows lead.',
        zh: '手肘离肩膀还差不少。减轻重量，让手肘带着往上提。',
      },
      safety: false,
      views: ['front'],
      rule: { signal: 'elbowHeightRatio', at: 'max', direction: 'below', good: -0.24, deadBand: 0.05 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Elbows to just below shoulder height (Schoenfeld et al. 2011); the margin is phone pose error',
      perturbation: { range: 0.38 },
    },
  ],
  source:
    'Upper arms to just below level (Schoenfeld et al. 2011, The upright row), bar close to the trunk, elbows above the hands (NSCA, Essentials, 4th ed.)',
};
