// What a row of the log shows of a set: which numbers its exercise has, how each is written, what stands below them.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { LiveRecord } from '../../domain/log/live-records.ts';
import { kindOf } from '../../domain/log/last-time.ts';
import type { ProposedEntry } from '../../domain/log/next-entry.ts';
import type { Load, SetRecord } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import { loadKg } from '../../domain/log/load-kg.ts';
import type { LogMessages } from '../../i18n/log.ts';
import type { LogRowTexts } from '../../i18n/log-rows.ts';
import { durationText, loadText, numberText } from '../../ui/load-text.ts';
import { setLine } from '../set-text.ts';

export type SetNumber = 'load' | 'reps' | 'durationSec' | 'distanceM';

/** In the order they are read; `entered`: numbers that are there are shown whatever the exercise is. */
export function numbersOf(exercise: Exercise | undefined, entered: Partial<ProposedEntry>): readonly SetNumber[] {
  const loaded = exercise?.loadKind !== 'none' && exercise?.loadKind !== 'bodyweight';
  const wanted: readonly SetNumber[] =
    exercise?.measure === 'hold'
      ? ['durationSec']
      : exercise?.measure === 'distance'
        ? ['distanceM', 'durationSec']
        : ['reps'];
  const all = (['load', 'reps', 'distanceM', 'durationSec'] as const).filter(
    (field) => wanted.includes(field) || (field === 'load' && loaded) || entered[field] !== undefined,
  );
  return all;
}

/** `80 kg`, `+10 kg`, `8`, `1:30`; null where it is not entered. */
export function numberOf(
  field: SetNumber,
  entry: Partial<ProposedEntry>,
  exercise: Exercise | undefined,
): string | null {
  const { load, reps, durationSec, distanceM } = entry;
  switch (field) {
    case 'load':
      return load === undefined ? null : loadCell(load, exercise);
    case 'reps':
      return reps === undefined ? null : numberText(reps);
    case 'durationSec':
      return durationSec === undefined ? null : durationText(durationSec);
    case 'distanceM':
      return distanceM === undefined ? null : metresText(distanceM);
  }
}

export function metresText(metres: number): string {
  return metres < 1000 ? `${numberText(metres)} m` : `${numberText(metres / 1000)} km`;
}

export function isBody(exercise: Exercise | undefined): boolean {
  return exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
}

function loadCell(load: Load, exercise: Exercise | undefined): string {
  const plus = isBody(exercise) && load.value > 0 ? '+' : '';
  return `${plus}${loadText(load.value, load.unit)}`;
}

/** Position among the sets of its kind, from 1; a left and a right set that follow each other are one. */
export function numberInKind(entries: readonly Pick<ProposedEntry, 'type' | 'side'>[], at: number): number {
  const kind = kindOf(entries[at]?.type ?? 'normal');
  const same = entries.slice(0, at + 1).filter(({ type }) => kindOf(type) === kind);
  let number = 0;
  let open: ProposedEntry['side'];
  for (const { side } of same) {
    const isSecond = open !== undefined && side !== undefined && side !== open;
    if (!isSecond) number += 1;
    open = isSecond ? undefined : side;
  }
  return number;
}

/** `80 kg × 8`: the load first, as on the row. */
export function lineOf(entry: ProposedEntry, exercise: Exercise | undefined, log: LogMessages): string {
  const { type: _type, perSide: _per, ...plain } = entry;
  if (entry.load && entry.reps !== undefined && entry.side === undefined)
    return [`${loadCell(entry.load, exercise)} × ${numberText(entry.reps)}`, ...countsOf(entry.load, log)].join(', ');
  return setLine({ ...plain, type: 'normal' }, log, isBody(exercise));
}

/** Side, hands, effort, form: what is not a column. */
export function detailsOf(set: ProposedEntry | SetRecord, texts: LogRowTexts, log: LogMessages): readonly string[] {
  const rated = 'id' in set ? set : null;
  const score = rated?.camera?.setScore;
  return [
    ...(set.perSide ? [texts.eachSide] : []),
    ...(set.side ? [log[set.side]] : []),
    ...countsOf(set.load, log),
    ...(rated?.rir === undefined ? [] : [`RIR ${numberText(rated.rir)}`]),
    ...(rated?.rpe === undefined ? [] : [`RPE ${numberText(rated.rpe)}`]),
    ...(typeof score === 'number' ? [texts.form(Math.round(score))] : []),
  ];
}

/** The same words as in the log, without the number that stands before them here. */
function countsOf(load: Load | undefined, log: LogMessages): readonly string[] {
  return load?.counts === undefined ? [] : [log.counts[load.counts]];
}

/** In the unit of the set; `body`: with the body as the load, nothing added is no weight to name. */
export function recordText(record: LiveRecord, exercise: Exercise | undefined, texts: LogRowTexts): string {
  const { set } = record;
  switch (record.kind) {
    case 'heaviest':
      return texts.record.heaviest(set.load ? loadCell(set.load, exercise) : '');
    case 'most_reps':
      return texts.record.mostReps(record.reps, set.load ? loadCell(set.load, exercise) : null);
    case 'maximum': {
      const unit = set.load?.unit ?? 'kg';
      const { value } = plannedLoad(record.kg, unit, undefined);
      return texts.record.maximum(loadText(unit === 'kg' ? Math.round(value * 2) / 2 : value, unit));
    }
    case 'longest':
      return texts.record.longest(durationText(record.durationSec));
    case 'farthest':
      return texts.record.farthest(metresText(record.distanceM));
  }
}

/** What a row is to ask for, as a session keeps it. */
export function toPlanned(entry: ProposedEntry, rest: Pick<PlannedSet, 'restSec' | 'targetRir'>): PlannedSet {
  const { type, reps, load, durationSec, distanceM } = entry;
  return {
    ...(reps === undefined ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(load === undefined ? {} : { load, loadKg: loadKg(load) }),
    ...rest,
    setType: type,
  };
}
