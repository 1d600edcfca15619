// The lines that the reading of sets is measured on while its rules are made; written before any answer was looked at.
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { ParsedSet } from '../../../src/domain/notes/parsed-note.ts';

const setSchema = v.strictObject({
  /** The same set so many times. */
  n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  exercise: v.nullable(v.string()),
  reps: v.optional(v.number()),
  loadKg: v.optional(v.number()),
  durationSec: v.optional(v.number()),
  distanceM: v.optional(v.number()),
});

const lineSchema = v.strictObject({
  text: v.string(),
  family: v.string(),
  unit: v.optional(v.picklist(['kg', 'lb'])),
  sets: v.array(setSchema),
});

export interface SetLine {
  readonly text: string;
  readonly family: string;
  /** The person's unit where none is written. */
  readonly unit: 'kg' | 'lb';
  /** One object a set. */
  readonly sets: readonly ParsedSet[];
}

export interface SetLines {
  /** What is misread of these is looked at. */
  readonly open: readonly SetLine[];
  /** Every second line: counted, never shown. */
  readonly check: readonly SetLine[];
}

export function setLines(): SetLines {
  const folder = new URL('dev/', import.meta.url);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(lineOf);
  return { open: all.filter((_, at) => at % 2 === 0), check: all.filter((_, at) => at % 2 === 1) };
}

function lineOf(json: string): SetLine {
  const { sets, unit, ...line } = v.parse(lineSchema, JSON.parse(json));
  return {
    ...line,
    unit: unit ?? 'kg',
    sets: sets.flatMap(({ n, ...set }) => Array.from({ length: n }, () => set as ParsedSet)),
  };
}
