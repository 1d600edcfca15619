// Whether the confidences of a reading mean what they say: reliability, bin by bin, of whole lines, of values of sets and of signals, on
// development lines that the rules were not mended on.
// npx tsx training/notes/calibrate.ts [--all]   with --all also the lines whose faults were read
import { parseArgs } from 'node:util';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../src/domain/catalogue/link-exercise.ts';
import { createNoteParser } from '../../src/domain/notes/parse-note.ts';
import type { NoteReading, NoteSignal, ParsedSet, SetField } from '../../src/domain/notes/parsed-note.ts';
import { digits, markdownTable } from '../markdown-table.ts';
import { setLines } from './sets/dev-lines.ts';
import { tupleOf } from './sets/score-sets.ts';
import { devLines } from './signals/dev-lines.ts';

/** Stated confidence, and whether it was right. */
type Outcome = readonly [confidence: number, right: boolean];

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));

/** A line of signals that may tell of sets too says nothing of what sets it has. */
const MAY_HOLD_SETS = /\d\s?[x*×组]|\d\s?(?:kg|lb|公斤|reps?|次|个|min|m\b|km|分钟|s\b)|\d+ \d+|@|组/i;

function bins(outcomes: readonly Outcome[]): string {
  const of = new Map<number, { said: number; right: number; lines: number }>();
  for (const [confidence, right] of outcomes) {
    const key = Math.round(confidence * 50) / 50;
    const bin = of.get(key) ?? { said: 0, right: 0, lines: 0 };
    of.set(key, {
      said: bin.said + confidence,
      right: bin.right + (right ? 1 : 0),
      lines: bin.lines + 1,
    });
  }
  return markdownTable(
    ['confidence', 'stated', 'right', 'of'],
    [...of]
      .toSorted(([a], [b]) => b - a)
      .map(([key, { said, right, lines }]) => [
        digits(key, 2),
        digits(said / lines),
        digits(right / lines),
        String(lines),
      ]),
  );
}

/** Expected calibration error, ten bins: as `npm run bench:notes` has it. */
function calibrationError(outcomes: readonly Outcome[]): number {
  const sums = Array.from({ length: 10 }, () => 0);
  for (const [confidence, right] of outcomes) {
    const bin = Math.min(9, Math.floor(confidence * 10));
    sums[bin] = (sums[bin] ?? 0) + confidence - (right ? 1 : 0);
  }
  return sums.reduce((sum, each) => sum + Math.abs(each), 0) / Math.max(1, outcomes.length);
}

function report(title: string, outcomes: readonly Outcome[]): void {
  console.log(`\n## ${title}\n\n${bins(outcomes)}\n\nexpected calibration error ${digits(calibrationError(outcomes))}`);
}

interface Line {
  readonly text: string;
  readonly unit: 'kg' | 'lb';
  readonly sets: readonly ParsedSet[];
}

function isExact(read: NoteReading, line: Line): boolean {
  return read.sets.map(tupleOf).join() === line.sets.map(tupleOf).join();
}

const FIELDS: readonly (readonly [field: SetField, value: (set: ParsedSet) => unknown])[] = [
  ['exercise', ({ exercise }) => exercise],
  ['reps', ({ reps }) => reps],
  ['load', ({ loadKg }) => (loadKg === undefined ? undefined : Math.round(loadKg * 10))],
  ['duration', ({ durationSec }) => durationSec],
  ['distance', ({ distanceM }) => distanceM],
];

/** Of each stretch of words, whether every value read from it is right. */
function valuesOf(read: NoteReading, line: Line): readonly (readonly [SetField, Outcome])[] {
  // Where a set is missing or too many, nobody can say which is which: then a value is right if any set has it.
  const mayBe = (at: number) => (read.sets.length === line.sets.length ? line.sets.slice(at, at + 1) : line.sets);
  return FIELDS.flatMap(([field, valueOf]) => {
    const seen = new Map<string, Outcome>();
    read.sets.forEach((set, at) => {
      const source = read.setSources[at]?.[field];
      if (!source) return;
      const right = mayBe(at).some((wanted) => valueOf(wanted) === valueOf(set));
      const key = `${source.start}-${source.end}`;
      seen.set(key, [source.confidence, right && (seen.get(key)?.[1] ?? true)]);
    });
    return [...seen.values()].map((outcome) => [field, outcome] as const);
  });
}

const key = ({ kind, polarity, bodyPart, side }: NoteSignal) =>
  kind === 'pain' ? `${kind}|${polarity}|${bodyPart ?? ''}|${side ?? ''}` : `${kind}|${polarity}`;

const { open, check } = setLines();
const signals = devLines();
const told: readonly Line[] = [...check, ...(values.all ? open : [])];
const remarks = [
  ...signals.held,
  ...signals.fresh,
  ...signals.painHeld,
  ...(values.all ? [...signals.open, ...signals.pain] : []),
];
const silent: readonly Line[] = remarks
  .filter(({ text }) => !MAY_HOLD_SETS.test(text))
  .map(({ text }) => ({ text, unit: 'kg', sets: [] }));

const read = (lines: readonly Line[]) =>
  lines.map((line) => ({ line, reading: parser.parse({ text: line.text, unit: line.unit }) }));
const [withSets, withoutSets] = [read(told), read(silent)];
const ofLine = ({ line, reading }: { line: Line; reading: NoteReading }): Outcome => [
  reading.confidence,
  isExact(reading, line),
];

report('Lines of sets', withSets.map(ofLine));
report('Lines of signals and of nothing: no sets', withoutSets.map(ofLine));
report('Both', [...withSets, ...withoutSets].map(ofLine));
const fieldOutcomes = withSets.flatMap(({ line, reading }) => valuesOf(reading, line));
for (const [field] of FIELDS)
  report(
    `Values: ${field}`,
    fieldOutcomes.flatMap(([own, outcome]) => (own === field ? [outcome] : [])),
  );
report(
  'Signals',
  remarks.flatMap(({ text, signals: wanted }) => {
    const reading = parser.parse({ text });
    const left = wanted.map(key);
    return reading.signals.map((signal, at): Outcome => {
      const found = left.indexOf(key(signal));
      if (found >= 0) left.splice(found, 1);
      return [reading.signalSources[at]?.confidence ?? 0, found >= 0];
    });
  }),
);
