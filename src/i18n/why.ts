// Texts of the sheets behind the numbers of a plan, and of what can be done to an exercise of it.
import type { Exclusion } from '../domain/planning/candidates.ts';
import type { PlanNumber } from '../domain/planning/explanation.ts';
import { vocabulary } from './vocabulary.ts';

export interface WhyMessages {
  readonly sessionTitle: string;
  readonly muscleTitle: (muscle: string) => string;
  readonly set: (order: number) => string;
  readonly warmUp: (order: number) => string;
  readonly numbers: Readonly<Record<PlanNumber['kind'], string>>;
  readonly asMany: string;
  readonly tapNumber: string;
  readonly because: string;
  readonly working: string;
  readonly notNow: string;
  readonly notNowText: string;
  readonly gone: string;
  readonly goneText: string;
  readonly actions: string;
  /** `day`: YYYY-MM-DD, of which the weekday is meant. */
  readonly lockDay: (day: string) => string;
  readonly lockWeek: string;
  readonly unlock: string;
  readonly locked: string;
  readonly lockedOn: (day: string) => string;
  readonly swap: string;
  readonly swapHelp: string;
  readonly swapNone: string;
  /** Why one that was looked for cannot be planned. `unasked`: few do it, or it is the person's own and they have not said they like it. */
  readonly notPlanned: Readonly<Record<Exclusion | 'unasked' | 'here', string>>;
  readonly like: string;
  readonly unlike: string;
  readonly ruleOut: string;
  readonly about: string;
  readonly done: {
    readonly locked: (name: string) => string;
    readonly unlocked: (name: string) => string;
    readonly swapped: (from: string, to: string) => string;
    readonly ruledOut: (name: string) => string;
    readonly liked: (name: string) => string;
    readonly unliked: (name: string) => string;
    readonly changed: string;
    readonly undone: string;
    readonly notKept: string;
  };
}

const en: WhyMessages = {
  sessionTitle: 'This session',
  muscleTitle: (muscle) => `${muscle}, sets a week`,
  set: (order) => `Set ${order}`,
  warmUp: (order) => `Warm-up ${order}`,
  numbers: {
    reps: 'reps',
    load: 'load',
    seconds: 'time',
    distance: 'distance',
    rest: 'rest',
    reserve: 'left in reserve',
    sets: 'sets',
    minutes: 'minutes',
    date: 'day',
    exercises: 'exercises',
    weekly_sets: 'sets this week',
    target_sets: 'target',
  },
  asMany: 'as many as go well',
  tapNumber: 'Tap a number to see where it comes from.',
  because: 'Why it is here',
  working: 'Working it out',
  notNow: 'That could not be worked out just now',
  notNowText: 'The planner did not answer. Your plan is untouched; try again in a moment.',
  gone: 'The plan has changed meanwhile',
  goneText: 'Close this and look again: the number belongs to an earlier plan.',
  actions: 'Change it',
  lockDay: (day) => `Keep it on ${vocabulary.en.weekday(day)}s`,
  lockWeek: 'Keep in every week',
  unlock: 'Let it go again',
  locked: 'You keep it in your plan.',
  lockedOn: (day) => `You keep it on ${vocabulary.en.weekday(day)}s.`,
  swap: 'Swap for another',
  swapHelp: 'Nearest first, with what you have, sparing what you spare.',
  swapNone: 'Nothing else fits what you have and what you spare.',
  notPlanned: {
    equipment: 'needs other equipment',
    avoid: 'loads a joint you spare',
    dislikes: 'you ruled it out',
    level: 'above the level in your profile',
    care: 'not with what you told about your health',
    body: 'asks for something your body part of the profile leaves out',
    unasked: 'only planned once you like it',
    here: 'in this session already',
  },
  like: 'I like it',
  unlike: 'I like it no more than others',
  ruleOut: 'Never plan it',
  about: 'About this exercise',
  done: {
    locked: (name) => `${name} stays`,
    unlocked: (name) => `${name} may be replaced`,
    swapped: (from, to) => `${to} in place of ${from}`,
    ruledOut: (name) => `${name} is never planned`,
    liked: (name) => `${name} comes first`,
    unliked: (name) => `${name} counts like others`,
    changed: 'The week is planned that way',
    undone: 'Undone',
    notKept: 'That could not be written. Nothing has changed; try again.',
  },
};

const zh: WhyMessages = {
  sessionTitle: '这一次训练',
  muscleTitle: (muscle) => `${muscle}，每周组数`,
  set: (order) => `第 ${order} 组`,
  warmUp: (order) => `热身 ${order}`,
  numbers: {
    reps: '次数',
    load: '重量',
    seconds: '时间',
    distance: '距离',
    rest: '休息',
    reserve: '余力（次）',
    sets: '组数',
    minutes: '分钟',
    date: '日期',
    exercises: '动作数',
    weekly_sets: '本周组数',
    target_sets: '目标',
  },
  asMany: '能做好几次就做几次',
  tapNumber: '点任意数字，看看它从哪里来。',
  because: '为什么安排它',
  working: '正在计算',
  notNow: '现在没能算出来',
  notNowText: '计划模块没有响应。你的计划没有变化，请稍后再试。',
  gone: '计划已经变了',
  goneText: '请关闭后再看一次：这个数字属于之前的计划。',
  actions: '调整它',
  lockDay: (day) => `${vocabulary.zh.weekdayShort(day)}固定练`,
  lockWeek: '每周都保留',
  unlock: '不再固定',
  locked: '你把它固定在计划里。',
  lockedOn: (day) => `你把它固定在${vocabulary.zh.weekdayShort(day)}。`,
  swap: '换成别的',
  swapHelp: '最接近的在前，只用你有的器材，并照顾你要照顾的关节。',
  swapNone: '没有别的动作符合你的器材和要照顾的关节。',
  notPlanned: {
    equipment: '需要别的器材',
    avoid: '会给你要照顾的关节压力',
    dislikes: '你已排除',
    level: '高于你资料里的水平',
    care: '与你说过的身体情况不合',
    body: '需要用到资料里你没有安排的肢体或姿势',
    unasked: '先标为喜欢才会安排',
    here: '这次训练里已经有',
  },
  like: '我喜欢它',
  unlike: '不再特别喜欢',
  ruleOut: '不再安排',
  about: '了解这个动作',
  done: {
    locked: (name) => `${name}会保留`,
    unlocked: (name) => `${name}可以被替换`,
    swapped: (from, to) => `${from}换成了${to}`,
    ruledOut: (name) => `不再安排${name}`,
    liked: (name) => `优先安排${name}`,
    unliked: (name) => `${name}和其他动作一样`,
    changed: '已按这样安排这一周',
    undone: '已撤销',
    notKept: '没能写入，什么都没有改变，请再试一次。',
  },
};

export const whyTexts = { en, zh };
