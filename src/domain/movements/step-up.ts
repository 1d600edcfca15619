// Step-up: one foot on the box, the other pushed off the floor, until both stand on top; and down again.
import { exercise } from '../catalogue/exercises/define.ts';
import type { KeyPose, RepetitionMovement } from './movement.ts';

/** A box of 34 cm under a person of 1.72 m: below the knee. */
const BOX = 0.2;

/** The weight over the box, the lower foot leaving the floor. */
const HALF_WAY: KeyPose = {
  trunkDeg: 20,
  neckDeg: -10,
  hipDeg: { left: 62, right: 42 },
  kneeDeg: { left: 58, right: 70 },
  ankleDeg: 0,
  shoulderDeg: 20,
  elbowDeg: 30,
  hipAbductionDeg: 3,
  shoulderAbductionDeg: 8,
  support: 'feet',
  feetHeightRatio: { left: BOX, right: BOX / 2 },
};

export const stepUp: RepetitionMovement = {
  ...exercise({
    id: 'step_up',
    names: { en: 'Step-up', zh: '登阶' },
    aliases: {
      en: [
        'barbell step up',
        'step up with knee raise',
        'kettlebell step up',
        'step ups',
        'stepup',
        'stepups',
        'box step up',
        'dumbbell step up',
        'weighted step up',
        'bench step up',
      ],
      zh: ['上台阶', '踏步上箱', '登台阶', '上步', '箱式登阶'],
    },
    pattern: 'lunge',
    equipment: ['box'],
    loadKind: 'bodyweight_plus',
    muscles: { quadriceps: 1, glutes: 1, hamstrings: 0.25 },
    joints: { knee: 'moderate_flexion', hip: 'moderate_flexion' },
    substitutes: ['reverse_lunge', 'split_squat', 'lunge'],
    unilateral: true,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  sides: 'one',
  views: ['side', 'oblique', 'front', 'back'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, three metres away, and let the box stand sideways to it. Head to feet must be in the picture, on top of the box too.',
    zh: '把手机竖放在髋部高度，离你三米，让箱子侧对手机，站上箱子时头到脚也都要在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: false,
  start: {
    trunkDeg: 12,
    neckDeg: -8,
    hipDeg: { left: 87, right: 4 },
    kneeDeg: { left: 101, right: 4 },
    ankleDeg: 0,
    shoulderDeg: 14,
    elbowDeg: 20,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 8,
    support: 'feet',
    feetHeightRatio: { left: BOX, right: 0 },
  },
  out: [HALF_WAY],
  turn: {
    trunkDeg: 2,
    neckDeg: 0,
    hipDeg: { left: 4, right: 4 },
    kneeDeg: { left: 5, right: 5 },
    ankleDeg: 0,
    shoulderDeg: 8,
    elbowDeg: 15,
    hipAbductionDeg: 3,
    shoulderAbductionDeg: 8,
    support: 'feet',
    feetHeightRatio: { left: BOX, right: BOX },
  },
  back: [HALF_WAY],
  firstPhase: 'concentric',
  driving: [{ signal: 'hipPositionRatio', views: ['side', 'oblique', 'front', 'back'], minimumRange: 0.42 }],
  // A body that rises without a foot on the box has jumped, or come nearer.
  phases: [
    {
      id: 'foot_on_box',
      names: { en: 'Foot on the box', zh: '脚踏上箱' },
      gate: { signal: 'ankleGapRatio', min: 0.2, max: 2 },
    },
    {
      id: 'on_top',
      names: { en: 'On top', zh: '站上箱顶' },
      gate: { signal: 'ankleGapRatio', min: 0, max: 0.19 },
    },
  ],
  tempo: { eccentricMs: 1300, pauseMs: 200, concentricMs: 1200 },
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 52 },
    { signal: 'hipAboveFootRatio', min: 1.15, max: 3 },
  ],
  minimumRepetitionMs: 700,
  faults: [
    {
      id: 'forward_lean',
      names: { en: 'Throwing the trunk forward', zh: '上身前甩' },
      cue: { en: 'Grow tall through the top foot', zh: '用箱上的脚把自己顶高' },
      advice: {
        en: 'The trunk swung far over the knee to get up. Drive through the whole foot on the box, or take a lower one.',
        zh: '上身前倾借力才站上去。用箱上整只脚发力，或换矮一点的箱子。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'max', direction: 'above', good: 32, deadBand: 6 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Beyond about one and a half times the lean of the way up, 32°: design default',
      perturbation: { start: { trunkDeg: 36, hipDeg: 36 }, turn: { trunkDeg: 8, hipDeg: 8 } },
    },
    {
      id: 'side_sway',
      names: { en: 'Trunk swaying sideways', zh: '躯干左右摇晃' },
      cue: { en: 'Ride straight up like a lift', zh: '像电梯一样直直地升上去' },
      advice: {
        en: 'The trunk tipped to one side on the way up. Set the whole foot on the box, and take a lower one until you rise straight.',
        zh: '上升时躯干歪向一侧。整只脚踩实箱面；箱子矮一点，直到能直直地站上去。',
      },
      safety: false,
      views: ['front', 'back'],
      rule: { signal: 'trunkLeanDeg', at: 'drift', direction: 'above', good: 7, deadBand: 4 },
      keypoints: ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip'],
      source: 'Trunk 11° out of where it stands at the top, in the frontal plane: design default',
      perturbation: { start: { trunkSideDeg: 23 } },
    },
    {
      id: 'half_standing',
      names: { en: 'Not standing tall on top', zh: '箱上没有站直' },
      cue: { en: 'Stand tall on the box before you step down', zh: '在箱上站高，再往下走' },
      advice: {
        en: 'Hips and knees were still bent on top. Finish standing, then step down under control.',
        zh: '在箱上髋和膝还弯着。先站直，再有控制地走下来。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearHipDeg', at: 'turn', direction: 'below', good: 160, deadBand: 7 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source: 'Both legs straight on top by definition; 153° with the error of phone pose',
      perturbation: { turn: { kneeDeg: 42, hipDeg: 44, trunkDeg: 15 } },
    },
  ],
  source:
    'Box below the knee, both legs straight on top, by definition; trunk leaning about 20° on the way up, by construction. How hard the lower foot pushes off shows in none of these keypoints',
};
