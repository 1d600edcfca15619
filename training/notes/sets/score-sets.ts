// How well sets are read: each is its exercise, repetitions, kilograms, seconds and metres; the same set counts as often as it was done.
import type { ParsedSet } from '../../../src/domain/notes/parsed-note.ts';
import type { SetLine } from './dev-lines.ts';

export interface ReadLine {
  readonly line: SetLine;
  readonly sets: readonly ParsedSet[];
}

export interface SetScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of lines whose sets are all there, in order, and nothing else. */
  readonly exact: number;
}

export function tupleOf({ exercise, reps, loadKg, durationSec, distanceM }: ParsedSet): string {
  const kg = loadKg === undefined ? '' : (Math.round(loadKg * 100) / 100).toFixed(2);
  const whole = (value: number | undefined) => (value === undefined ? '' : String(Math.round(value)));
  return [exercise ?? '?', reps ?? '', kg, whole(durationSec), whole(distanceM)].join('|');
}

export function scoreSets(reads: readonly ReadLine[]): SetScore {
  let [right, said, wanted, exact] = [0, 0, 0, 0];
  for (const { line, sets } of reads) {
    const [read, told] = [sets.map(tupleOf), line.sets.map(tupleOf)];
    right += inBoth(read, told);
    said += read.length;
    wanted += told.length;
    if (read.join() === told.join()) exact += 1;
  }
  const [precision, recall] = [right / Math.max(1, said), right / Math.max(1, wanted)];
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, exact: exact / Math.max(1, reads.length) };
}

function inBoth(said: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted];
  return said.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
