// The texts that many screens share, by area; a missing or surplus message in either language is a type error. Not in the first load,
// whose files take what they need from language-in-force.tsx.
import type { Language } from '../domain/language.ts';
import { log } from './log.ts';
import { plan } from './plan.ts';
import { setForm } from './set-form.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { vocabulary } from './vocabulary.ts';

interface MessagesByArea {
  readonly shell: typeof shell.en & { readonly settings: typeof settings.en };
  readonly log: typeof log.en;
  readonly plan: typeof plan.en;
  readonly setForm: typeof setForm.en;
  readonly vocabulary: typeof vocabulary.en;
}

const MESSAGES = {
  en: {
    shell: { ...shell.en, settings: settings.en },
    log: log.en,
    plan: plan.en,
    setForm: setForm.en,
    vocabulary: vocabulary.en,
  },
  zh: {
    shell: { ...shell.zh, settings: settings.zh },
    log: log.zh,
    plan: plan.zh,
    setForm: setForm.zh,
    vocabulary: vocabulary.zh,
  },
} satisfies Record<Language, MessagesByArea>;

export type Messages = MessagesByArea;

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
