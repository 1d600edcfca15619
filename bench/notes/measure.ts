// Answers against what the lines say: sets as tuples, whole lines, names, signals, and whether confidence means what it says.
import { type NoteSignal, type ParsedSet, SIGNAL_KINDS } from '../../src/domain/notes/parsed-note.ts';
import type { TestLine } from './test-lines.ts';

export interface Answer {
  readonly sets: readonly ParsedSet[];
  readonly signals: readonly NoteSignal[];
  /** 0–1, where the system states one. */
  readonly confidence?: number;
}

export interface Answered {
  readonly line: TestLine;
  readonly answer: Answer;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** True ones. */
  readonly support: number;
}

interface Counts {
  right: number;
  said: number;
  true: number;
}

/** Exercise, repetitions, kilograms, seconds, metres: what makes a set this set. */
export function tupleOf({ exercise, reps, loadKg, durationSec, distanceM }: ParsedSet): string {
  const kg = loadKg === undefined ? '' : (Math.round(loadKg * 100) / 100).toFixed(2);
  const whole = (value: number | undefined) => (value === undefined ? '' : String(Math.round(value)));
  return [exercise ?? '?', reps ?? '', kg, whole(durationSec), whole(distanceM)].join('|');
}

/** Kind and polarity; of pain the body part too. */
export function signalKey({ kind, polarity, bodyPart }: NoteSignal): string {
  return kind === 'pain' ? `${kind}|${polarity}|${bodyPart ?? ''}` : `${kind}|${polarity}`;
}

export function scoreOf({ right, said, true: wanted }: Counts): Score {
  const precision = said === 0 ? (wanted === 0 ? 1 : 0) : right / said;
  const recall = wanted === 0 ? 1 : right / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    support: wanted,
  };
}

/** How many of `said` are in `wanted`, each counted once. */
function matched(said: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of said) {
    const there = left.get(key) ?? 0;
    if (there === 0) continue;
    left.set(key, there - 1);
    right += 1;
  }
  return right;
}

function count(pairs: readonly (readonly [said: readonly string[], wanted: readonly string[]])[]): Counts {
  const counts = { right: 0, said: 0, true: 0 };
  for (const [said, wanted] of pairs) {
    counts.right += matched(said, wanted);
    counts.said += said.length;
    counts.true += wanted.length;
  }
  return counts;
}

export function setScore(answered: readonly Answered[]): Score {
  return scoreOf(count(answered.map(({ line, answer }) => [answer.sets.map(tupleOf), line.sets.map(tupleOf)])));
}

/** Share of lines whose sets are all there, in order, and nothing else. */
export function exactLines(answered: readonly Answered[]): number {
  return share(answered, isExact);
}

function isExact({ line, answer }: Answered): boolean {
  return answer.sets.map(tupleOf).join() === line.sets.map(tupleOf).join();
}

/** Of the exercises lines tell of, the share that was found; `extra`: found ones nobody told of, for each true one. */
export function linking(answered: readonly Answered[]): {
  readonly found: number;
  readonly extra: number;
  readonly names: number;
} {
  const named = (sets: readonly ParsedSet[]) => [...new Set(sets.flatMap(({ exercise }) => exercise ?? []))];
  const counts = count(
    answered
      .filter(({ line }) => line.sets.length > 0)
      .map(({ line, answer }) => [named(answer.sets), named(line.sets)]),
  );
  return { found: counts.right / counts.true, extra: (counts.said - counts.right) / counts.true, names: counts.true };
}

export function signalScores(answered: readonly Answered[]): {
  readonly byKind: Readonly<Record<string, Score>>;
  readonly macroF1: number;
} {
  const byKind = Object.fromEntries(
    SIGNAL_KINDS.map((kind) => {
      const of = (signals: readonly NoteSignal[]) => signals.filter((signal) => signal.kind === kind).map(signalKey);
      return [
        kind,
        scoreOf(count(answered.map(({ line, answer }) => [of(answer.signals), of(line.signals)]))),
      ] as const;
    }),
  );
  const present = Object.values(byKind).filter(({ support }) => support > 0);
  return { byKind, macroF1: present.reduce((sum, { f1 }) => sum + f1, 0) / present.length };
}

/** Expected calibration error of "this line is read right", ten bins, and the Brier score. Null where no confidence is stated. */
export function calibration(answered: readonly Answered[]): { readonly ece: number; readonly brier: number } | null {
  const stated = answered.flatMap((one) =>
    one.answer.confidence === undefined ? [] : [{ confidence: one.answer.confidence, right: isExact(one) ? 1 : 0 }],
  );
  if (stated.length === 0) return null;
  const bins = Array.from({ length: 10 }, (_, bin) =>
    stated.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin),
  );
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    ece: bins.reduce(
      (sum, bin) =>
        sum +
        (bin.length / stated.length) *
          Math.abs(mean(bin.map(({ confidence }) => confidence)) - mean(bin.map(({ right }) => right))),
      0,
    ),
    brier: mean(stated.map(({ confidence, right }) => (confidence - right) ** 2)),
  };
}

function share(answered: readonly Answered[], wanted: (one: Answered) => boolean): number {
  return answered.filter(wanted).length / Math.max(1, answered.length);
}
