// Yoga shapes past the first ones, whole flows, and circles for every joint.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];
type Stretch = Omit<Stated, 'pattern' | 'equipment' | 'loadKind' | 'mechanic'> & Partial<Stated>;

function stretch(stated: Stretch): Exercise {
  return exercise({
    pattern: 'mobility',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    measure: 'hold',
    ...stated,
  });
}

export const YOGA_MORE: readonly Exercise[] = [
  stretch({
    id: 'sphinx_pose',
    names: { en: 'Sphinx pose', zh: '狮身人面式' },
    aliases: {
      en: [
        'sphinx',
        'seal pose',
        'locust pose',
        'bow pose',
        'salabhasana',
        'dhanurasana',
        'ab stretch',
        'abdominal stretch',
      ],
      zh: ['蝗虫式', '弓式', '腹部拉伸', '人面狮身式'],
    },
    muscles: { lower_back: 0.25, abs: 0.25 },
    joints: { lower_back: 'loaded_extension' },
    substitutes: ['cobra_pose', 'cat_cow', 'superman'],
  }),
  stretch({
    id: 'wheel_pose',
    names: { en: 'Wheel pose', zh: '轮式' },
    aliases: {
      en: [
        'upward bow',
        'gymnastic bridge',
        'back bridge',
        'backbend',
        'bridge pose',
        'setu bandhasana',
        'urdhva dhanurasana',
        'camel pose',
        'ustrasana',
      ],
      zh: ['下腰', '桥式', '骆驼式'],
    },
    level: 'advanced',
    muscles: { lower_back: 0.25, front_delts: 0.25, quadriceps: 0.25 },
    joints: { lower_back: 'loaded_extension', shoulder: 'overhead', wrist: 'loaded_extension' },
    substitutes: ['cobra_pose', 'glute_bridge', 'sphinx_pose'],
  }),
  stretch({
    id: 'side_angle_pose',
    names: { en: 'Side angle pose', zh: '侧角伸展式' },
    aliases: {
      en: [
        'extended side angle',
        'extended side angle pose',
        'half moon pose',
        'gate pose',
        'parsvakonasana',
        'reverse warrior',
        'ardha chandrasana',
      ],
      zh: ['半月式', '侧角式', '反战士式'],
    },
    muscles: { obliques: 0.25, adductors: 0.25, quadriceps: 0.25 },
    joints: { knee: 'moderate_flexion', hip: 'moderate_flexion', shoulder: 'overhead' },
    substitutes: ['triangle_pose', 'warrior_two', 'lat_stretch'],
    unilateral: true,
  }),
  stretch({
    id: 'boat_pose',
    names: { en: 'Boat pose', zh: '船式' },
    aliases: {
      en: ['navasana', 'boat hold', 'v sit', 'v sit hold', 'v hold', 'boat pose hold'],
      zh: ['V字支撑', '坐姿V字静持'],
    },
    pattern: 'core_stability',
    muscles: { abs: 1, hip_flexors: 1 },
    joints: { hip: 'isometric', lower_back: 'isometric' },
    substitutes: ['hollow_hold', 'l_sit', 'seated_knee_tuck'],
  }),
  stretch({
    id: 'yoga_flow',
    names: { en: 'Yoga flow', zh: '瑜伽流' },
    aliases: {
      en: [
        'yoga',
        'yoga class',
        'yoga session',
        'vinyasa',
        'sun salutation',
        'sun salutations',
        'surya namaskar',
        'hot yoga',
        'yin yoga',
        'power yoga',
        'stretching session',
        'stretching routine',
      ],
      zh: ['瑜伽', '拜日式', '瑜伽课', '流瑜伽', '阴瑜伽', '热瑜伽', '拉伸放松'],
    },
    mechanic: 'compound',
    muscles: { hamstrings: 0.25, front_delts: 0.25, abs: 0.25 },
    joints: { wrist: 'loaded_extension', hip: 'moderate_flexion', shoulder: 'overhead' },
    substitutes: ['downward_dog', 'cat_cow', 'worlds_greatest_stretch'],
  }),
  stretch({
    id: 'joint_circles',
    names: { en: 'Controlled joint circles', zh: '关节控制环绕' },
    aliases: {
      en: [
        'hip cars',
        'shoulder cars',
        'controlled articular rotations',
        'knee circles',
        'elbow circles',
        'spine cars',
      ],
      zh: ['髋关节环绕', '肩关节环绕', '关节环绕'],
    },
    measure: 'repetitions',
    muscles: { hip_flexors: 0.25, side_delts: 0.25 },
    joints: { hip: 'low', shoulder: 'low' },
    substitutes: ['leg_swing', 'arm_circles', 'cat_cow'],
    secondsPerRepetition: 6,
  }),
];
