// A chunk with repetitions, seconds or metres becomes a run of sets.
import { applyFacts, rate } from './add-facts.ts';
import { type Collection, mark, openForLoad, roleOf } from './collection.ts';
import { cite, SURE, uncite } from './draft-sources.ts';
import { fillsTime, mergeTimed, sameDistance } from './timed-efforts.ts';
import { markDrop } from './mark-drops.ts';
import { namesFor } from './name-sets.ts';
import type { Effort, LoadReading } from './chunk-quantities.ts';
import type { ChunkReading } from './read-chunk.ts';
import { draftOf, type Run, type SetDraft } from './set-draft.ts';

/** More sets of one exercise at once are a slip of the thumb. */
const MOST_SETS = 100;

/** Prose has numbers too: without a name, only set notation makes a set. */
export function believable(collection: Collection, reading: ChunkReading): boolean {
  const { efforts, exercise, multiplied, sets, loads, unknown, chunk } = reading;
  if (efforts.length === 0) return false;
  const timed = efforts.every(({ reps }) => reps === undefined);
  const spec = collection.current === null ? undefined : collection.context.exerciseOf(collection.current);
  if (exercise) return !(timed && exercise.match.weak && unknown.length > 3);
  if (multiplied || sets !== null) return true;
  if (timed) {
    const [opening] = chunk.atoms;
    const strange = chunk.after === 'comma' && unknown.some((word) => word === opening);
    if (
      unknown.length > 1 ||
      strange ||
      !spec ||
      (spec.measure === 'repetitions' && reading.side === null && !collection.named.length)
    )
      return false;
    return (
      collection.currentLine === chunk.line ||
      collection.context.contextExerciseId !== null ||
      collection.named.length > 0
    );
  }
  if (chunk.bracketed && collection.awaitingReps) return true;
  const last = collection.runs.at(-1);
  const loose = chunk.atoms.some((atom) => atom.kind === 'reps' && atom.loose === true);
  if (
    loose &&
    loads.length === 0 &&
    collection.named.length === 0 &&
    collection.pendingLoad === null &&
    collection.pendingSets === null
  )
    return false;
  return unknown.length <= (last ? 1 : 3) || collection.named.length > 0 || reading.side !== null;
}

export function addRun(collection: Collection, reading: ChunkReading, given: readonly Effort[]): void {
  const { chunk } = reading;
  const last = collection.runs.at(-1);
  const efforts = mergeTimed(given);
  if (last && fillsTime(collection, reading, last, efforts)) return;
  const sets = listsEach(collection, reading) ? null : (reading.sets ?? collection.pendingSets);
  if (sets !== null && (sets < 1 || sets > MOST_SETS)) {
    refuse(collection, reading, given);
    return;
  }
  const load = loadFor(collection, reading, last);
  const far = sameDistance(reading, last, efforts);
  const names = namesFor(collection, reading);
  const confidence = collection.current === null ? 0.5 : collection.currentConfidence;
  for (const exercise of names) {
    const drafts: SetDraft[] = [];
    for (const effort of efforts) drafts.push(draftOf(exercise, effort, reading, load));
    const [first] = drafts;
    if (first && far !== undefined) first.distanceM = far;
    if (first && sets !== null && drafts.length === 1)
      for (let more = 1; more < sets; more++) drafts.push({ ...first });
    const lastDraft = drafts.at(-1);
    if (first?.setType === 'amrap' && drafts.length > 1)
      for (const draft of drafts)
        if (draft !== lastDraft) {
          delete draft.setType;
          uncite(draft, 'type');
        }
    const block =
      collection.superset ??
      (names.length > 1 && reading.ladder ? `ladder ${collection.blocks}` : null) ??
      (collection.label === null ? null : `label ${collection.label}`);
    const run: Run = {
      exercise,
      drafts,
      declared: efforts.length === 1 ? sets : null,
      listed: 0,
      loadsListed: 1,
      rated: 0,
      tagHolds: reading.tagFirst && reading.tags.some(({ tag }) => tag === 'amrap' || tag === 'failure'),
      ladder: reading.ladder,
      sentence: chunk.sentence,
      line: chunk.line,
      block,
      numbersFirst: reading.numbersFirst,
      confidence,
    };
    prependBare(collection, run, reading, load);
    lendLoad(collection, reading, load);
    collection.runs.push(run);
    if (isWorking(run, last)) collection.warmup.end();
    if (collection.warmup.covers(reading)) collection.warmup.mark(run.drafts);
    applyFacts(collection, reading, run.drafts);
    applyPending(collection, run);
    markDrop(collection, reading, run, last);
  }
  if (names.length > 1 && reading.ladder) collection.blocks += 1;
  for (const { span } of collection.named) mark(collection, span);
  for (const effort of given) collection.spans.push([effort.span[0], effort.span[1], roleOf(effort)]);
  if (reading.setsSpan) collection.spans.push([reading.setsSpan[0], reading.setsSpan[1], 'sets']);
  for (const { span } of reading.loads) collection.spans.push([span[0], span[1], 'load']);
  if (reading.ambiguous) collection.ambiguous = true;
  if (reading.order) collection.orders.push(reading.order);
  collection.named = [];
  collection.pendingLoad = null;
  collection.pendingSets = null;
  const effort = efforts.at(-1);
  const awaits = effort?.plus === true || reading.tags.some(({ tag }) => tag === 'amrap');
  collection.awaitingReps = awaits && effort?.plus === true ? (collection.runs.at(-1)?.drafts.at(-1) ?? null) : null;
}

/** "3 sets: 140x5, 150x3, 160x1": each is told, the number only counted them. */
function listsEach({ chunks, at, pendingSets }: Collection, reading: ChunkReading): boolean {
  const { multiplied, loads, chunk } = reading;
  const sets = reading.sets ?? pendingSets;
  const typed = chunk.atoms.some(({ kind }) => kind === 'sets');
  const told = multiplied || reading.chunk.atoms.some(({ kind }) => kind === 'at');
  if (sets === null || sets < 2 || !told || loads.length === 0 || (reading.sets !== null && !typed)) return false;
  const behind = chunks.slice(at + 1, at + sets);
  return (
    behind.length === sets - 1 &&
    behind.every(
      ({ sentence, atoms }) =>
        sentence === chunk.sentence && atoms.some(({ kind }) => kind === 'times' || kind === 'at'),
    )
  );
}

/** Nobody does that many sets: nothing is made of it. */
function refuse(collection: Collection, reading: ChunkReading, efforts: readonly Effort[]): void {
  for (const { span } of collection.named) mark(collection, span);
  collection.named = [];
  collection.pendingSets = null;
  collection.impossible.push(
    ...efforts.map(({ span }) => span),
    ...reading.loads.map(({ span }) => span),
    ...(reading.setsSpan ? [reading.setsSpan] : []),
  );
}

/** "20, 18, 15 reps at 50 kg": the load at the end holds for the list. */
function lendLoad(collection: Collection, reading: ChunkReading, load: LoadReading | undefined): void {
  const [effort] = reading.efforts;
  if (
    !load ||
    reading.exercise ||
    (reading.chunk.after !== 'comma' && (reading.multiplied || reading.sets !== null)) ||
    !effort ||
    load.span[0] < effort.span[0]
  )
    return;
  for (const draft of openForLoad(collection, reading.chunk.sentence)) draft.load = load;
}

function loadFor(collection: Collection, reading: ChunkReading, last: Run | undefined): LoadReading | undefined {
  const own = reading.loads.find(({ sign }) => sign === undefined) ?? reading.loads[0];
  if (own) return own;
  if (collection.pendingLoad) return collection.pendingLoad;
  // "80 kg: 10 reps, 8 reps": the load goes on; a new multiplication begins afresh unless it only counts sets.
  if (!last || last.exercise !== collection.current || last.line !== reading.chunk.line || reading.bodyweight)
    return undefined;
  return last.sentence === reading.chunk.sentence || reading.side !== null ? last.drafts.at(-1)?.load : undefined;
}

/** "9, 8, 4 pull-ups": the numbers that waited for the name. */
function prependBare(collection: Collection, run: Run, reading: ChunkReading, load: LoadReading | undefined): void {
  const waiting = collection.pendingBare;
  collection.pendingBare = [];
  const [first] = run.drafts;
  if (!first || waiting.length === 0) return;
  const asLoads =
    load !== undefined &&
    typeof load.value === 'number' &&
    reading.multiplied &&
    waiting.every(({ value }) => value >= 0.4 * Number(load.value));
  if (!asLoads && !reading.numbersFirst) return;
  const earlier = waiting.map((number): SetDraft => {
    if (asLoads) return { ...first, load: { value: number.value, span: [number.start, number.end] } };
    const draft = { ...first, reps: number.value };
    cite(draft, 'reps', number, SURE.bare);
    return draft;
  });
  run.drafts.unshift(...earlier);
  for (const number of waiting) collection.spans.push([number.start, number.end, asLoads ? 'load' : 'reps']);
}

export function applyPending(collection: Collection, run: Run): void {
  if (collection.pendingRpe) rate(collection, collection.pendingRpe, run.drafts);
  collection.pendingRpe = null;
  const { pendingTag, pendingEach } = collection;
  if (pendingTag)
    for (const draft of run.drafts) {
      draft.setType = pendingTag.tag;
      cite(draft, 'type', pendingTag);
    }
  collection.pendingTag = null;
  if (pendingEach)
    for (const draft of run.drafts) {
      draft.perSide = true;
      cite(draft, 'side', pendingEach);
    }
  collection.pendingEach = null;
  if (collection.pendingAssisted) for (const draft of run.drafts) draft.assisted = true;
  collection.pendingAssisted = false;
  if (collection.pendingWeighted) for (const draft of run.drafts) draft.weighted = true;
  collection.pendingWeighted = false;
}

/** "Warm-up 60x5, 80x3, 100 5x5": three sets and more, heavier than what led to them, are no warm-up. */
function isWorking(run: Run, last: Run | undefined): boolean {
  const [load, before] = [run.drafts[0]?.load?.value, last?.drafts[0]?.load?.value];
  if (run.drafts.length < 3 || run.listed > 0 || run.exercise !== last?.exercise || run.sentence !== last.sentence)
    return false;
  if (last.drafts[0]?.setType !== 'warmup' || typeof load !== 'number') return false;
  return before === 'bar' || (typeof before === 'number' && load > before);
}
