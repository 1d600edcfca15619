// Chair leg extension: seated, one knee straightened after the other. Each counts, for its side.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING } from './seated-pose.ts';

export const chairLegExtension: RepetitionMovement = {
  ...exercise({
    id: 'chair_leg_extension',
    names: { en: 'Chair leg extension', zh: '椅上伸腿' },
    aliases: {
      en: ['chair knee extension', 'long arc quad', 'seated knee extension', 'chair leg lift', 'chair kick'],
      zh: ['坐姿伸膝', '椅子伸腿', '坐着伸腿'],
    },
    pattern: 'knee_isolation',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { quadriceps: 1, hip_flexors: 0.25 },
    joints: { knee: 'moderate_flexion' },
    substitutes: ['leg_extension', 'chair_march', 'chair_stand'],
    unilateral: true,
    secondsPerRepetition: 2.5,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'alternating',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Sit well back, your side to the phone at knee height, two to three metres away. Feet and head must be in the picture.',
    zh: '往后坐满，侧对放在膝盖高度、离你两到三米的手机，从头到脚都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    ...SEATED,
    trunkDeg: 0,
    neckDeg: 0,
    shoulderDeg: 12,
    elbowDeg: 30,
    shoulderAbductionDeg: 10,
  },
  turn: {
    ...SEATED,
    trunkDeg: -3,
    neckDeg: 0,
    hipDeg: { left: 88, right: 85 },
    kneeDeg: { left: 12, right: 88 },
    shoulderDeg: 12,
    elbowDeg: 30,
    shoulderAbductionDeg: 10,
  },
  firstPhase: 'concentric',
  driving: [{ signal: 'nearKneeDeg', views: ['side'], perSide: true, minimumRange: 38 }],
  tempo: { eccentricMs: 1100, pauseMs: 200, concentricMs: 900 },
  posture: [{ signal: 'trunkLeanDeg', min: 0, max: 40 }, SITTING],
  minimumRepetitionMs: 500,
  faults: [
    {
      id: 'leaning_back',
      names: { en: 'Leaning back', zh: '上身后仰' },
      cue: { en: 'Keep your back where the chair is', zh: '后背一直贴着椅背' },
      advice: {
        en: 'The trunk tipped back while the leg rose. Sit well back, and straighten the knee only as far as the back stays still.',
        zh: '抬腿时上身后仰了。往后坐满，后背不动的前提下能伸多直就伸多直。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 14, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Trunk upright by definition; 14°: design default',
      perturbation: { turn: { trunkDeg: -24, hipDeg: -24 } },
    },
  ],
  source: 'Knee from a right angle to nearly straight, thigh on the seat: by definition; angles by construction',
};
