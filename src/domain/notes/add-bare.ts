// Numbers with nothing beside them: they lengthen the list before them, or wait for what they count.
import { addFacts, applyFacts } from './add-facts.ts';
import { complete, correctsOneSet } from './correct-set.ts';
import { applyPending } from './add-run.ts';
import { cite, SURE, uncite } from './draft-sources.ts';
import type { AtomOf } from './atoms.ts';
import { type Collection, contextOf, mark } from './collection.ts';
import type { LoadReading } from './chunk-quantities.ts';
import { type ChunkReading, readChunk } from './read-chunk.ts';
import { draftOf, hasEffort, type Run, type SetDraft } from './set-draft.ts';

/** Numbers with nothing beside them lengthen the list before, or wait. */
export function takeBare(collection: Collection, reading: ChunkReading): void {
  const { bare, chunk, unknown } = reading;
  const last = collection.runs.at(-1);
  const [number] = bare;
  if (!number) return;
  const continues =
    last !== undefined &&
    last.exercise === collection.current &&
    last.sentence === chunk.sentence &&
    collection.named.length === 0;
  const alone =
    unknown.length === 0 || (continues && chunk.atoms[0] === number && unknown.length <= 2 && chunk.after !== 'and');
  if (
    reading.ordinal &&
    bare.length === 1 &&
    correctsOneSet(collection, reading, [
      { reps: number.value, span: [number.start, number.end], ...(number.plus === true ? { plus: true } : {}) },
    ])
  )
    return;
  if (!alone || (chunk.after === 'sentence' && unknown.length > 0)) {
    addFacts(collection, reading);
    return;
  }
  if (
    collection.awaitingReps &&
    bare.length === 1 &&
    (chunk.bracketed || chunk.after !== 'comma' || !hasEffort(collection.awaitingReps))
  ) {
    complete(collection, number.value, [number.start, number.end]);
    return;
  }
  if (!continues) {
    collection.pendingBare.push(...bare);
    if (reading.rpe) collection.pendingRpe = reading.rpe;
    return;
  }
  if (chunk.bracketed) {
    const target = last.drafts.at(-1);
    if (number.plus === true && target) {
      target.setType = 'amrap';
      cite(target, 'type', number);
    }
    if (number.plus === true) collection.spans.push([number.start, number.end, 'type']);
    return;
  }
  for (const next of bare) lengthen(collection, last, next, reading);
  const missedLoad = reading.tags.some((tag) => tag.missed === true) && bare.some(({ value }) => value > 30);
  if (!missedLoad) rateList(collection, reading, last);
}

function lengthen(collection: Collection, run: Run, number: AtomOf<'number'>, reading: ChunkReading): void {
  const pattern = run.drafts.at(-1);
  if (!pattern) return;
  const { value, start, end } = number;
  const load = typeof pattern.load?.value === 'number' ? pattern.load.value : 0;
  const missed = reading.tags.some((tag) => tag.missed === true);
  if (load > 0 && value >= 0.4 * load && (value > 30 || !Number.isInteger(value)) && (pattern.reps ?? 0) <= 30) {
    const next: LoadReading = {
      value,
      span: [start, end],
      ...(pattern.load?.unit === undefined ? {} : { unit: pattern.load.unit }),
    };
    // A load that was tried and missed is no set.
    if (missed) return;
    if ((run.declared ?? 1) > run.loadsListed) for (const draft of run.drafts.slice(run.loadsListed)) draft.load = next;
    else run.drafts.push({ ...pattern, load: next });
    run.loadsListed += 1;
    collection.spans.push([start, end, 'load']);
    return;
  }
  if (!Number.isInteger(value)) return;
  const draft: SetDraft = { ...pattern };
  delete draft.side;
  delete draft.rpe;
  delete draft.rir;
  uncite(draft, 'side', 'rpe', 'rir');
  if (!run.tagHolds && (draft.setType !== 'warmup' || !collection.warmup.covers(reading))) {
    delete draft.setType;
    uncite(draft, 'type');
  }
  if (number.plus === true) draft.setType = 'amrap';
  if (number.failed === true) draft.setType = 'failure';
  if (number.plus === true || number.failed === true) cite(draft, 'type', number);
  if (pattern.reps === undefined && pattern.durationSec !== undefined) draft.durationSec = value;
  else draft.reps = value;
  cite(draft, pattern.reps === undefined && pattern.durationSec !== undefined ? 'duration' : 'reps', number, SURE.bare);
  run.drafts.push(draft);
  run.listed += 1;
  collection.awaitingReps = number.plus === true ? draft : null;
  collection.spans.push([
    start,
    end,
    pattern.reps === undefined && pattern.durationSec !== undefined ? 'duration' : 'reps',
  ]);
}

/** Behind a list, a rating set apart holds for all of it, one written close for its own set. */
function rateList(collection: Collection, reading: ChunkReading, run: Run): void {
  const own = run.drafts.slice(-reading.bare.length);
  const whole =
    run.drafts.every(({ rpe, rir }) => rpe === undefined && rir === undefined) && reading.rpe?.tight !== true;
  const { ordinal, tags } = reading;
  if (ordinal !== null || (reading.rpe === null && reading.rir === null)) applyFacts(collection, reading, own);
  else applyFacts(collection, { ...reading, tags: [] }, whole ? run.drafts : own);
  if (ordinal === null && tags.length > 0 && reading.rpe !== null)
    applyFacts(collection, { ...reading, rpe: null, rir: null }, own);
  for (const draft of run.drafts) {
    if (reading.each?.bare === false) draft.perSide = true;
    if (reading.bodyweight) draft.bodyweight = draft.load === undefined;
  }
  const [load] = reading.loads;
  if (load) for (const draft of run.drafts) draft.load ??= load;
}

/** At a sentence's end: "Pull-ups" and then a list, or nothing but a list. */
export function flushBare(collection: Collection): void {
  flushLoad(collection);
  const waiting = collection.pendingBare;
  collection.pendingBare = [];
  const [named] = collection.named;
  const first = waiting[0];
  if (!first || waiting.some(({ value }) => !Number.isInteger(value))) return;
  const { contextExerciseId } = collection.context;
  const chunks = collection.chunks.filter(({ sentence }) => sentence === collection.sentence);
  const onlyNumbers = chunks.every(({ atoms }) => atoms.every(({ kind }) => kind !== 'word' && kind !== 'exercise'));
  if (
    !named &&
    !(
      onlyNumbers &&
      (waiting.length >= 3 || contextExerciseId !== null || (collection.current !== null && waiting.length >= 2))
    )
  )
    return;
  const last = chunks.at(-1);
  if (!last) return;
  const reading = readChunk({ ...last, atoms: [] }, contextOf(collection, last.line));
  const hold = collection.current !== null && collection.context.exerciseOf(collection.current)?.measure === 'hold';
  const load = collection.pendingLoad ?? undefined;
  const drafts = waiting.map(({ value, start, end, plus }) =>
    draftOf(
      collection.current,
      {
        ...(hold ? { durationSec: value } : { reps: value }),
        span: [start, end],
        ...(plus === true ? { plus } : {}),
      },
      reading,
      load,
    ),
  );
  for (const { start, end } of waiting) collection.spans.push([start, end, 'reps']);
  if (named) mark(collection, named.span);
  collection.named = [];
  collection.pendingLoad = null;
  const run: Run = {
    exercise: collection.current,
    drafts,
    declared: null,
    listed: 0,
    loadsListed: 1,
    rated: 0,
    tagHolds: false,
    ladder: false,
    sentence: collection.sentence,
    line: last.line,
    block: null,
    numbersFirst: false,
    confidence: collection.current === null ? 0.4 : 0.8,
  };
  collection.runs.push(run);
  applyPending(collection, run);
}

function flushLoad(collection: Collection): void {
  const told = collection.loadOnly;
  collection.loadOnly = null;
  if (
    !told ||
    collection.named.length === 0 ||
    collection.pendingBare.length > 0 ||
    collection.chunks.some(({ atoms, line }) => line > told.reading.chunk.line && atoms.length > 0)
  )
    return;
  mark(collection, collection.named.at(-1)?.span);
  collection.spans.push([told.load.span[0], told.load.span[1], 'load']);
  const drafts = [draftOf(told.exercise, null, told.reading, told.load)];
  collection.runs.push({
    exercise: told.exercise,
    drafts,
    declared: null,
    listed: 0,
    loadsListed: 1,
    rated: 0,
    tagHolds: false,
    ladder: false,
    sentence: collection.sentence,
    line: told.reading.chunk.line,
    block: null,
    numbersFirst: false,
    confidence: 0.7,
  });
  collection.named = [];
}
