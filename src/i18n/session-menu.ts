// Texts of changing a workout on the way: skip, swap, group, move, shorten, intervals, warm-up. They come with the menu.
import type { Localized } from '../domain/language.ts';
import type { IntervalFormat } from '../domain/planning/exercise-group.ts';

export interface SessionMenuTexts {
  readonly title: string;
  readonly change: (exercise: string) => string;
  readonly current: (exercise: string) => string;
  readonly whole: string;
  readonly back: string;

  readonly skipSet: string;
  readonly skipExercise: string;
  readonly skippedSets: (sets: number) => string;
  readonly unskip: string;
  readonly swap: string;
  readonly swapBack: (exercise: string) => string;
  readonly group: (next: string) => string;
  readonly ungroup: (next: string) => string;
  readonly superset: string;
  readonly circuit: string;
  readonly earlier: string;
  readonly later: string;
  readonly undo: string;
  readonly busy: string;

  readonly swapTitle: (exercise: string) => string;
  readonly swapHelp: string;
  readonly swapNone: string;
  readonly camera: string;
  readonly search: string;

  readonly shorten: string;
  readonly shortenTitle: string;
  readonly minutesLeft: string;
  readonly minutes: (minutes: number) => string;
  readonly looking: string;
  readonly allFits: (minutes: number) => string;
  readonly goes: string;
  readonly cutSets: (sets: number) => string;
  readonly cutWhole: string;
  readonly leaves: (minutes: number, before: number) => string;
  readonly stillLong: string;
  readonly shortenDo: string;
  readonly unshorten: string;
  readonly failed: string;

  readonly interval: string;
  readonly intervalTitle: string;
  readonly format: string;
  readonly formats: Readonly<
    Record<'emom' | 'amrap' | 'tabata' | 'work_rest', { readonly name: string; readonly detail: string }>
  >;
  readonly fields: Readonly<Record<'rounds' | 'everySec' | 'durationMin' | 'workSec' | 'restSec' | 'reps', string>>;
  readonly repsOf: (exercise: string) => string;
  readonly exercises: string;
  readonly addExercise: string;
  readonly chooseOne: string;
  readonly beyond: string;
  readonly lasts: (clock: string) => string;
  readonly startInterval: string;
  readonly describe: (format: IntervalFormat) => string;

  readonly warmUp: string;
  readonly warmUpTitle: string;
  readonly howLong: string;
  readonly startWarmUp: string;
  readonly noWarmUp: string;
  readonly seconds: (seconds: number) => string;

  readonly lockScreen: string;
  readonly lockScreenDetail: string;
}

const en: SessionMenuTexts = {
  title: 'Change this workout',
  change: (exercise) => `Change ${exercise}`,
  current: (exercise) => `Now: ${exercise}`,
  whole: 'The whole workout',
  back: 'Back',

  skipSet: 'Skip the next set',
  skipExercise: 'Skip what is left of it',
  skippedSets: (sets) => (sets === 1 ? '1 set skipped' : `${sets} sets skipped`),
  unskip: 'Bring back what was skipped',
  swap: 'Do something else instead',
  swapBack: (exercise) => `Back to ${exercise}`,
  group: (next) => `In turns with ${next}`,
  ungroup: (next) => `No longer in turns with ${next}`,
  superset: 'superset',
  circuit: 'circuit',
  earlier: 'Move up',
  later: 'Move down',
  undo: 'Take back the last set',
  busy: 'A set is under way. Finish it first.',

  swapTitle: (exercise) => `Instead of ${exercise}`,
  swapHelp: 'Nearest first, with what you have. The sets that are left go with it.',
  swapNone: 'Nothing in the catalogue does the same with what you have. Search for any exercise.',
  camera: 'camera',
  search: 'Search all exercises',

  shorten: 'I have less time',
  shortenTitle: 'How long is left?',
  minutesLeft: 'Minutes left',
  minutes: (minutes) => `${minutes} min`,
  looking: 'Looking what fits',
  allFits: (minutes) => `What is left takes about ${minutes} min. All of it fits.`,
  goes: 'This would go',
  cutSets: (sets) => (sets === 1 ? '1 set' : `${sets} sets`),
  cutWhole: 'all of it',
  leaves: (minutes, before) => `About ${minutes} min instead of ${before}.`,
  stillLong: 'Shorter than this would leave a kind of movement out altogether.',
  shortenDo: 'Shorten it',
  unshorten: 'Bring back what was cut for time',
  failed: 'That could not be worked out. Try again.',

  interval: 'Add a block by the clock',
  intervalTitle: 'By the clock',
  format: 'Kind of block',
  formats: {
    emom: { name: 'EMOM', detail: 'every minute on the minute' },
    amrap: { name: 'AMRAP', detail: 'as many rounds as fit' },
    tabata: { name: 'Tabata', detail: '20 s on, 10 s off, eight times' },
    work_rest: { name: 'Work and rest', detail: 'your own seconds' },
  },
  fields: {
    rounds: 'Rounds',
    everySec: 'Seconds a round',
    durationMin: 'Minutes',
    workSec: 'Seconds of work',
    restSec: 'Seconds of rest',
    reps: 'Repetitions',
  },
  repsOf: (exercise) => `Repetitions, ${exercise}`,
  exercises: 'What is done in it',
  addExercise: 'Another exercise',
  chooseOne: 'Choose at least one exercise.',
  beyond: 'Check the numbers: that is more, or less, than a block can hold.',
  lasts: (clock) => `Lasts ${clock}`,
  startInterval: 'Start the clock',
  describe: (format) => {
    switch (format.kind) {
      case 'emom':
        return `EMOM, ${format.rounds} × ${format.everySec} s`;
      case 'amrap':
        return `AMRAP, ${Math.round(format.durationSec / 60)} min`;
      case 'work_rest':
        return `${format.rounds} × ${format.workSec} s, ${format.restSec} s rest`;
    }
  },

  warmUp: 'Warm up first',
  warmUpTitle: 'Warm-up',
  howLong: 'How long',
  startWarmUp: 'Start the warm-up',
  noWarmUp: 'These exercises need no warm-up of their own.',
  seconds: (seconds) => `${seconds} s`,

  lockScreen: 'Rest on the lock screen',
  lockScreenDetail: 'With its buttons. On most phones music from other apps pauses for it.',
};

const zh: SessionMenuTexts = {
  title: '调整本次训练',
  change: (exercise) => `调整${exercise}`,
  current: (exercise) => `当前：${exercise}`,
  whole: '整个训练',
  back: '返回',

  skipSet: '跳过下一组',
  skipExercise: '跳过剩下的',
  skippedSets: (sets) => `跳过 ${sets} 组`,
  unskip: '恢复跳过的',
  swap: '换一个动作',
  swapBack: (exercise) => `换回${exercise}`,
  group: (next) => `与${next}交替做`,
  ungroup: (next) => `不再与${next}交替`,
  superset: '超级组',
  circuit: '循环',
  earlier: '上移',
  later: '下移',
  undo: '撤回上一组',
  busy: '有一组正在进行，请先完成。',

  swapTitle: (exercise) => `代替${exercise}`,
  swapHelp: '最接近的排在前面，只列你有器材的。剩下的组随之转过去。',
  swapNone: '目录里没有用你的器材能替代的动作。可以搜索任意动作。',
  camera: '摄像头',
  search: '搜索所有动作',

  shorten: '时间不够了',
  shortenTitle: '还剩多少时间？',
  minutesLeft: '剩余分钟',
  minutes: (minutes) => `${minutes} 分钟`,
  looking: '正在计算',
  allFits: (minutes) => `剩下的大约需要 ${minutes} 分钟，都来得及。`,
  goes: '将会去掉',
  cutSets: (sets) => `${sets} 组`,
  cutWhole: '全部',
  leaves: (minutes, before) => `约 ${minutes} 分钟，原来 ${before} 分钟。`,
  stillLong: '再短就会有一类动作完全练不到。',
  shortenDo: '缩短',
  unshorten: '恢复因时间去掉的',
  failed: '没能算出来，请再试一次。',

  interval: '加一段计时训练',
  intervalTitle: '按时钟来',
  format: '形式',
  formats: {
    emom: { name: 'EMOM', detail: '每分钟开始一组' },
    amrap: { name: 'AMRAP', detail: '时间内尽量多轮' },
    tabata: { name: 'Tabata', detail: '练 20 秒，歇 10 秒，八次' },
    work_rest: { name: '练与歇', detail: '自定秒数' },
  },
  fields: {
    rounds: '轮数',
    everySec: '每轮秒数',
    durationMin: '分钟',
    workSec: '练的秒数',
    restSec: '歇的秒数',
    reps: '次数',
  },
  repsOf: (exercise) => `次数，${exercise}`,
  exercises: '做什么',
  addExercise: '其他动作',
  chooseOne: '请至少选一个动作。',
  beyond: '请检查数字：超出了一段训练的范围。',
  lasts: (clock) => `共 ${clock}`,
  startInterval: '开始计时',
  describe: (format) => {
    switch (format.kind) {
      case 'emom':
        return `EMOM，${format.rounds} × ${format.everySec} 秒`;
      case 'amrap':
        return `AMRAP，${Math.round(format.durationSec / 60)} 分钟`;
      case 'work_rest':
        return `${format.rounds} × ${format.workSec} 秒，歇 ${format.restSec} 秒`;
    }
  },

  warmUp: '先热身',
  warmUpTitle: '热身',
  howLong: '多久',
  startWarmUp: '开始热身',
  noWarmUp: '这些动作不需要另外热身。',
  seconds: (seconds) => `${seconds} 秒`,

  lockScreen: '在锁屏上显示休息',
  lockScreenDetail: '带按钮。多数手机上其他应用的音乐会因此暂停。',
};

export const sessionMenuTexts: Localized<SessionMenuTexts> = { en, zh };
