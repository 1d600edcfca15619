// A sentence about training read whole: its sets, its signals, and which words said so.
import { foldText } from '../catalogue/exercise-names.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import type { ExerciseLinker } from '../catalogue/link-exercise.ts';
import type { Atom } from './atoms.ts';
import { chunksOf } from './chunks.ts';
import { cachedAliases } from './alias-linker.ts';
import { withoutAttempts } from './attempts.ts';
import { type Collected, collectSets } from './collect-sets.ts';
import { finishSets } from './finish-sets.ts';
import { kgPer, type LineUnit } from './finish-set.ts';
import type { NoteHabits } from './habits.ts';
import { withLearntSignals } from './learnt-signals.ts';
import { type LearntNotes, NOTHING_LEARNT } from './lessons.ts';
import { initialsIn } from './initials.ts';
import { lex } from './lexer.ts';
import { confidenceOf } from './note-confidence.ts';
import { notUnderstood } from './not-understood.ts';
import { orderChoices } from './order-choices.ts';
import { arranged } from './arrange-atoms.ts';
import { atOrigin, placed, stretchAt, stretchesOf } from './origins.ts';
import type { NoteLanguage, NoteReading, NoteSpan } from './parsed-note.ts';
import { readSignals, type SignalReading, withoutRemarks } from './read-signals.ts';
import { withoutBorrowed } from './set-sources.ts';
import { squeezeText } from './squeeze-text.ts';

export interface NoteToParse {
  readonly text: string;
  readonly language?: NoteLanguage;
  /** The person's unit where none is written. */
  readonly unit?: 'kg' | 'lb';
  /** Exercise that sets without a name belong to. */
  readonly contextExerciseId?: string;
  readonly habits?: NoteHabits;
  readonly learnt?: LearntNotes;
}

export interface NoteParser {
  /** Never throws; what is no set and no signal is left out, and marked where it looks like one. */
  parse(note: NoteToParse): NoteReading;
}

/** Nobody writes more sets than this in a note; a text that says so is no note. */
const MOST_SETS = 500;
/** Remarks between commas; with the bounds below, what keeps the time of any text within seconds. */
const MOST_CHUNKS = 2000;
/** A longer text is read up to here. */
const MOST_CHARACTERS = 50_000;

export function createNoteParser(exercises: readonly Exercise[], linker: ExerciseLinker): NoteParser {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const exerciseOf = (id: string) => byId.get(id);
  const linkerFor = cachedAliases(linker, (id) => byId.has(id));
  return {
    parse({ text, unit = 'kg', contextExerciseId, habits, learnt = NOTHING_LEARNT }) {
      const squeezed = squeezeText(text.slice(0, MOST_CHARACTERS));
      const folded = foldText(squeezed.text);
      const known = linkerFor(learnt.aliases);
      const named = known.find(folded);
      const initials = initialsIn(folded, named);
      const found = initials.length === 0 ? named : [...named, ...initials].toSorted((a, b) => a.start - b.start);
      const signals = withLearntSignals(readSignals(folded, found), folded, learnt.signals);
      const names = withoutRemarks(found, signals.spans);
      const atoms = arranged(withoutSignals(lex(folded, names), signals.masks), exerciseOf);
      const unitOf = unitsByLine(atoms, unit);
      const chunks = chunksOf(atoms).slice(0, MOST_CHUNKS);
      const collect = (turnedAt?: number) =>
        collectSets(chunks, {
          folded,
          linker: known,
          exerciseOf,
          contextExerciseId: contextExerciseId !== undefined && byId.has(contextExerciseId) ? contextExerciseId : null,
          kgPerUnit: (line) => kgPer(unitOf(line).unit),
          usualOf: (id) => habits?.usual.find(({ exerciseId }) => exerciseId === id),
          learntOrders: learnt.orders,
          ...(turnedAt === undefined ? {} : { turnedAt }),
        });
      const finish = (collected: Collected) => {
        const { finished, impossible } = finishSets(
          collected.drafts.slice(0, MOST_SETS),
          collected.names,
          exerciseOf,
          unitOf,
        );
        return { finished: withoutAttempts(finished, folded), impossible };
      };
      const collected = collect();
      const { finished, impossible } = finish(collected);
      const setSpans =
        finished.length > 0 ? collected.spans : collected.spans.filter(([, , role]) => role === 'exercise');
      const unread = notUnderstood({
        folded,
        chunks,
        read: [...collected.spans, ...finished.flatMap(({ source }) => stretchesOf(source)), ...signals.spans].map(
          ([start, end]) => [start, end] as const,
        ),
        impossible: [...impossible, ...collected.impossible],
        counts: collected.spans.flatMap(([start, end, role]) => (role === 'sets' ? [[start, end] as const] : [])),
      });
      const owned = finished.map((one) => withoutBorrowed(one, unread));
      const sets = owned.map(({ set }) => set);
      const orders = orderChoices(collected.orders, finished, (start) => finish(collect(start)).finished);
      const doubts = {
        names: collected.confidence,
        ambiguous: collected.ambiguous,
        drafted: collected.drafts.length + collected.impossible.length,
        unread: unread.length > 0,
      };
      const spans = [
        ...(sets.length > 0 || unread.length > 0 ? setSpans : []).filter(
          ([start, end]) => !unread.some((stretch) => start < stretch[1] && end > stretch[0]),
        ),
        ...signals.spans,
      ];
      return {
        sets,
        signals: signals.signals,
        ambiguous: collected.ambiguous,
        confidence: confidenceOf(sets, doubts),
        spans: tidy(spans, folded.length).map(squeezed.spanOf),
        setSources: owned.map(({ source }) => placed(source, squeezed)),
        signalSources: signals.sources.map((source) => atOrigin(source, squeezed)),
        orders: orders.map((order) => atOrigin(order, squeezed)),
        notUnderstood: [
          ...unread.map(([start, end]) => stretchAt(start, end, squeezed)),
          ...(text.length > MOST_CHARACTERS ? [[MOST_CHARACTERS, text.length] as const] : []),
        ],
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
