// Days and sizes as people read them.
import { formats } from '../../i18n/formats.ts';
import type { Language } from '../../domain/language.ts';

/** A local day (YYYY-MM-DD) or an instant. */
export function dayText(when: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  const { day, date } = formats[language];
  return when.length === 10 ? day(when, options) : date(new Date(when), options);
}

export function sizeText(bytes: number, language: Language): string {
  const { number, fixed } = formats[language];
  return bytes < 1e6 ? `${number(Math.max(1, bytes / 1e3))} kB` : `${fixed(bytes / 1e6, 1)} MB`;
}

/** Day and time of day. Milliseconds since 1970. */
export function momentText(ms: number, language: Language): string {
  return formats[language].date(new Date(ms), {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
}
