// A sentence about training read whole: its sets, its signals, and which words said so.
import { foldText } from '../catalogue/exercise-names.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import type { ExerciseLinker } from '../catalogue/link-exercise.ts';
import type { Atom } from './atoms.ts';
import { chunksOf } from './chunks.ts';
import { collectSets } from './collect-sets.ts';
import { finishSet, kgPer, type LineUnit } from './finish-set.ts';
import { lex } from './lexer.ts';
import type { NoteLanguage, NoteSpan, ParsedNote, ParsedSet } from './parsed-note.ts';
import { readSignals, type SignalReading } from './read-signals.ts';
import { squeezeText } from './squeeze-text.ts';

export interface NoteToParse {
  readonly text: string;
  readonly language?: NoteLanguage;
  /** The person's unit where none is written. */
  readonly unit?: 'kg' | 'lb';
  /** Exercise that sets without a name belong to. */
  readonly contextExerciseId?: string;
}

export interface NoteParser {
  /** Never throws; what is no set and no signal is left out. */
  parse(note: NoteToParse): ParsedNote;
}

/** Nobody writes more sets than this in a note; a text that says so is no note. */
const MOST_SETS = 500;
/** Remarks between commas; with the bounds below, what keeps the time of any text within seconds. */
const MOST_CHUNKS = 2000;
/** A longer text is read up to here. */
const MOST_CHARACTERS = 50_000;

export function createNoteParser(exercises: readonly Exercise[], linker: ExerciseLinker): NoteParser {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return {
    parse({ text, unit = 'kg', contextExerciseId }) {
      const squeezed = squeezeText(text.slice(0, MOST_CHARACTERS));
      const folded = foldText(squeezed.text);
      const names = linker.find(folded);
      const signals = readSignals(folded, names);
      const atoms = withoutSignals(lex(folded, names), signals.masks);
      const unitOf = unitsByLine(atoms, unit);
      const collected = collectSets(chunksOf(atoms).slice(0, MOST_CHUNKS), {
        folded,
        linker,
        exerciseOf: (id) => byId.get(id),
        contextExerciseId: contextExerciseId !== undefined && byId.has(contextExerciseId) ? contextExerciseId : null,
        kgPerUnit: (line) => kgPer(unitOf(line).unit),
      });
      const sets = collected.drafts.slice(0, MOST_SETS).flatMap((draft): ParsedSet[] => {
        const set = finishSet(
          draft,
          draft.exercise === null ? undefined : byId.get(draft.exercise),
          unitOf(draft.line),
        );
        return set ? [set] : [];
      });
      return {
        sets,
        signals: signals.signals,
        ambiguous: collected.ambiguous,
        confidence: confidenceOf(sets, collected.drafts.length, collected.confidence, collected.ambiguous, signals),
        spans: tidy([...(sets.length > 0 ? collected.spans : []), ...signals.spans], folded.length).map(
          squeezed.spanOf,
        ),
      };
    },
  };
}

/** Numbers inside a signal ("slept 5 hours", "pain 3/10") are no part of a set. */
function withoutSignals(atoms: readonly Atom[], masks: SignalReading['masks']): readonly Atom[] {
  return atoms.map((atom) =>
    atom.kind !== 'stop' && masks.some(([start, end]) => atom.start < end && atom.end > start)
      ? { kind: 'noise', start: atom.start, end: atom.end }
      : atom,
  );
}

/** A unit written once holds for its line, and for the lines below that write none. */
function unitsByLine(atoms: readonly Atom[], fallback: 'kg' | 'lb'): (line: number) => LineUnit {
  const units: (LineUnit['unit'] | undefined)[] = [];
  let line = 0;
  for (const atom of atoms) {
    if (atom.kind === 'load') units[line] ??= atom.unit;
    if (atom.kind === 'stop' && atom.text === 'line') line += 1;
  }
  return (wanted) => {
    for (let at = wanted; at >= 0; at--) {
      const unit = units[at];
      if (unit !== undefined) return { unit, written: true };
    }
    return { unit: fallback, written: false };
  };
}

function confidenceOf(
  sets: readonly ParsedSet[],
  drafted: number,
  names: number,
  ambiguous: boolean,
  signals: SignalReading,
): number {
  if (sets.length === 0 && signals.signals.length === 0) return drafted > 0 ? 0.3 : 0.5;
  let confidence = 0.98;
  if (sets.length > 0) confidence *= names;
  if (sets.some(({ exercise }) => exercise === null)) confidence = Math.min(confidence, 0.5);
  if (sets.length < drafted) confidence *= 0.7;
  if (ambiguous) confidence *= 0.6;
  return Math.round(confidence * 100) / 100;
}

/** In order, not overlapping: where two do, the earlier and longer one stays. */
function tidy(spans: readonly NoteSpan[], length: number): readonly NoteSpan[] {
  const sorted = spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return sorted.filter(([start, stop]) => {
    if (start < end || stop <= start || stop > length) return false;
    end = stop;
    return true;
  });
}
