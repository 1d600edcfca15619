// Pike push-up: hips high, arms in line with the trunk; the head is lowered between and before the hands.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';
import { HEAD_CRANED, KNEES_BENT } from './push-up-faults.ts';

export const pikePushUp: RepetitionMovement = {
  ...exercise({
    id: 'pike_push_up',
    names: { en: 'Pike push-up', zh: '屈体俯卧撑' },
    aliases: { en: ['pike push up', 'pike pushup', 'pike press'], zh: ['折刀俯卧撑', '派克俯卧撑', '倒V俯卧撑'] },
    pattern: 'vertical_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { front_delts: 1, triceps: 0.5, side_delts: 0.5, chest: 0.25 },
    joints: { shoulder: 'overhead', elbow: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['decline_push_up', 'handstand_push_up', 'dumbbell_shoulder_press'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Hands, hips and feet must be in the picture.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让手、髋和脚都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip'],
  floor: true,
  start: {
    trunkDeg: 140,
    neckDeg: -4,
    hipDeg: 94,
    kneeDeg: 6,
    ankleDeg: 0,
    shoulderDeg: 148,
    elbowDeg: 6,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 10,
    support: 'hands_and_feet',
  },
  turn: {
    trunkDeg: 140,
    neckDeg: -16,
    hipDeg: 78,
    kneeDeg: 6,
    ankleDeg: 0,
    shoulderDeg: 90,
    elbowDeg: 96,
    hipAbductionDeg: 4,
    shoulderAbductionDeg: 34,
    support: 'hands_and_feet',
  },
  firstPhase: 'eccentric',
  driving: [
    { signal: 'nearElbowDeg', views: ['side', 'oblique'], minimumRange: 52 },
    { signal: 'shoulderHeightRatio', views: ['side', 'oblique'] },
  ],
  tempo: { eccentricMs: 1200, pauseMs: 100, concentricMs: 1000 },
  // Head down and folded at the hips: a push-up is straight there.
  posture: [
    { signal: 'trunkLeanDeg', min: 95, max: 181 },
    { signal: 'nearHipDeg', min: 45, max: 138 },
    { signal: 'hipAboveShoulderRatio', min: 0.15, max: 1.3 },
  ],
  minimumRepetitionMs: 450,
  faults: [
    {
      id: 'hips_dropping',
      names: { en: 'Hips dropping', zh: '臀部下沉' },
      cue: { en: 'Keep your tailbone pointing at the ceiling', zh: '让尾骨一直指向天花板' },
      advice: {
        en: 'The hips opened on the way down and it became a push-up. Walk the feet closer to the hands.',
        zh: '下降时髋部打开，变成了普通俯卧撑。把脚往手的方向走近一些。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearHipDeg', at: 'turn', direction: 'above', good: 111, deadBand: 7 },
      keypoints: ['left_hip', 'right_hip'],
      source: 'Hips folded to about a right angle by definition; 118°: design default',
      perturbation: { start: { hipDeg: -16 }, turn: { hipDeg: -28 } },
    },
    {
      id: 'shallow_depth',
      names: { en: 'Above the band', zh: '下得不够低' },
      cue: { en: 'Lower the crown of your head to the floor', zh: '让头顶靠近地面' },
      advice: {
        en: 'The elbows did not reach a right angle. Shorten the distance from hands to feet or put the hands on blocks.',
        zh: '手肘没有弯到直角。缩短手脚的距离，或把手垫高一些。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'shoulderHeightRatio', at: 'range', direction: 'below', good: 0.3, deadBand: 0.04 },
      keypoints: ['left_elbow', 'right_elbow', 'left_shoulder', 'right_shoulder'],
      source:
        'Elbow at 90° at the bottom lowers the shoulders by nearly four tenths of a torso, by construction; bound: design default',
      perturbation: { range: 0.38 },
    },
    {
      ...KNEES_BENT,
      advice: {
        en: 'The knees were bent, which lets the hips sink. Walk the feet a little closer and lift the hips as high as straight legs allow.',
        zh: '膝盖弯着，髋部就会下沉。脚往手的方向走近一点，在腿伸直的前提下把髋抬到最高。',
      },
      perturbation: { start: { kneeDeg: 48, hipDeg: 20 }, turn: { kneeDeg: 48, hipDeg: 20 } },
    },
    {
      ...HEAD_CRANED,
      cue: { en: 'Look back at your feet', zh: '往回看自己的脚' },
      advice: {
        en: 'The head was lifted to look ahead, which bends the neck as it goes down. Keep it between the arms.',
        zh: '抬头看前方，下降时颈部会受压。让头保持在两臂之间。',
      },
      rule: { signal: 'headDropRatio', at: 'turn', direction: 'below', good: -0.12, deadBand: 0.07 },
    },
  ],
  source: 'Hips folded to a right angle, elbow 90° at the bottom, by definition; angles by construction',
};
