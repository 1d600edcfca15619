// Inverted row: hanging under a low bar, heels on the floor, chest pulled to the bar.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { KNEES_BENT } from './push-up-faults.ts';

export const invertedRow: RepetitionMovement = {
  ...exercise({
    id: 'inverted_row',
    names: { en: 'Inverted row', zh: '反向划船' },
    aliases: {
      en: [
        'smith machine inverted row',
        'leaning pull up',
        'supine row',
        'bodyweight row',
        'australian pull up',
        'body row',
        'horizontal row',
        'inverted bodyweight row',
        'aussie pull up',
      ],
      zh: ['澳式引体向上', '斜身引体', '自重划船', '水平引体', '斜拉引体'],
    },
    pattern: 'horizontal_pull',
    equipment: ['rack', 'barbell'],
    loadKind: 'bodyweight_plus',
    muscles: { upper_back: 1, lats: 1, rear_delts: 0.5, biceps: 0.5, abs: 0.25 },
    joints: { elbow: 'moderate_flexion', shoulder: 'low', wrist: 'isometric' },
    substitutes: ['dumbbell_row', 'ring_row', 'seated_cable_row'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge at knee height, two and a half metres to your side. The bar, your hips and your heels must be in the picture.',
    zh: '把手机横放在膝盖高度，离你身侧两米半，让横杠、髋和脚跟都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: -62,
    neckDeg: 4,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 92,
    elbowDeg: 6,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 14,
    support: 'hands_and_heels',
    upperHeightRatio: 0.52,
  },
  turn: {
    trunkDeg: -52,
    neckDeg: 4,
    hipDeg: 2,
    kneeDeg: 2,
    ankleDeg: 0,
    shoulderDeg: 26,
    elbowDeg: 138,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 48,
    support: 'hands_and_heels',
    upperHeightRatio: 0.52,
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'wristHeightRatio', views: ['side', 'oblique'] },
    { signal: 'elbowDeg', views: ['side', 'oblique'], start: 165, turn: 70, minimumRange: 45 },
  ],
  tempo: { eccentricMs: 1100, pauseMs: 150, concentricMs: 900 },
  // Leaning back under the hands, straight at the hips.
  posture: [
    { signal: 'trunkLeanDeg', min: 28, max: 112 },
    { signal: 'nearHipDeg', min: 115, max: 181 },
    { signal: 'wristHeightRatio', min: -0.35, max: 2 },
    { signal: 'forearmLeanDeg', min: 0, max: 80 },
    // Lying on the back with the legs in the air is not hanging under a bar.
    { signal: 'shoulderAboveAnkleRatio', min: -0.2, max: 3 },
  ],
  minimumRepetitionMs: 420,
  faults: [
    {
      id: 'hip_sag',
      names: { en: 'Hips hanging', zh: '髋部下掉' },
      cue: { en: 'Be one stiff board from heels to ears', zh: '从脚跟到耳朵绷成一块板' },
      advice: {
        en: 'The hips hung below the line from shoulders to heels. Squeeze the glutes, or raise the bar a notch.',
        zh: '髋部低于肩到脚跟的连线。夹紧臀部，或把横杠调高一档。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'bodyLineDeg', at: 'max', direction: 'above', good: 22, deadBand: 8 },
      keypoints: ['left_hip', 'right_hip', 'left_shoulder', 'right_shoulder'],
      source:
        'Straight from shoulder to heel by definition; 20° for the hip point and phone pose error (design default)',
      perturbation: { start: { hipDeg: 38 }, turn: { hipDeg: 40 } },
    },
    {
      id: 'short_range',
      names: { en: 'Chest short of the bar', zh: '胸口没到杠' },
      cue: { en: 'Bring the bar to your breastbone', zh: '让横杠碰到胸骨' },
      advice: {
        en: 'The elbows stayed open at the top. Walk the feet back so that the body stands steeper, and touch the bar each time.',
        zh: '顶端手肘还张着。把脚往后走、身体立高一些，每次都让胸口碰到杠。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'wristHeightRatio', at: 'min', direction: 'above', good: 0.54, deadBand: 0.1 },
      keypoints: ['left_elbow', 'right_elbow', 'left_wrist', 'right_wrist'],
      source:
        'Chest to the bar by definition: shoulders within half a torso length of the hands, plus phone pose error (design default)',
      perturbation: { range: 0.44 },
    },
    {
      ...KNEES_BENT,
      cue: { en: 'Push your heels into the floor far away from you', zh: '把脚跟蹬向远处的地面' },
      advice: {
        en: 'The knees were bent, which takes weight off the arms. A higher bar makes straight legs possible.',
        zh: '膝盖弯着，手臂分到的重量就少。把横杠调高，就能伸直腿做。',
      },
      rule: { ...KNEES_BENT.rule, good: 166 },
      source: 'One line from shoulders to heels by definition; 159° for the error of phone pose: design default',
      perturbation: { start: { kneeDeg: 44 }, turn: { kneeDeg: 44 } },
    },
  ],
  source: 'Arms straight under the bar to chest at the bar by definition; angles by construction',
};
