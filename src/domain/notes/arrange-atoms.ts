// Notations that say several sets at once, rewritten as the sets one by one before the note is cut into chunks.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Atom } from './atoms.ts';
import { withRoundsOnTheMinute } from './every-minute.ts';
import { withCellsJoined } from './pipe-cells.ts';
import { withListsPaired } from './paired-lists.ts';
import { withSpeltLists } from './spelt-lists.ts';
import { withCloseWritten } from './close-written.ts';
import { withSentencesJoined } from './short-sentences.ts';
import { withTelegrams } from './telegrams.ts';
import { withTightPairs } from './tight-pairs.ts';
import { withUnitsMeant } from './units-meant.ts';

export function arranged(atoms: readonly Atom[], exerciseOf: (id: string) => Exercise | undefined): readonly Atom[] {
  return withTelegrams(
    withListsPaired(
      withTightPairs(
        withCloseWritten(
          withSpeltLists(
            withRoundsOnTheMinute(withCellsJoined(withUnitsMeant(withSentencesJoined(atoms), exerciseOf))),
          ),
          exerciseOf,
        ),
        exerciseOf,
      ),
      exerciseOf,
    ),
    exerciseOf,
  );
}
