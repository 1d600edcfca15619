// Extensions of the elbow with a cable, a machine or a bench of their own.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];
type Extension = Omit<Stated, 'pattern' | 'joints'> & Partial<Stated>;

function extension(stated: Extension): Exercise {
  return exercise({ pattern: 'elbow_extension', mechanic: 'isolation', joints: { elbow: 'deep_flexion' }, ...stated });
}

export const TRICEPS_MORE: readonly Exercise[] = [
  extension({
    id: 'single_arm_pushdown',
    names: { en: 'Single-arm triceps pushdown', zh: '单臂绳索下压' },
    aliases: {
      en: [
        'single arm tricep pushdown',
        'single arm pushdown',
        'one arm pushdown',
        'one arm tricep pushdown',
        'single arm cable tricep extension',
        'one arm cable tricep extension',
        'cross body cable tricep extension',
        'cross cable tricep extension',
        'cable crossover tricep extension',
      ],
      zh: ['单手下压', '单臂下压', '交叉绳索臂屈伸'],
    },
    equipment: ['cable'],
    muscles: { triceps: 1 },
    substitutes: ['tricep_pushdown', 'cable_tricep_kickback', 'overhead_tricep_extension'],
    unilateral: true,
  }),
  extension({
    id: 'reverse_grip_pushdown',
    names: { en: 'Reverse-grip pushdown', zh: '反握下压' },
    aliases: {
      en: [
        'reverse grip tricep pushdown',
        'reverse grip triceps pushdown',
        'underhand pushdown',
        'underhand tricep pushdown',
        'supinated pushdown',
      ],
      zh: ['反握绳索下压', '反手下压', '反握三头下压'],
    },
    equipment: ['cable'],
    muscles: { triceps: 1, forearms: 0.25 },
    joints: { elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['tricep_pushdown', 'single_arm_pushdown', 'overhead_tricep_extension'],
  }),
  extension({
    id: 'cable_tricep_kickback',
    names: { en: 'Cable triceps kickback', zh: '绳索俯身臂屈伸' },
    aliases: {
      en: [
        'cable tricep kickback',
        'tricep kickback cable',
        'single arm cable kickback tricep',
        'band tricep kickback',
      ],
      zh: ['绳索三头后伸', '龙门架臂屈伸'],
    },
    equipment: ['cable'],
    muscles: { triceps: 1, rear_delts: 0.25 },
    joints: { elbow: 'moderate_flexion', shoulder: 'low' },
    substitutes: ['tricep_kickback', 'tricep_pushdown', 'single_arm_pushdown'],
    unilateral: true,
  }),
  extension({
    id: 'cable_skull_crusher',
    names: { en: 'Cable skull crusher', zh: '绳索仰卧臂屈伸' },
    aliases: {
      en: [
        'lying cable tricep extension',
        'lying cable triceps extension',
        'cable lying tricep extension',
        'skull crusher cable',
        'katana extension',
        'cable katana extension',
      ],
      zh: ['绳索碎颅者', '绳索卧姿臂屈伸', '武士刀臂屈伸'],
    },
    equipment: ['cable', 'bench'],
    muscles: { triceps: 1 },
    substitutes: ['skull_crusher', 'overhead_tricep_extension', 'tricep_pushdown'],
  }),
  extension({
    id: 'tricep_extension_machine',
    names: { en: 'Triceps extension machine', zh: '三头训练机' },
    aliases: {
      en: [
        'tricep extension machine',
        'machine tricep extension',
        'machine triceps extension',
        'triceps press machine',
        'tricep press machine',
        'seated tricep extension machine',
        'arm extension machine',
        'tricep machine',
      ],
      zh: ['臂屈伸机', '三头机', '坐姿三头伸展机'],
    },
    equipment: ['machine'],
    muscles: { triceps: 1 },
    substitutes: ['tricep_pushdown', 'dip_machine', 'overhead_tricep_extension'],
  }),
  extension({
    id: 'barbell_overhead_tricep_extension',
    names: { en: 'Barbell overhead triceps extension', zh: '杠铃颈后臂屈伸' },
    aliases: {
      en: [
        'barbell tricep extension',
        'ez bar tricep extension',
        'barbell overhead tricep extension',
        'ez bar overhead extension',
        'ez bar overhead tricep extension',
        'overhead barbell extension',
        'seated french press',
        'standing french press',
        'overhead skull crusher',
      ],
      zh: ['曲杆颈后臂屈伸', '坐姿法式推举', '杠铃过头臂屈伸'],
    },
    equipment: ['ez_bar'],
    level: 'intermediate',
    muscles: { triceps: 1 },
    joints: { elbow: 'deep_flexion', shoulder: 'overhead', wrist: 'isometric' },
    substitutes: ['overhead_tricep_extension', 'skull_crusher', 'cable_skull_crusher'],
  }),
  extension({
    id: 'tate_press',
    names: { en: 'Tate press', zh: '泰特推举' },
    aliases: {
      en: ['dumbbell tate press', 'elbows out extension', 'elbows out tricep extension'],
      zh: ['肘外展臂屈伸', '哑铃泰特推'],
    },
    equipment: ['dumbbell', 'bench'],
    loadKind: 'per_hand',
    level: 'intermediate',
    muscles: { triceps: 1, chest: 0.25 },
    substitutes: ['skull_crusher', 'hex_press', 'tricep_kickback'],
  }),
  extension({
    id: 'jm_press',
    names: { en: 'JM press', zh: 'JM推举' },
    aliases: {
      en: [
        'j m press',
        'smith machine jm press',
        'rolling tricep extension',
        'dumbbell rolling extension',
        'california press',
        'barbell jm press',
      ],
      zh: ['JM卧推', '滚动臂屈伸', '加州推举'],
    },
    mechanic: 'compound',
    equipment: ['barbell', 'bench', 'rack'],
    level: 'advanced',
    muscles: { triceps: 1, chest: 0.5, front_delts: 0.25 },
    joints: { elbow: 'deep_flexion', shoulder: 'low', wrist: 'isometric' },
    substitutes: ['close_grip_bench_press', 'skull_crusher', 'tate_press'],
  }),
];
