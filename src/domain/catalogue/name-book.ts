// Every name of every exercise under the keys by which it is looked up. English and Chinese come first; German, Spanish and
// French names mean something only where none of those does.
import { BARE } from './exercise-defaults.ts';
import { foldText, nameKey, type NameToken, nameTokens } from './exercise-names.ts';
import type { Exercise } from './exercise.ts';
import { bareWord, elsewhereBag, elsewhereKey } from './names-elsewhere/elsewhere-key.ts';
import { NAMES_BY_LANGUAGE } from './names-elsewhere/names-by-language.ts';

/** Keys to exercise ids. */
export interface NameBook {
  readonly latin: ReadonlyMap<string, string>;
  readonly han: ReadonlyMap<string, string>;
  /** Made when first asked for. */
  elsewhere(): ReadonlyMap<string, string>;
  /** The same names in whatever order, and the words they are made of; made when first asked for. */
  bags(): NameBags;
  /** Whether a word, or its stem, is part of any name. */
  hasWord(token: NameToken): boolean;
}

export interface NameBags {
  readonly ids: ReadonlyMap<string, string>;
  readonly words: ReadonlySet<string>;
}

export const HAN = /\p{Script=Han}/u;

/** `own`: the person's own, whose names come before any other's. */
export function createNameBook(exercises: readonly Exercise[], own: readonly Exercise[]): NameBook {
  const latin = new Map<string, string>();
  const han = new Map<string, string>();
  const words = new Set<string>();
  const known = new Set([...exercises, ...own].map(({ id }) => id));
  const learn = (name: string, exerciseId: string, again = false) => {
    const text = foldText(name);
    const [book, keys] = HAN.test(text) ? [han, [text]] : [latin, latinKeys(nameTokens(text), words)];
    for (const key of keys) if (key !== '' && (again || !book.has(key))) book.set(key, exerciseId);
  };
  for (const { id, names } of exercises) {
    learn(names.en, id);
    learn(names.zh, id);
    learn(id.replaceAll('_', ' '), id);
  }
  for (const { id, aliases } of exercises) for (const alias of [...aliases.en, ...aliases.zh]) learn(alias, id);
  for (const [name, id] of BARE) if (known.has(id)) learn(name, id, true);
  for (const { id, aliases } of own) for (const alias of [...aliases.en, ...aliases.zh]) learn(alias, id, true);
  for (const { id, names } of own) for (const name of [names.en, names.zh]) learn(name, id, true);

  let elsewhere: Map<string, string> | null = null;
  let bags: NameBags | null = null;
  return {
    latin,
    han,
    elsewhere() {
      if (elsewhere) return elsewhere;
      elsewhere = new Map();
      for (const { exerciseId, name } of [...NAMES_BY_LANGUAGE.values()].flat()) {
        if (!known.has(exerciseId)) continue;
        for (const key of elsewhereKeys(name, words)) if (!elsewhere.has(key)) elsewhere.set(key, exerciseId);
      }
      return elsewhere;
    },
    bags: () => (bags ??= bagsOf(known)),
    hasWord: ({ word, stem }) => words.has(word) || words.has(stem),
  };
}

/** Names of two exercises that differ in nothing but their order are left out. */
function bagsOf(known: ReadonlySet<string>): NameBags {
  const ids = new Map<string, string>();
  const words = new Set<string>();
  const unsure = new Set<string>();
  for (const { exerciseId, name } of [...NAMES_BY_LANGUAGE.values()].flat()) {
    const tokens = nameTokens(foldText(name));
    const bag = known.has(exerciseId) ? elsewhereBag(tokens) : null;
    // A name of one word is part of a longer one with a tool.
    const [only] = tokens;
    const key = bag?.key ?? (tokens.length === 1 && only && known.has(exerciseId) ? ` ${bareWord(only.word)}` : null);
    if (key === null) continue;
    for (const word of key.split(' ').slice(1)) words.add(word);
    if (ids.has(key) && ids.get(key) !== exerciseId) unsure.add(key);
    ids.set(key, ids.get(key) ?? exerciseId);
  }
  for (const key of unsure) ids.delete(key);
  return { ids, words };
}

/** A lone plural ("deads") is no licence for its singular. */
function latinKeys(tokens: readonly NameToken[], words: Set<string>): readonly string[] {
  const [only] = tokens;
  let raw = '';
  for (const { word, stem } of tokens) {
    raw += word.replaceAll("'", '');
    if (stem.length > 2) words.add(stem);
  }
  const stemmed = tokens.length > 1 || (only && only.stem.length >= 5) || only?.stem === only?.word;
  return stemmed ? [raw, nameKey(tokens)] : [raw];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Also without umlauts on the keyboard, and with tool and joining words where English puts them. @param words gains those of the name. */
export function elsewhereKeys(name: string, words = new Set<string>()): ReadonlySet<string> {
  const text = foldText(name);
  const spelt = text.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  const keys = new Set<string>();
  for (const form of new Set([text, spelt])) {
    const tokens = nameTokens(form);
    for (const key of latinKeys(tokens, words)) keys.add(key);
    const other = elsewhereKey(tokens);
    if (other) keys.add(other.key);
  }
  return keys;
}
