// Drop sets: the first of a chain is as it was, the rest are drops.
import type { AtomOf } from './atoms.ts';
import type { Collection } from './collection.ts';
import { cite } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';
import type { Run, SetDraft } from './set-draft.ts';

/** A chain of falling loads: the first set is as it was, the rest are drops. */
export function markDrop(collection: Collection, reading: ChunkReading, run: Run, last: Run | undefined): void {
  const continues = last?.exercise === run.exercise && last.sentence === run.sentence;
  const tag = reading.tags.find((one) => one.tag === 'drop');
  const tagged = tag !== undefined;
  const falls = continues && loadValue(run.drafts[0]) < loadValue(last.drafts.at(-1));
  const joined = reading.chunk.after === 'plus' || reading.chunk.after === 'arrow';
  const drop = () => {
    for (const draft of run.drafts) {
      draft.setType = 'drop';
      if (tag) cite(draft, 'type', tag);
    }
  };
  if (tagged) {
    const opensChain = reading.tagFirst && (!continues || reading.chunk.atoms.some(({ kind }) => kind === 'colon'));
    if (!opensChain) drop();
    if (!opensChain && !reading.tagFirst) dropBack(collection, tag);
    collection.dropping = 'rest';
  } else if (collection.dropping === 'first') collection.dropping = 'rest';
  else if (
    continues &&
    (collection.dropping === 'rest'
      ? falls || loadValue(run.drafts[0]) === 0 || loadValue(last.drafts.at(-1)) === 0
      : joined && falls && reading.exercise === null)
  )
    drop();
}

/** "Drop set" by itself: of the falling loads before it, and of what comes next. */
export function announceDrop(collection: Collection, word: AtomOf<'tag'>): void {
  dropBack(collection, word);
  collection.dropping = 'rest';
}

/** "80x8, 60x10, 40x12 drop set": back to where the loads began to fall. */
function dropBack(collection: Collection, word: AtomOf<'tag'>): void {
  const runs = collection.runs;
  for (let at = runs.length - 1; at > 0; at--) {
    const [run, before] = [runs[at], runs[at - 1]];
    if (!run || !before || before.exercise !== run.exercise || before.sentence !== run.sentence) return;
    if (loadValue(run.drafts[0]) >= loadValue(before.drafts.at(-1))) return;
    for (const draft of run.drafts) {
      draft.setType = 'drop';
      cite(draft, 'type', word);
    }
  }
}

function loadValue(draft: SetDraft | undefined): number {
  return typeof draft?.load?.value === 'number' ? draft.load.value : draft?.load ? 20 : 0;
}
