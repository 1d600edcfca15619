// One set in as few characters as it can be read in: `5 × 100 kg`, `45 s`, `8 each side`.
import type { Load, SetRecord } from '../domain/log/records.ts';
import type { LogMessages } from '../i18n/log.ts';
import { durationText, loadText, numberText } from '../ui/load-text.ts';

export interface SetText {
  /** What was done, for the condensed face. */
  readonly figure: string;
  /** The load, with a sign that joins it to the figure. Empty where there is none. */
  readonly load: string;
  /** Type, side, effort. */
  readonly details: readonly string[];
}

type SetLike = Pick<
  SetRecord,
  'reps' | 'durationSec' | 'distanceM' | 'load' | 'perSide' | 'side' | 'rpe' | 'rir' | 'type'
>;

/** `bodyweight`: the load is added to, or takes from, the body's own. */
export function setText(set: SetLike, texts: LogMessages, bodyweight: boolean): SetText {
  const parts: string[] = [];
  if (set.reps !== undefined) parts.push(String(set.reps));
  if (set.distanceM !== undefined) parts.push(distanceText(set.distanceM));
  if (set.durationSec !== undefined) parts.push(durationText(set.durationSec));
  return {
    figure: parts.join(' · '),
    load: set.load ? loadPart(set.load, texts, bodyweight) : '',
    details: [
      ...(set.type === 'normal' ? [] : [texts.setType[set.type]]),
      ...(set.perSide ? [texts.perSide] : []),
      ...(set.side ? [texts[set.side]] : []),
      ...(set.rpe === undefined ? [] : [`RPE ${numberText(set.rpe)}`]),
      ...(set.rir === undefined ? [] : [`RIR ${numberText(set.rir)}`]),
    ],
  };
}

/** All of it in one line, for labels and for reading aloud. */
export function setLine(set: SetLike, texts: LogMessages, bodyweight: boolean): string {
  const { figure, load, details } = setText(set, texts, bodyweight);
  return [[figure, load].filter((part) => part !== '').join(' '), ...details].join(', ');
}

/** `30 kg`; `30 kg, both hands` where that is not how the exercise states it. */
export function countedLoad({ value, unit, counts }: Load, texts: LogMessages): string {
  const load = loadText(value, unit);
  return counts === undefined ? load : `${load}, ${texts.counts[counts]}`;
}

function loadPart(load: Load, texts: LogMessages, bodyweight: boolean): string {
  if (load.value < 0) return texts.assisted(countedLoad({ ...load, value: -load.value }, texts));
  return bodyweight ? texts.added(countedLoad(load, texts)) : `× ${countedLoad(load, texts)}`;
}

/** Metres, from one kilometre on as `2.4 km`. */
function distanceText(metres: number): string {
  return metres < 1000 ? `${numberText(metres)} m` : `${numberText(metres / 1000)} km`;
}
