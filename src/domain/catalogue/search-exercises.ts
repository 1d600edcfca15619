// Finds exercises by any name people type, in either language: whole or begun, with slips, or by the muscle and the tool alone.
import { LANGUAGES, type Language } from '../language.ts';
import { editDistance } from './edit-distance.ts';
import { nameTokens, stemOf } from './exercise-names.ts';
import type { Equipment, Exercise, MovementPattern, Muscle } from './exercise.ts';
import { EQUIPMENT_SEARCH, MUSCLE_WORDS, PATTERN_WORDS } from './search-words.ts';

export interface SearchOptions {
  readonly language: Language;
  readonly limit: number;
  /** Workouts in which each exercise was done: of two that fit alike, the one done more comes first. */
  readonly uses?: ReadonlyMap<string, number>;
}

export interface ExerciseSearch {
  /** Best first; nothing for an empty text. About a millisecond over six hundred exercises. */
  find(text: string, options: SearchOptions): readonly Exercise[];
}

/** Costs of ways to fit, best first: the whole name, its beginning, the beginning of one of its words, any part of it. */
const WHOLE = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const PART = 3;
/** Word by word costs this and what the words cost. */
const BY_WORDS = 4;
/** Not said by name but by what it works or needs. */
const FACET = 0.6;
/** An alias never outranks a name that fits as well. */
const ALIAS = 0.3;
const UNFINISHED = 0.2;
const A_SLIP = 1;
/** For a text of which a word fits nothing at all. */
const A_WORD_LEFT_OUT = 4;
/** Doubling the workouts counts so much; a whole class of fit is never passed. */
const USE_WEIGHT = 0.12;
const MOST_USE = 0.9;
/** Muscles below this share are not what an exercise is searched for. */
const MAINLY = 0.75;

interface Indexed {
  readonly exercise: Exercise;
  /** Folded names with what an own name, a name in the other language, an alias costs. */
  readonly names: readonly (readonly [text: string, language: Language | null, cost: number])[];
  readonly facets: readonly string[];
}

export function createExerciseSearch(exercises: readonly Exercise[]): ExerciseSearch {
  const indexed = exercises.map(indexOf);
  /** For each Latin word, what it costs to find each exercise by it. */
  const byWord = new Map<string, Map<number, number>>();
  const learn = (word: string, at: number, cost: number) => {
    const found = byWord.get(word) ?? new Map<number, number>();
    byWord.set(word, found);
    found.set(at, Math.min(found.get(at) ?? cost, cost));
  };
  for (const [at, { names, facets }] of indexed.entries()) {
    for (const [text, , cost] of names)
      for (const { word, stem } of nameTokens(text)) {
        learn(word, at, cost);
        learn(stem, at, cost);
      }
    for (const word of facets) if (!HAN.test(word)) learn(stemOf(word), at, FACET);
  }
  const vocabulary = [...byWord.keys()];

  /** What each exercise costs by one Latin word. */
  function byLatin(word: string): ReadonlyMap<number, number> {
    const costs = new Map<number, number>();
    const stem = stemOf(word);
    const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
    for (const known of vocabulary) {
      const cost = wordCost(word, stem, known, most);
      if (cost === null) continue;
      for (const [at, own] of byWord.get(known) ?? [])
        costs.set(at, Math.min(costs.get(at) ?? Number.POSITIVE_INFINITY, cost + own));
    }
    return costs;
  }

  /** By a piece of Chinese: in a name, in a facet, or with one sign wrong. */
  function byHan(piece: string): ReadonlyMap<number, number> {
    const costs = new Map<number, number>();
    for (const [at, { names, facets }] of indexed.entries()) {
      let best = facets.some((facet) => facet.includes(piece) || isFacet(piece, facet))
        ? FACET
        : Number.POSITIVE_INFINITY;
      for (const [text, , cost] of names) {
        if (!HAN.test(text)) continue;
        if (text.includes(piece)) best = Math.min(best, cost);
        else if (piece.length >= 3 && nearlyIn(piece, text)) best = Math.min(best, cost + A_SLIP);
      }
      if (best < Number.POSITIVE_INFINITY) costs.set(at, best);
    }
    return costs;
  }

  const facetWords = [...new Set(indexed.flatMap(({ facets }) => facets))].filter((word) => HAN.test(word));
  facetWords.sort((a, b) => b.length - a.length);

  function find(text: string, { language, limit, uses }: SearchOptions): readonly Exercise[] {
    const wanted = folded(text);
    if (wanted === '') return [];
    const costs = new Map<number, number>();
    const put = (at: number, cost: number) => costs.set(at, Math.min(costs.get(at) ?? cost, cost));
    for (const [at, { names }] of indexed.entries())
      for (const [name, own, cost] of names) {
        const distance = phraseCost(name, wanted);
        if (distance !== null) put(at, distance + (own === language ? 0 : cost + 0.2));
      }
    const found = wanted.split(' ').flatMap((word) => {
      if (!HAN.test(word)) return nameTokens(word).map((token) => byLatin(token.word));
      const parts = partsOf(word, facetWords);
      return [parts ? cheaper(byHan(word), together(parts.map(byHan))) : byHan(word)];
    });
    for (const [at, cost] of together(found)) put(at, BY_WORDS + cost);
    const weight = (id: string) => Math.min(MOST_USE, USE_WEIGHT * Math.log2(1 + (uses?.get(id) ?? 0)));
    return [...costs]
      .flatMap(([at, cost]) => {
        const exercise = indexed[at]?.exercise;
        return exercise ? [{ exercise, cost: cost - weight(exercise.id) }] : [];
      })
      .sort((a, b) => a.cost - b.cost || a.exercise.names[language].length - b.exercise.names[language].length)
      .slice(0, limit)
      .map(({ exercise }) => exercise);
  }

  return { find };
}

const HAN = /\p{Script=Han}/u;

function indexOf(exercise: Exercise): Indexed {
  const names = LANGUAGES.flatMap((language) => [
    [folded(exercise.names[language]), language, 0] as const,
    ...exercise.aliases[language].map((alias) => [folded(alias), null, ALIAS] as const),
  ]);
  return { exercise, names, facets: facetsOf(exercise) };
}

function facetsOf({ muscles, equipment, pattern }: Exercise): readonly string[] {
  const of = (words: Readonly<Record<Language, readonly string[]>> | undefined) =>
    words ? [...words.en, ...words.zh] : [];
  return [
    ...(Object.entries(muscles) as [Muscle, number][]).flatMap(([muscle, share]) =>
      share >= MAINLY ? of(MUSCLE_WORDS[muscle]) : [],
    ),
    ...equipment.flatMap((item: Equipment) => of(EQUIPMENT_SEARCH[item])),
    ...of(PATTERN_WORDS[pattern satisfies MovementPattern]),
  ];
}

/** The typed text as one: null where it is nowhere in the name. */
function phraseCost(name: string, wanted: string): number | null {
  if (name === wanted) return WHOLE;
  const at = name.indexOf(wanted);
  if (at < 0) return name.replaceAll(' ', '') === wanted.replaceAll(' ', '') ? WHOLE : null;
  if (at === 0) return BEGINS;
  return name[at - 1] === ' ' ? WORD_BEGINS : PART;
}

function wordCost(word: string, stem: string, known: string, most: number): number | null {
  if (known === word || known === stem) return 0;
  if (known.startsWith(word)) return UNFINISHED;
  if (most === 0 || known.length < 4) return null;
  // A word that is still being typed is held against the beginning of the known one.
  const begun = known.length > word.length + most ? known.slice(0, word.length) : known;
  const distance = editDistance(word, begun, most);
  return distance <= most ? A_SLIP * distance + (begun === known ? 0 : UNFINISHED) : null;
}

/** 胸 is meant by 胸肌 too. */
function isFacet(piece: string, facet: string): boolean {
  return piece === facet || piece === `${facet}肌` || piece === `${facet}部`;
}

/** Every sign but one, at its place, in some stretch of the name. */
function nearlyIn(piece: string, name: string): boolean {
  for (let from = 0; from + piece.length <= name.length; from += 1) {
    let wrong = 0;
    for (let at = 0; at < piece.length && wrong < 2; at += 1) if (name[from + at] !== piece[at]) wrong += 1;
    if (wrong < 2) return true;
  }
  return false;
}

/** What is known of muscles and tools, cut out of Chinese that is written in one; null where nothing is. */
function partsOf(word: string, facetWords: readonly string[]): readonly [string, string] | null {
  const facet = facetWords.find((each) => word !== each && (word.startsWith(each) || word.endsWith(each)));
  if (facet === undefined) return null;
  return [facet, word.startsWith(facet) ? word.slice(facet.length) : word.slice(0, -facet.length)];
}

function cheaper(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const costs = new Map(a);
  for (const [at, cost] of b) costs.set(at, Math.min(costs.get(at) ?? cost, cost));
  return costs;
}

/** The sum over all words for what fits every one of them; where nothing does, for what fits most. */
function together(found: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const costs = new Map<number, { fits: number; cost: number }>();
  for (const one of found)
    for (const [at, cost] of one) {
      const sum = costs.get(at) ?? { fits: 0, cost: 0 };
      costs.set(at, { fits: sum.fits + 1, cost: sum.cost + cost });
    }
  const most = Math.max(0, ...[...costs.values()].map(({ fits }) => fits));
  const missing = found.length - most;
  // One word of three may be beside the point; one of two is half of what was meant.
  if (missing > 0 && most < 2) return new Map();
  return new Map(
    [...costs].flatMap(([at, { fits, cost }]) =>
      fits === most ? [[at, cost + missing * A_WORD_LEFT_OUT] as const] : [],
    ),
  );
}

/** Case, width, hyphens, brackets and repeated spaces do not matter. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[-\s()（）,，/]+/g, ' ')
    .trim();
}
