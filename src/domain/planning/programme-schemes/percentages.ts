// Programmes that count in percentages of a maximum.
import { percent, type ProgrammeScheme, type ProgrammeSlot, range, type SlotSet, times, waves } from './scheme.ts';

/** Three waves and a light week, and the three alone. */
const WAVES = ['65x5 75x5 85x5+', '70x3 80x3 90x3+', '75x5 85x3 95x1+'].map(waves);
const LIGHT_WEEK = waves('40x5 50x5 60x5');
const CYCLE = [...WAVES, LIGHT_WEEK];

function wave(exerciseId: string, addKg: number, weeks: readonly (readonly SlotSet[])[] = CYCLE): ProgrammeSlot {
  return percent(exerciseId, weeks, { addKg });
}

/** The first set's percentage of each wave for five more sets of five. */
function firstSetLast(exerciseId: string): ProgrammeSlot {
  return percent(
    exerciseId,
    [0.65, 0.7, 0.75].map((share) => times(5, 5, { share })),
    { restSec: 120 },
  );
}

const bigSets = (exerciseId: string) => percent(exerciseId, [times(5, 10, { share: 0.5 })], { restSec: 90 });

const WENDLER_RULE = {
  en: 'Percentages of a training maximum, 90 % of the best single. After each cycle 2.5 kg more for presses and 5 kg for squat and deadlift; a tenth less where the heavy sets failed.',
  zh: '按训练最大重量（单次最大的 90%）的百分比。每个周期后推举加 2.5 公斤，深蹲和硬拉加 5 公斤；大重量组没完成就减掉一成。',
};

const triumvirate: ProgrammeScheme = {
  id: 'wendler_531_triumvirate',
  name: '5/3/1, The Triumvirate',
  by: 'Jim Wendler',
  source: 'https://www.t-nation.com/workouts/531-how-to-build-pure-strength',
  goals: ['strength'],
  level: 'intermediate',
  daysPerWeek: 4,
  weeks: 12,
  minutes: 60,
  maximumShare: 0.9,
  cycleWeeks: 4,
  about: {
    en: 'One main lift a session in waves of five, three and one, then two assistance exercises. Every fourth week is light.',
    zh: '每次一个主项，按五、三、一次的波浪走，再加两个辅助；每第四周轻松。',
  },
  rule: WENDLER_RULE,
  days: [
    [wave('overhead_press', 2.5), range('dip', 5, 10, 15), range('chin_up', 5, 6, 10)],
    [wave('deadlift', 5), range('good_morning', 5, 10, 12), range('hanging_leg_raise', 5, 10, 15)],
    [wave('bench_press', 2.5), range('dumbbell_bench_press', 5, 10, 15), range('dumbbell_row', 5, 8, 10)],
    [wave('back_squat', 5), range('leg_press', 5, 10, 15), range('leg_curl', 5, 8, 10)],
  ],
};

const boringButBig: ProgrammeScheme = {
  ...triumvirate,
  id: 'wendler_531_boring_but_big',
  name: '5/3/1: Boring But Big',
  source: 'https://www.jimwendler.com/blogs/jimwendler-com/101077382-boring-but-big',
  goals: ['hypertrophy', 'strength'],
  minutes: 70,
  about: {
    en: 'The waves of 5/3/1, then the same lift five times ten at half the maximum.',
    zh: '5/3/1 的波浪之后，同一个动作用一半重量做五组十次。',
  },
  days: [
    [wave('overhead_press', 2.5), bigSets('overhead_press'), range('chin_up', 5, 8, 10)],
    [wave('deadlift', 5), bigSets('deadlift'), range('hanging_leg_raise', 5, 10, 15)],
    [wave('bench_press', 2.5), bigSets('bench_press'), range('dumbbell_row', 5, 8, 10)],
    [wave('back_squat', 5), bigSets('back_squat'), range('leg_curl', 5, 8, 10)],
  ],
};

const forBeginners: ProgrammeScheme = {
  id: 'wendler_531_beginners',
  name: '5/3/1 for Beginners',
  by: 'Jim Wendler',
  source: 'https://thefitness.wiki/routines/5-3-1-for-beginners/',
  goals: ['strength', 'hypertrophy'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 70,
  maximumShare: 0.9,
  cycleWeeks: 3,
  about: {
    en: 'Two main lifts a session, each in its wave and then five more sets at the first weight, with some assistance.',
    zh: '每次两个主项，先走波浪，再用第一组的重量做五组，最后一点辅助。',
  },
  rule: WENDLER_RULE,
  days: [
    [
      wave('back_squat', 5, WAVES),
      firstSetLast('back_squat'),
      wave('bench_press', 2.5, WAVES),
      firstSetLast('bench_press'),
      range('dumbbell_row', 3, 8, 12),
    ],
    [
      wave('deadlift', 5, WAVES),
      firstSetLast('deadlift'),
      wave('overhead_press', 2.5, WAVES),
      firstSetLast('overhead_press'),
      range('lat_pulldown', 3, 8, 12),
    ],
    [
      percent('bench_press', WAVES),
      firstSetLast('bench_press'),
      percent('back_squat', WAVES),
      firstSetLast('back_squat'),
      range('hanging_leg_raise', 3, 8, 12),
    ],
  ],
};

const HEAVY_NINE = waves('75x5 85x3 95x1+ 90x3 85x3 80x3 75x5 70x5 65x5+');
const STEPS = [
  [2, 2.5],
  [4, 5],
  [6, 7.5],
] as const;
const nine = (exerciseId: string) => percent(exerciseId, [HEAVY_NINE], { byOpenSet: STEPS });
const eight = (exerciseId: string, of: string) =>
  percent(exerciseId, [waves('50x6 60x5 70x3 70x5 70x7 70x4 70x6 70x8')], { of, restSec: 120 });

const nSuns: ProgrammeScheme = {
  id: 'nsuns_lp_4_day',
  name: 'nSuns 5/3/1 LP, 4 days',
  by: 'u/nSuns',
  source: 'https://www.liftosaur.com/programs/nsuns',
  goals: ['strength', 'hypertrophy'],
  level: 'intermediate',
  daysPerWeek: 4,
  weeks: 8,
  minutes: 90,
  maximumShare: 0.9,
  about: {
    en: 'Nine sets of a main lift and eight of a second one each session: much work in little variety.',
    zh: '每次一个主项九组，第二个动作八组：量大，花样少。',
  },
  rule: {
    en: 'The open set at 95 % decides each week: two repetitions add 2.5 kg to the training maximum, four add 5, six add 7.5.',
    zh: '每周看 95% 那组：做到两次，训练最大重量加 2.5 公斤，四次加 5，六次加 7.5。',
  },
  days: [
    [
      percent('bench_press', [waves('65x8 75x6 85x4 85x4 85x4 80x5 75x6 70x7 65x8+')]),
      eight('overhead_press', 'overhead_press'),
      range('bicep_curl', 4, 8, 12),
    ],
    [nine('back_squat'), eight('sumo_deadlift', 'deadlift'), range('hanging_leg_raise', 3, 8, 12)],
    [
      nine('bench_press'),
      percent('close_grip_bench_press', [waves('40x6 50x5 60x3 60x5 60x7 60x4 60x6 60x8')], {
        of: 'bench_press',
        restSec: 120,
      }),
      range('hammer_curl', 4, 8, 12),
    ],
    [
      nine('deadlift'),
      percent('front_squat', [waves('35x5 45x5 55x3 55x5 55x7 55x4 55x6 55x8')], { of: 'back_squat', restSec: 120 }),
      range('ab_wheel_rollout', 3, 8, 12),
    ],
  ],
};

const weeksOf = (...texts: readonly string[]) => texts.map(waves);
const upperRest = [range('barbell_row', 4, 6, 10), range('overhead_press', 3, 8, 12), range('bicep_curl', 3, 10, 15)];
const lowerRest = [range('leg_extension', 3, 10, 12), range('leg_curl', 3, 10, 12)];
const FOURS = '80x6 80x6 80x6 80x6';
const FIVES = '85x5 85x5 85x5';
const EIGHTS = '70x8 70x8 70x8';
const BEFORE_TEST = '67.5x4 70x4 72.5x2';
const TEST = '97.5x1+';
const EASY = '60x5 60x5 60x5';

const candito: ProgrammeScheme = {
  id: 'candito_6_week',
  name: 'Candito 6-Week Strength',
  by: 'Jonnie Candito',
  source: 'https://www.liftosaur.com/programs/candito-6-week-strength',
  goals: ['strength'],
  level: 'intermediate',
  daysPerWeek: 4,
  weeks: 6,
  minutes: 75,
  maximumShare: 1,
  cycleWeeks: 6,
  about: {
    en: 'Six weeks from much work at 80 % to one heavy set of each lift in the fifth week, then an easy one.',
    zh: '六周，从 80% 的大容量到第五周每个动作一组大重量，最后一周轻松。',
  },
  rule: {
    en: 'Percentages of the best single. The heavy set of the fifth week decides what the next six weeks are counted from; a failure takes a tenth away.',
    zh: '按单次最大重量的百分比。第五周的大重量组决定下一个六周的基数；没完成就减掉一成。',
  },
  days: [
    [
      percent('back_squat', weeksOf(FOURS, '80x10+', FIVES, '87.5x3 90x3 92.5x3', TEST, EASY), { addKg: 2.5 }),
      percent('deadlift', weeksOf('80x6 80x6', EIGHTS, '87.5x4 87.5x4', '87.5x3 90x3', BEFORE_TEST, EASY)),
      ...lowerRest,
    ],
    [
      percent('bench_press', weeksOf('50x10 67.5x10 75x8 77.5x6', '80x10+', FIVES, '86x3 88x3 90x3', TEST, EASY), {
        addKg: 2.5,
      }),
      ...upperRest,
    ],
    [
      percent('back_squat', weeksOf(EIGHTS, '82.5x10+', FIVES, '90x2 92.5x2 95x2', BEFORE_TEST, EASY)),
      percent('deadlift', weeksOf('70x8 70x8', EIGHTS, '87.5x4 87.5x4', '90x2 92.5x2', TEST, EASY), { addKg: 2.5 }),
      ...lowerRest,
    ],
    [percent('bench_press', weeksOf(FOURS, '82.5x10+', FIVES, '88x2 90x2 92x2', EASY, EASY)), ...upperRest],
  ],
};

export const PERCENTAGE_SCHEMES = [triumvirate, boringButBig, forBeginners, nSuns, candito];
