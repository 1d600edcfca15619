// The chunks of a note, one after another, folded into runs of sets: each chunk begins a run, lengthens the last one or says
// more about it.
import { flushBare, takeBare } from './add-bare.ts';
import { addFacts } from './add-facts.ts';
import { correctsOneSet } from './correct-set.ts';
import { addRun, believable } from './add-run.ts';
import { arrangeRuns } from './arrange-runs.ts';
import type { Chunk } from './chunks.ts';
import { type CollectContext, type Collection, contextOf, createCollection, type NameRead } from './collection.ts';
import { correctCount } from './correct-count.ts';
import type { Span } from './chunk-quantities.ts';
import { mention, name, nameUnknown, supposeRun } from './name-sets.ts';
import { fulfilsPlan, leavesOut, notePlan } from './planned-sets.ts';
import { openBlocks } from './open-blocks.ts';
import { readChunk, type ReadOrder } from './read-chunk.ts';
import type { SetDraft } from './set-draft.ts';

export interface Collected {
  readonly drafts: readonly SetDraft[];
  readonly ambiguous: boolean;
  /** The least sure exercise among the sets, 0–1. */
  readonly confidence: number;
  readonly spans: readonly (readonly [start: number, end: number, role: string])[];
  readonly names: readonly NameRead[];
  readonly orders: readonly ReadOrder[];
  /** Numbers of runs that cannot be. */
  readonly impossible: readonly Span[];
}

export function collectSets(chunks: readonly Chunk[], context: CollectContext): Collected {
  const collection = createCollection(chunks, context);
  for (const [index] of chunks.entries()) take(collection, index);
  return finish(collection);
}

function take(collection: Collection, index: number): void {
  const chunk = collection.chunks[index];
  if (!chunk) return;
  collection.at = index;
  turnTo(collection, chunk);
  const reading = readChunk(chunk, contextOf(collection, chunk.line));
  if (chunk.mood !== 'done') {
    if (leavesOut(collection, reading)) return;
    mention(collection, reading);
    notePlan(collection, reading);
    return;
  }
  collection.warmup.enter(reading, collection.chunks[index - 1], collection.chunks[index + 1]);
  openBlocks(collection, reading);
  if (reading.exercise) name(collection, reading, reading.exercise);
  else if (reading.efforts.length > 0) nameUnknown(collection, reading);
  supposeRun(collection, reading);
  if (correctCount(collection, reading) || fulfilsPlan(collection, reading)) return;
  const efforts = believable(collection, reading) ? reading.efforts : [];
  if (efforts.length > 0 && correctsOneSet(collection, reading, efforts)) return;
  if (efforts.length > 0) addRun(collection, reading, efforts);
  else if (reading.bare.length > 0) takeBare(collection, reading);
  else addFacts(collection, reading);
  if (efforts.length > 0) collection.planned = null;
  if (efforts.length === 0 || !reading.multiplied) return;
  collection.loadLast = reading.loadLast;
  collection.loadFirst = reading.loadFirst;
}

function finish(collection: Collection): Collected {
  flushBare(collection);
  const runs = collection.runs.filter(({ drafts }) => drafts.length > 0);
  return {
    drafts: arrangeRuns(runs, collection.rounds),
    ambiguous: collection.ambiguous,
    confidence: Math.min(1, ...runs.map(({ confidence }) => confidence)),
    spans: collection.spans,
    names: collection.names,
    orders: collection.orders,
    impossible: collection.impossible,
  };
}

/** A sentence ends: what waits for a number within it waits no longer. */
function turnTo(collection: Collection, chunk: Chunk): void {
  if (chunk.sentence === collection.sentence) {
    if (chunk.after === 'then') {
      collection.superset = null;
      collection.warmup.end();
    }
    return;
  }
  flushBare(collection);
  collection.sentence = chunk.sentence;
  collection.pendingRpe = null;
  collection.pendingSets = null;
  collection.dropping = null;
  collection.superset = null;
  collection.loadLast = false;
  collection.loadFirst = false;
  if (chunk.paragraph) collection.label = null;
  for (const named of collection.named) named.joined = false;
  if (collection.mentioned) collection.named = [];
  collection.mentioned = false;
  if (chunk.after === 'line' || chunk.paragraph) collection.planned = null;
}
