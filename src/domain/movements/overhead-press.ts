// Overhead press: the bar from the collarbones to straight arms, standing, the legs still.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { LEANING_BACK, NOT_LOCKED_OUT } from './press-faults.ts';
import { SIDE_LEAN } from './trunk-faults.ts';

export const overheadPress: RepetitionMovement = {
  ...exercise({
    id: 'overhead_press',
    names: { en: 'Overhead press', zh: '杠铃推举' },
    aliases: {
      en: [
        'seated barbell overhead press',
        'barbell seated overhead press',
        'seated military press',
        'seated barbell shoulder press',
        'barbell military press',
        'ohp',
        'military press',
        'strict press',
        'strict overhead press',
        'press',
        'standing press',
        'shoulder press barbell',
        'barbell shoulder press',
        'barbell overhead press',
        'standing overhead press',
        'strict military press',
        'seated barbell press',
      ],
      zh: ['坐姿杠铃推举', '推举', '站姿推举', '实力举', '肩推', '过头推举', '军式推举', '杠铃肩推'],
    },
    pattern: 'vertical_push',
    equipment: ['barbell', 'rack'],
    muscles: { front_delts: 1, side_delts: 0.5, triceps: 0.5, upper_back: 0.25, abs: 0.25 },
    joints: { shoulder: 'overhead', elbow: 'deep_flexion', wrist: 'isometric', lower_back: 'axial_load' },
    substitutes: ['dumbbell_shoulder_press', 'machine_shoulder_press', 'landmine_press', 'push_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, three metres away, and turn your side to it. Leave room above the head for the bar.',
    zh: '把手机竖放在髋部高度，离你三米，侧身站立，头顶上方要给杠铃留出空间。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    trunkDeg: -3,
    neckDeg: -4,
    hipDeg: -3,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 38,
    elbowDeg: 132,
    hipAbductionDeg: 6,
    shoulderAbductionDeg: 18,
    support: 'feet',
  },
  turn: {
    trunkDeg: 2,
    neckDeg: 2,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 176,
    elbowDeg: 6,
    hipAbductionDeg: 6,
    shoulderAbductionDeg: 14,
    support: 'feet',
  },
  // From folded arms: straight ones that rise past the head are a stretch.
  phases: [
    {
      id: 'rack',
      names: { en: 'At the shoulders', zh: '回到肩部' },
      gate: { signal: 'elbowDeg', min: 0, max: 118 },
    },
  ],
  firstPhase: 'concentric',
  driving: [{ signal: 'wristHeightRatio', views: ['side', 'oblique', 'front', 'back'], minimumRange: 0.75 }],
  tempo: { eccentricMs: 1200, pauseMs: 150, concentricMs: 1100 },
  // Upright, hands never hanging: whatever starts at the thighs is a raise, a curl or a jumping jack.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 40 },
    { signal: 'kneeDeg', min: 145, max: 181, views: ['side', 'oblique'] },
    { signal: 'wristHeightRatio', min: -0.5, max: 2 },
    { signal: 'ankleSpreadRatio', min: 0, max: 1.25 },
  ],
  minimumRepetitionMs: 550,
  faults: [
    LEANING_BACK,
    { ...SIDE_LEAN, safety: true },
    {
      id: 'leg_drive',
      names: { en: 'Legs helping', zh: '腿部借力' },
      cue: { en: 'Stand like a post from the hips down', zh: '髋以下像柱子一样站稳' },
      advice: {
        en: 'The knees bent and straightened to start the bar. That is a push press: log it as one, or press with still legs.',
        zh: '膝盖先弯再蹬直来启动杠铃，这是借力推举。要么按借力推举记录，要么双腿不动地推。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'kneeDeg', at: 'min', direction: 'below', good: 160, deadBand: 6 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Strict press: no knee bend, by definition; 160° is straight less phone pose error',
      perturbation: { start: { kneeDeg: 42, hipDeg: 21 } },
    },
    NOT_LOCKED_OUT,
  ],
  source:
    'Bar from the clavicles to full elbow extension overhead (barbell shoulder press: NSCA, Essentials, 4th ed.); standing and rack position with the elbows a little in front of the bar',
};
