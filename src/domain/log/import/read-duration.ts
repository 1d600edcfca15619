// How long something took, as other apps write it: "1h 5m", "00:45", "65 min", "1 小时 5 分钟", or plain seconds.
import { plainCell } from './cell-text.ts';
import { readNumber } from './read-number.ts';

const PART =
  /(\d+(?:[.,]\d+)?)\s*(h(?:ours?|rs?)?|std\.?|stunden?|heures?|horas?|ore?|小时|小時|時間|时|m(?:in(?:ute[ns]?|utos?|uti)?s?)?\.?|分钟|分鐘|分|s(?:ec(?:onds?|s)?|ek\.?|ekunden?|egundos?)?\.?|秒钟|秒)\s*/giy;

/**
 * Seconds; null where it cannot be read. `plain`: what a bare number counts. `pairs`: what 1:05 is, hours with minutes (of a
 * workout) or minutes with seconds (of a set).
 */
export function readDuration(cell: string, plain: 's' | 'min', pairs: 'h:m' | 'm:s'): number | null {
  const text = plainCell(cell);
  if (text === '') return null;
  const clock = /^(?:(\d+):)?(\d{1,3}):(\d{1,2})(?:[.,](\d+))?$/.exec(text);
  if (clock) {
    const [, hours, first, second] = clock.map((part) => Number(part ?? 0));
    if (clock[1] !== undefined) return (hours ?? 0) * 3600 + (first ?? 0) * 60 + (second ?? 0);
    return pairs === 'h:m' ? (first ?? 0) * 3600 + (second ?? 0) * 60 : (first ?? 0) * 60 + (second ?? 0);
  }
  const number = readNumber(text, '.');
  if (number && number.rest === '') return plain === 'min' ? number.value * 60 : number.value;
  PART.lastIndex = 0;
  let seconds = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (!part) return null;
    const value = Number((part[1] ?? '').replace(',', '.'));
    seconds += value * secondsOf((part[2] ?? '').toLowerCase());
  }
  return seconds;
}

function secondsOf(unit: string): number {
  if (/^(?:m|分)/.test(unit)) return 60;
  return /^(?:秒|s(?!t))/.test(unit) ? 1 : 3600;
}
