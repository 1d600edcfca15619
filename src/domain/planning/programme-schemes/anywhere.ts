// Programmes for the body alone, a kettlebell, or the road.
import { hold, linear, type ProgrammeScheme, type ProgrammeSlot, range, times } from './scheme.ts';

const strong = (exerciseId: string) => range(exerciseId, 3, 5, 8, { restSec: 90 });

const recommendedRoutine: ProgrammeScheme = {
  id: 'bwf_recommended_routine',
  name: 'Recommended Routine',
  by: 'r/bodyweightfitness',
  source: 'https://www.reddit.com/r/bodyweightfitness/wiki/kb/recommended_routine',
  goals: ['general', 'strength', 'hypertrophy'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'The whole body with a bar to hang from and something to dip on: pull, push, legs, trunk.',
    zh: '有单杠和双杠就能练的全身训练：拉、推、腿、躯干。',
  },
  rule: {
    en: 'Three sets of five, up to three of eight; then a harder form of the exercise or some load.',
    zh: '从三组五次做到三组八次，再换更难的变式或加一点重量。',
  },
  days: [
    [
      strong('pull_up'),
      strong('split_squat'),
      strong('dip'),
      strong('single_leg_romanian_deadlift'),
      strong('inverted_row'),
      strong('push_up'),
      hold('plank', 3, 10, 60),
      range('pallof_press', 3, 8, 12, { restSec: 60 }),
      range('reverse_hyperextension', 3, 8, 12, { restSec: 60 }),
    ],
  ],
};

const simple: ProgrammeScheme = {
  id: 'simple_and_sinister',
  name: 'Simple & Sinister',
  by: 'Pavel Tsatsouline',
  source: 'https://www.strongfirst.com/',
  goals: ['general', 'strength'],
  level: 'beginner',
  daysPerWeek: 6,
  weeks: 12,
  minutes: 30,
  about: {
    en: 'One kettlebell: a hundred one-arm swings and ten get-ups, most days of the week.',
    zh: '一只壶铃：一百次单手摆荡和十次土耳其起立，一周大多数日子都练。',
  },
  rule: {
    en: 'The next kettlebell once the one at hand has been easy for weeks.',
    zh: '手里的壶铃连续几周都轻松后，再换更重的。',
  },
  days: [
    [
      linear('single_arm_kettlebell_swing', times(5, 10), { addKg: 4, after: 18, failures: 5, restSec: 60 }),
      linear('turkish_get_up', times(5, 1), { addKg: 4, after: 18, failures: 5, restSec: 60 }),
    ],
  ],
};

const MINUTE = 60;

/** Minutes of running, and of walking between two stretches. */
function runs(...minutes: readonly (readonly [run: number, walk: number])[]): readonly ProgrammeSlot[] {
  return [
    {
      exerciseId: 'brisk_walking',
      restSec: 0,
      rule: { kind: 'intervals', stretches: [{ sec: 5 * MINUTE, restSec: 0 }] },
    },
    {
      exerciseId: 'running',
      restSec: 0,
      rule: {
        kind: 'intervals',
        stretches: minutes.map(([run, walk]) => ({ sec: run * MINUTE, restSec: walk * MINUTE })),
      },
    },
  ];
}

function again<Value>(count: number, ...values: readonly Value[]): readonly Value[] {
  return Array.from({ length: count }, () => values).flat();
}

const week = (...minutes: readonly (readonly [number, number])[]) => again(3, runs(...minutes));

const couch: ProgrammeScheme = {
  id: 'couch_to_5k',
  name: 'Couch to 5K',
  by: 'NHS',
  source: 'https://www.nhs.uk/better-health/get-active/get-running-with-couch-to-5k/',
  goals: ['fat_loss', 'general'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 9,
  minutes: 40,
  about: {
    en: 'From one minute of running at a time to half an hour without a break, in nine weeks.',
    zh: '九周里从一次跑一分钟，到不停跑半小时。',
  },
  rule: {
    en: 'Longer stretches of running and shorter walks from week to week. A session may be done again as often as it needs.',
    zh: '每周跑得更久、走得更少；哪一次觉得难，可以多做几遍。',
  },
  days: [
    ...week(...again(8, [1, 1.5] as const)),
    ...week(...again(6, [1.5, 2] as const)),
    ...week(...again(2, [1.5, 1.5] as const, [3, 3] as const)),
    ...week([3, 1.5], [5, 2.5], [3, 1.5], [5, 0]),
    runs([5, 3], [5, 3], [5, 0]),
    runs([8, 5], [8, 0]),
    runs([20, 0]),
    runs([5, 3], [8, 3], [5, 0]),
    runs([10, 3], [10, 0]),
    runs([25, 0]),
    ...week([25, 0]),
    ...week([28, 0]),
    ...week([30, 0]),
  ],
};

export const ANYWHERE_SCHEMES = [recommendedRoutine, simple, couch];
