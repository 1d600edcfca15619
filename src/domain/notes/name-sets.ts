// Which exercise the sets belong to: named before or after them, shared by two, planned but changed, or known by its distance.
import type { AtomOf } from './atoms.ts';
import { ahead, type Collection, mark } from './collection.ts';
import type { ChunkReading } from './read-chunk.ts';
import type { SetDraft } from './set-draft.ts';

/** Planned or skipped: no set, but "planned squats 5x5, got 5x3" goes on about squats. */
export function mention(collection: Collection, reading: ChunkReading): void {
  // "Missed the last set of squats, 4x5" is about squats.
  const partly = reading.chunk.mood === 'skipped' && reading.ordinal !== null && collection.current === null;
  // "Missed 100 kg snatch, made 95 x1" too.
  const tried = reading.chunk.mood === 'skipped' && (reading.loads.length > 0 || reading.bare.length > 0);
  const before = (reading.chunk.mood === 'past' || tried) && collection.current === null;
  if ((reading.chunk.mood !== 'planned' && !partly && !before) || !reading.exercise) return;
  name(collection, reading, reading.exercise);
  if (before) collection.named = [];
  if (before) return;
  collection.mentioned = true;
  collection.pendingLoad = reading.loads[0] ?? null;
}

export function name(collection: Collection, reading: ChunkReading, atom: AtomOf<'exercise'>): void {
  const { match } = atom;
  const hasNumbers =
    reading.efforts.length > 0 || reading.loads.length > 0 || reading.sets !== null || reading.bare.length > 0;
  if (match.weak && !hasNumbers && reading.unknown.length > 0) return;
  const link = collection.context.linker.link(match.name, {
    load: reading.loads.some(({ value }) => value !== 0) || nextLoad(collection, reading),
    distance: reading.efforts.some(({ distanceM }) => distanceM !== undefined) || nextDistance(collection, reading),
    duration: reading.efforts.some(({ durationSec }) => durationSec !== undefined) || nextDistance(collection, reading),
    bodyweight: reading.bodyweight && reading.loads.length === 0,
  });
  collection.current = link && link.confidence >= match.confidence ? link.exerciseId : match.exerciseId;
  collection.currentConfidence = match.confidence * (match.weak && reading.unknown.length > 1 ? 0.9 : 1);
  collection.currentLine = reading.chunk.line;
  collection.names.push({
    exercise: collection.current,
    start: atom.start,
    end: atom.end,
    confidence: collection.currentConfidence,
  });
  const { after } = reading.chunk;
  const joined = after === 'and' || after === 'plus' || after === 'slash' || after === 'comma' || reading.superset;
  // What was planned shares no sets with what was done by its own name.
  const done = collection.mentioned && reading.chunk.mood === 'done';
  if (!joined || done) collection.named = [];
  collection.named.push({ exercise: collection.current, span: atom, joined });
  collection.pendingLoad = null;
  const opensNext = after === 'comma' && reading.efforts.length === 1;
  // "3 sets, bench 8 reps".
  const counts = collection.runs.every(({ sentence }) => sentence !== reading.chunk.sentence);
  if (!counts || !opensNext || reading.sets !== null || reading.multiplied) collection.pendingSets = null;
  collection.pendingAssisted = false;
  collection.pendingWeighted = false;
  if (reading.efforts.length === 0 && sharesLast(collection, reading)) return;
  claimNameless(collection, collection.current, reading);
}

/** "row, 2000 m": the chunks up to the next name say what kind of row it is. */
function nextDistance(collection: Collection, reading: ChunkReading): boolean {
  return (
    ahead(collection, reading, ({ kind }) => kind === 'distance' || kind === 'duration') &&
    !ahead(collection, reading, ({ kind }) => kind === 'times' || kind === 'reps' || kind === 'sets')
  );
}

function nextLoad(collection: Collection, reading: ChunkReading): boolean {
  return ahead(collection, reading, ({ kind }) => kind === 'load' || kind === 'bar');
}

/** "21-15-9 thrusters and pull-ups", "3x10 squats and lunges": the numbers before hold for this one too. */
function sharesLast(collection: Collection, reading: ChunkReading): boolean {
  const last = collection.runs.at(-1);
  const { after, sentence } = reading.chunk;
  const bare = reading.loads.length === 0 && reading.sets === null && reading.bare.length === 0;
  if (!last || !bare || last.sentence !== sentence || last.exercise === null || !last.numbersFirst) return false;
  if (!(after === 'and' || after === 'slash' || after === 'plus' || (after === 'comma' && last.ladder))) return false;
  if (
    ahead(collection, reading, ({ kind }) => kind === 'number' || kind === 'sets' || kind === 'reps' || kind === 'load')
  )
    return false;
  const block = last.ladder ? (last.block ?? `ladder ${(collection.blocks += 1)}`) : last.block;
  last.block = block;
  const exercise = collection.current;
  mark(collection, collection.named.at(-1)?.span);
  collection.named = [];
  collection.runs.push({
    ...last,
    exercise,
    block,
    drafts: last.drafts.map((draft) => sharedBy(collection, draft, exercise)),
  });
  return true;
}

/** "5x5 100kg, squats": the name comes last. */
function claimNameless(collection: Collection, exercise: string, reading: ChunkReading): void {
  if (collection.context.contextExerciseId !== null) return;
  const numbers =
    reading.efforts.length > 0 ||
    ahead(collection, reading, ({ kind }) => kind === 'number' || kind === 'reps' || kind === 'sets');
  const before = collection.runs.filter((run) =>
    numbers ? run.line === reading.chunk.line : run.sentence === reading.chunk.sentence,
  );
  if (before.length === 0 || before.some((run) => run.exercise !== null)) return;
  // Before other numbers the name owns only the warm-up sets that led to it, or all of a tale that ends "… on bench".
  if (
    numbers &&
    !trails(reading) &&
    before[0]?.drafts[0]?.setType !== 'warmup' &&
    before.some(({ drafts }) => drafts.some(({ setType, side }) => setType !== 'warmup' && side === undefined))
  )
    return;
  for (const run of before) {
    run.exercise = exercise;
    run.confidence = collection.currentConfidence;
    for (const draft of run.drafts) draft.exercise = exercise;
  }
  if (numbers) return;
  mark(collection, reading.exercise);
  collection.named = [];
}

/** "Two sets of six at 85 on bench": the name comes last, and is said to be where it all was done. */
function trails({ chunk, exercise, numbersFirst }: ChunkReading): boolean {
  const at = chunk.atoms.findIndex((atom) => atom === exercise);
  const before = chunk.atoms.slice(Math.max(0, at - 2), at);
  if (!numbersFirst || at !== chunk.atoms.length - 1) return false;
  // "80x8 80x8 80x7 bench".
  const joined = chunk.after === 'none' || chunk.after === 'slash' || chunk.after === 'arrow';
  return joined || before.some((atom) => atom.kind === 'word' && atom.text === 'on');
}

/** Words that are no known name stand where a name would: ask the linker for the nearest, else it is unknown. */
export function nameUnknown(collection: Collection, reading: ChunkReading): void {
  const firstAt = Math.min(
    ...reading.efforts.map(({ span }) => span[0]),
    ...reading.loads.map(({ span }) => span[0]),
    reading.setsSpan?.[0] ?? Infinity,
  );
  const before = reading.chunk.atoms.filter(({ kind, end }) => kind === 'word' && end <= firstAt);
  const [first, last] = [before[0], before.at(-1)];
  const strange = before.filter((word) => reading.unknown.some(({ start }) => start === word.start));
  if (!first || !last || strange.length === 0 || !reading.multiplied) return;
  const link = collection.context.linker.link(collection.context.folded.slice(first.start, last.end));
  if (link && link.confidence >= 0.75) {
    collection.current = link.exerciseId;
    collection.currentConfidence = link.confidence;
    collection.spans.push([first.start, last.end, 'exercise']);
    collection.names.push({
      exercise: link.exerciseId,
      start: first.start,
      end: last.end,
      confidence: link.confidence,
    });
  } else if (
    strange.length === before.length &&
    strange.length <= 4 &&
    reading.chunk.after !== 'comma' &&
    reading.chunk.after !== 'none'
  ) {
    collection.current = collection.context.contextExerciseId;
    collection.currentConfidence = 0.5;
  }
}

/** "5k in 24:10" says what it was. */
export function supposeRun(collection: Collection, reading: ChunkReading): void {
  if (collection.current !== null) return;
  const far = reading.efforts.some(({ distanceM }) => distanceM !== undefined && distanceM >= 1000);
  // "8x400 m in 1:30" too.
  const intervals =
    reading.multiplied &&
    reading.efforts.some(({ distanceM = 0, durationSec }) => distanceM >= 200 && durationSec !== undefined);
  const timed =
    reading.efforts.some(({ durationSec }) => durationSec !== undefined) || nextDistance(collection, reading);
  const link = (far && timed) || intervals ? collection.context.linker.link('run') : null;
  if (!link) return;
  collection.current = link.exerciseId;
  collection.currentConfidence = 0.7;
  collection.currentLine = reading.chunk.line;
}

/** The names the numbers hold for: usually one; "squats and lunges 3x10" has two. */
export function namesFor(collection: Collection, reading: ChunkReading): readonly (string | null)[] {
  const waiting = collection.named.filter(({ exercise }) => exercise !== null);
  if (waiting.length > 1 && waiting.slice(1).every(({ joined }) => joined) && !reading.numbersFirst)
    return waiting.map(({ exercise }) => exercise);
  return [collection.current];
}

/** A load goes along only where the other exercise is loaded too. */
function sharedBy(collection: Collection, draft: SetDraft, exercise: string | null): SetDraft {
  const spec = exercise === null ? undefined : collection.context.exerciseOf(exercise);
  const shared: SetDraft = { ...draft, exercise };
  if (spec?.loadKind !== 'external' && spec?.loadKind !== 'per_hand') delete shared.load;
  return shared;
}
