// What a person's corrections of one text teach the reader of notes.
import { foldText } from '../catalogue/exercise-names.ts';
import { KG_PER_LB } from '../log/limits.ts';
import { correctedReading, type NoteCorrection } from './correct-reading.ts';
import type { AliasLesson, NoteLesson } from './lessons.ts';
import type { NoteReading, NoteSpan, ParsedSet } from './parsed-note.ts';
import { ROLES } from './tagger/roles.ts';

export interface LessonStamp {
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  /** Of the lesson with this number among those of the text, from 1. */
  readonly idOf: (number: number) => string;
}

/** Aliases alone: what the rest of the text, and the next reading of it, can use at once. Newest last. */
export function aliasesOf(
  text: string,
  corrections: readonly NoteCorrection[],
): readonly Pick<AliasLesson, 'words' | 'exerciseId'>[] {
  return corrections.flatMap((one) => {
    if (one.kind !== 'exercise' || !one.isName) return [];
    const words = wordsAt(text, one);
    return /\p{L}/u.test(words) ? [{ words, exerciseId: one.exerciseId }] : [];
  });
}

/** @param reading As the reader gave it, of the whole `text`. Lines whose words do not say what was meant teach no head. */
export function lessonsOf(
  text: string,
  reading: NoteReading,
  corrections: readonly NoteCorrection[],
  { madeAt, idOf }: LessonStamp,
): readonly NoteLesson[] {
  const lessons: NoteLesson[] = [];
  const stamp = () => ({ id: idOf(lessons.length + 1), madeAt });
  for (const alias of aliasesOf(text, corrections)) lessons.push({ ...stamp(), kind: 'alias', ...alias });
  for (const one of corrections) {
    if (one.kind === 'order') lessons.push({ ...stamp(), kind: 'order', loadFirst: one.loadFirst });
    const words = wordsAt(text, one);
    if (one.kind === 'signal' && words !== '')
      lessons.push({ ...stamp(), kind: 'signal', words, read: one.read, meant: one.meant });
  }
  const { spans, unsaid } = meantSpans(text, correctedReading(reading, corrections), corrections);
  for (const [start, end] of linesOf(text)) {
    const own = corrections.filter((one) => one.kind !== 'left' && one.start < end && one.end > start);
    if (own.length === 0 || own.some((one) => unsaid.includes(one))) continue;
    const inLine = spans.filter((span) => span[0] >= start && span[1] <= end);
    lessons.push({
      ...stamp(),
      kind: 'line',
      text: text.slice(start, end),
      spans: inLine.map(([from, to, role]): NoteSpan => [from - start, to - start, role]),
    });
  }
  return lessons;
}

/** `unsaid`: corrections of which the numbers are not the ones that were written. */
function meantSpans(
  text: string,
  { spans, orders }: NoteReading,
  corrections: readonly NoteCorrection[],
): { readonly spans: readonly NoteSpan[]; readonly unsaid: readonly NoteCorrection[] } {
  const unsaid: NoteCorrection[] = [];
  const roles: readonly string[] = ROLES;
  let meant = spans.filter(([, , role]) => roles.includes(role));
  for (const one of corrections) {
    const order = orders.find(({ start, end }) => start === one.start && end === one.end);
    const isWithin = (span: NoteSpan) => span[0] >= one.start && span[1] <= one.end && NUMBERS.includes(span[2]);
    if (one.kind === 'order' && order) {
      const own = meant.filter(isWithin);
      const turned = one.loadFirst ? ['load', 'reps', 'sets'] : ['sets', 'reps', 'load'];
      if (own.length === 3 && (own[0]?.[2] === 'load') !== one.loadFirst)
        meant = meant.map((span): NoteSpan => [span[0], span[1], turned[own.indexOf(span)] ?? span[2]]);
    }
    if (one.kind === 'sets') {
      const own = meant.filter(isWithin);
      const roled = own.flatMap((span): readonly NoteSpan[] => {
        const role = roleOf(text.slice(span[0], span[1]), span[2], one.meant);
        return role === null ? [] : [[span[0], span[1], role]];
      });
      if (one.meant.length > 0 && roled.length < own.length) unsaid.push(one);
      meant = [...meant.filter((span) => !own.includes(span)), ...roled].sort((a, b) => a[0] - b[0]);
    }
  }
  return { spans: meant, unsaid };
}

const NUMBERS: readonly string[] = ['sets', 'reps', 'load', 'duration', 'distance', 'rpe', 'rir'];

/** What the number stands for in the sets that were meant: as it was read where that holds. Null: for nothing in them. */
function roleOf(words: string, read: string, meant: readonly ParsedSet[]): string | null {
  const value = Number(/\d+(?:[.,]\d+)?/.exec(words)?.[0].replace(',', '.') ?? Number.NaN);
  // Numbers in words, clock times and the like are believed.
  if (Number.isNaN(value) || read === 'duration' || read === 'distance') return meant.length === 0 ? null : read;
  const isNear = (other: number | undefined) => other !== undefined && Math.abs(Math.abs(other) - value) < 0.01;
  const fits: Readonly<Record<string, boolean>> = {
    sets: meant.length === value || meant.some((set) => meant.filter((one) => isAlike(one, set)).length === value),
    reps: meant.some(({ reps }) => isNear(reps)),
    load: meant.some(({ loadKg }) => isNear(loadKg) || isNear(loadKg === undefined ? undefined : loadKg / KG_PER_LB)),
    rpe: meant.some(({ rpe }) => isNear(rpe)),
    rir: meant.some(({ rir }) => isNear(rir)),
  };
  if (fits[read]) return read;
  return Object.keys(fits).find((role) => fits[role]) ?? null;
}

function isAlike(one: ParsedSet, other: ParsedSet): boolean {
  return one.reps === other.reps && one.loadKg === other.loadKg;
}

/** Folded, outer space off. */
function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return foldText(text.slice(start, end)).trim();
}

/** Half-open, without their ends. */
function linesOf(text: string): readonly (readonly [start: number, end: number])[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const place = [start, start + line.length] as const;
    start += line.length + 1;
    return place;
  });
}
