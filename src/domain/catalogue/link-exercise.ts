// From what a person writes to an exercise of the catalogue: names and aliases in both languages, small slips of the
// keyboard, and names as other apps spell them ("Bench Press (Barbell)").
import {
  BARE,
  BY_CONTEXT,
  EQUIPMENT_WORDS,
  FILLER,
  type LinkContext,
  NOT_A_SLIP,
  WEAK,
  WEAK_PHRASES,
} from './exercise-defaults.ts';
import { editDistance, foldText, nameKey, type NameToken, nameTokens } from './exercise-names.ts';
import type { Exercise } from './exercise.ts';
import { slipIndex, trigramIndex } from './name-index.ts';
import { readings, withoutManner, withoutTool } from './name-readings.ts';

export interface ExerciseLink {
  readonly exerciseId: string;
  /** 0–1; below 0.5 nothing is linked. */
  readonly confidence: number;
}

export interface ExerciseMatch extends ExerciseLink {
  /** Half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text, lower case. */
  readonly name: string;
  /** The name is an everyday word too ("press", "walk"): believe it only beside numbers. */
  readonly weak: boolean;
}

export interface ExerciseLinker {
  /** A whole name. */
  link(name: string, context?: LinkContext): ExerciseLink | null;
  /** Every name in running text, longest first, not overlapping, in order. */
  find(text: string): readonly ExerciseMatch[];
}

/** Sure, but less than a name that is known as it stands. */
const MANNER_CONFIDENCE = 0.85;

/** Whole names before slips, and several words before one: "benhc press" is no press. */
const PASSES = [
  { slipsAllowed: false, longest: 6, shortest: 2 },
  { slipsAllowed: true, longest: 3, shortest: 2 },
  { slipsAllowed: false, longest: 1, shortest: 1 },
  { slipsAllowed: true, longest: 1, shortest: 1 },
] as const;

/** `own`: the person's own, whose names come before any other's. */
export function createExerciseLinker(exercises: readonly Exercise[], own: readonly Exercise[] = []): ExerciseLinker {
  const known = new Map([...exercises, ...own].map((exercise) => [exercise.id, exercise]));
  const byKey = new Map<string, string>();
  const byHan = new Map<string, string>();
  const learn = (name: string, exerciseId: string, again = false) => {
    const text = foldText(name);
    if (HAN.test(text)) {
      if (again || !byHan.has(text)) byHan.set(text, exerciseId);
      return;
    }
    const tokens = nameTokens(text);
    const [only] = tokens;
    const keys = [tokens.map(({ word }) => word.replace(/'/g, '')).join('')];
    // A lone plural ("deads") is no licence for its singular.
    if (tokens.length > 1 || (only && only.stem.length >= 5) || only?.stem === only?.word) keys.push(nameKey(tokens));
    for (const key of keys) if (key !== '' && (again || !byKey.has(key))) byKey.set(key, exerciseId);
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

  const slips = slipIndex(byKey.keys());
  const byTrigram = trigramIndex([...byKey.keys(), ...byHan.keys()]);
  const idOf = (key: string): string => byKey.get(key) ?? byHan.get(key) ?? '';
  const longestHan = Math.max(0, ...[...byHan.keys()].map(({ length }) => length));

  const inContext = (name: string, exerciseId: string, context: LinkContext | undefined): string => {
    if (!context) return exerciseId;
    const plain = HAN.test(name) ? name : nameKey(nameTokens(name));
    const other = BY_CONTEXT.find(({ names, when }) => names.includes(plain) && when(context));
    return other && known.has(other.exerciseId) ? other.exerciseId : exerciseId;
  };

  /** The window of tokens as one name: exact, else one or two slips away. */
  const lookUp = (tokens: readonly NameToken[], slipsAllowed: boolean): ExerciseLink | null => {
    const raw = tokens.map(({ word }) => word.replace(/'/g, '')).join('');
    const stemmed = nameKey(tokens);
    const exact = byKey.get(raw) ?? byKey.get(stemmed);
    if (exact !== undefined) return { exerciseId: exact, confidence: 1 };
    if (!slipsAllowed || stemmed.length < 5 || /\d/.test(stemmed)) return null;
    if (tokens.length === 1 && (NOT_A_SLIP.has(raw) || NOT_A_SLIP.has(stemmed))) return null;
    const most = stemmed.length >= 9 ? 2 : 1;
    let best: { key: string; distance: number } | null = null;
    for (const key of slips(stemmed)) {
      if (key[0] !== stemmed[0] || Math.min(key.length, stemmed.length) < 5) continue;
      const distance = editDistance(stemmed, key, most);
      if (distance <= most && (!best || distance < best.distance)) best = { key, distance };
    }
    return best && { exerciseId: idOf(best.key), confidence: 0.95 - 0.12 * best.distance };
  };

  const findLatin = (text: string): ExerciseMatch[] => {
    const tokens = nameTokens(text);
    const matches: ExerciseMatch[] = [];
    const taken = new Set<number>();
    for (const { slipsAllowed, longest, shortest } of PASSES) {
      for (let at = 0; at < tokens.length; at++) {
        if (taken.has(at)) continue;
        for (let length = Math.min(longest, tokens.length - at); length >= shortest; length--) {
          const window = tokens.slice(at, at + length);
          const [first, last] = [window[0], window.at(-1)];
          if (!first || !last || /^\d+[a-z]?$/.test(first.word)) continue;
          if (window.some((_, index) => taken.has(at + index)) || !adjoining(text, window)) continue;
          const link = lookUp(window, slipsAllowed);
          if (!link || (slipsAllowed && holdsItself(window, link))) continue;
          const wider = withEquipment(text, tokens, at + length, window);
          const end = wider?.end ?? last.end;
          const exerciseId = (wider && byKey.get(wider.key)) ?? link.exerciseId;
          const name = text.slice(first.start, end);
          const weak = WEAK.has(name) || WEAK_PHRASES.test(name.replaceAll('-', ' '));
          matches.push({ start: first.start, end, name, exerciseId, confidence: link.confidence, weak });
          for (let index = at; tokens[index] && (tokens[index]?.start ?? end) < end; index++) taken.add(index);
          break;
        }
      }
    }
    return matches;
  };

  /** "squat a" is "squat" and a word beside it, not a slip. */
  const holdsItself = (window: readonly NameToken[], { exerciseId }: ExerciseLink): boolean =>
    window.length > 1 &&
    [window.slice(1), window.slice(0, -1)].some((part) => lookUp(part, false)?.exerciseId === exerciseId);

  /** "Bench press (dumbbell)": the bracket belongs to the name. */
  const withEquipment = (text: string, tokens: readonly NameToken[], next: number, window: readonly NameToken[]) => {
    const [last, bracket] = [window.at(-1), tokens[next]];
    if (!last || !bracket || !/^\s*\($/.test(text.slice(last.end, bracket.start))) return null;
    if (EQUIPMENT_WORDS[bracket.stem] === undefined || text[bracket.end] !== ')') return null;
    return { key: bracket.stem + nameKey(window), end: bracket.end + 1 };
  };

  const findHan = (text: string): ExerciseMatch[] => {
    const matches: ExerciseMatch[] = [];
    for (let at = 0; at < text.length; at++) {
      for (let length = Math.min(longestHan, text.length - at); length >= 1; length--) {
        const name = text.slice(at, at + length);
        const exerciseId = byHan.get(name);
        if (exerciseId === undefined || (length === 1 && !/^跑(?:了|完|\d)/.test(text.slice(at, at + 2)))) continue;
        matches.push({ start: at, end: at + length, name, exerciseId, confidence: 1, weak: WEAK_PHRASES.test(name) });
        at += length - 1;
        break;
      }
    }
    return matches;
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
      const equipment = known.get(exerciseId)?.equipment ?? [];
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
      const direct = byHan.get(name.replace(/\s/g, ''));
      if (direct !== undefined) return { exerciseId: inContext(name, direct, context), confidence: 1 };
      for (const tokens of readings(name)) {
        const link = tokens.length > 0 && tokens.length <= 8 ? lookUp(tokens, true) : null;
        if (link) return { ...link, exerciseId: inContext(name, link.exerciseId, context) };
      }
      const untooled = withoutTool(name);
      const bare = untooled && lookUp(untooled.tokens, false);
      if (bare && known.get(bare.exerciseId)?.equipment.includes(untooled.tool))
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

const HAN = /\p{Script=Han}/u;

function adjoining(text: string, window: readonly NameToken[]): boolean {
  return window.every((token, index) => {
    const next = window[index + 1];
    return !next || /^(?:[ \t]{1,2}|[ \t]?[-_&][ \t]?)$/.test(text.slice(token.end, next.start));
  });
}
