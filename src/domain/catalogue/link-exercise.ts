// From what a person writes to an exercise of the catalogue: names and aliases in five languages, small slips of the
// keyboard, and names as other apps spell them ("Bench Press (Barbell)").
import {
  BESIDE_NAMES,
  BY_CONTEXT,
  EQUIPMENT_WORDS,
  FILLER,
  type LinkContext,
  NOT_A_SLIP,
  WEAK,
  WEAK_PHRASES,
} from './exercise-defaults.ts';
import type { ExerciseLink, ExerciseMatch } from './exercise-match.ts';
import { foldText, nameKey, type NameToken, nameTokens } from './exercise-names.ts';
import type { Exercise } from './exercise.ts';
import { createHanFinder } from './find-han-names.ts';
import { createNameBook, HAN } from './name-book.ts';
import { trigramIndex } from './name-index.ts';
import { readings, withoutManner, withoutTool } from './name-readings.ts';
import { createSlipSearch, isFingerSlip } from './name-slips.ts';
import { elsewhereKey } from './names-elsewhere/elsewhere-key.ts';
import { createBagLookup } from './names-elsewhere/look-up-bag.ts';

export type { ExerciseLink, ExerciseMatch } from './exercise-match.ts';

export interface ExerciseLinker {
  /** A whole name. */
  link(name: string, context?: LinkContext): ExerciseLink | null;
  /** Every name in running text, longest first, not overlapping, in order. */
  find(text: string): readonly ExerciseMatch[];
}

/** With the key that it was found by. */
interface NameFound extends ExerciseLink {
  readonly key: string;
}

/** Words more on the left, on the right. */
const WIDER = [
  [2, 0],
  [1, 0],
  [0, 1],
] as const;

/** Sure, but less than a name that is known as it stands. */
const MANNER_CONFIDENCE = 0.85;

/** As of a name with one slip. */
const SLIP_CONFIDENCE = 0.83;

/** Whole names before slips, and several words before one: "benhc press" is no press. */
const PASSES = [
  { slipsAllowed: false, longest: 7, shortest: 2 },
  { slipsAllowed: true, longest: 4, shortest: 2 },
  { slipsAllowed: false, longest: 1, shortest: 1 },
  { slipsAllowed: true, longest: 1, shortest: 1 },
] as const;

/** `own`: the person's own, whose names come before any other's. */
export function createExerciseLinker(exercises: readonly Exercise[], own: readonly Exercise[] = []): ExerciseLinker {
  const byId = new Map([...exercises, ...own].map((exercise) => [exercise.id, exercise]));
  const book = createNameBook(exercises, own);
  const slipOf = createSlipSearch(
    () => book.latin.keys(),
    () => book.elsewhere().keys(),
  );
  const bags = createBagLookup(book, (id, tool) => byId.get(id)?.equipment.includes(tool) === true);
  const byTrigram = trigramIndex(() => [...book.latin.keys(), ...book.han.keys()]);
  const idOf = (key: string): string => book.latin.get(key) ?? book.han.get(key) ?? book.elsewhere().get(key) ?? '';
  const findHan = createHanFinder(book.han);

  const inContext = (name: string, exerciseId: string, context: LinkContext | undefined): string => {
    if (!context) return exerciseId;
    const plain = HAN.test(name) ? name : nameKey(nameTokens(name));
    const other = BY_CONTEXT.find(({ names, when }) => names.includes(plain) && when(context));
    return other && byId.has(other.exerciseId) ? other.exerciseId : exerciseId;
  };

  /** As German, Spanish or French put it together, where every other way to read the words fails. */
  const lookUpElsewhere = (tokens: readonly NameToken[]): string | undefined => {
    const said = elsewhereKey(tokens);
    const known = said && (book.elsewhere().get(said.key) ?? book.latin.get(said.key));
    if (known) return known;
    if (said?.tool) {
      const bare = book.elsewhere().get(said.toolless) ?? book.latin.get(said.toolless);
      if (bare !== undefined && byId.get(bare)?.equipment.includes(said.tool)) return bare;
    }
    return bags.exact(tokens);
  };

  const mendedBag = (tokens: readonly NameToken[]): NameFound | null => {
    const found = bags.mended(tokens);
    return found && { ...found, confidence: SLIP_CONFIDENCE };
  };

  /** The window of tokens as one name: exact, else one or two slips away. */
  const lookUp = (tokens: readonly NameToken[], slipsAllowed: boolean): NameFound | null => {
    const raw = tokens.map(({ word }) => word.replace(/'/g, '')).join('');
    const stemmed = nameKey(tokens);
    const exact = idOf(raw) || idOf(stemmed) || lookUpElsewhere(tokens);
    if (exact) return { exerciseId: exact, confidence: 1, key: stemmed };
    if (!slipsAllowed || /\d/.test(stemmed)) return null;
    if (tokens.length === 1 && (NOT_A_SLIP.has(raw) || NOT_A_SLIP.has(stemmed))) return null;
    const [slip, other] = [slipOf(stemmed), raw === stemmed ? null : slipOf(raw)];
    const nearer = slip && (!other || slip.distance <= other.distance) ? slip : other;
    if (!nearer) return mendedBag(tokens);
    return { exerciseId: idOf(nearer.key), confidence: 0.95 - 0.12 * nearer.distance, key: nearer.key };
  };

  const findLatin = (text: string): ExerciseMatch[] => {
    const tokens = nameTokens(text);
    const matches: ExerciseMatch[] = [];
    const taken = new Set<number>();
    const free = (from: number, to: number): readonly NameToken[] | null => {
      const window = from < 0 || to > tokens.length ? [] : tokens.slice(from, to);
      if (window.length === 0 || /^\d+[a-z]?$/.test(window[0]?.word ?? '')) return null;
      // "poids du corps": the article is no shorthand of an exercise.
      if (window.length === 1 && window[0]?.word === 'du' && /^ \p{L}/u.test(text.slice(window[0].end))) return null;
      return window.some((_, index) => taken.has(from + index)) || !adjoining(text, window) ? null : window;
    };
    for (const { slipsAllowed, longest, shortest } of PASSES) {
      for (let at = 0; at < tokens.length; at++) {
        if (taken.has(at)) continue;
        for (let length = Math.min(longest, tokens.length - at); length >= shortest; length--) {
          const window = free(at, at + length);
          const exact = window && (!slipsAllowed || mayBeSlip(window)) && lookUp(window, slipsAllowed);
          if (!exact || (slipsAllowed && holdsItself(window, exact))) continue;
          const wide = slipsAllowed || length < 2 ? null : widerSlip(free, at, at + length, exact);
          const { link, from, to } = wide ?? { link: exact, from: at, to: at + length };
          const whole = tokens.slice(from, to);
          const wider = withEquipment(text, tokens, to, whole);
          const [start, end] = [whole[0]?.start ?? 0, wider?.end ?? whole.at(-1)?.end ?? 0];
          const exerciseId = (wider && book.latin.get(wider.key)) ?? link.exerciseId;
          const name = text.slice(start, end);
          const plain = whole.map(({ word }) => word).join(' ');
          const weak = WEAK.has(plain) || WEAK_PHRASES.test(name.replaceAll('-', ' '));
          matches.push({ start, end, name, exerciseId, confidence: link.confidence, weak });
          for (let index = from; tokens[index] && (tokens[index]?.start ?? end) < end; index++) taken.add(index);
          break;
        }
      }
    }
    return matches;
  };

  /** "Inclin bench press" is no bench press: a slip in the word beside a known name makes it the longer name. */
  const widerSlip = (
    free: (from: number, to: number) => readonly NameToken[] | null,
    from: number,
    to: number,
    exact: NameFound,
  ): { readonly link: NameFound; readonly from: number; readonly to: number } | null => {
    for (const [left, right] of WIDER) {
      const window = free(from - left, to + right);
      const link = window && lookUp(window, true);
      if (!link || link.confidence === 1) continue;
      const bag = mendedBag(window);
      if (bag && bag.exerciseId !== exact.exerciseId) return { link: bag, from: from - left, to: to + right };
      const extra = nameKey(left > 0 ? window.slice(0, left) : window.slice(-right));
      const fits = left > 0 ? link.key.endsWith(exact.key) : link.key.startsWith(exact.key);
      const meant = left > 0 ? link.key.slice(0, -exact.key.length) : link.key.slice(exact.key.length);
      if (fits && extra.length >= 4 && !NOT_A_SLIP.has(extra) && isFingerSlip(extra, meant))
        return { link, from: from - left, to: to + right };
    }
    return null;
  };

  /** Most words of a line are none of a name; to compare them all would take most of the time. */
  const mayBeSlip = (window: readonly NameToken[]): boolean => {
    const [first, last] = [window[0], window.at(-1)];
    if (!first || !last || BESIDE_NAMES.has(first.word) || BESIDE_NAMES.has(last.word)) return false;
    const known = window.filter((token) => book.hasWord(token)).length;
    return known < window.length && (known > 0 || window.length <= 2);
  };

  /** "squat a" is "squat" and a word beside it, not a slip; "romanian deadlfit" is more than "romanian". */
  const holdsItself = (window: readonly NameToken[], { key, exerciseId, confidence }: NameFound): boolean => {
    if (window.length < 2) return false;
    return (
      [
        [window.slice(1), window[0]],
        [window.slice(0, -1), window.at(-1)],
      ] as const
    ).some(([part, extra]) => {
      const found = lookUp(part, false);
      // "Rowing about" is "rowing" sooner than "upright row" with two slips.
      if (found && confidence < SLIP_CONFIDENCE) {
        const meant = key.startsWith(found.key)
          ? key.slice(found.key.length)
          : key.endsWith(found.key)
            ? key.slice(0, -found.key.length)
            : '';
        return meant === '' || !isFingerSlip(extra?.stem ?? '', meant);
      }
      return found?.key === key || (found?.exerciseId === exerciseId && (extra?.word.length ?? 0) <= 2);
    });
  };

  /** "Bench press (dumbbell)": the bracket belongs to the name. */
  const withEquipment = (text: string, tokens: readonly NameToken[], next: number, window: readonly NameToken[]) => {
    const [last, bracket] = [window.at(-1), tokens[next]];
    if (!last || !bracket || !/^\s*\($/.test(text.slice(last.end, bracket.start))) return null;
    if (EQUIPMENT_WORDS[bracket.stem] === undefined || text[bracket.end] !== ')') return null;
    return { key: bracket.stem + nameKey(window), end: bracket.end + 1 };
  };

  const nearest = (name: string): ExerciseLink | null => {
    const tokens = nameTokens(name).filter(({ word }) => !FILLER.has(word));
    const wanted = tokens.length > 0 && !HAN.test(name) ? nameKey(tokens) : name.replace(/\s/g, '');
    const tools = new Set(
      [
        ...tokens.map(({ stem }) => stem),
        ...Object.keys(EQUIPMENT_WORDS).filter((word) => name.includes(word)),
      ].flatMap((word) => EQUIPMENT_WORDS[word] ?? []),
    );
    let best: ExerciseLink | null = null;
    for (const [key, similarity] of byTrigram(wanted)) {
      const exerciseId = idOf(key);
      const equipment = byId.get(exerciseId)?.equipment ?? [];
      const fits = tools.size === 0 || equipment.some((item) => tools.has(item));
      const confidence = Math.min(0.9, similarity + (fits ? (tools.size > 0 ? 0.08 : 0) : -0.1));
      if (confidence >= 0.5 && confidence > (best?.confidence ?? 0)) best = { exerciseId, confidence };
    }
    return best;
  };

  return {
    link(given, context) {
      const name = foldText(given).trim();
      if (name === '') return null;
      const direct = book.han.get(name.replace(/\s/g, ''));
      if (direct !== undefined) return { exerciseId: inContext(name, direct, context), confidence: 1 };
      for (const tokens of readings(name)) {
        const link = tokens.length > 0 && tokens.length <= 8 ? lookUp(tokens, true) : null;
        if (link) return { exerciseId: inContext(name, link.exerciseId, context), confidence: link.confidence };
      }
      const untooled = withoutTool(name);
      const bare = untooled && lookUp(untooled.tokens, false);
      if (bare && byId.get(bare.exerciseId)?.equipment.includes(untooled.tool))
        return { exerciseId: inContext(name, bare.exerciseId, context), confidence: MANNER_CONFIDENCE };
      for (const tokens of readings(name).flatMap(withoutManner)) {
        const same = lookUp(tokens, false);
        if (same) return { exerciseId: inContext(name, same.exerciseId, context), confidence: MANNER_CONFIDENCE };
      }
      const near = nearest(name);
      if (near && near.confidence >= 0.72) return near;
      const inside = [...findLatin(name), ...findHan(name)].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
      const share = inside ? (inside.end - inside.start) / name.length : 0;
      const covered = inside && { exerciseId: inside.exerciseId, confidence: 0.45 + 0.4 * share };
      if (covered && covered.confidence >= 0.5 && covered.confidence > (near?.confidence ?? 0)) return covered;
      return near;
    },
    find(given) {
      const text = foldText(given);
      const matches = [...findLatin(text), ...findHan(text)].sort((a, b) => a.start - b.start || b.end - a.end);
      let end = 0;
      return matches.filter((match) => match.start >= end && (end = match.end) > 0);
    },
  };
}

function adjoining(text: string, window: readonly NameToken[]): boolean {
  return window.every((token, index) => {
    const next = window[index + 1];
    return !next || /^(?:[ \t]{1,2}|[ \t]?[-_&][ \t]?)$/.test(text.slice(token.end, next.start));
  });
}
