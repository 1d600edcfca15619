// Chair march: seated, one knee lifted after the other. Each lift counts, for its side.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING } from './seated-pose.ts';

export const chairMarch: RepetitionMovement = {
  ...exercise({
    id: 'chair_march',
    names: { en: 'Chair march', zh: '椅上踏步' },
    aliases: {
      en: ['seated march', 'seated marching', 'chair marching', 'chair knee lift', 'seated knee lift'],
      zh: ['坐姿踏步', '坐着抬腿', '椅子踏步', '坐姿原地踏步'],
    },
    pattern: 'hip_isolation',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { hip_flexors: 1, quadriceps: 0.25, abs: 0.25 },
    joints: { hip: 'moderate_flexion' },
    substitutes: ['chair_leg_extension', 'seated_knee_tuck', 'high_knees'],
    unilateral: true,
    secondsPerRepetition: 1.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Sit tall on the front half of the chair, your side to the phone at knee height, two to three metres away.',
    zh: '坐在椅子前半部分，坐直，侧对放在膝盖高度、离你两到三米的手机。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee'],
  floor: false,
  start: {
    ...SEATED,
    trunkDeg: 0,
    neckDeg: 0,
    shoulderDeg: 20,
    elbowDeg: 40,
    shoulderAbductionDeg: 10,
  },
  turn: {
    ...SEATED,
    trunkDeg: -2,
    neckDeg: 0,
    hipDeg: { left: 118, right: 86 },
    kneeDeg: { left: 96, right: 88 },
    shoulderDeg: 20,
    elbowDeg: 40,
    shoulderAbductionDeg: 10,
  },
  firstPhase: 'concentric',
  driving: [{ signal: 'nearKneeRaiseRatio', views: ['side', 'oblique'], perSide: true, minimumRange: 0.3 }],
  tempo: { eccentricMs: 600, pauseMs: 50, concentricMs: 550 },
  posture: [{ signal: 'trunkLeanDeg', min: 0, max: 35 }, SITTING],
  minimumRepetitionMs: 480,
  faults: [
    {
      id: 'leaning_back',
      names: { en: 'Leaning back', zh: '上身后仰' },
      cue: { en: 'Sit tall, crown towards the ceiling', zh: '坐直，头顶朝向天花板' },
      advice: {
        en: 'The trunk tipped back to lift the leg. Lift it less high and keep the trunk still.',
        zh: '上身后仰才抬起了腿。抬低一些，让上身保持不动。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 13, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Trunk upright by definition; 13°: design default',
      perturbation: { turn: { trunkDeg: -24, hipDeg: -24 } },
    },
  ],
  source: 'Sitting tall, each knee lifted about a hand above the other: by definition; angles by construction',
};
