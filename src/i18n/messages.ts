// The texts that come with the first load, by area; a missing or surplus message in either language is a type error.
import type { Language } from '../domain/language.ts';
import { log } from './log.ts';
import { plan } from './plan.ts';
import { setForm } from './set-form.ts';
import { shell } from './shell.ts';
import { vocabulary } from './vocabulary.ts';

interface MessagesByArea {
  readonly shell: typeof shell.en;
  readonly log: typeof log.en;
  readonly plan: typeof plan.en;
  readonly setForm: typeof setForm.en;
  readonly vocabulary: typeof vocabulary.en;
}

const MESSAGES = {
  en: { shell: shell.en, log: log.en, plan: plan.en, setForm: setForm.en, vocabulary: vocabulary.en },
  zh: { shell: shell.zh, log: log.zh, plan: plan.zh, setForm: setForm.zh, vocabulary: vocabulary.zh },
} satisfies Record<Language, MessagesByArea>;

export type Messages = MessagesByArea;

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}

/** The language to use for `setting`, given the browser's preferences in order (BCP 47). */
export function resolveLanguage(setting: 'auto' | Language, preferences: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of preferences) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}
