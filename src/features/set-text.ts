// One set in as few characters as it can be read in: `5 × 100 kg`, `45 s`, `8 each side`.
import type { SetRecord } from '../domain/log/records.ts';
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

function loadPart(load: NonNullable<SetLike['load']>, texts: LogMessages, bodyweight: boolean): string {
  if (load.value < 0) return texts.assisted(loadText(-load.value, load.unit));
  return bodyweight ? texts.added(loadText(load.value, load.unit)) : `× ${loadText(load.value, load.unit)}`;
}

/** Metres, from one kilometre on as `2.4 km`. */
function distanceText(metres: number): string {
  return metres < 1000 ? `${numberText(metres)} m` : `${numberText(metres / 1000)} km`;
}
