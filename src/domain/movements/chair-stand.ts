// Chair stand: from the seat to standing and down again, the hands taking as little part as they can.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED } from './seated-pose.ts';

/** Shares of stature by which the hips go forward until they are over feet that stayed where they were. */
const OVER_FEET = 0.245;

export const chairStand: RepetitionMovement = {
  ...exercise({
    id: 'chair_stand',
    names: { en: 'Chair stand', zh: '坐站练习' },
    aliases: {
      en: ['sit to stand', 'sit-to-stand', 'chair rise', 'chair get up', 'stand up from a chair', 'chair stand up'],
      zh: ['坐站', '从椅子站起', '椅子起立', '坐立训练'],
    },
    pattern: 'squat',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { quadriceps: 1, glutes: 0.5, hamstrings: 0.25 },
    joints: { knee: 'moderate_flexion', hip: 'moderate_flexion' },
    substitutes: ['air_squat', 'box_squat', 'chair_leg_extension'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Put the chair against a wall, sit on its front half, and turn your side to the phone at knee height, three metres away.',
    zh: '椅子靠墙放稳，坐在前半部分，侧对三米外放在膝盖高度的手机。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    ...SEATED,
    trunkDeg: 6,
    neckDeg: 0,
    hipDeg: 94,
    kneeDeg: 98,
    shoulderDeg: 45,
    elbowDeg: 110,
    shoulderAbductionDeg: 6,
  },
  // Nose over toes before the seat is left.
  out: [
    {
      ...SEATED,
      trunkDeg: 34,
      neckDeg: -10,
      hipDeg: 100,
      kneeDeg: 84,
      ankleDeg: 0,
      shoulderDeg: 60,
      elbowDeg: 105,
      shoulderAbductionDeg: 6,
      support: 'feet',
      upperHeightRatio: 0,
      forwardRatio: OVER_FEET,
    },
  ],
  turn: {
    trunkDeg: 1,
    neckDeg: 0,
    hipDeg: 3,
    kneeDeg: 4,
    ankleDeg: 0,
    shoulderDeg: 40,
    elbowDeg: 112,
    hipAbductionDeg: 8,
    shoulderAbductionDeg: 6,
    support: 'feet',
    forwardRatio: OVER_FEET,
  },
  back: [
    {
      ...SEATED,
      trunkDeg: 32,
      neckDeg: -8,
      hipDeg: 98,
      kneeDeg: 84,
      ankleDeg: 0,
      shoulderDeg: 60,
      elbowDeg: 105,
      shoulderAbductionDeg: 6,
      support: 'feet',
      upperHeightRatio: 0,
      forwardRatio: OVER_FEET,
    },
  ],
  firstPhase: 'concentric',
  driving: [{ signal: 'hipAboveKneeRatio', views: ['side', 'oblique'], ownStart: 'fixed', minimumRange: 0.5 }],
  tempo: { eccentricMs: 1400, pauseMs: 200, concentricMs: 1200 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 62 },
    { signal: 'hipAboveKneeRatio', min: -0.3, max: 2 },
  ],
  minimumRepetitionMs: 900,
  faults: [
    {
      id: 'not_upright',
      names: { en: 'Not all the way up', zh: '没有站直' },
      cue: { en: 'Finish tall, as if your head touched a shelf', zh: '站到最高，像头顶要碰到架子' },
      advice: {
        en: 'Hips or knees stayed bent at the top. Stand all the way up before you sit again, or use a higher seat.',
        zh: '最高点时髋或膝还弯着。先完全站直再坐下，或换高一点的椅子。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'max', direction: 'below', good: 157, deadBand: 6 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source:
        'A full stand, by the instructions of the 30-second chair stand (Rikli and Jones 1999); 157° is straight less phone pose error',
      perturbation: { range: 0.28 },
    },
    {
      id: 'trunk_dive',
      names: { en: 'Throwing the trunk forward', zh: '上身猛地前扑' },
      cue: { en: 'Nose over your toes, no further', zh: '鼻尖到脚尖上方就够了' },
      advice: {
        en: 'The trunk tipped far forward to get off the seat. Slide to the front of the chair and bring the feet in under the knees.',
        zh: '上身前倾过多才离开座位。往椅子前沿挪一点，把脚收到膝盖下方。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 47, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Trunk flexion of 30–45° in sit-to-stand (Schenkman 1990); over 47°: design default',
      perturbation: { start: { trunkDeg: 44, hipDeg: 38 }, turn: { trunkDeg: 34, hipDeg: 34 } },
    },
  ],
  source:
    'From the seat to a full stand and back (30-second chair stand, Rikli and Jones 1999); angles by construction',
};
