// Chair push-up: hands on the armrests or the wheel rims, the seat left by straightening the arms. The lift of every transfer.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED } from './seated-pose.ts';

export const chairPushUp: RepetitionMovement = {
  ...exercise({
    id: 'chair_push_up',
    names: { en: 'Chair push-up', zh: '扶手撑起' },
    aliases: {
      en: [
        'wheelchair push-up',
        'wheelchair push up',
        'wheelchair dip',
        'armrest dip',
        'armrest push-up',
        'seated push-up',
      ],
      zh: ['轮椅撑起', '扶手支撑', '轮椅臂屈伸', '坐姿撑起'],
    },
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { triceps: 1, chest: 0.5, front_delts: 0.5, lats: 0.25 },
    joints: { shoulder: 'loaded_extension', elbow: 'moderate_flexion', wrist: 'isometric' },
    substitutes: ['bench_dip', 'dip', 'chair_shoulder_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Brakes on, or the chair against a wall. Hands on the armrests or rims, your side to the phone at chest height, two to three metres away.',
    zh: '刹好轮椅，或把椅子靠墙。双手放在扶手或轮圈上，侧对放在胸口高度、离你两到三米的手机。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    ...SEATED,
    trunkDeg: 8,
    neckDeg: 0,
    hipDeg: 96,
    shoulderDeg: -28,
    elbowDeg: 76,
    shoulderAbductionDeg: 16,
    support: 'hands',
    upperHeightRatio: 0.37,
  },
  turn: {
    ...SEATED,
    trunkDeg: 8,
    neckDeg: 0,
    hipDeg: 88,
    kneeDeg: 80,
    shoulderDeg: 4,
    elbowDeg: 8,
    shoulderAbductionDeg: 14,
    support: 'hands',
    upperHeightRatio: 0.37,
  },
  phases: [
    {
      id: 'pressed',
      names: { en: 'Arms straight', zh: '手臂撑直' },
      gate: { signal: 'shoulderHeightRatio', min: 0.78, max: 2 },
    },
  ],
  firstPhase: 'concentric',
  driving: [
    { signal: 'elbowDeg', views: ['side'], minimumRange: 30 },
    { signal: 'shoulderHeightRatio', views: ['side'] },
  ],
  tempo: { eccentricMs: 1100, pauseMs: 200, concentricMs: 900 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 48 },
    { signal: 'hipAboveKneeRatio', min: -0.5, max: 0.62 },
    { signal: 'wristAboveHipRatio', min: -0.6, max: 0.8 },
    // A hand that is lifted to the mouth or the face passes above its elbow.
    { signal: 'forearmLeanDeg', min: 112, max: 181 },
  ],
  keeps: [{ signal: 'trunkShareRatio', tolerance: 0.25 }],
  minimumRepetitionMs: 450,
  faults: [
    {
      id: 'not_locked_out',
      names: { en: 'Not all the way up', zh: '没有撑直' },
      cue: { en: 'Push the chair into the floor until your arms are straight', zh: '把椅子往地里推，直到手臂伸直' },
      advice: {
        en: 'The arms stayed bent at the top. Straighten them, or keep some weight on the feet if you can use them.',
        zh: '顶端手臂还弯着。撑到伸直；脚能用上力的话，让脚分担一些。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearElbowDeg', at: 'max', direction: 'below', good: 154, deadBand: 6 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Straight arms at the top by definition; the margin is phone pose error (design default)',
      perturbation: { range: 0.46 },
    },
  ],
  source:
    'Elbows from about a right angle to straight with the hands on the armrests, by definition; angles by construction',
};
