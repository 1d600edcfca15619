// Dip: propped on parallel bars, body lowered between them.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const dip: RepetitionMovement = {
  ...exercise({
    id: 'dip',
    names: { en: 'Dip', zh: '双杠臂屈伸' },
    aliases: {
      en: [
        'dips',
        'parallel bar tricep dip',
        'parallel bar triceps dip',
        'assisted dip machine',
        'chest dip',
        'chest dips',
        'parallel bar dip',
        'bar dip',
        'weighted dip',
        'weighted dips',
        'tricep dip',
        'triceps dip',
        'assisted dip',
        'ring dip',
      ],
      zh: ['双杠', '臂屈伸', '双杠撑体', '负重双杠臂屈伸', '胸部双杠臂屈伸'],
    },
    pattern: 'horizontal_push',
    equipment: ['dip_bars'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { chest: 1, triceps: 1, front_delts: 0.5 },
    joints: { shoulder: 'loaded_extension', elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['bench_dip', 'decline_bench_press', 'push_up', 'close_grip_bench_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, two to three metres to the side of the bars. Head, hands and knees must be in the picture.',
    zh: '把手机竖放在髋部高度，离双杠侧面两到三米，让头、手和膝都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: false,
  start: {
    trunkDeg: 8,
    neckDeg: 0,
    hipDeg: 6,
    kneeDeg: 50,
    ankleDeg: 0,
    shoulderDeg: 10,
    elbowDeg: 8,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 8,
    support: 'hands',
    upperHeightRatio: 0.72,
  },
  turn: {
    trunkDeg: 26,
    neckDeg: -8,
    hipDeg: 22,
    kneeDeg: 66,
    ankleDeg: 0,
    shoulderDeg: -58,
    elbowDeg: 98,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 14,
    support: 'hands',
    upperHeightRatio: 0.72,
  },
  // Elbows bend in much that people do; here the shoulders come down to the hands as well.
  phases: [
    {
      id: 'lowered',
      names: { en: 'Lowered', zh: '下降到位' },
      gate: { signal: 'shoulderHeightRatio', min: -0.5, max: 0.86 },
    },
  ],
  firstPhase: 'eccentric',
  // Elbows first: heights between hands and shoulders change as well when a straight arm swings.
  driving: [
    { signal: 'elbowDeg', views: ['side', 'oblique'], start: 165, turn: 88, minimumRange: 46 },
    { signal: 'shoulderHeightRatio', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1200, pauseMs: 100, concentricMs: 1000 },
  // Upright on the hands, thighs hanging: hips that sink to the knees are a squat, trunks that lie are a push-up.
  posture: [
    { signal: 'trunkLeanDeg', min: 0, max: 56 },
    { signal: 'hipAboveKneeRatio', min: 0.3, max: 2 },
    { signal: 'wristAboveHipRatio', min: -0.8, max: 1.2 },
    // A hand that is lifted to the mouth or the face passes above its elbow.
    { signal: 'forearmLeanDeg', min: 112, max: 181 },
  ],
  keeps: [{ signal: 'trunkShareRatio', tolerance: 0.25 }],
  minimumRepetitionMs: 450,
  faults: [
    {
      id: 'too_deep',
      names: { en: 'Shoulders far below the elbows', zh: '下得过深' },
      cue: { en: 'Stop when your upper arms lie level', zh: '上臂放平就停' },
      advice: {
        en: 'The elbows rose well above the shoulders, where the front of the shoulder carries the load. Level upper arms are deep enough.',
        zh: '手肘远高过肩，重量落在肩前侧。上臂放平就已经够深。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'elbowHeightRatio', at: 'max', direction: 'above', good: 0.13, deadBand: 0.07 },
      keypoints: ['left_shoulder', 'left_elbow', 'right_shoulder', 'right_elbow'],
      source:
        'Upper arms level at the bottom by definition; a fifth of a torso: design default; the margin is phone pose error (design default)',
      perturbation: { turn: { shoulderDeg: -34, elbowDeg: 36 } },
    },
    {
      id: 'shallow_depth',
      names: { en: 'Above the band', zh: '下得不够低' },
      cue: { en: 'Lower until your elbows are square', zh: '下到手肘成直角' },
      advice: {
        en: 'The elbows stayed wide open at the bottom. A resistance band under the knees makes the full range possible.',
        zh: '底端手肘还张得很开。在膝下套弹力带，就能做满全程。',
      },
      safety: false,
      views: ['side', 'oblique'],
      rule: { signal: 'elbowHeightRatio', at: 'range', direction: 'below', good: 0.45, deadBand: 0.06 },
      keypoints: ['left_elbow', 'right_elbow', 'left_shoulder', 'right_shoulder'],
      source:
        'Upper arms from hanging to level carry the elbows six tenths of a torso towards the shoulders, by construction; bound: design default',
      perturbation: { range: 0.36 },
    },
    {
      id: 'not_locked_out',
      names: { en: 'Not all the way up', zh: '没有撑直' },
      cue: { en: 'Push the bars down until you stand tall on them', zh: '把杠往下推，直到手臂撑直' },
      advice: {
        en: 'The arms stayed bent at the top, and the last third was left out.',
        zh: '顶端手臂没有伸直，最后三分之一被省掉了。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearElbowDeg', at: 'max', direction: 'below', good: 151, deadBand: 8 },
      keypoints: ['left_elbow', 'right_elbow'],
      source: 'Straight arms at the top by definition; 37° for phone pose error (design default)',
      perturbation: { start: { elbowDeg: 46, shoulderDeg: -25 } },
    },
  ],
  source:
    'Straight arms to level upper arms by definition; elbows bend and shoulders extend on the way down (McKenzie 2022, Bench, bar, and ring dips); angles by construction',
};
