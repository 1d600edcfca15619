// Shrug: with the arms hanging, the shoulders are drawn up to the ears and let down.
import { exercise } from '../catalogue/exercises/define.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';
import { SIDE_LEAN } from './trunk-faults.ts';

const HANGING: KeyPose = {
  trunkDeg: 2,
  neckDeg: 0,
  hipDeg: 3,
  kneeDeg: 4,
  ankleDeg: 0,
  shoulderDeg: 5,
  elbowDeg: 8,
  hipAbductionDeg: 5,
  shoulderAbductionDeg: 9,
  support: 'feet',
};

export const shrug: RepetitionMovement = {
  ...exercise({
    id: 'shrug',
    names: { en: 'Shrug', zh: '耸肩' },
    aliases: {
      en: [
        'shrugs',
        'dumbbell shrug',
        'db shrug',
        'db shrugs',
        'barbell shrug',
        'barbell shrugs',
        'trap bar shrug',
        'machine shrug',
      ],
      zh: ['哑铃耸肩', '杠铃耸肩', '负重耸肩'],
    },
    pattern: 'shoulder_isolation',
    mechanic: 'isolation',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { traps: 1, forearms: 0.25, upper_back: 0.25 },
    joints: { shoulder: 'low', neck: 'low' },
    substitutes: ['farmers_carry', 'upright_row', 'face_pull'],
    secondsPerRepetition: 2,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['front'],
  preferredView: 'front',
  setup: {
    en: 'Stand the phone upright at hip height, two and a half metres away, and face it. The whole body from head to knees must be in the picture.',
    zh: '把手机竖放在髋部高度，离你两米半，面对它，从头到膝都要在画面里。',
  },
  required: ['nose', 'left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: HANGING,
  turn: { ...HANGING, elbowDeg: 10, shrugRatio: 0.042 },
  // The shoulders come up, not the head down: the trunk grows longer by a seventh.
  phases: [
    {
      id: 'shoulders_low',
      names: { en: 'Shoulders low', zh: '双肩放下' },
      gate: { signal: 'trunkShareRatio', min: 0.5, max: 0.95 },
      before: true,
    },
    {
      id: 'shoulders_high',
      names: { en: 'Shoulders high', zh: '双肩提起' },
      gate: { signal: 'trunkShareRatio', min: 0.97, max: 1.2 },
    },
  ],
  firstPhase: 'concentric',
  // The travel is a seventh of a torso: how far the head stands above the shoulders before it differs more than that.
  driving: [{ signal: 'headToThighRatio', views: ['front'], minimumRange: 0.1, ownStart: 'offset' }],
  tempo: { eccentricMs: 900, pauseMs: 250, concentricMs: 700 },
  // Standing still with long arms that hang: a row bends them, a raise lifts them, a nod bends the trunk or comes with a hand.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 25 },
    { signal: 'elbowDeg', min: 112, max: 181 },
    { signal: 'wristHeightRatio', min: -3, max: -0.72 },
    { signal: 'hipAboveKneeRatio', min: 0.5, max: 1.16 },
  ],
  minimumRepetitionMs: 600,
  // Raised shoulders lengthen the trunk: at the top somebody who faces the lens looks turned.
  faults: [
    { ...SIDE_LEAN, views: ['front', 'oblique'], safety: true },
    {
      id: 'arms_bend',
      names: { en: 'Bending the arms', zh: '屈臂借力' },
      cue: { en: 'Let the weights hang like pendulums', zh: '让重物像钟摆一样垂着' },
      advice: {
        en: 'The elbows bent and the arms lifted the weight. Keep them long, so that the shoulders do the work.',
        zh: '手肘弯了，变成手臂在提重物。手臂保持伸长，让肩膀来完成动作。',
      },
      safety: false,
      views: ['front', 'oblique'],
      rule: { signal: 'wristHeightRatio', at: 'range', direction: 'above', good: 0.2, deadBand: 0.03 },
      keypoints: ['left_elbow', 'left_wrist', 'right_elbow', 'right_wrist'],
      source:
        'Straight arms move with the shoulders, which rise by a seventh of a torso, by construction; half as much again: design default',
      perturbation: { turn: { elbowDeg: 50 } },
    },
    {
      id: 'short_range',
      names: { en: 'Shoulders hardly lifted', zh: '耸得太低' },
      cue: { en: 'Bring your shoulders up to your ear lobes', zh: '把肩膀提到耳垂下方' },
      advice: {
        en: 'The shoulders rose only part of the way. Take less weight and pause for a moment at the top.',
        zh: '肩膀只提起了一部分。减轻重量，在最高处停一下。',
      },
      safety: false,
      views: ['front', 'oblique'],
      rule: { signal: 'headAboveShoulderRatio', at: 'drift', direction: 'below', good: 0.165, deadBand: 0.02 },
      keypoints: ['left_shoulder', 'right_shoulder', 'left_ear', 'right_ear'],
      source: 'Shoulders to the ears by definition; three quarters of the lift by construction: design default',
      perturbation: { range: 0.5 },
    },
  ],
  source:
    'Shoulder girdle straight up and down by definition; 7 cm of a person of 1.72 m, as a clavicle of 15 cm raised by about 28° gives: by construction',
};
