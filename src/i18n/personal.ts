// Texts of the person's own coach: marks on repetitions and what was learnt from them. They come with the screens that show them.
import { counted } from './counted.ts';
import type { Localized } from '../domain/language.ts';

export interface PersonalTexts {
  readonly question: string;
  readonly good: string;
  readonly bad: string;
  readonly marked: Readonly<Record<'good' | 'bad', string>>;
  readonly notKept: string;
  readonly learning: string;
  readonly wants: (good: number, bad: number) => string;
  readonly learned: (now: number, before: number, marks: number) => string;
  readonly kept: string;
  readonly failed: string;
  readonly title: string;
  readonly none: string;
  readonly lead: string;
  readonly gain: (now: number, before: number, marks: number) => string;
  readonly otherModel: string;
  readonly undo: string;
  readonly remove: string;
}

const of = (share: number, marks: number) => Math.round(share * marks);

const en: PersonalTexts = {
  question: 'Was this one good, to you?',
  good: 'Good',
  bad: 'Not good',
  marked: { good: 'You called it good', bad: 'You called it not good' },
  notKept: 'This could not be kept. Try once more.',
  learning: 'Your coach is learning from your marks',
  wants: (good, bad) =>
    `Your coach starts learning from you after ${[
      ...(good > 0 ? [`${good} more marked good`] : []),
      ...(bad > 0 ? [`${bad} more marked not good`] : []),
    ].join(' and ')}.`,
  learned: (now, before, marks) =>
    `Your coach has learned: right on ${of(now, marks)} of your ${counted(marks, 'mark')}, before ${of(before, marks)}.`,
  kept: 'Your coach stays as it is: what it could learn was no better on marks it had not seen.',
  failed: 'Nothing could be learned just now. Your marks are kept.',
  title: 'Your own coach',
  none: 'Mark repetitions good or not good after a set, and the score learns what is good for you. Nothing has been learned yet.',
  lead: 'Learned from your marks, on this device. It changes how good a repetition is called, never a safety remark.',
  gain: (now, before, marks) => `Right on ${of(now, marks)} of ${counted(marks, 'mark')}, before ${of(before, marks)}`,
  otherModel: 'Learned',
  undo: 'Undo',
  remove: 'Forget',
};

const zh: PersonalTexts = {
  question: '你觉得这一次做得好吗？',
  good: '好',
  bad: '不好',
  marked: { good: '你标为好', bad: '你标为不好' },
  notKept: '没能保存，请再试一次。',
  learning: '教练正在向你的标记学习',
  wants: (good, bad) =>
    `再${[...(good > 0 ? [`标 ${good} 次“好”`] : []), ...(bad > 0 ? [`标 ${bad} 次“不好”`] : [])].join('、')}，教练就开始向你学习。`,
  learned: (now, before, marks) =>
    `教练学会了：你的 ${marks} 个标记里，现在对 ${of(now, marks)} 个，之前对 ${of(before, marks)} 个。`,
  kept: '教练保持不变：学到的东西在没见过的标记上并没有更准。',
  failed: '这次没能学习。你的标记已保存。',
  title: '你自己的教练',
  none: '做完一组后把动作标为“好”或“不好”，评分就会学习什么对你来说是好。目前还没有学到东西。',
  lead: '在这台设备上从你的标记学来。它只改变对一次动作好坏的评价，绝不影响安全提醒。',
  gain: (now, before, marks) => `${marks} 个标记里现在对 ${of(now, marks)} 个，之前对 ${of(before, marks)} 个`,
  otherModel: '已学习',
  undo: '撤销',
  remove: '忘掉',
};

export const personalTexts: Localized<PersonalTexts> = { en, zh };
