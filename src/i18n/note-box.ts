// Texts of the note box itself, there before anything was understood.
import type { Localized } from '../domain/language.ts';

export interface NoteBoxTexts {
  readonly long: string;
  readonly longHelp: string;
}

export const noteBoxTexts: Localized<NoteBoxTexts> = {
  en: {
    long: 'This is a long text',
    longHelp:
      'It is kept whole, and its first 50,000 characters are read. A pasted log is better saved in parts, a few weeks at a time.',
  },
  zh: {
    long: '这段文字很长',
    longHelp: '全文都会保留，但只读前 50,000 个字符。粘贴的旧记录最好分成几段保存，每次几周。',
  },
};
