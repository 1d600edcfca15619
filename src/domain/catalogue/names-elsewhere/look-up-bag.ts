// Names in German, Spanish and French whatever the order of their words, also with a slip of the finger in one of them.
import { NOT_A_SLIP } from '../exercise-defaults.ts';
import type { NameToken } from '../exercise-names.ts';
import type { Equipment } from '../exercise.ts';
import type { NameBook } from '../name-book.ts';
import { createSlipSearch, isFingerSlip } from '../name-slips.ts';
import { elsewhereBag, LONG_TOOLS } from './elsewhere-key.ts';

export interface BagLookup {
  /** Exercise id; undefined where there is none. */
  exact(tokens: readonly NameToken[]): string | undefined;
  /** "Bankdrüken mit Kurzhanteln": one word of several is mended. */
  mended(tokens: readonly NameToken[]): { readonly exerciseId: string; readonly key: string } | null;
}

/** A word as short as that is not mended. */
const SHORTEST = 5;

/** @param hasTool whether an exercise is done with that tool anyway. */
export function createBagLookup(book: NameBook, hasTool: (exerciseId: string, tool: Equipment) => boolean): BagLookup {
  const meant = createSlipSearch(
    () => [...LONG_TOOLS, ...book.bags().words],
    () => [],
  );
  const isWord = (word: string) => book.bags().words.has(word);
  return {
    exact(tokens) {
      const { ids } = book.bags();
      const bag = elsewhereBag(tokens, isWord);
      if (!bag) return undefined;
      const known = ids.get(bag.key);
      if (known !== undefined || bag.tool === null) return known;
      const bare = ids.get(bag.toolless);
      return bare !== undefined && hasTool(bare, bag.tool) ? bare : undefined;
    },
    mended(tokens) {
      if (tokens.length < 2) return null;
      let slips = 0;
      const bag = elsewhereBag(tokens, isWord, (word) => {
        slips += 1;
        const slip = slips > 1 || word.length < SHORTEST || NOT_A_SLIP.has(word) ? null : meant(word);
        return slip && isFingerSlip(word, slip.key) ? slip.key : null;
      });
      const exerciseId = bag && book.bags().ids.get(bag.key);
      return bag && exerciseId !== undefined && exerciseId !== null ? { exerciseId, key: bag.key } : null;
    },
  };
}
