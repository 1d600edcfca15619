// Barbell programmes for the first months: more load from session to session.
import { linear, type ProgrammeScheme, type ProgrammeSlot, range, times } from './scheme.ts';

const FIVES = times(3, 5);
const OPEN_FIVES = times(3, 5, { open: true });
/** Greyskull goes back after one failure. */
const RESET = { failures: 1, backTo: 0.9 };

const startingStrength: ProgrammeScheme = {
  id: 'starting_strength',
  name: 'Starting Strength',
  by: 'Mark Rippetoe',
  source: 'https://startingstrength.com/get-started/programs',
  goals: ['strength'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'A few barbell lifts, squats every time, sets of five. Two sessions in turn.',
    zh: '几个杠铃动作，每次都深蹲，以五次一组为主，两套训练轮流做。',
  },
  rule: {
    en: 'A little more on the bar each session. After three sessions that fall short, a tenth less.',
    zh: '每次训练加一点重量；连续三次没完成，就减掉一成。',
  },
  days: [
    [
      linear('back_squat', FIVES, { restSec: 240 }),
      linear('bench_press', FIVES, { restSec: 240 }),
      linear('deadlift', times(1, 5), { addKg: 5 }),
    ],
    [
      linear('back_squat', FIVES, { restSec: 240 }),
      linear('overhead_press', FIVES, { restSec: 240 }),
      linear('power_clean', times(5, 3)),
    ],
  ],
};

const strongLifts: ProgrammeScheme = {
  id: 'stronglifts_5x5',
  name: 'StrongLifts 5×5',
  by: 'Mehdi (StrongLifts)',
  source: 'https://stronglifts.com/5x5/',
  goals: ['strength'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'Five lifts, five sets of five. Two sessions in turn, three times a week.',
    zh: '五个动作，每个五组五次，两套训练轮流做，每周三次。',
  },
  rule: {
    en: '2.5 kg more after every session that is complete, 5 kg on the deadlift. After three that are not, a tenth less.',
    zh: '每次全部完成后加 2.5 公斤，硬拉加 5 公斤；连续三次没完成，减掉一成。',
  },
  days: [
    [linear('back_squat', times(5, 5)), linear('bench_press', times(5, 5)), linear('barbell_row', times(5, 5))],
    [
      linear('back_squat', times(5, 5)),
      linear('overhead_press', times(5, 5)),
      linear('deadlift', times(1, 5), { addKg: 5 }),
    ],
  ],
};

const press = linear('overhead_press', OPEN_FIVES, RESET);
const bench = linear('bench_press', OPEN_FIVES, RESET);
const squat = linear('back_squat', OPEN_FIVES, { ...RESET, addKg: 5 });
const pull = linear('deadlift', times(1, 5, { open: true }), { ...RESET, addKg: 5 });

const greyskull: ProgrammeScheme = {
  id: 'greyskull_lp',
  name: 'Greyskull LP',
  by: 'John Sheaffer',
  source: 'https://www.powerliftingtowin.com/greyskull-lp/',
  goals: ['strength'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 45,
  about: {
    en: 'A press and a lift for the legs each time; the last set goes on for as many repetitions as go well.',
    zh: '每次一个推举加一个腿部动作，最后一组能做多少做多少。',
  },
  rule: {
    en: 'More load after every complete session. Where the last set falls short of five, a tenth less at once.',
    zh: '每次完成就加重；最后一组不到五次，马上减掉一成。',
  },
  days: [
    [bench, squat],
    [press, pull],
    [bench, squat],
    [press, squat],
    [bench, pull],
    [press, squat],
  ],
};

const phrak: ProgrammeScheme = {
  id: 'phraks_greyskull_lp',
  name: 'Phrak’s Greyskull LP',
  by: 'Phrak, after John Sheaffer',
  source: 'https://www.liftosaur.com/programs/phrakgreyskull',
  goals: ['strength', 'general'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 50,
  about: {
    en: 'Three lifts a session with chin-ups and rows beside the presses; each last set is an open one.',
    zh: '每次三个动作，推举之外加引体和划船，每个动作的最后一组不限次数。',
  },
  rule: greyskull.rule,
  days: [
    [press, linear('chin_up', OPEN_FIVES, RESET), squat],
    [bench, linear('barbell_row', OPEN_FIVES, RESET), pull],
  ],
};

const basicBeginner: ProgrammeScheme = {
  id: 'basic_beginner_routine',
  name: 'r/Fitness Basic Beginner Routine',
  by: 'r/Fitness',
  source: 'https://thefitness.wiki/routines/r-fitness-basic-beginner-routine/',
  goals: ['strength', 'general'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 45,
  about: {
    en: 'Three lifts a session, three sets each, as a first taste of the barbell for about three months.',
    zh: '每次三个动作，各三组，先用三个月左右熟悉杠铃。',
  },
  rule: {
    en: '2.5 kg more for the upper body and 5 kg for the legs when all fifteen repetitions are done; otherwise a tenth less.',
    zh: '十五次全部完成，上肢加 2.5 公斤，下肢加 5 公斤；没完成就减掉一成。',
  },
  days: [
    [linear('barbell_row', OPEN_FIVES, RESET), bench, squat],
    [linear('chin_up', OPEN_FIVES, RESET), press, linear('deadlift', OPEN_FIVES, { ...RESET, addKg: 5 })],
  ],
};

/** 5×3, then 6×2, then 10×1 with the same load; then back and 5×3 again. */
function firstTier(exerciseId: string, addKg: number): ProgrammeSlot {
  const stages = [times(5, 3, { open: true }), times(6, 2, { open: true }), times(10, 1, { open: true })];
  return linear(exerciseId, stages, { addKg, failures: 1, backTo: 0.85, track: 'heavy' });
}

function secondTier(exerciseId: string, addKg: number): ProgrammeSlot {
  const stages = [times(3, 10), times(3, 8), times(3, 6)];
  return linear(exerciseId, stages, { addKg, failures: 1, backTo: 0.9, track: 'volume', restSec: 150 });
}

const gzclp: ProgrammeScheme = {
  id: 'gzclp',
  name: 'GZCLP',
  by: 'Cody Lefever',
  source: 'https://www.liftosaur.com/programs/gzclp',
  goals: ['strength', 'hypertrophy'],
  level: 'beginner',
  daysPerWeek: 4,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'One lift heavy, another for volume, a lighter third; over four sessions each main lift has both roles.',
    zh: '一个大重量动作、一个大容量动作、一个轻的辅助；四次训练里每个主项两种角色都轮到。',
  },
  rule: {
    en: 'More load while all sets are done. When they are not: the same load in more, shorter sets; after the third form of it, lighter and from the start.',
    zh: '全部完成就加重；没完成就用同样重量改成更多更短的组，三种方式都用完后减重重来。',
  },
  days: [
    [firstTier('back_squat', 5), secondTier('bench_press', 2.5), range('lat_pulldown', 3, 15, 25, { open: true })],
    [firstTier('overhead_press', 2.5), secondTier('deadlift', 5), range('barbell_row', 3, 15, 25, { open: true })],
    [firstTier('bench_press', 2.5), secondTier('back_squat', 5), range('lat_pulldown', 3, 15, 25, { open: true })],
    [firstTier('deadlift', 5), secondTier('overhead_press', 2.5), range('barbell_row', 3, 15, 25, { open: true })],
  ],
};

const fierceFive: ProgrammeScheme = {
  id: 'fierce_5',
  name: 'Fierce 5',
  by: 'davisj3537',
  source: 'https://forum.bodybuilding.com/showthread.php?t=159678631',
  goals: ['strength', 'hypertrophy'],
  level: 'beginner',
  daysPerWeek: 3,
  weeks: 12,
  minutes: 60,
  about: {
    en: 'Three compound lifts and a few smaller ones a session; balanced between pressing and pulling.',
    zh: '每次三个复合动作加几个小动作，推和拉比较均衡。',
  },
  rule: strongLifts.rule,
  days: [
    [
      linear('back_squat', FIVES),
      linear('bench_press', FIVES),
      linear('pendlay_row', times(3, 8)),
      range('face_pull', 3, 10, 12),
      range('calf_raise', 2, 15, 20),
      range('tricep_pushdown', 2, 10, 12),
    ],
    [
      linear('front_squat', FIVES),
      linear('overhead_press', FIVES),
      linear('romanian_deadlift', times(3, 8)),
      range('lat_pulldown', 3, 8, 10),
      range('cable_crunch', 2, 15, 20),
      range('bicep_curl', 2, 10, 12),
    ],
  ],
};

export const NOVICE_SCHEMES = [startingStrength, strongLifts, greyskull, phrak, basicBeginner, gzclp, fierceFive];
