// Numbers tagged together → sets, each with the words it was read from.
import type { Exercise } from '../../catalogue/exercise.ts';
import type { ParsedSet, SetField, SetSource } from '../parsed-note.ts';
import type { ReadSpan } from './labels.ts';
import type { Role } from './roles.ts';
import { inKilograms, loadIn, metresIn, middleOf, numbersIn, secondsIn } from './span-values.ts';
import type { TaggedRun } from './tagged-runs.ts';

/** As the validator allows of one number of sets; a text that says more is no note. */
const MOST_SETS = 50;

/** What is known of the sets before their numbers are read. */
export interface Named {
  readonly id: string | null;
  readonly exercise: Exercise | undefined;
  readonly unit: 'kg' | 'lb';
  readonly written: boolean;
  /** The name says that a machine or a band helps. */
  readonly assisted: boolean;
  /** Where it is written, and how surely this is what it means; null = in no word. */
  readonly name: { readonly span: ReadSpan; readonly confidence: number } | null;
}

/** A set and the words it was read from. */
export interface TaggedSet {
  readonly set: ParsedSet;
  readonly source: SetSource;
  /** Its numbers, how many sets, its kind and side; the name apart. */
  readonly words: readonly ReadSpan[];
}

/** `text` folded. Impossible ones too. */
export function setsOfRun(run: TaggedRun, text: string, named: Named): readonly TaggedSet[] {
  const words = ({ start, end }: ReadSpan) => text.slice(start, end);
  const declared = run.sets ? (numbersIn(words(run.sets))[0] ?? 1) : 1;
  const listed = Math.max(run.efforts.length, run.loads.length, 1);
  const copies = listed > 1 ? 1 : Math.min(MOST_SETS, Math.max(0, Math.floor(declared)));
  const tags = new Set(run.tags.map(({ role }) => role));
  const sets = Array.from({ length: listed * copies }, (_, index): TaggedSet => {
    const at = Math.floor(index / copies);
    const effort = run.efforts[Math.min(at, run.efforts.length - 1)] ?? [];
    const load = run.loads[Math.min(at, run.loads.length - 1)];
    const isLast = index === listed * copies - 1;
    const ratings = ratingsOf(run, at);
    const set: ParsedSet = {
      exercise: named.id,
      ...effortIn(effort, words),
      ...(load ? loadOf(words(load), named) : {}),
      ...ratedBy(ratings, words),
      ...typeOf(tags, isLast),
      ...(tags.has('per_side') ? { perSide: true } : {}),
      ...(tags.has('left') === tags.has('right') ? {} : { side: tags.has('left') ? 'left' : 'right' }),
    };
    const own = [...effort, ...(load ? [load] : []), ...ratings, ...run.tags, ...(run.sets ? [run.sets] : [])];
    return { set, source: sourceOf(set, own, named.name), words: own };
  });
  return tags.has('left') && tags.has('right')
    ? sets.flatMap((one): TaggedSet[] =>
        (['left', 'right'] as const).map((side) => ({ ...one, set: { ...one.set, side } })),
      )
    : sets;
}

const FIELD_OF: Readonly<Partial<Record<Role, SetField>>> = {
  reps: 'reps',
  load: 'load',
  duration: 'duration',
  distance: 'distance',
  rpe: 'rpe',
  rir: 'rir',
  warmup: 'type',
  drop: 'type',
  amrap: 'type',
  failure: 'type',
  left: 'side',
  right: 'side',
  per_side: 'side',
};

function sourceOf(set: ParsedSet, words: readonly ReadSpan[], name: Named['name']): SetSource {
  const has: Readonly<Partial<Record<SetField, boolean>>> = {
    reps: set.reps !== undefined,
    load: set.loadKg !== undefined,
    duration: set.durationSec !== undefined,
    distance: set.distanceM !== undefined,
    rpe: set.rpe !== undefined,
    rir: set.rir !== undefined,
    type: set.setType !== undefined,
    side: set.side !== undefined || set.perSide !== undefined,
  };
  const values = words.flatMap(({ role, start, end, confidence }) => {
    const field = FIELD_OF[role];
    return field && has[field] === true ? [[field, { start, end, confidence }] as const] : [];
  });
  return {
    ...(name && set.exercise !== null
      ? { exercise: { start: name.span.start, end: name.span.end, confidence: name.confidence } }
      : {}),
    ...(Object.fromEntries(values) as SetSource),
  };
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
function ratingsOf(run: TaggedRun, at: number): readonly ReadSpan[] {
  return (['rpe', 'rir'] as const).flatMap((role) => {
    const spans = run.ratings.filter((span) => span.role === role);
    const own =
      run.efforts.length > 1
        ? spans.findLast((span) => run.ratedAt[run.ratings.indexOf(span)] === at + 1)
        : spans[Math.min(at, spans.length - 1)];
    return own ? [own] : [];
  });
}

function ratedBy(ratings: readonly ReadSpan[], words: (span: ReadSpan) => string): Partial<ParsedSet> {
  const rating: { rpe?: number; rir?: number } = {};
  for (const span of ratings) {
    const value = middleOf(words(span));
    if (value !== null && (span.role === 'rpe' || span.role === 'rir')) rating[span.role] = value;
  }
  return rating;
}

function typeOf(tags: ReadonlySet<string>, isLast: boolean): Pick<ParsedSet, 'setType'> {
  if (tags.has('warmup')) return { setType: 'warmup' };
  if (tags.has('drop')) return { setType: 'drop' };
  if (isLast && tags.has('amrap')) return { setType: 'amrap' };
  return isLast && tags.has('failure') ? { setType: 'failure' } : {};
}
