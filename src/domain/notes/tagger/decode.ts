// The tagger's spans alone → sets and signals: numbers go to the exercise they stand beside, and nothing impossible comes out.
import { foldText } from '../../catalogue/exercise-names.ts';
import type { Exercise } from '../../catalogue/exercise.ts';
import type { ExerciseLinker } from '../../catalogue/link-exercise.ts';

import type { NoteSignal, ParsedSet, ValueSource } from '../parsed-note.ts';
import { isPossible } from '../validate-set.ts';
import { decodeSignals } from './decode-signals.ts';
import type { ReadSpan } from './labels.ts';
import { SET_ROLES, type SetRole } from './roles.ts';
import { loadIn } from './span-values.ts';
import { runsOf } from './tagged-runs.ts';
import { setsOfRun, type TaggedSet } from './tagged-sets.ts';

export interface DecodeContext {
  readonly linker: ExerciseLinker;
  readonly exerciseOf: (id: string) => Exercise | undefined;
  /** The person's unit where none is written. */
  readonly unit: 'kg' | 'lb';
  /** Exercise that sets without a name belong to. */
  readonly contextExerciseId: string | null;
}

const SEPARATES = /[,;:\n.、，。；：|]|(?<![a-z])(?:and|then|und|et|y)(?![a-z])/;
/** "3 rounds: …": each exercise behind it is done so often. */
const ROUNDS = /rounds?|circuit|runden|vueltas|rondas|tours?|轮|循环/;
/** "10-8-6 A + B": both have the numbers. */
const TOGETHER = /^\s*[+&]\s*$/;
const NUMBERS = new Set<string>(['sets', 'reps', 'load', 'duration', 'distance'] satisfies SetRole[]);

export interface DecodedNote {
  readonly sets: readonly ParsedSet[];
  /** One for each of `sets`, in order. */
  readonly tagged: readonly TaggedSet[];
  readonly signals: readonly NoteSignal[];
  /** One for each of `signals`, in order. */
  readonly signalSources: readonly ValueSource[];
}

/** `spans` in order, not overlapping, as `spansOf` gives them. */
export function decodeSpans(written: string, spans: readonly ReadSpan[], context: DecodeContext): DecodedNote {
  const text = foldText(written);
  const { signals, sources, sideSpans } = decodeSignals(text, spans);
  const ofSets = spans.filter(
    (span) => (SET_ROLES as readonly string[]).includes(span.role) && span.role !== 'rest' && !sideSpans.has(span),
  );
  const unit = unitWritten(text, ofSets);
  const rounds = ofSets.find(({ role, start, end }) => role === 'sets' && ROUNDS.test(text.slice(start, end)));
  const groups = sharedNumbers(
    text,
    groupsOf(
      text,
      ofSets.filter((span) => span !== rounds),
    ),
  );
  const read = groups.flatMap(({ name, numbers }) => {
    const link = name ? context.linker.link(text.slice(name.start, name.end)) : null;
    const id = name ? (link?.exerciseId ?? null) : context.contextExerciseId;
    const performed = numbers.filter(({ status }) => status === 'present');
    return runsOf(text, performed).flatMap((run) =>
      setsOfRun(rounds && run.end > rounds.start && run.sets === null ? { ...run, sets: rounds } : run, text, {
        id,
        exercise: id === null ? undefined : context.exerciseOf(id),
        unit: unit ?? context.unit,
        assisted: name !== null && /assist|辅助|助力/.test(text.slice(name.start, name.end)),
        written: unit !== null,
        name: name && { span: name, confidence: Math.min(name.confidence, link?.confidence ?? 0) },
      }),
    );
  });
  const tagged = read.filter(({ set }) => isPossible(set, context.exerciseOf));
  return { sets: tagged.map(({ set }) => set), tagged, signals, signalSources: sources };
}

interface Group {
  name: ReadSpan | null;
  readonly numbers: ReadSpan[];
}

function groupsOf(text: string, spans: readonly ReadSpan[]): readonly Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (const [index, span] of spans.entries()) {
    const open = groups.at(-1);
    const between = text.slice(end, span.start);
    if (span.role === 'exercise') {
      const isBehind =
        open?.name === null && open.numbers.some(({ role }) => NUMBERS.has(role)) && !between.includes('\n');
      if (open && isBehind) open.name = span;
      else groups.push({ name: span, numbers: [] });
    } else if (
      !open ||
      // What was not done has no numbers that were.
      (open.name?.status === 'void' && span.status === 'present') ||
      (open.name && NUMBERS.has(span.role) && SEPARATES.test(between) && leadsToName(text, spans, index))
    )
      groups.push({ name: null, numbers: [span] });
    else open.numbers.push(span);
    end = span.end;
  }
  return groups;
}

/** Names joined by a plus, of which one has no numbers, are done alike. */
function sharedNumbers(text: string, groups: readonly Group[]): readonly Group[] {
  return groups.map((group, index) => {
    const other = [groups[index - 1], groups[index + 1]].find(
      (near) => near?.name && group.name && isJoined(text, near.name, group.name),
    );
    return group.numbers.length === 0 && other ? { ...group, numbers: other.numbers } : group;
  });
}

function isJoined(text: string, a: ReadSpan, b: ReadSpan): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return TOGETHER.test(text.slice(from, to));
}

/** "…, 3x8 bench": these numbers stand before the name they belong to. */
function leadsToName(text: string, spans: readonly ReadSpan[], from: number): boolean {
  for (let at = from + 1; at < spans.length; at++) {
    const [before, span] = [spans[at - 1], spans[at]];
    if (!before || !span) return false;
    const between = text.slice(before.end, span.start);
    if (span.role === 'exercise') return !SEPARATES.test(between);
    if (/[\n;。]|\.(?!\d)/.test(between)) return false;
  }
  return false;
}

/** A unit written once holds for the note. */
function unitWritten(text: string, spans: readonly ReadSpan[]): 'kg' | 'lb' | null {
  for (const { role, start, end } of spans) {
    const unit = role === 'load' ? loadIn(text.slice(start, end), 'kg')?.unit : undefined;
    if (unit !== undefined) return unit;
  }
  return null;
}
