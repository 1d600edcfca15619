// Kilograms times repetitions as people compare them: whole, in their own unit.
import { formats } from '../../i18n/formats.ts';
import { KG_PER_LB } from '../../domain/log/limits.ts';
import type { Language } from '../../domain/language.ts';

/** `5,240`. */
export function volumeNumber(volumeKg: number, unit: 'kg' | 'lb', language: Language): string {
  const value = Math.round(unit === 'kg' ? volumeKg : volumeKg / KG_PER_LB);
  return formats[language].number(value);
}

/** `5,240 kg`. */
export function volumeText(volumeKg: number, unit: 'kg' | 'lb', language: Language): string {
  return `${volumeNumber(volumeKg, unit, language)} ${unit}`;
}
