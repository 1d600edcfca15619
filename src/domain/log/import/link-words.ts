// Names of other apps put their words in another order than ours ("Bench Press - Close Grip (Barbell)", "Curl Dumbbell"): the same words
// are the same exercise, where only one has them and the tool it names is one of its own.
import { EQUIPMENT_WORDS, FILLER } from '../../catalogue/exercise-defaults.ts';
import { foldText, nameTokens } from '../../catalogue/exercise-names.ts';
import type { Exercise } from '../../catalogue/exercise.ts';

/** The id of the only exercise with these words, or null. */
export type WordLinker = (name: string) => string | null;

export function createWordLinker(exercises: readonly Exercise[]): WordLinker {
  const whole = new Map<string, Set<string>>();
  const bare = new Map<string, Set<string>>();
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const put = (index: Map<string, Set<string>>, words: readonly string[], id: string) => {
    const key = keyOf(words);
    if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(id));
  };
  for (const exercise of exercises) {
    for (const name of [exercise.names.en, ...exercise.aliases.en]) {
      const words = wordsOf(name);
      put(whole, words, exercise.id);
      put(
        bare,
        words.filter((word) => !isToolOf(word, exercise)),
        exercise.id,
      );
    }
  }
  const only = (ids: ReadonlySet<string> | undefined): string | null =>
    ids?.size === 1 ? ([...ids][0] ?? null) : null;

  return (name) => {
    const words = wordsOf(name);
    if (words.length < 2) return null;
    const same = only(whole.get(keyOf(words)));
    if (same !== null) return same;
    const tools = words.filter((word) => Object.hasOwn(EQUIPMENT_WORDS, word));
    if (tools.length === 0) return null;
    const others = bare.get(keyOf(words.filter((word) => !tools.includes(word))));
    const fitting = [...(others ?? [])].filter((id) => {
      const exercise = byId.get(id);
      return exercise !== undefined && tools.every((tool) => isToolOf(tool, exercise));
    });
    return only(new Set(fitting));
  };
}

function wordsOf(name: string): readonly string[] {
  return nameTokens(foldText(name))
    .filter(({ word }) => !FILLER.has(word))
    .map(({ stem }) => stem);
}

function isToolOf(word: string, { equipment }: Exercise): boolean {
  const tool = Object.hasOwn(EQUIPMENT_WORDS, word) ? EQUIPMENT_WORDS[word] : undefined;
  return tool !== undefined && equipment.includes(tool);
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(' ');
}
