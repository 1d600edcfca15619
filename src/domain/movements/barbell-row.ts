// Barbell row: bent over at the hips, the bar pulled from hanging arms to the belly.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const barbellRow: RepetitionMovement = {
  ...exercise({
    id: 'barbell_row',
    names: { en: 'Barbell row', zh: '杠铃划船' },
    aliases: {
      en: [
        'reverse grip bent over row',
        'underhand barbell row',
        'bent over barbell rows',
        'one arm long bar row',
        'row',
        'rows',
        'bent over row',
        'bent over rows',
        'bb row',
        'bor',
        'bent over barbell row',
        'barbell bent over row',
        'underhand row',
        'yates row',
        'reverse grip row',
      ],
      zh: ['划船', '俯身划船', '俯身杠铃划船', '杠铃俯身划船', '反握划船'],
    },
    pattern: 'horizontal_pull',
    equipment: ['barbell'],
    muscles: { upper_back: 1, lats: 1, rear_delts: 0.5, biceps: 0.5, lower_back: 0.5, forearms: 0.25 },
    joints: { lower_back: 'axial_load', hip: 'isometric', elbow: 'moderate_flexion', shoulder: 'low' },
    substitutes: ['dumbbell_row', 'seated_cable_row', 'pendlay_row', 'chest_supported_row', 'inverted_row'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  // From elsewhere a bent trunk looks short, and shoulders wide beside it: side and front cannot be told apart.
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two to three metres to your side. Head, hands and feet must be in the picture when you bend over.',
    zh: '把手机竖放在膝盖高度，放在你身侧两到三米处，俯身后头、手和脚都要在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip', 'left_knee'],
  floor: false,
  start: {
    trunkDeg: 58,
    neckDeg: -30,
    hipDeg: 82,
    kneeDeg: 30,
    ankleDeg: 6,
    shoulderDeg: 58,
    elbowDeg: 6,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 6,
    support: 'feet',
  },
  turn: {
    trunkDeg: 55,
    neckDeg: -30,
    hipDeg: 79,
    kneeDeg: 30,
    ankleDeg: 6,
    shoulderDeg: -4,
    elbowDeg: 84,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 16,
    support: 'feet',
  },
  firstPhase: 'concentric',
  driving: [
    // Both arms move as one: their mean is steadier than the nearer.
    { signal: 'elbowDeg', views: ['side'], minimumRange: 44 },
  ],
  tempo: { eccentricMs: 1100, pauseMs: 150, concentricMs: 800 },
  // Bent over on nearly straight legs, hands below the shoulders: standing arms that bend row nothing.
  posture: [
    { signal: 'trunkLeanDeg', min: 24, max: 105 },
    { signal: 'kneeDeg', min: 110, max: 181 },
    { signal: 'wristHeightRatio', min: -3, max: -0.25 },
  ],
  minimumRepetitionMs: 500,
  faults: [
    {
      id: 'trunk_swing',
      names: { en: 'Heaving with the trunk', zh: '上身借力' },
      cue: { en: 'Keep your chest pointing at the same spot on the floor', zh: '胸口一直对着地上同一个点' },
      advice: {
        en: 'The trunk rose with every pull, so hips and back threw the bar. Take less weight until only the arms move.',
        zh: '每次上拉时上身都在抬起，是髋和背在甩杠铃。减轻重量，直到只有手臂在动。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'range', direction: 'above', good: 15, deadBand: 5 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Trunk angle held throughout the bent-over row (NSCA, Essentials, 4th ed.); 15°: design default',
      perturbation: { turn: { trunkDeg: -26, hipDeg: -26, shoulderDeg: -20 } },
    },
    {
      id: 'too_upright',
      names: { en: 'Standing too upright', zh: '俯身不够' },
      cue: { en: 'Push your hips towards the wall behind you', zh: '把髋部往身后的墙推' },
      advice: {
        en: 'The trunk stood too high, which turns the row into half a shrug. Hinge until the trunk is nearer to level than to upright.',
        zh: '上身太直，划船就变成了半个耸肩。屈髋俯身，直到躯干更接近水平。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'start', direction: 'below', good: 40, deadBand: 5 },
      keypoints: ['left_hip', 'left_shoulder', 'right_hip', 'right_shoulder'],
      source: 'Trunk slightly above parallel to the floor (NSCA, Essentials, 4th ed.); 40°: design default',
      perturbation: {
        start: { trunkDeg: -28, hipDeg: -28, shoulderDeg: -28 },
        turn: { trunkDeg: -26, hipDeg: -26, shoulderDeg: -26 },
      },
    },
    {
      id: 'short_pull',
      names: { en: 'Bar not brought to the belly', zh: '没有拉到腹部' },
      cue: { en: 'Bring the bar to your belt', zh: '把杠铃拉到皮带处' },
      advice: {
        en: 'The elbows stopped short of the trunk. A lighter bar that touches the belly trains more of the back.',
        zh: '手肘没有拉到躯干旁。换轻一点、能碰到腹部的重量，背部练得更充分。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'elbowHeightRatio', at: 'range', direction: 'below', good: 0.27, deadBand: 0.035 },
      keypoints: ['left_elbow', 'right_elbow', 'left_shoulder', 'right_shoulder'],
      source:
        'Bar touches the upper abdomen (NSCA, Essentials, 4th ed.), which carries the elbows up by a third of a torso, by construction; bound: design default',
      perturbation: { range: 0.42 },
    },
  ],
  source:
    'Trunk slightly above level, knees a little bent, bar to the upper abdomen (NSCA, Essentials, 4th ed.); angles by construction, the trunk higher than in the book as most lifters hold it. A rounded back is not judged: seventeen keypoints hold no point of the spine',
};
