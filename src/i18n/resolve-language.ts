// Which language the page speaks.
import type { Language } from '../domain/language.ts';

/** The language to use for `setting`, given the browser's preferences in order (BCP 47). */
export function resolveLanguage(setting: 'auto' | Language, preferences: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of preferences) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}
