// Push press: a short dip of the knees throws the bar off the shoulders, the arms finish it.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { overheadPress } from './overhead-press.ts';
import { LEANING_BACK, NOT_LOCKED_OUT } from './press-faults.ts';

export const pushPress: RepetitionMovement = {
  ...exercise({
    id: 'push_press',
    names: { en: 'Push press', zh: '借力推举' },
    aliases: { en: ['barbell push press', 'pushpress'], zh: ['借力推', '腿部借力推举', '借力肩推'] },
    pattern: 'vertical_push',
    equipment: ['barbell', 'rack'],
    level: 'intermediate',
    muscles: { front_delts: 1, side_delts: 0.5, triceps: 0.5, quadriceps: 0.5, glutes: 0.25 },
    joints: {
      shoulder: 'overhead',
      elbow: 'moderate_flexion',
      knee: 'moderate_flexion',
      lower_back: 'axial_load',
      wrist: 'isometric',
    },
    substitutes: ['overhead_press', 'push_jerk', 'dumbbell_shoulder_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  // The dip is a bend of the knees, which only the side shows.
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, three metres away, and turn your side to it. Feet and raised hands must be in the picture.',
    zh: '把手机竖放在髋部高度，离你三米，侧身站立，脚和举高的手都要在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: { ...overheadPress.start, shoulderDeg: 50, elbowDeg: 134, shoulderAbductionDeg: 14 },
  out: [
    {
      ...overheadPress.start,
      trunkDeg: 1,
      hipDeg: 27,
      kneeDeg: 50,
      ankleDeg: 24,
      shoulderDeg: 54,
      elbowDeg: 132,
      shoulderAbductionDeg: 14,
    },
    {
      ...overheadPress.start,
      trunkDeg: -2,
      hipDeg: 0,
      kneeDeg: 4,
      shoulderDeg: 84,
      elbowDeg: 104,
      heelUpDeg: 10,
    },
  ],
  turn: overheadPress.turn,
  back: [
    { ...overheadPress.start, hipDeg: 2, kneeDeg: 6, shoulderDeg: 112, elbowDeg: 66 },
    { ...overheadPress.start, hipDeg: 8, kneeDeg: 16, ankleDeg: 8, shoulderDeg: 56, elbowDeg: 126 },
  ],
  phases: [
    {
      id: 'dip',
      names: { en: 'Dip', zh: '下蹲借力' },
      gate: { signal: 'nearKneeDeg', min: 95, max: 164 },
      before: true,
    },
    {
      id: 'overhead',
      names: { en: 'Overhead', zh: '举过头顶' },
      gate: { signal: 'wristHeightRatio', min: 0.7, max: 2 },
    },
  ],
  firstPhase: 'concentric',
  explosive: true,
  // Over the feet, not the shoulders: the hands sink with the dip, so that it is where the travel begins.
  driving: [{ signal: 'wristAboveAnkleRatio', views: ['side'] }],
  tempo: { eccentricMs: 1200, pauseMs: 150, concentricMs: 1100 },
  // A dip, no squat: a thruster goes below.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 35 },
    { signal: 'hipAboveKneeRatio', min: 0.45, max: 2 },
    { signal: 'wristHeightRatio', min: -0.5, max: 2 },
  ],
  minimumRepetitionMs: 550,
  faults: [
    {
      id: 'forward_dip',
      names: { en: 'Tipping forward in the dip', zh: '下蹲时前倾' },
      cue: { en: 'Slide straight down a wall', zh: '像贴着墙一样直直往下滑' },
      advice: {
        en: 'The trunk tipped forward in the dip, so the bar leaves the shoulders forwards. Bend the knees and keep the chest up.',
        zh: '下蹲借力时上身前倾，杠铃会向前飞出。只弯膝盖，胸口保持挺起。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 15, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Torso erect in the dip of the push press (NSCA, Essentials, 4th ed.); 15°: design default',
      perturbation: { start: { trunkDeg: 28, hipDeg: 28, shoulderDeg: 22 } },
    },
    LEANING_BACK,
    { ...NOT_LOCKED_OUT, perturbation: { range: 0.32 } },
  ],
  source:
    'Dip of the knees of no more than a quarter squat, drive, press to full extension (NSCA, Essentials of Strength Training, 4th ed.)',
};
