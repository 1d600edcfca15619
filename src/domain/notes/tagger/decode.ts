// The tagger's spans alone → sets and signals: numbers go to the exercise they stand beside, and nothing impossible comes out.
import { foldText } from '../../catalogue/exercise-names.ts';
import type { Exercise } from '../../catalogue/exercise.ts';
import type { ExerciseLinker } from '../../catalogue/link-exercise.ts';

import type { NoteSignal, ParsedSet } from '../parsed-note.ts';
import { isPossible } from '../validate-set.ts';
import { decodeSignals } from './decode-signals.ts';
import type { ReadSpan } from './labels.ts';
import { SET_ROLES, type SetRole } from './roles.ts';
import { inKilograms, loadIn, metresIn, middleOf, numbersIn, secondsIn } from './span-values.ts';
import { runsOf, type TaggedRun } from './tagged-runs.ts';

export interface DecodeContext {
  readonly linker: ExerciseLinker;
  readonly exerciseOf: (id: string) => Exercise | undefined;
  /** The person's unit where none is written. */
  readonly unit: 'kg' | 'lb';
  /** Exercise that sets without a name belong to. */
  readonly contextExerciseId: string | null;
}

/** As the validator allows of one number of sets; a text that says more is no note. */
const MOST_SETS = 50;
const SEPARATES = /[,;:\n.、，。；：|]|(?<![a-z])(?:and|then|und|et|y)(?![a-z])/;
/** "3 rounds: …": each exercise behind it is done so often. */
const ROUNDS = /rounds?|circuit|runden|vueltas|rondas|tours?|轮|循环/;
/** "10-8-6 A + B": both have the numbers. */
const TOGETHER = /^\s*[+&]\s*$/;
const NUMBERS = new Set<string>(['sets', 'reps', 'load', 'duration', 'distance'] satisfies SetRole[]);

/** `spans` in order, not overlapping, as `spansOf` gives them. */
export function decodeSpans(
  written: string,
  spans: readonly ReadSpan[],
  context: DecodeContext,
): { readonly sets: readonly ParsedSet[]; readonly signals: readonly NoteSignal[] } {
  const text = foldText(written);
  const { signals, sideSpans } = decodeSignals(text, spans);
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
  const sets = groups.flatMap(({ name, numbers }) => {
    const id = name
      ? (context.linker.link(text.slice(name.start, name.end))?.exerciseId ?? null)
      : context.contextExerciseId;
    const performed = numbers.filter(({ status }) => status === 'present');
    return runsOf(text, performed).flatMap((run) =>
      setsOf(rounds && run.end > rounds.start && run.sets === null ? { ...run, sets: rounds } : run, text, {
        id,
        exercise: id === null ? undefined : context.exerciseOf(id),
        unit: unit ?? context.unit,
        assisted: name !== null && /assist|辅助|助力/.test(text.slice(name.start, name.end)),
        written: unit !== null,
      }),
    );
  });
  return { sets: sets.filter((set) => isPossible(set, context.exerciseOf)), signals };
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

interface Named {
  readonly id: string | null;
  readonly exercise: Exercise | undefined;
  readonly unit: 'kg' | 'lb';
  readonly written: boolean;
  /** The name says that a machine or a band helps. */
  readonly assisted: boolean;
}

function setsOf(run: TaggedRun, text: string, named: Named): readonly ParsedSet[] {
  const words = ({ start, end }: ReadSpan) => text.slice(start, end);
  const declared = run.sets ? (numbersIn(words(run.sets))[0] ?? 1) : 1;
  const listed = Math.max(run.efforts.length, run.loads.length, 1);
  const copies = listed > 1 ? 1 : Math.min(MOST_SETS, Math.max(0, Math.floor(declared)));
  const tags = new Set(run.tags.map(({ role }) => role));
  const sets = Array.from({ length: listed * copies }, (_, index): ParsedSet => {
    const at = Math.floor(index / copies);
    const effort = run.efforts[Math.min(at, run.efforts.length - 1)] ?? [];
    const load = run.loads[Math.min(at, run.loads.length - 1)];
    const isLast = index === listed * copies - 1;
    return {
      exercise: named.id,
      ...effortIn(effort, words),
      ...(load ? loadOf(words(load), named) : {}),
      ...ratingsOf(run, at, words),
      ...typeOf(tags, isLast),
      ...(tags.has('per_side') ? { perSide: true } : {}),
      ...(tags.has('left') === tags.has('right') ? {} : { side: tags.has('left') ? 'left' : 'right' }),
    };
  });
  return tags.has('left') && tags.has('right')
    ? sets.flatMap((set): ParsedSet[] => [
        { ...set, side: 'left' },
        { ...set, side: 'right' },
      ])
    : sets;
}

function effortIn(spans: readonly ReadSpan[], words: (span: ReadSpan) => string): Partial<ParsedSet> {
  const effort: { reps?: number; durationSec?: number; distanceM?: number } = {};
  for (const span of spans) {
    const value =
      span.role === 'duration'
        ? secondsIn(words(span))
        : span.role === 'distance'
          ? metresIn(words(span))
          : numbersIn(words(span))[0];
    if (value === null || value === undefined) continue;
    if (span.role === 'duration') effort.durationSec = value;
    else if (span.role === 'distance') effort.distanceM = value;
    else effort.reps = value;
  }
  return effort;
}

function loadOf(words: string, { exercise, unit, written, assisted }: Named): Partial<ParsedSet> {
  const load = loadIn(words, unit);
  if (!load) return {};
  const kg = inKilograms(load.value, load.unit ?? unit);
  const isBody = exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
  if (load.body || (isBody && (assisted || load.sign !== undefined)))
    return { loadKg: load.sign === -1 || (assisted && load.sign !== 1) ? -kg : kg, loadUnit: 'bodyweight' };
  if (load.sign === -1) return {};
  return { loadKg: kg, ...(load.unit !== undefined || written ? { loadUnit: load.unit ?? unit } : {}) };
}

/** One rating behind a list is of the set it stands behind; beside "3x5" it is of all. */
function ratingsOf(run: TaggedRun, at: number, words: (span: ReadSpan) => string): Partial<ParsedSet> {
  const rating: { rpe?: number; rir?: number } = {};
  for (const role of ['rpe', 'rir'] as const) {
    const spans = run.ratings.filter((span) => span.role === role);
    const own =
      run.efforts.length > 1
        ? spans.findLast((span) => run.ratedAt[run.ratings.indexOf(span)] === at + 1)
        : (spans[Math.min(at, spans.length - 1)] ?? undefined);
    const value = own ? middleOf(words(own)) : null;
    if (value !== null) rating[role] = value;
  }
  return rating;
}

function typeOf(tags: ReadonlySet<string>, isLast: boolean): Pick<ParsedSet, 'setType'> {
  if (tags.has('warmup')) return { setType: 'warmup' };
  if (tags.has('drop')) return { setType: 'drop' };
  if (isLast && tags.has('amrap')) return { setType: 'amrap' };
  return isLast && tags.has('failure') ? { setType: 'failure' } : {};
}
