// Texts of the note box itself, there before anything was understood.
import type { Localized } from '../domain/language.ts';

export interface NoteBoxTexts {
  readonly log: string;
  readonly logHelp: string;
  readonly long: string;
  readonly longHelp: string;
  readonly lookThrough: string;
}

export const noteBoxTexts: Localized<NoteBoxTexts> = {
  en: {
    log: 'This looks like a log of several workouts',
    logHelp: 'Look through it to give each workout its own day. Saved here, it is one note of today.',
    long: 'This is a long text',
    longHelp:
      'Look through it to give each workout its own day. Saved here, it is one note of today: kept whole, but read only up to 500 sets and 50,000 characters.',
    lookThrough: 'Look through it',
  },
  zh: {
    log: '看起来是好几次训练的记录',
    logHelp: '逐条看过，每次训练就能记到它自己的那一天。在这里保存，就只是今天的一条笔记。',
    long: '这段文字很长',
    longHelp:
      '逐条看过，每次训练就能记到它自己的那一天。在这里保存，就只是今天的一条笔记：全文都会保留，但最多读出 500 组、50,000 个字符。',
    lookThrough: '逐条看一遍',
  },
};
