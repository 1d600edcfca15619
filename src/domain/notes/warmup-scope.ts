// How far the word "warm-up" reaches: to the end of its sentence, to "working sets", or over the lines below a heading.
import type { Chunk } from './chunks.ts';
import { cite } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';
import type { SetDraft } from './set-draft.ts';

export interface WarmupScope {
  enter(reading: ChunkReading, before: Chunk | undefined, after: Chunk | undefined): void;
  covers(reading: ChunkReading): boolean;
  /** Warm-up sets, by the word that said so last. */
  mark(drafts: readonly SetDraft[]): void;
  end(): void;
}

export function warmupScope(): WarmupScope {
  /** Last sentence it reaches; Infinity for a heading. */
  let until = -1;
  let announced = false;
  let word: { readonly start: number; readonly end: number } | null = null;
  return {
    enter(reading, before, after) {
      const { chunk } = reading;
      if (reading.working || (chunk.paragraph && until === Infinity)) until = -1;
      const tag = reading.tags.find(({ tag }) => tag === 'warmup');
      if (!tag) {
        // Another exercise, and the warm-up was not announced with a colon.
        if (until !== Infinity && !announced && reading.exercise !== null) until = -1;
        // A heading ends at the next one.
        if (chunk.header && until === Infinity && reading.efforts.length === 0) until = -1;
        return;
      }
      word = tag;
      announced = chunk.atoms.some(({ kind }) => kind === 'colon');
      const numbers = reading.efforts.length > 0 || reading.bare.length > 0;
      const alone = !numbers && before?.line !== chunk.line && after !== undefined && after.line !== chunk.line;
      if (alone) until = Infinity;
      else if (
        numbers
          ? reading.tagFirst
          : !chunk.bracketed && (before?.sentence !== chunk.sentence || reading.exercise !== null || chunk.header)
      )
        until = chunk.sentence;
    },
    covers: ({ chunk }) => chunk.sentence <= until,
    mark(drafts) {
      for (const draft of drafts) {
        draft.setType = 'warmup';
        if (word) cite(draft, 'type', word);
      }
    },
    end() {
      if (until !== Infinity) until = -1;
    },
  };
}
