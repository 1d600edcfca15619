// Which language the page speaks.
import type { Language, Localized } from '../domain/language.ts';

/** What a page says of itself in each language: `lang` for voices, fonts and hyphens, `dir` for the line of reading. */
export const PAGE: Localized<{ readonly lang: string; readonly dir: 'ltr' | 'rtl' }> = {
  en: { lang: 'en', dir: 'ltr' },
  zh: { lang: 'zh-Hans', dir: 'ltr' },
};

/** The language to use for `setting`, given the browser's preferences in order (BCP 47). */
export function resolveLanguage(setting: 'auto' | Language, preferences: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of preferences) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}
