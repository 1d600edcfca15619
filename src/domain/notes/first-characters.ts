// Which characters a match of a pattern may begin with, read off its source: hundreds of rules stand ready at every place of a note, and
// the character there rules most of them out.

/** May name characters with which no match begins, never leaves out one with which a match does. */
interface First {
  characters: string;
  readonly classes: Set<RegExp>;
  /** Whether it may match nothing, so that whatever follows may come first. */
  empty: boolean;
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/y;
const ESCAPE = /\\(?:u[\da-f]{4}|x[\da-f]{2}|[\s\S])/iy;

/** Shared, since a few classes stand in most patterns. */
const classes = new Map<string, RegExp>();

/**
 * @param sourceOf the pattern's source, written for no flags but g and y.
 * @returns for a character, the items whose pattern may match where it stands, in order.
 */
export function byFirstCharacter<Item>(
  items: readonly Item[],
  sourceOf: (item: Item) => string,
): (character: string) => readonly Item[] {
  let firsts: readonly (readonly [Item, First])[] | null = null;
  const known = new Map<string, readonly Item[]>();
  return (character) => {
    let fitting = known.get(character);
    if (!fitting) {
      firsts ??= items.map((item) => [item, firstOf(sourceOf(item))] as const);
      fitting = firsts.flatMap(([item, first]) => (mayBegin(first, character) ? [item] : []));
      known.set(character, fitting);
    }
    return fitting;
  };
}

function mayBegin({ characters, classes: any, empty }: First, character: string): boolean {
  if (empty || characters.includes(character)) return true;
  for (const pattern of any) if (pattern.test(character)) return true;
  return false;
}

function firstOf(source: string): First {
  const first: First = { characters: '', classes: new Set(), empty: false };
  let at = 0;

  // Each reads its part of the source from `at` on, adds to `first` where a match may begin, and says whether its part may match nothing.
  function alternatives(begins: boolean): boolean {
    let empty = sequence(begins);
    while (source[at] === '|') {
      at += 1;
      empty = sequence(begins) || empty;
    }
    return empty;
  }

  function sequence(begins: boolean): boolean {
    let empty = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') empty = repeated(begins && empty) && empty;
    return empty;
  }

  function repeated(begins: boolean): boolean {
    const empty = term(begins);
    const next = source[at];
    if (next !== '*' && next !== '?' && next !== '+' && next !== '{') return empty;
    const [text, least] = sticky(QUANTIFIER) ?? [];
    return empty || text?.startsWith('*') === true || text?.startsWith('?') === true || least === '0';
  }

  function term(begins: boolean): boolean {
    const character = source.charAt(at);
    if (character === '(') return group(begins);
    if (character === '[') return addClass(sticky(CLASS)?.[0] ?? '[^]', begins);
    if (character === '\\') return escaped(sticky(ESCAPE)?.[0] ?? '', begins);
    at += 1;
    if (character === '^' || character === '$') return true;
    return character === '.' ? addClass('[^]', begins) : addCharacter(character, begins);
  }

  function escaped(escape: string, begins: boolean): boolean {
    if (/^\\[bB]$/.test(escape)) return true;
    // A reference back may stand for anything, or nothing.
    if (/^\\[1-9kpPc]/.test(escape)) {
      addClass('[^]', begins);
      return true;
    }
    return /^\\[^\w]$/.test(escape) ? addCharacter(escape.charAt(1), begins) : addClass(`[${escape}]`, begins);
  }

  function group(begins: boolean): boolean {
    const opening = sticky(GROUP)?.[0] ?? '';
    const beside = /[=!]$/.test(opening);
    const empty = alternatives(begins && !beside);
    at += 1;
    return empty || beside;
  }

  function addCharacter(character: string, begins: boolean): boolean {
    if (begins) first.characters += character;
    return false;
  }

  function addClass(text: string, begins: boolean): boolean {
    if (!begins) return false;
    const pattern = classes.get(text) ?? new RegExp(text);
    classes.set(text, pattern);
    first.classes.add(pattern);
    return false;
  }

  function sticky(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  }

  first.empty = alternatives(true);
  return first;
}
