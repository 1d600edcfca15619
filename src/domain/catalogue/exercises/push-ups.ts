// Push-ups and dips: the body is the load.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

export const PUSH_UPS: readonly Exercise[] = [
  exercise({
    id: 'archer_push_up',
    names: { en: 'Archer push-up', zh: '弓箭手俯卧撑' },
    aliases: { en: ['archer push up', 'archer pushup'], zh: ['射手俯卧撑'] },
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    level: 'advanced',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.5 },
    joints: { shoulder: 'loaded_extension', elbow: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['diamond_push_up', 'decline_push_up', 'push_up'],
    unilateral: true,
  }),
  exercise({
    id: 'ring_push_up',
    names: { en: 'Ring push-up', zh: '吊环俯卧撑' },
    aliases: { en: ['ring push up', 'rings push up', 'suspended push up', 'trx push up'], zh: ['悬吊俯卧撑'] },
    pattern: 'horizontal_push',
    equipment: ['rings'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.5 },
    joints: { shoulder: 'loaded_extension', elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['push_up', 'decline_push_up', 'dip'],
  }),
  exercise({
    id: 'bench_dip',
    names: { en: 'Bench dip', zh: '凳上臂屈伸' },
    aliases: {
      en: [
        'floor triceps dip',
        'floor tricep dip',
        'floor dip',
        'seated bench dip',
        'bench dips',
        'chair dip',
        'tricep bench dip',
        'tricep bench dips',
      ],
      zh: ['板凳臂屈伸', '凳上反屈伸', '椅子臂屈伸'],
    },
    pattern: 'horizontal_push',
    equipment: ['bench'],
    loadKind: 'bodyweight_plus',
    muscles: { triceps: 1, chest: 0.5, front_delts: 0.5 },
    joints: { shoulder: 'loaded_extension', elbow: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['diamond_push_up', 'tricep_pushdown', 'dip'],
  }),
];
