// Which characters a match of a pattern may begin with, read off its source: hundreds of rules stand ready at every place of a note, and
// the character there rules most of them out.

/** May name characters with which no match begins, never leaves out one with which a match does. */
interface First {
  readonly characters: ReadonlySet<string>;
  readonly classes: readonly RegExp[];
  /** Whether it may match nothing, so that what follows may come first. */
  readonly empty: boolean;
}

const NOTHING: First = { characters: new Set(), classes: [], empty: true };
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
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
  return empty || characters.has(character) || any.some((pattern) => pattern.test(character));
}

function firstOf(source: string): First {
  let at = 0;

  function alternatives(): First {
    const all = [sequence()];
    while (source[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return { ...union(all), empty: all.some(({ empty }) => empty) };
  }

  function sequence(): First {
    const heads: First[] = [];
    let empty = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = repeated(term());
      if (empty) heads.push(part);
      empty &&= part.empty;
    }
    return { ...union(heads), empty };
  }

  function repeated(part: First): First {
    const quantifier = sticky(QUANTIFIER);
    if (!quantifier) return part;
    const [text, least] = quantifier;
    return /^[*?]/.test(text) || least === '0' ? { ...part, empty: true } : part;
  }

  function term(): First {
    if (source[at] === '(') return group();
    const set = sticky(CLASS)?.[0];
    if (set !== undefined) return ofClass(set);
    const escape = sticky(ESCAPE)?.[0];
    if (escape === undefined) {
      const character = source.charAt(at++);
      if (character === '^' || character === '$') return NOTHING;
      return character === '.' ? ofClass('[^]') : ofCharacter(character);
    }
    if (/^\\[bB]$/.test(escape)) return NOTHING;
    // A reference back may stand for anything, or nothing.
    if (/^\\[1-9kpPc]/.test(escape)) return { ...ofClass('[^]'), empty: true };
    return /^\\[^\w]$/.test(escape) ? ofCharacter(escape.charAt(1)) : ofClass(`[${escape}]`);
  }

  function group(): First {
    const [opening = ''] = sticky(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y) ?? [];
    at += opening === '' ? 1 : 0;
    const inner = alternatives();
    at += 1;
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  function sticky(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  }

  return alternatives();
}

function union(all: readonly First[]): Omit<First, 'empty'> {
  return {
    characters: new Set(all.flatMap(({ characters }) => [...characters])),
    classes: [...new Set(all.flatMap((first) => first.classes))],
  };
}

function ofCharacter(character: string): First {
  return { characters: new Set([character]), classes: [], empty: false };
}

function ofClass(source: string): First {
  const pattern = classes.get(source) ?? new RegExp(source);
  classes.set(source, pattern);
  return { characters: new Set(), classes: [pattern], empty: false };
}
