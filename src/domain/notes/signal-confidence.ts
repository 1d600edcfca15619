// How sure a reading of a signal is, and the words it was read from: the parser hands both on with the signal.
import type { ValueSource } from './parsed-note.ts';
import type { Placed } from './place-signal.ts';

/**
 * A cue that says it by itself, its scope plain: 312 of 325 were right on the lines of training/notes/signals/dev whose faults were not
 * read (`training/notes/calibrate.ts`); 56 of 57 everyday words. Of the rest there are a few dozen, and their factors are rounded.
 */
const PLAIN = 0.96;
/** Everyday words that are a signal only beside a body part. */
const EVERYDAY = 0.96;
/** Soreness may be either of pain and fatigue. */
const SORE = 0.96;
/** Taken back or turned: the scope may end elsewhere. */
const TURNED = 0.96;
/** Pain that no body part was found for. */
const PLACELESS = 0.97;
/** The body part stands in another clause. */
const APART = 0.96;

/** Words further apart than this, in UTF-16 units, are not shown as one stretch. */
const WIDEST = 60;

/** @returns offsets of the text the signal was read in; several signals may share words. */
export function sourceOf({ signal, found, parts }: Placed): ValueSource {
  const { cue, start, end, clause } = found;
  const own = parts[0];
  const from = Math.min(start, own?.start ?? start);
  const to = Math.max(end, own?.end ?? end);
  const whole = to - from <= WIDEST;
  let confidence = cue.needsPart === true ? EVERYDAY : cue.sore === true ? SORE : PLAIN;
  if (signal.polarity !== cue.polarity) confidence *= TURNED;
  if (signal.kind === 'pain' && own === undefined) confidence *= PLACELESS;
  if (own && (own.start < clause.start || own.start >= clause.end)) confidence *= APART;
  return {
    start: whole ? from : start,
    end: whole ? to : end,
    confidence: Math.round(confidence * 100) / 100,
  };
}
