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
      ['barbell', 'langhantel lh barra barre'],
      ['dumbbell', 'kurzhantel kurzhanteln kh mancuerna mancuernas haltere halteres'],
      ['kettlebell', 'kugelhantel kugelhanteln'],
      ['cable', 'kabelzug kabel polea poleas poulie poulies'],
      ['machine', 'maschine maquina'],
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
