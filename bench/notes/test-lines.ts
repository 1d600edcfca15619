// The lines notes are measured on, written by hand apart from the generator: what each says, as the conventions of `parse` have it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { NOTE_LANGUAGES, type NoteSignal, type ParsedSet, SIGNAL_KINDS } from '../../src/domain/notes/parsed-note.ts';

const TEST_SET = 'bench/notes/test-set';

export const STYLES = ['terse', 'chatty', 'dictated', 'abbreviated', 'notes_app', 'typos', 'mixed'] as const;

const setSchema = v.strictObject({
  /** The same set so many times. */
  n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 1),
  exercise: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/))),
  reps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  loadKg: v.optional(v.pipe(v.number(), v.minValue(-150), v.maxValue(1000))),
  loadUnit: v.optional(v.picklist(['kg', 'lb', 'bodyweight'])),
  perSide: v.optional(v.boolean()),
  durationSec: v.optional(v.pipe(v.number(), v.minValue(1))),
  distanceM: v.optional(v.pipe(v.number(), v.minValue(1))),
  rpe: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  rir: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  setType: v.optional(v.picklist(['warmup', 'drop', 'amrap', 'failure'])),
  side: v.optional(v.picklist(['left', 'right'])),
});

const signalSchema = v.strictObject({
  kind: v.picklist(SIGNAL_KINDS),
  polarity: v.picklist(['present', 'absent', 'improving']),
  bodyPart: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]+$/))),
  side: v.optional(v.picklist(['left', 'right', 'both'])),
  severity: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
});

export const lineSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  lang: v.picklist(NOTE_LANGUAGES),
  family: v.pipe(v.string(), v.regex(/^[a-z_]+$/)),
  style: v.picklist(STYLES),
  heldOut: v.boolean(),
  unit: v.optional(v.picklist(['kg', 'lb'])),
  sets: v.array(setSchema),
  signals: v.array(signalSchema),
  ambiguous: v.optional(v.boolean(), false),
});

export interface TestLine extends Omit<v.InferOutput<typeof lineSchema>, 'sets' | 'signals'> {
  /** One object a set. */
  readonly sets: readonly ParsedSet[];
  readonly signals: readonly NoteSignal[];
}

/** Throws with the file and the number of a line that does not fit the schema. */
export function readTestLines(folder = TEST_SET): readonly TestLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((text, index) => (text.trim() === '' ? [] : [parseLine(text, `${name}:${index + 1}`)])),
    );
}

function parseLine(text: string, at: string): TestLine {
  const result = v.safeParse(lineSchema, JSON.parse(text));
  if (!result.success)
    throw new Error(
      `${at}: ${v.flatten(result.issues).root?.join() ?? JSON.stringify(v.flatten(result.issues).nested)}`,
    );
  const { sets, signals, ...rest } = result.output;
  return {
    ...rest,
    sets: sets.flatMap(({ n, ...set }) => Array.from({ length: n }, () => set as ParsedSet)),
    signals: signals as readonly NoteSignal[],
  };
}
