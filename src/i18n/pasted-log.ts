// Texts of a log pasted from a notes app: read, looked through, kept.
import type { Localized } from '../domain/language.ts';

export interface PastedLogTexts {
  readonly eyebrow: string;
  readonly headline: string;
  readonly found: (workouts: number, sets: number) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly read: string;
  readonly reading: string;
  readonly unread: string;
  readonly truncated: string;
  readonly orderTitle: string;
  readonly day: string;
  readonly noDay: string;
  readonly doubtful: string;
  readonly inFuture: string;
  readonly take: (what: string) => string;
  readonly notUnderstood: (words: string) => string;
  readonly unnamed: (sets: number) => string;
  readonly words: string;
  readonly keep: (workouts: number, sets: number) => string;
  readonly keeping: string;
  readonly failed: string;
  readonly back: string;
  readonly kept: (workouts: number, sets: number, known: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly toLog: string;
  readonly more: (workouts: number) => string;
  readonly importName: string;
}

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

const en: PastedLogTexts = {
  eyebrow: 'From a notes app',
  headline: 'Paste what you wrote down.',
  found: (workouts, sets) => `${many(workouts, 'workout', 'workouts')} found, ${many(sets, 'set', 'sets')} in them.`,
  nothing: 'No workout was found in it.',
  nothingHint:
    'A day at the head of a line begins a workout: “5 March”, “2024-03-05”, “Mon 3/5”. Below it what was done.',
  label: 'Your log',
  hint: 'Weeks or years at once. It is read on this device and kept only after you have looked through it.',
  placeholder: '2024-03-05 Push day\nBench 80x8,8,7\nDips 3x10\n\n2024-03-07\nSquat 5x5 100kg, left knee a bit sore',
  read: 'Read it',
  reading: 'Reading',
  unread: 'It could not be read now. The text is still here; try again in a moment.',
  truncated: 'The text is longer than what is read at once. Keep this part, then paste the rest.',
  orderTitle: 'Some days can be read two ways. Which is meant?',
  day: 'Day',
  noDay: 'No day was found. Say which, and it can be kept.',
  doubtful: 'Day not certain',
  inFuture: 'This day is still to come.',
  take: (what) => `Keep ${what}`,
  notUnderstood: (words) => `Not understood: ${words}`,
  unnamed: (sets) =>
    `${many(sets, 'set has', 'sets have')} no exercise that is known. The words are kept; the sets can be added on the workout’s page.`,
  words: 'As written',
  keep: (workouts, sets) => `Keep ${many(workouts, 'workout', 'workouts')}, ${many(sets, 'set', 'sets')}`,
  keeping: 'Keeping',
  failed: 'Not everything was stored. What came in is in the log; keep again and only the rest is added.',
  back: 'Back to the text',
  kept: (workouts, sets, known) =>
    [
      workouts === 0 ? '' : `${many(workouts, 'workout', 'workouts')} and ${many(sets, 'set', 'sets')} are in the log.`,
      known === 0 ? '' : `${many(known, 'workout was', 'workouts were')} there already.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  undo: 'Take it out again',
  undone: 'Taken out again. The text is still here.',
  toLog: 'To the log',
  more: (workouts) => `Show ${many(workouts, 'more workout', 'more workouts')}`,
  importName: 'Pasted notes',
};

const zh: PastedLogTexts = {
  eyebrow: '来自备忘录',
  headline: '把以前记的贴进来。',
  found: (workouts, sets) => `找到 ${workouts} 次训练，共 ${sets} 组。`,
  nothing: '没有找到训练。',
  nothingHint: '行首写着日期就是一次训练的开始，例如“3月5日”“2024-03-05”“周一”，下面写练了什么。',
  label: '你的记录',
  hint: '几周或几年都可以一次贴入。只在这台设备上读取，你看过之后才会保存。',
  placeholder: '2024年3月5日 推\n卧推 80公斤 8 8 7\n\n3月7日\n深蹲 100公斤 5组5次，左膝有点疼',
  read: '读取',
  reading: '正在读取',
  unread: '现在读不了。文字还在，过一会儿再试。',
  truncated: '文字太长，一次读不完。先保存这一部分，再贴剩下的。',
  orderTitle: '有些日期有两种读法，是哪一种？',
  day: '日期',
  noDay: '没有找到日期，填上就能保存。',
  doubtful: '日期不确定',
  inFuture: '这一天还没到。',
  take: (what) => `保存${what}`,
  notUnderstood: (words) => `没看懂：${words}`,
  unnamed: (sets) => `${sets} 组没有认出动作。文字会保留，可以在那次训练里补上。`,
  words: '原文',
  keep: (workouts, sets) => `保存 ${workouts} 次训练，${sets} 组`,
  keeping: '正在保存',
  failed: '没有全部存下。已存的在记录里；再保存一次，只会补上剩下的。',
  back: '回到文字',
  kept: (workouts, sets, known) =>
    [
      workouts === 0 ? '' : `${workouts} 次训练、${sets} 组已进入记录。`,
      known === 0 ? '' : `${known} 次训练之前已有。`,
    ].join(''),
  undo: '撤回',
  undone: '已撤回，文字还在。',
  toLog: '去记录',
  more: (workouts) => `再显示 ${workouts} 次训练`,
  importName: '粘贴的笔记',
};

export const pastedLogTexts: Localized<PastedLogTexts> = { en, zh };
