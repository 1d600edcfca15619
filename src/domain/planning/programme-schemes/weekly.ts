// Barbell programmes that go up once a week.
import { linear, type LinearOptions, type ProgrammeScheme, range, type SlotSet, times } from './scheme.ts';

const WEEKLY: LinearOptions = { failures: 2, backTo: 0.9 };
const FOLLOWS: LinearOptions = { ...WEEKLY, follows: true };
const VOLUME = times(5, 5, { share: 0.9 });
const newBest = (exerciseId: string) => linear(exerciseId, times(1, 5), WEEKLY);
const volume = (exerciseId: string) => linear(exerciseId, VOLUME, FOLLOWS);
const light = (exerciseId: string, sets: number) => linear(exerciseId, times(sets, 5, { share: 0.72 }), FOLLOWS);

const texas: ProgrammeScheme = {
  id: 'texas_method',
  name: 'Texas Method',
  by: 'Mark Rippetoe',
  source: 'https://startingstrength.com/article/the_texas_method',
  goals: ['strength'],
  level: 'intermediate',
  daysPerWeek: 3,
  weeks: 10,
  minutes: 75,
  about: {
    en: 'Each week a day of much work, a light day, and a day for one new heaviest set of five.',
    zh: '每周一天大容量，一天轻松，一天挑战新的最重五次。',
  },
  rule: {
    en: '2.5 kg more once a week, by the heavy day. The volume day uses 90 % of it, the light day about 72 %.',
    zh: '每周按大重量日加 2.5 公斤；容量日用它的 90%，轻松日约 72%。',
  },
  days: ['bench_press', 'overhead_press'].flatMap((main) => {
    const other = main === 'bench_press' ? 'overhead_press' : 'bench_press';
    return [
      [volume('back_squat'), volume(main), linear('deadlift', times(1, 5), WEEKLY)],
      [light('back_squat', 2), light(other, 3), range('chin_up', 3, 5, 10), range('back_extension', 5, 8, 10)],
      [newBest('back_squat'), newBest(main), linear('power_clean', times(5, 3), WEEKLY)],
    ];
  }),
};

const ramp = (...shares: readonly number[]): readonly SlotSet[] => shares.map((share) => ({ reps: 5, share }));
const MONDAY = ramp(0.5, 0.625, 0.75, 0.875, 1);
/** The triple is what the next week begins with. */
const FRIDAY = [...ramp(0.5, 0.625, 0.75, 0.875), { reps: 3, share: 1.025 }, { reps: 8, share: 0.75 }];
const onMonday = (exerciseId: string) => linear(exerciseId, MONDAY, { ...WEEKLY, restSec: 150 });
const onFriday = (exerciseId: string) => linear(exerciseId, FRIDAY, { ...FOLLOWS, restSec: 150 });

const madcow: ProgrammeScheme = {
  id: 'madcow_5x5',
  name: 'Madcow 5×5',
  by: 'Bill Starr',
  source: 'https://stronglifts.com/madcow-5x5/',
  goals: ['strength'],
  level: 'intermediate',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'Fives that climb to one heavy set: a heavy, a light and a heavier day each week.',
    zh: '五次一组逐步加重到一组大重量：每周一重、一轻、一更重。',
  },
  rule: {
    en: 'Friday’s heavy triple, about 2.5 % more, is what the next week’s heaviest set of five is. After two failures a tenth less.',
    zh: '周五的大重量三次比周一多约 2.5%，就是下周最重五次的重量；连续两次没完成减掉一成。',
  },
  days: [
    [onMonday('back_squat'), onMonday('bench_press'), onMonday('barbell_row')],
    [
      linear('back_squat', ramp(0.5, 0.625, 0.75, 0.75), { ...FOLLOWS, restSec: 120 }),
      linear('incline_bench_press', ramp(0.625, 0.75, 0.875, 1), WEEKLY),
      linear('deadlift', ramp(0.625, 0.75, 0.875, 1), WEEKLY),
    ],
    [onFriday('back_squat'), onFriday('bench_press'), onFriday('barbell_row')],
  ],
};

export const WEEKLY_SCHEMES = [texas, madcow];
