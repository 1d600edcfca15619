// Variants of the snatch, the clean and the jerk that a coach writes down under their own names.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];

function barbell(stated: Omit<Stated, 'equipment'> & Partial<Stated>): Exercise {
  return exercise({ equipment: ['barbell'], level: 'advanced', ...stated });
}

export const OLYMPIC_LIFTS: readonly Exercise[] = [
  barbell({
    id: 'muscle_snatch',
    names: { en: 'Muscle snatch', zh: '直立抓举' },
    aliases: { en: ['muscle snatches', 'barbell muscle snatch', 'no dip snatch'], zh: ['力量直抓', '肌肉抓举'] },
    pattern: 'full_body',
    muscles: { traps: 1, side_delts: 1, front_delts: 0.5, hamstrings: 0.5, glutes: 0.5 },
    joints: { shoulder: 'overhead', lower_back: 'shear', hip: 'moderate_flexion' },
    substitutes: ['snatch', 'high_pull', 'dumbbell_snatch'],
  }),
  barbell({
    id: 'muscle_clean',
    names: { en: 'Muscle clean', zh: '直立高翻' },
    aliases: { en: ['muscle cleans', 'barbell muscle clean'], zh: ['力量直翻', '肌肉高翻'] },
    pattern: 'full_body',
    muscles: { traps: 1, front_delts: 0.5, hamstrings: 0.5, glutes: 0.5, biceps: 0.5 },
    joints: { lower_back: 'shear', wrist: 'loaded_extension', hip: 'moderate_flexion' },
    substitutes: ['power_clean', 'hang_clean', 'high_pull'],
  }),
  barbell({
    id: 'snatch_balance',
    names: { en: 'Snatch balance', zh: '抓举支撑蹲' },
    aliases: {
      en: [
        'press under',
        'barbell press under',
        'heaving snatch balance',
        'pressing snatch balance',
        'drop snatch',
        'snatch drop',
      ],
      zh: ['抓举下蹲支撑', '下蹲抓支撑', '抓举平衡'],
    },
    pattern: 'full_body',
    equipment: ['barbell', 'rack'],
    muscles: { quadriceps: 1, front_delts: 0.5, side_delts: 1, glutes: 0.5, upper_back: 0.5 },
    joints: { shoulder: 'overhead', knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'deep_flexion' },
    substitutes: ['overhead_squat', 'snatch', 'sots_press'],
  }),
  barbell({
    id: 'snatch_deadlift',
    names: { en: 'Snatch deadlift', zh: '抓举硬拉' },
    aliases: {
      en: [
        'snatch deadlift',
        'clean deadlift',
        'clean grip deadlift',
        'halting deadlift',
        'snatch lift off',
        'clean lift off',
      ],
      zh: ['宽拉硬拉', '高翻硬拉', '宽握硬拉'],
    },
    pattern: 'hinge',
    level: 'intermediate',
    muscles: { hamstrings: 1, glutes: 1, upper_back: 1, lower_back: 1, quadriceps: 0.5, traps: 0.5, forearms: 0.5 },
    joints: { lower_back: 'shear', hip: 'deep_flexion', knee: 'moderate_flexion' },
    substitutes: ['deadlift', 'deficit_deadlift', 'romanian_deadlift'],
  }),
  barbell({
    id: 'behind_the_neck_jerk',
    names: { en: 'Behind-the-neck jerk', zh: '颈后挺' },
    aliases: {
      en: [
        'behind the neck jerk',
        'btn jerk',
        'behind the neck push press',
        'behind the neck push jerk',
        'snatch grip push press',
        'snatch push press',
      ],
      zh: ['颈后上挺', '颈后借力推', '宽握颈后借力推'],
    },
    pattern: 'vertical_push',
    equipment: ['barbell', 'rack'],
    muscles: { front_delts: 1, side_delts: 1, triceps: 0.5, quadriceps: 0.5 },
    joints: { shoulder: 'shear', elbow: 'moderate_flexion', knee: 'moderate_flexion', neck: 'low' },
    substitutes: ['push_jerk', 'push_press', 'overhead_press'],
  }),
  barbell({
    id: 'jerk_dip',
    names: { en: 'Jerk dip', zh: '挺举预蹲' },
    aliases: {
      en: ['jerk dip squat', 'jerk drive', 'jerk dip and drive', 'jerk balance'],
      zh: ['预蹲发力', '上挺预蹲'],
    },
    pattern: 'squat',
    equipment: ['barbell', 'rack'],
    muscles: { quadriceps: 1, glutes: 0.5, calves: 0.5, upper_back: 0.25 },
    joints: { knee: 'moderate_flexion', lower_back: 'axial_load', wrist: 'loaded_extension' },
    substitutes: ['push_jerk', 'front_squat', 'push_press'],
    secondsPerRepetition: 2,
  }),
  barbell({
    id: 'block_clean',
    names: { en: 'Clean from blocks', zh: '架上高翻' },
    aliases: {
      en: ['block clean', 'clean from blocks', 'power clean from blocks', 'block power clean', 'tall clean'],
      zh: ['垫台高翻', '箱上高翻'],
    },
    pattern: 'full_body',
    equipment: ['barbell', 'box'],
    muscles: { quadriceps: 1, glutes: 1, traps: 1, hamstrings: 0.5, front_delts: 0.25 },
    joints: { lower_back: 'shear', knee: 'deep_flexion', wrist: 'loaded_extension' },
    substitutes: ['hang_clean', 'power_clean', 'clean'],
  }),
  barbell({
    id: 'block_snatch',
    names: { en: 'Snatch from blocks', zh: '架上抓举' },
    aliases: {
      en: ['block snatch', 'snatch from blocks', 'power snatch from blocks', 'tall snatch'],
      zh: ['垫台抓举', '箱上抓举'],
    },
    pattern: 'full_body',
    equipment: ['barbell', 'box'],
    muscles: { glutes: 1, quadriceps: 0.5, traps: 1, side_delts: 0.5, hamstrings: 0.5 },
    joints: { shoulder: 'overhead', lower_back: 'shear', knee: 'deep_flexion' },
    substitutes: ['snatch', 'muscle_snatch', 'dumbbell_snatch'],
  }),
  barbell({
    id: 'squat_clean_thruster',
    names: { en: 'Squat clean thruster', zh: '下蹲翻接火箭推' },
    aliases: {
      en: ['clean thruster', 'barbell cluster', 'clean and thruster'],
      zh: ['高翻火箭推', '深蹲翻火箭推'],
    },
    pattern: 'full_body',
    muscles: { quadriceps: 1, glutes: 1, front_delts: 1, traps: 0.5, triceps: 0.5 },
    joints: { shoulder: 'overhead', knee: 'deep_flexion', lower_back: 'shear', wrist: 'loaded_extension' },
    substitutes: ['thruster', 'clean', 'clean_and_press'],
    secondsPerRepetition: 5,
  }),
  exercise({
    id: 'dumbbell_clean',
    names: { en: 'Dumbbell clean', zh: '哑铃高翻' },
    aliases: {
      en: ['db clean', 'dumbbell power clean', 'dumbbell hang clean', 'db hang clean', 'db power clean'],
      zh: ['哑铃悬垂翻', '哑铃翻'],
    },
    pattern: 'full_body',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    level: 'intermediate',
    muscles: { glutes: 1, hamstrings: 0.5, quadriceps: 0.5, traps: 1, front_delts: 0.25 },
    joints: { lower_back: 'shear', hip: 'moderate_flexion', wrist: 'low' },
    substitutes: ['kettlebell_clean', 'power_clean', 'hang_clean'],
    secondsPerRepetition: 2.5,
  }),
  exercise({
    id: 'dumbbell_clean_and_jerk',
    names: { en: 'Dumbbell clean and jerk', zh: '哑铃挺举' },
    aliases: {
      en: [
        'db clean and jerk',
        'single arm dumbbell clean and jerk',
        'dumbbell hang clean and jerk',
        'dumbbell ground to overhead',
        'ground to overhead',
        'shoulder to overhead',
      ],
      zh: ['哑铃地面过头', '地面到过头'],
    },
    pattern: 'full_body',
    equipment: ['dumbbell'],
    level: 'intermediate',
    muscles: { glutes: 1, front_delts: 1, hamstrings: 0.5, quadriceps: 0.5, triceps: 0.5, traps: 0.5 },
    joints: { shoulder: 'overhead', lower_back: 'shear', knee: 'moderate_flexion' },
    substitutes: ['clean_and_press', 'dumbbell_snatch', 'clean_and_jerk'],
  }),
];
