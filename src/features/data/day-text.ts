// Days and sizes as people read them.
import type { Language } from '../../domain/language.ts';

/** A local day (YYYY-MM-DD) or an instant. */
export function dayText(when: string, language: Language): string {
  const date = new Date(when.length === 10 ? `${when}T12:00:00` : when);
  return date.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
