// What an afternoon of regular expressions reads: the baseline every other row has to beat.
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { KG_PER_LB } from '../../src/domain/log/limits.ts';
import type { NoteSignal, ParsedSet, SignalKind } from '../../src/domain/notes/parsed-note.ts';

const NAMES: readonly (readonly [name: string, id: string])[] = EXERCISES.flatMap(({ id, names, aliases }) =>
  [names.en, names.zh, ...aliases.en, ...aliases.zh].map((name): readonly [string, string] => [name.toLowerCase(), id]),
).toSorted((a, b) => b[0].length - a[0].length);

const NOTATION =
  /(?<sets>\d+)\s*[x×*]\s*(?<reps>\d+)(?:\s*(?:[x×*@]|at|mit|con|à|with)?\s*(?<load>\d+(?:[.,]\d+)?)\s*(?<unit>kg|lbs?|公斤)?)?|(?<hanLoad>\d+(?:\.\d+)?)\s*(?:公斤|kg)\s*(?<hanSets>\d+)\s*组\s*(?<hanReps>\d+)\s*[次个]|(?<minutes>\d+)\s*min|(?<km>\d+(?:[.,]\d+)?)\s*km/giu;

const SIGNALS: readonly (readonly [kind: SignalKind, pattern: RegExp])[] = [
  ['pain', /pain|hurt|sore|ache|疼|痛/i],
  ['fatigue', /tired|exhausted|fatigue|累|疲/i],
  ['sleep', /slept (?:badly|poorly)|bad sleep|没睡好/i],
  ['stress', /stress|压力/i],
  ['mood_positive', /felt great|good mood|happy|开心|心情好/i],
  ['mood_negative', /sad|frustrat|angry|bad mood|心情不好|沮丧/i],
  ['form_issue', /form (?:was )?(?:bad|broke)|动作变形/i],
  ['pr', /\bpr\b|\bpb\b|personal (?:record|best)|纪录/i],
  ['equipment', /(?:was|were) taken|no rack|被占/i],
  ['time_limit', /(?:short on|no) time|时间不够|赶时间/i],
];

const PARTS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['knee', /knee|膝/i],
  ['shoulder', /shoulder|肩/i],
  ['lower_back', /lower back|腰/i],
  ['elbow', /elbow|肘/i],
  ['wrist', /wrist|腕/i],
  ['back', /back|背/i],
];

export function regexBaseline(
  text: string,
  unit: 'kg' | 'lb' = 'kg',
): { readonly sets: readonly ParsedSet[]; readonly signals: readonly NoteSignal[] } {
  return { sets: setsOf(text, unit), signals: signalsOf(text) };
}

function setsOf(text: string, unit: 'kg' | 'lb'): readonly ParsedSet[] {
  const lower = text.toLowerCase();
  const named = namesIn(lower);
  return [...lower.matchAll(NOTATION)].flatMap((match): ParsedSet[] => {
    const exercise = named.findLast(({ at }) => at < match.index)?.id ?? named[0]?.id ?? null;
    const group = match.groups ?? {};
    const number = (written: string | undefined) =>
      written === undefined ? undefined : Number(written.replace(',', '.'));
    if (group['minutes']) return [{ exercise, durationSec: Number(group['minutes']) * 60 }];
    if (group['km']) return [{ exercise, distanceM: (number(group['km']) ?? 0) * 1000 }];
    const count = number(group['sets'] ?? group['hanSets']) ?? 0;
    const reps = number(group['reps'] ?? group['hanReps']) ?? 0;
    const load = number(group['load'] ?? group['hanLoad']);
    const written = group['unit']?.startsWith('lb') ? 'lb' : group['unit'] || group['hanLoad'] ? 'kg' : unit;
    const loadKg = load === undefined ? undefined : Math.round(load * (written === 'lb' ? KG_PER_LB : 1) * 1000) / 1000;
    return Array.from({ length: Math.min(count, 30) }, () => ({
      exercise,
      reps,
      ...(loadKg === undefined ? {} : { loadKg }),
    }));
  });
}

function namesIn(lower: string): readonly { readonly at: number; readonly id: string }[] {
  const found: { at: number; end: number; id: string }[] = [];
  for (const [name, id] of NAMES) {
    const at = lower.indexOf(name);
    if (at >= 0 && !found.some((one) => at < one.end && at + name.length > one.at))
      found.push({ at, end: at + name.length, id });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

function signalsOf(text: string): readonly NoteSignal[] {
  return SIGNALS.flatMap(([kind, pattern]): NoteSignal[] => {
    const match = pattern.exec(text);
    if (!match) return [];
    const negated = /(?:\bno|\bnot|without|没有?|不)\s*\S*\s*$/i.test(text.slice(0, match.index));
    const part = kind === 'pain' ? PARTS.find(([, words]) => words.test(text))?.[0] : undefined;
    return [{ kind, polarity: negated ? 'absent' : 'present', ...(part === undefined ? {} : { bodyPart: part }) }];
  });
}
