// What a record is worth, in words.
import type { ExerciseRecord } from '../../domain/log/insight/records.ts';
import { KG_PER_LB } from '../../domain/log/limits.ts';
import type { LogMessages } from '../../i18n/log.ts';
import { loadText } from '../../ui/load-text.ts';
import { setLine } from '../set-text.ts';

/** `which`: of the record itself, or of what it beat. */
export function recordValue(
  record: ExerciseRecord,
  which: 'value' | 'before',
  { log, unit, bodyweight }: { readonly log: LogMessages; readonly unit: 'kg' | 'lb'; readonly bodyweight: boolean },
): string {
  const value = record[which];
  if (value === undefined) return '';
  switch (record.kind) {
    case 'heaviest':
      if (which === 'value' && record.load)
        return setLine(
          { type: 'normal', load: record.load, ...(record.reps === undefined ? {} : { reps: record.reps }) },
          log,
          bodyweight,
        );
      return inUnit(value, record.load?.unit ?? unit);
    case 'maximum':
    case 'volume':
      return inUnit(value, unit);
    case 'most_reps':
      return log.repetitions(value);
    case 'longest':
      return setLine({ type: 'normal', durationSec: value }, log, false);
    case 'farthest':
      return setLine({ type: 'normal', distanceM: value }, log, false);
  }
}

/** To half a unit: an estimate is no finer, and a load that was entered comes from the record. */
function inUnit(kg: number, unit: 'kg' | 'lb'): string {
  const value = unit === 'kg' ? kg : kg / KG_PER_LB;
  return loadText(Math.round(value * 2) / 2, unit);
}
