// Texts of what was learnt from the person's corrections of notes, and of forgetting it.
import type { Role } from '../domain/notes/tagger/roles.ts';
import type { SignalKind } from '../domain/notes/parsed-note.ts';
import type { Localized } from '../domain/language.ts';

export interface LessonsTexts {
  readonly eyebrow: string;
  readonly open: string;
  readonly headline: (count: number) => string;
  readonly lead: string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyHelp: readonly string[];
  readonly write: string;
  readonly sections: Readonly<Record<'alias' | 'order' | 'signal' | 'line', string>>;
  readonly help: Readonly<Record<'alias' | 'order' | 'signal' | 'line', string>>;
  readonly quote: (words: string) => string;
  readonly means: (name: string) => string;
  /** An exercise that is not there any more. */
  readonly unknown: string;
  readonly order: (loadFirst: boolean) => string;
  readonly answered: (times: number) => string;
  readonly readAs: (what: string) => string;
  readonly nothingMeant: string;
  readonly signalMeans: (before: string, now: string) => string;
  /** Of a word in a line. */
  readonly roles: Readonly<Record<Exclude<Role, SignalKind>, string>>;
  readonly gain: (now: number, before: number) => string;
  readonly more: (count: number) => string;
  readonly forget: string;
  readonly forgetOf: (what: string) => string;
  readonly forgotten: (what: string) => string;
  readonly forgetAll: string;
  readonly forgetAllTitle: string;
  readonly forgetAllHelp: (count: number) => string;
  readonly forgetAllYes: string;
  readonly keepAll: string;
  readonly forgottenAll: (count: number) => string;
  readonly failed: string;
  readonly notKept: string;
  readonly tryAgain: string;
}

const en: LessonsTexts = {
  eyebrow: 'Your words',
  open: 'What I learnt from your words',
  headline: (count) =>
    count === 0
      ? 'Nothing learnt from your words yet.'
      : count === 1
        ? 'One thing learnt from your words.'
        : `${count} things learnt from your words.`,
  lead: 'Each time you put a note right, it is remembered here, on this device. Your next notes are read with it.',
  loading: 'Reading what was learnt',
  emptyTitle: 'How to teach it',
  emptyHelp: [
    'Write a note, the way you would to yourself.',
    'Tap what was read wrong and put it right.',
    'Save. The same words are read your way from then on.',
  ],
  write: 'Write a note',
  sections: {
    alias: 'Names you use',
    order: 'How you write sets',
    signal: 'How you tell how you feel',
    line: 'Lines read with you',
  },
  help: {
    alias: 'These words mean this exercise.',
    order: 'Which number is the load, where a line can be read two ways. The more often, the firmer.',
    signal: 'Words that mean something else to you, or nothing.',
    line: 'What each word is. From a few of them it learns how you write, beyond these very words.',
  },
  quote: (words) => `“${words}”`,
  means: (name) => `means ${name}`,
  unknown: 'an exercise that is no longer there',
  order: (loadFirst) =>
    loadFirst ? '100×5×3: load first, then repetitions, then sets' : '3×5×100: sets first, load last',
  answered: (times) => (times === 1 ? 'Answered once' : `Answered ${times} times`),
  readAs: (what) => `was read as: ${what}`,
  nothingMeant: 'means nothing of the kind',
  signalMeans: (before, now) => `was read as: ${before}. Means: ${now}`,
  roles: {
    exercise: 'exercise',
    sets: 'sets',
    reps: 'repetitions',
    load: 'load',
    duration: 'time',
    distance: 'distance',
    rpe: 'RPE',
    rir: 'in reserve',
    warmup: 'warm-up',
    drop: 'drop set',
    amrap: 'as many as possible',
    failure: 'to failure',
    left: 'left',
    right: 'right',
    per_side: 'each side',
    rest: 'no part of a set',
    body_part: 'place',
    severity: 'how much',
  },
  gain: (now, before) =>
    `Tried on such lines while they were kept from it: ${now} of 100 words read right; without your corrections ${before}.`,
  more: (count) => `And ${count} more`,
  forget: 'Forget',
  forgetOf: (what) => `Forget: ${what}`,
  forgotten: (what) => `Forgotten: ${what}`,
  forgetAll: 'Forget all of it',
  forgetAllTitle: 'Forget all of it?',
  forgetAllHelp: (count) =>
    `${count === 1 ? 'One thing is' : `${count} things are`} forgotten, and your notes are read as on the first day. Notes and sets in the log stay as they are.`,
  forgetAllYes: 'Yes, forget all of it',
  keepAll: 'Keep it',
  forgottenAll: (count) => (count === 1 ? 'One thing forgotten' : `${count} things forgotten`),
  failed: 'What was learnt could not be read just now. Nothing of it has changed.',
  notKept: 'This could not be stored. Try once more.',
  tryAgain: 'Try again',
};

const zh: LessonsTexts = {
  eyebrow: '你的说法',
  open: '从你的话里学到的',
  headline: (count) => (count === 0 ? '还没有从你的话里学到什么。' : `从你的话里学到了 ${count} 件事。`),
  lead: '你每改正一条笔记，都会记在这里，只存在这台设备上。之后的笔记会照此来读。',
  loading: '正在读取学到的内容',
  emptyTitle: '怎么教它',
  emptyHelp: ['像写给自己看那样写一条笔记。', '点一下读错的地方，改过来。', '保存。以后同样的话就按你的意思来读。'],
  write: '写一条笔记',
  sections: { alias: '你用的名称', order: '你怎么写组数', signal: '你怎么说感受', line: '和你一起读过的句子' },
  help: {
    alias: '这些词指的是这个动作。',
    order: '一行有两种读法时，哪个数字是重量。答得越多越确定。',
    signal: '对你来说另有意思，或没有那个意思的话。',
    line: '每个词是什么。有了几句，它就能学会你的写法，不限于这些词。',
  },
  quote: (words) => `“${words}”`,
  means: (name) => `指${name}`,
  unknown: '一个已经不在的动作',
  order: (loadFirst) => (loadFirst ? '100×5×3：先重量，再次数，再组数' : '3×5×100：先组数，重量在最后'),
  answered: (times) => `答过 ${times} 次`,
  readAs: (what) => `原来读成：${what}`,
  nothingMeant: '没有这个意思',
  signalMeans: (before, now) => `原来读成：${before}。意思是：${now}`,
  roles: {
    exercise: '动作',
    sets: '组数',
    reps: '次数',
    load: '重量',
    duration: '时间',
    distance: '距离',
    rpe: 'RPE',
    rir: '余力',
    warmup: '热身',
    drop: '递减组',
    amrap: '尽量多做',
    failure: '力竭',
    left: '左',
    right: '右',
    per_side: '每侧',
    rest: '不属于一组',
    body_part: '部位',
    severity: '程度',
  },
  gain: (now, before) => `拿没给它看过的这类句子来试：每 100 个词读对 ${now} 个；没有你的改正时是 ${before} 个。`,
  more: (count) => `还有 ${count} 项`,
  forget: '忘掉',
  forgetOf: (what) => `忘掉：${what}`,
  forgotten: (what) => `已忘掉：${what}`,
  forgetAll: '全部忘掉',
  forgetAllTitle: '全部忘掉吗？',
  forgetAllHelp: (count) => `会忘掉 ${count} 件事，笔记又像第一天那样来读。记录里的笔记和组数不变。`,
  forgetAllYes: '是的，全部忘掉',
  keepAll: '保留',
  forgottenAll: (count) => `已忘掉 ${count} 件事`,
  failed: '暂时读不到学到的内容，其中什么都没有改变。',
  notKept: '没能保存，请再试一次。',
  tryAgain: '重试',
};

export const lessonsTexts: Localized<LessonsTexts> = { en, zh };
