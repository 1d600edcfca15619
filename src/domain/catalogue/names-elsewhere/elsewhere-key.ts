// One key for the ways German, Spanish and French put a name together: "Bankdrücken mit Kurzhanteln" is "Kurzhantel-Bankdrücken".
import type { NameToken } from '../exercise-names.ts';
import type { Equipment } from '../exercise.ts';

/** Words between the parts of a name; none begins or ends one. */
const GLUE = new Set(
  'de del la el las los con en a al le les du des au aux avec sur mit an am der dem den die auf im'.split(' '),
);

/** As the linker's words are: lower case, without accents. */
const TOOLS: ReadonlyMap<string, Equipment> = new Map(
  (
    [
      ['barbell', 'langhantel langhanteln lh barra barre barbell'],
      ['dumbbell', 'kurzhantel kurzhanteln kh mancuerna mancuernas haltere halteres dumbbell dumbbells db'],
      ['kettlebell', 'kugelhantel kugelhanteln kettlebell kb'],
      ['cable', 'kabelzug kabel polea poleas poulie poulies cable'],
      ['machine', 'maschine maquina machine gerat'],
    ] as const
  ).flatMap(([tool, words]) => words.split(' ').map((word): readonly [string, Equipment] => [word, tool])),
);

export interface ElsewhereKey {
  /** The tool first, under its English name; then the other words without what joins them. */
  readonly key: string;
  readonly tool: Equipment | null;
  /** The same without the tool. */
  readonly toolless: string;
}

/** Null where the words hold nothing that is said otherwise in English: neither a tool nor a joining word. */
export function elsewhereKey(tokens: readonly NameToken[]): ElsewhereKey | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || GLUE.has(first.word) || GLUE.has(last.word)) return null;
  const said = tokens.find(({ word }) => TOOLS.has(word));
  const tool = (said && TOOLS.get(said.word)) ?? null;
  const toolless = tokens
    .filter((token) => token !== said && !GLUE.has(token.word))
    .map(({ stem }) => stem)
    .join('');
  if (toolless === '' || (!said && tokens.every(({ word }) => !GLUE.has(word)))) return null;
  return { key: (tool ?? '') + toolless, tool, toolless };
}

export interface ElsewhereBag {
  /** The tool, if one is said; then the other words in the order of the alphabet, without their endings. */
  readonly key: string;
  readonly tool: Equipment | null;
  readonly toolless: string;
}

/** A tool in front of a German word: "Kurzhantelrudern", "Kabelcurls". */
const COMPOUND = /^(kurzhantel|langhantel|kabelzug|kabel|kettlebell|kugelhantel|kh|lh)([a-z]{5,})$/;
/** German adjectives and plurals, Spanish and French plurals; what is left has four letters at least. */
const ENDING = /(?<=.{4})(?:en|er|em|es|e|n|s)$/;
const LONGEST_BAG = 6;

/**
 * One key for a name in whatever order its words stand: "Kreuzheben rumänisch" is "rumänisches Kreuzheben".
 * @param isWord whether a word without its ending is part of any such name; what is not ends the look at once.
 * @param mend the word, or the tool, that one was meant to be.
 */
export function elsewhereBag(
  tokens: readonly NameToken[],
  isWord: (word: string) => boolean = () => true,
  mend: (word: string) => string | null = () => null,
): ElsewhereBag | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > LONGEST_BAG || GLUE.has(first.word) || GLUE.has(last.word)) return null;
  let tool: Equipment | null = null;
  const words: string[] = [];
  for (const { word } of tokens) {
    if (GLUE.has(word)) continue;
    const [, front, rest] = tokens.length > 4 ? [] : (COMPOUND.exec(word) ?? []);
    const said = TOOLS.get(front ?? word);
    if (said && tool === null) tool = said;
    const own = said ? rest : word;
    if (own === undefined) continue;
    const bare = bareWord(own);
    const meant = isWord(bare) ? bare : mend(bare);
    if (meant === null) return null;
    const slipped = meant === bare ? undefined : TOOL_MEANT.get(meant);
    if (slipped && tool !== null) return null;
    if (slipped) tool = slipped;
    else words.push(meant);
  }
  if (words.length === 0 || words.length + (tool ? 1 : 0) < 2) return null;
  const toolless = words.toSorted().join(' ');
  return { key: `${tool ?? ''} ${toolless}`, tool, toolless: ` ${toolless}` };
}

/** Without its ending, and as a keyboard without umlauts writes it. */
export function bareWord(word: string): string {
  return word.replace(/([aou])e(?=[^aeiou])/g, '$1').replace(ENDING, '');
}

/** Tools long enough to be known with a slip in them, as `bareWord` gives them. */
const TOOL_MEANT: ReadonlyMap<string, Equipment> = new Map(
  [...TOOLS].filter(([word]) => word.length >= 5).map(([word, tool]) => [bareWord(word), tool]),
);
export const LONG_TOOLS: readonly string[] = [...TOOL_MEANT.keys()];
