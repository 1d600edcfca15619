// Push-ups past the plain one, from the wide hands to the single arm.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];
type Variant = Omit<Stated, 'pattern' | 'equipment' | 'loadKind' | 'joints'> & Partial<Stated>;

function pushUp(stated: Variant): Exercise {
  return exercise({
    pattern: 'horizontal_push',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    joints: { shoulder: 'moderate_flexion', elbow: 'moderate_flexion', wrist: 'loaded_extension' },
    ...stated,
  });
}

export const PUSH_UP_VARIANTS: readonly Exercise[] = [
  pushUp({
    id: 'wide_push_up',
    names: { en: 'Wide push-up', zh: '宽距俯卧撑' },
    aliases: {
      en: ['wide push up', 'wide grip push up', 'wide pushup', 'wide hand push up', 'wide arm push up'],
      zh: ['宽握俯卧撑', '宽俯卧撑'],
    },
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.25 },
    substitutes: ['push_up', 'deficit_push_up', 'dumbbell_bench_press'],
  }),
  pushUp({
    id: 'deficit_push_up',
    names: { en: 'Deficit push-up', zh: '深位俯卧撑' },
    aliases: {
      en: [
        'deficit push up',
        'deep push up',
        'push up on handles',
        'parallette push up',
        'dumbbell push up',
        'push up bars',
      ],
      zh: ['加深俯卧撑', '俯卧撑架俯卧撑', '手柄俯卧撑'],
    },
    level: 'intermediate',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.25 },
    joints: { shoulder: 'loaded_extension', elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['push_up', 'ring_push_up', 'dumbbell_bench_press'],
  }),
  pushUp({
    id: 'plyo_push_up',
    names: { en: 'Plyo push-up', zh: '击掌俯卧撑' },
    aliases: {
      en: [
        'plyo push up',
        'clap push up',
        'clapping push up',
        'explosive push up',
        'plyometric push up',
        'clap pushup',
      ],
      zh: ['爆发俯卧撑', '拍手俯卧撑', '弹震俯卧撑'],
    },
    loadKind: 'bodyweight',
    level: 'advanced',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.25 },
    joints: { shoulder: 'impact', elbow: 'impact', wrist: 'impact' },
    substitutes: ['push_up', 'medicine_ball_slam', 'push_press'],
    secondsPerRepetition: 2,
  }),
  pushUp({
    id: 'one_arm_push_up',
    names: { en: 'One-arm push-up', zh: '单臂俯卧撑' },
    aliases: {
      en: ['one arm push up', 'single arm push up', 'one arm pushup', 'one handed push up'],
      zh: ['单手俯卧撑'],
    },
    level: 'advanced',
    muscles: { chest: 1, triceps: 1, front_delts: 0.5, obliques: 0.5, abs: 0.5 },
    substitutes: ['archer_push_up', 'push_up', 'single_arm_dumbbell_bench_press'],
    unilateral: true,
  }),
  pushUp({
    id: 'hindu_push_up',
    names: { en: 'Hindu push-up', zh: '印度俯卧撑' },
    aliases: {
      en: ['hindu push up', 'dive bomber push up', 'dive bomber', 'dand', 'judo push up'],
      zh: ['俯冲俯卧撑', '蛇形俯卧撑', '轰炸机俯卧撑'],
    },
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { chest: 1, front_delts: 1, triceps: 0.5, lower_back: 0.25 },
    joints: {
      shoulder: 'overhead',
      elbow: 'moderate_flexion',
      wrist: 'loaded_extension',
      lower_back: 'loaded_extension',
    },
    substitutes: ['push_up', 'pike_push_up', 'decline_push_up'],
    secondsPerRepetition: 4,
  }),
  pushUp({
    id: 'spiderman_push_up',
    names: { en: 'Spider-Man push-up', zh: '蜘蛛人俯卧撑' },
    aliases: {
      en: ['spiderman push up', 'spider push up', 'spiderman pushup', 'knee to elbow push up'],
      zh: ['蜘蛛侠俯卧撑', '提膝俯卧撑'],
    },
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, obliques: 0.5, hip_flexors: 0.25 },
    substitutes: ['push_up', 'mountain_climber', 'archer_push_up'],
    secondsPerRepetition: 4,
  }),
  pushUp({
    id: 'pseudo_planche_push_up',
    names: { en: 'Pseudo planche push-up', zh: '伪俄挺俯卧撑' },
    aliases: {
      en: ['pseudo planche push up', 'planche lean push up', 'lean push up', 'pppu'],
      zh: ['前倾俯卧撑', '俄挺俯卧撑', '假俄挺俯卧撑'],
    },
    level: 'advanced',
    muscles: { front_delts: 1, chest: 1, triceps: 0.5, abs: 0.5 },
    joints: { shoulder: 'loaded_extension', elbow: 'moderate_flexion', wrist: 'loaded_extension' },
    substitutes: ['decline_push_up', 'push_up', 'dip'],
  }),
  pushUp({
    id: 'rotational_push_up',
    names: { en: 'Rotational push-up', zh: '转体俯卧撑' },
    aliases: {
      en: ['t push up', 'push up with rotation', 'rotating push up', 'push up to side plank', 't pushup'],
      zh: ['T型俯卧撑', '旋转俯卧撑', '侧撑俯卧撑'],
    },
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, obliques: 0.5 },
    substitutes: ['push_up', 'side_plank', 'renegade_row'],
    secondsPerRepetition: 5,
  }),
  pushUp({
    id: 'scapular_push_up',
    names: { en: 'Scapular push-up', zh: '肩胛俯卧撑' },
    aliases: {
      en: ['scapular push up', 'scap push up', 'scapula push up', 'serratus push up', 'push up plus'],
      zh: ['肩胛骨俯卧撑', '前锯肌俯卧撑'],
    },
    mechanic: 'isolation',
    loadKind: 'bodyweight',
    muscles: { chest: 0.5, upper_back: 1, front_delts: 0.25 },
    joints: { shoulder: 'isometric', wrist: 'loaded_extension' },
    substitutes: ['plank', 'wall_slide', 'push_up'],
    secondsPerRepetition: 2,
  }),
  pushUp({
    id: 'ball_push_up',
    names: { en: 'Exercise ball push-up', zh: '健身球俯卧撑' },
    aliases: {
      en: [
        'exercise ball push up',
        'swiss ball push up',
        'stability ball push up',
        'push up on ball',
        'medicine ball push up',
      ],
      zh: ['瑞士球俯卧撑', '药球俯卧撑'],
    },
    equipment: ['exercise_ball'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.5 },
    substitutes: ['ring_push_up', 'push_up', 'decline_push_up'],
  }),
  pushUp({
    id: 'bodyweight_tricep_extension',
    names: { en: 'Bodyweight triceps extension', zh: '自重臂屈伸' },
    aliases: {
      en: [
        'bodyweight tricep extension',
        'bodyweight skull crusher',
        'tiger bend push up',
        'sphinx push up',
        'trx tricep extension',
        'ring tricep extension',
        'suspension tricep extension',
      ],
      zh: ['自重碎颅者', '肘撑俯卧撑', '悬吊臂屈伸'],
    },
    pattern: 'elbow_extension',
    mechanic: 'isolation',
    level: 'intermediate',
    muscles: { triceps: 1, abs: 0.25, front_delts: 0.25 },
    joints: { elbow: 'deep_flexion', shoulder: 'moderate_flexion', wrist: 'loaded_extension' },
    substitutes: ['diamond_push_up', 'skull_crusher', 'tricep_pushdown'],
  }),
  pushUp({
    id: 'band_push_up',
    names: { en: 'Band-resisted push-up', zh: '弹力带俯卧撑' },
    aliases: {
      en: ['band push up', 'banded push up', 'resistance band push up', 'band resisted push up'],
      zh: ['弹力带阻力俯卧撑'],
    },
    equipment: ['band'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { chest: 1, triceps: 0.5, front_delts: 0.5, abs: 0.25 },
    substitutes: ['push_up', 'deficit_push_up', 'band_chest_press'],
  }),
];
