// What is said of sets that stand already: load, effort, side, kind, a correction of one of them.
import type { AtomOf, SetTag } from './atoms.ts';
import { type Collection, mark, openForLoad } from './collection.ts';
import { cite } from './draft-sources.ts';
import { announceDrop } from './mark-drops.ts';
import type { LoadReading } from './chunk-quantities.ts';
import type { ChunkReading } from './read-chunk.ts';
import { draftOf, type Run, type SetDraft } from './set-draft.ts';

/** A chunk without repetitions: a load, a count or a remark for the run before or the run to come. */
export function addFacts(collection: Collection, reading: ChunkReading): void {
  const { chunk, loads, sets, unknown } = reading;
  const last = collection.runs.at(-1);
  const near = last !== undefined && last.exercise === collection.current && collection.named.length === 0;
  const [load] = loads;
  if (load && unknown.length <= 2) {
    const open =
      near && (last.sentence === chunk.sentence || (last.line >= chunk.line - 1 && unknown.length === 0))
        ? openForLoad(collection, chunk.sentence)
        : [];
    for (const draft of open) draft.load = load;
    if (open.length > 0) collection.spans.push([load.span[0], load.span[1], 'load']);
    else collection.pendingLoad = load;
  }
  if (sets !== null && unknown.length <= 2) {
    const [only] =
      near && last.sentence === chunk.sentence && last.drafts.length === 1 && last.declared === null ? last.drafts : [];
    if (only && last) for (const run of alternating(collection, last)) repeat(run, Math.min(sets, 100));
    else collection.pendingSets = sets;
    if (reading.setsSpan) collection.spans.push([reading.setsSpan[0], reading.setsSpan[1], 'sets']);
  }
  openAmrap(collection, reading, load);
  // "Tried 120, failed": no repetition was done.
  if (reading.tags.some(({ missed }) => missed === true)) {
    collection.loadOnly = null;
    if (load && reading.exercise) collection.pendingLoad = null;
  }
  if (reading.exercise && load && unknown.length <= 2 && sets === null && reading.tags.length === 0)
    collection.loadOnly = { exercise: collection.current, load, reading };
  if (near && reading.rpe && reading.ordinal === null && rateNext(collection, reading.rpe, last)) return;
  if (near && (reading.tags.length === 0 || !collection.warmup.covers(reading)))
    applyFacts(collection, reading, last.drafts);
  else keepForNext(collection, reading);
}

/** "A + B superset, 4 sets": of both. */
function alternating({ runs }: Collection, last: Run): readonly Run[] {
  const sided = last.drafts[0]?.side !== undefined;
  // "Left 8, right 8, 3 sets".
  if (sided)
    return runs.slice(-2).filter(({ exercise, drafts }) => exercise === last.exercise && drafts[0]?.side !== undefined);
  return last.block === null || !last.block.startsWith('superset')
    ? [last]
    : runs.filter(({ block, drafts, declared }) => block === last.block && drafts.length === 1 && declared === null);
}

function repeat(run: Run, sets: number): void {
  const [only] = run.drafts;
  if (only) for (let more = 1; more < sets; more++) run.drafts.push({ ...only });
}

/** "100 kg x AMRAP", then the number. */
function openAmrap(collection: Collection, reading: ChunkReading, load: LoadReading | undefined): void {
  const amrap = reading.tags.some(({ tag }) => tag === 'amrap');
  if (
    !amrap ||
    !(
      reading.chunk.atoms.some(({ kind }) => kind === 'times') &&
      (load !== undefined || reading.sets !== null || reading.chunk.atoms.some(({ kind }) => kind === 'number'))
    )
  )
    return;
  const draft = draftOf(collection.current, null, reading, load ?? collection.runs.at(-1)?.drafts.at(-1)?.load);
  draft.setType = 'amrap';
  const tag = reading.tags.find((one) => one.tag === 'amrap');
  if (tag) cite(draft, 'type', tag);
  collection.runs.push({
    exercise: collection.current,
    drafts: [draft],
    declared: null,
    listed: 0,
    loadsListed: 1,
    rated: 0,
    tagHolds: false,
    ladder: false,
    sentence: reading.chunk.sentence,
    line: reading.chunk.line,
    block: null,
    numbersFirst: false,
    confidence: collection.currentConfidence,
  });
  for (const { span } of collection.named) mark(collection, span);
  collection.named = [];
  collection.pendingSets = null;
  collection.awaitingReps = draft;
}

function keepForNext(collection: Collection, reading: ChunkReading): void {
  if (reading.rpe) collection.pendingRpe = reading.rpe;
  if (reading.each?.bare === false) collection.pendingEach = reading.each;
  if (reading.assisted) collection.pendingAssisted = true;
  if (reading.weighted) collection.pendingWeighted = true;
  for (const word of reading.tags) {
    const { tag, missed } = word;
    if (tag === 'drop') collection.dropping = 'first';
    else if (tag === 'amrap' || (tag === 'failure' && missed !== true)) collection.pendingTag = word;
  }
}

export function applyFacts(collection: Collection, reading: ChunkReading, drafts: readonly SetDraft[]): void {
  const { ordinal } = reading;
  const chosen =
    ordinal === null
      ? drafts
      : ordinal.which === 'last'
        ? drafts.slice(-ordinal.count)
        : drafts.length >= ordinal.which
          ? drafts.slice(ordinal.which - 1, ordinal.which)
          : drafts.slice(-1);
  if (reading.rpe && ordinal !== null) for (const draft of chosen) delete draft.rpe;
  if (reading.rpe) rate(collection, reading.rpe, chosen);
  if (reading.rir) {
    for (const draft of chosen) {
      if (draft.rir !== undefined) continue;
      draft.rir = reading.rir.value;
      cite(draft, 'rir', reading.rir);
    }
    collection.spans.push([reading.rir.start, reading.rir.end, 'rir']);
  }
  if (reading.side) {
    for (const draft of chosen) {
      if (draft.side !== undefined) continue;
      draft.side = reading.side.side;
      cite(draft, 'side', reading.side);
    }
    collection.spans.push([reading.side.start, reading.side.end, 'side']);
  }
  if (
    reading.each &&
    !(reading.each.bare && (bilateral(collection) || drafts.some(({ distanceM }) => distanceM !== undefined)))
  ) {
    for (const draft of drafts) {
      draft.perSide = true;
      if (draft.side === undefined) cite(draft, 'side', reading.each);
    }
    collection.spans.push([reading.each.start, reading.each.end, 'side']);
  }
  if (reading.assisted) for (const draft of drafts) draft.assisted = true;
  if (reading.weighted) for (const draft of drafts) draft.weighted = true;
  if (reading.bodyweight && reading.loads.length === 0)
    for (const draft of drafts) draft.bodyweight = draft.load === undefined;
  for (const word of reading.tags) {
    const { tag, missed, several, start, end } = word;
    const set = (some: readonly SetDraft[]) => some.forEach((draft) => typed(draft, tag, word));
    collection.spans.push([start, end, 'type']);
    if (tag === 'warmup') warmBack(collection, reading, drafts, several);
    else if (tag === 'drop') {
      if (reading.efforts.length === 0 && ordinal === null) announceDrop(collection, word);
      else if (ordinal !== null) set(chosen);
    } else if (tag === 'amrap') set(ordinal === null && reading.efforts.length === 0 ? chosen.slice(-1) : chosen);
    else set(missed === true && ordinal === null ? chosen.slice(-1) : chosen);
  }
}

function typed(draft: SetDraft, tag: SetTag, word: AtomOf<'tag'> | undefined): void {
  draft.setType = tag;
  if (word) cite(draft, 'type', word);
}

/** Written behind its sets: "40x10, 60x5 (warm-up)". */
function warmBack(collection: Collection, reading: ChunkReading, drafts: readonly SetDraft[], several: boolean): void {
  if (reading.tagFirst && reading.efforts.length > 0) return;
  if (reading.efforts.length === 0 && collection.warmup.covers(reading)) return;
  const { sentence } = reading.chunk;
  const all = several
    ? collection.runs
        .filter((run) => run.sentence === sentence && run.exercise === collection.current)
        .flatMap((run) => run.drafts)
    : drafts;
  const word = reading.tags.find(({ tag }) => tag === 'warmup');
  for (const draft of all) typed(draft, 'warmup', word);
}

function bilateral(collection: Collection): boolean {
  const spec = collection.current === null ? undefined : collection.context.exerciseOf(collection.current);
  return spec !== undefined && spec.equipment.includes('barbell');
}

/** "@7, @8, @9" behind three sets: each its own. */
function rateNext(collection: Collection, rpe: AtomOf<'rpe'>, run: Run): boolean {
  const [value] = rpe.values;
  if (value === undefined || run.rated === 0 || run.rated >= run.drafts.length || rpe.values.length > 1) return false;
  for (const draft of run.drafts.slice(run.rated)) {
    draft.rpe = value;
    cite(draft, 'rpe', rpe);
  }
  run.rated += 1;
  collection.spans.push([rpe.start, rpe.end, 'rpe']);
  return true;
}

export function rate(collection: Collection, rpe: AtomOf<'rpe'>, drafts: readonly SetDraft[]): void {
  collection.spans.push([rpe.start, rpe.end, 'rpe']);
  const { values } = rpe;
  for (const [index, draft] of drafts.entries()) {
    const value = values.length > 1 ? values[index] : values[0];
    if (value === undefined || draft.rpe !== undefined) continue;
    draft.rpe = value;
    cite(draft, 'rpe', rpe);
  }
  const run = collection.runs.at(-1);
  if (run && run.drafts[0] === drafts[0]) run.rated = Math.max(run.rated, values.length);
}
