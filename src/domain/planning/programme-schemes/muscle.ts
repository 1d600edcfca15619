// Splits for muscle: several exercises for each part of the body, by ranges of repetitions.
import { linear, type ProgrammeScheme, type ProgrammeSlot, range, times } from './scheme.ts';

const power = (exerciseId: string) => range(exerciseId, 4, 3, 5, { restSec: 180 });
const most = (exerciseId: string) => range(exerciseId, 3, 8, 12);

const DOUBLE = {
  en: 'More repetitions within each range first; at its top, more load.',
  zh: '先在范围内加次数，做满后再加重。',
};

const phul: ProgrammeScheme = {
  id: 'phul',
  name: 'PHUL',
  by: 'Brandon Campbell',
  source: 'https://www.muscleandstrength.com/workouts/phul-workout',
  goals: ['hypertrophy', 'strength'],
  level: 'intermediate',
  daysPerWeek: 4,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'Upper and lower body twice a week each: once heavy, once for volume.',
    zh: '上肢、下肢每周各两次：一次大重量，一次大容量。',
  },
  rule: DOUBLE,
  days: [
    [
      power('bench_press'),
      range('incline_dumbbell_bench_press', 3, 6, 10),
      power('barbell_row'),
      range('lat_pulldown', 3, 6, 10),
      range('overhead_press', 3, 5, 8, { restSec: 120 }),
      range('bicep_curl', 2, 6, 10),
      range('skull_crusher', 2, 6, 10),
    ],
    [
      power('back_squat'),
      power('deadlift'),
      range('leg_press', 3, 10, 15),
      range('leg_curl', 3, 6, 10),
      range('calf_raise', 4, 6, 10),
    ],
    [
      most('incline_bench_press'),
      most('chest_fly'),
      most('seated_cable_row'),
      most('dumbbell_row'),
      most('lateral_raise'),
      most('incline_curl'),
      most('overhead_tricep_extension'),
    ],
    [
      most('front_squat'),
      most('lunge'),
      range('leg_extension', 3, 10, 15),
      range('leg_curl', 3, 10, 15),
      most('seated_calf_raise'),
      most('calf_press'),
    ],
  ],
};

const OPEN_FIVE = times(5, 5, { open: true });
const main = (exerciseId: string) => linear(exerciseId, OPEN_FIVE);
const back: readonly ProgrammeSlot[] = [
  most('lat_pulldown'),
  most('seated_cable_row'),
  range('face_pull', 5, 15, 20, { restSec: 60 }),
  range('hammer_curl', 4, 8, 12),
  range('bicep_curl', 4, 8, 12),
];
const pressing: readonly ProgrammeSlot[] = [
  most('incline_dumbbell_bench_press'),
  most('tricep_pushdown'),
  range('lateral_raise', 6, 15, 20, { restSec: 60 }),
  most('overhead_tricep_extension'),
];
const legs: readonly ProgrammeSlot[] = [
  linear('back_squat', times(3, 5, { open: true })),
  most('romanian_deadlift'),
  most('leg_press'),
  most('leg_curl'),
  range('calf_raise', 5, 8, 12),
];

const pushPullLegs: ProgrammeScheme = {
  id: 'reddit_ppl',
  name: 'Reddit PPL (push, pull, legs)',
  by: 'u/Metallicadpa',
  source: 'https://www.reddit.com/r/Fitness/comments/37ylk5/a_linear_progression_based_ppl_program_for/',
  goals: ['hypertrophy', 'strength'],
  level: 'beginner',
  daysPerWeek: 6,
  weeks: 12,
  minutes: 75,
  about: {
    en: 'Pull, push and legs, each twice a week: one heavy lift with an open last set, then smaller work.',
    zh: '拉、推、腿各每周两次：一个大重量主项，最后一组不限次数，再做小动作。',
  },
  rule: {
    en: '2.5 kg more on the heavy lift each time, 5 kg on the deadlift; after three failures a tenth less. The others by repetitions first.',
    zh: '主项每次加 2.5 公斤，硬拉加 5 公斤；连续三次没完成减掉一成。其余动作先加次数。',
  },
  days: [
    [linear('deadlift', times(1, 5, { open: true }), { addKg: 5 }), ...back],
    [main('bench_press'), most('overhead_press'), ...pressing],
    legs,
    [main('barbell_row'), ...back],
    [main('overhead_press'), most('bench_press'), ...pressing],
    legs,
  ],
};

const dumbbells: ProgrammeScheme = {
  id: 'dumbbell_ppl',
  name: 'Dumbbell PPL',
  by: 'r/Fitness',
  source: 'https://old.reddit.com/r/Fitness/comments/2e79y4/dumbbell_ppl_proposed_alternative_to_dumbbell/',
  goals: ['hypertrophy', 'general'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 45,
  about: {
    en: 'Push, pull and legs with dumbbells, a bench and a bar to hang from: for a corner of a room.',
    zh: '只用哑铃、卧推凳和单杠的推、拉、腿，家里一角就能练。',
  },
  rule: DOUBLE,
  days: [
    [
      most('dumbbell_bench_press'),
      most('chest_fly'),
      most('arnold_press'),
      most('overhead_tricep_extension'),
      range('hanging_leg_raise', 3, 8, 12),
    ],
    [
      range('pull_up', 4, 4, 10, { restSec: 120 }),
      most('dumbbell_row'),
      most('rear_delt_fly'),
      most('shrug'),
      most('bicep_curl'),
    ],
    [most('goblet_squat'), most('lunge'), most('single_leg_romanian_deadlift'), range('calf_raise', 4, 8, 15)],
  ],
};

export const MUSCLE_SCHEMES = [phul, pushPullLegs, dumbbells];
