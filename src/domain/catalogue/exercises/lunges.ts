// Lunges, split squats and step-ups: one leg works more than the other.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

export const LUNGES: readonly Exercise[] = [
  exercise({
    id: 'walking_lunge',
    names: { en: 'Walking lunge', zh: '行走弓步' },
    aliases: {
      en: ['barbell walking lunge', 'dumbbell walking lunge', 'walking lunges', 'lunge walk', 'walking dumbbell lunge'],
      zh: ['哑铃行走弓步', '弓步走', '箭步走', '行进弓步', '行走箭步蹲'],
    },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { quadriceps: 1, glutes: 1, adductors: 0.5, hamstrings: 0.5 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'moderate_flexion' },
    substitutes: ['lunge', 'reverse_lunge', 'bulgarian_split_squat'],
    unilateral: true,
  }),
  exercise({
    id: 'curtsy_lunge',
    names: { en: 'Curtsy lunge', zh: '交叉弓步' },
    aliases: {
      en: ['dumbbell curtsy lunge', 'kettlebell curtsy lunge', 'curtsey lunge', 'crossover lunge'],
      zh: ['屈膝礼弓步', '交叉箭步蹲'],
    },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    muscles: { glutes: 1, quadriceps: 1, abductors: 0.5, adductors: 0.25 },
    joints: { knee: 'shear', hip: 'deep_flexion' },
    substitutes: ['reverse_lunge', 'lunge'],
    unilateral: true,
  }),
  exercise({
    id: 'cossack_squat',
    names: { en: 'Cossack squat', zh: '哥萨克深蹲' },
    aliases: { en: ['lateral squat', 'side squat', 'cossack', 'cossacks', 'cossack lunge'], zh: ['哥萨克蹲'] },
    pattern: 'lunge',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight_plus',
    level: 'intermediate',
    muscles: { quadriceps: 1, glutes: 1, adductors: 1 },
    joints: { knee: 'deep_flexion', hip: 'deep_flexion', ankle: 'deep_flexion' },
    substitutes: ['lateral_lunge', 'lunge'],
    unilateral: true,
    secondsPerRepetition: 4,
  }),
];
