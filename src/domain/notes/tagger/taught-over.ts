// What a person's own head says against the grammar: only where they taught the tagger to read a line otherwise than it did, for the grammar's
// reading of such lines is what they kept putting right.
import type { NoteReading, NoteSpan, ParsedSet, SetSource } from '../parsed-note.ts';
import type { ReadSpan } from './labels.ts';
import { type Role, SET_ROLES } from './roles.ts';
import {
  EFFORTS,
  isOver,
  keysOf,
  linesOf,
  NUMBERS,
  type Place,
  rounded,
  type Stretch,
  type TaggedNote,
  TRUST,
} from './tagged-note.ts';

const OF_SETS: ReadonlySet<Role> = new Set<Role>(SET_ROLES);

/**
 * @param tagged by the person's head. @param factory of the same text, by the factory's. @param sure of every word of a line.
 * The same reading where nothing was taught of its lines.
 */
export function taughtOver(
  text: string,
  reading: NoteReading,
  tagged: TaggedNote,
  factory: readonly ReadSpan[],
  sure: number,
): NoteReading {
  return linesOf(text).reduce((so, line) => lineTaught(text, line, so, tagged, factory, sure), reading);
}

function lineTaught(
  text: string,
  line: Stretch,
  reading: NoteReading,
  tagged: TaggedNote,
  factory: readonly ReadSpan[],
  sure: number,
): NoteReading {
  const isIn = ({ start, end }: Place) => start >= line[0] && end <= line[1];
  const spans = tagged.spans.filter((span) => isIn(span) && OF_SETS.has(span.role));
  if (rolesOf(spans) === rolesOf(factory.filter((span) => isIn(span) && OF_SETS.has(span.role)))) return reading;
  const here = tagged.tagged.filter(({ words }) => words.some((word) => EFFORTS.has(word.role) && isIn(word)));
  const own = reading.sets.flatMap((_, index) => (valuesOf(reading.setSources[index]).some(isIn) ? [index] : []));
  const [first = reading.sets.length] = own;
  const sets = own.flatMap((index) => reading.sets[index] ?? []);
  // A block of sets that is whole within the line, and of the exercises that the head reads too.
  const isWhole =
    own.every((index, at) => index === first + at) &&
    own.every((index) => valuesOf(reading.setSources[index]).every(isIn)) &&
    sets.every(({ exercise }) => exercise === null || here.some(({ set }) => set.exercise === exercise));
  if (own.length === 0 || here.length === 0 || !isWhole || keysOf(sets) === keysOf(here.map(({ set }) => set)))
    return reading;
  const told = new Set(here.flatMap(({ words }) => words));
  const isSound =
    here.every(
      ({ set, words }) => isComplete(set, words) && words.every((word) => isIn(word) && word.confidence >= sure),
    ) && spans.every((span) => span.confidence >= sure && (!NUMBERS.has(span.role) || told.has(span)));
  const others = reading.spans.filter(
    ([start, end, role]) => !isIn({ start, end }) || !(OF_SETS as ReadonlySet<string>).has(role),
  );
  // A number in a name is one that the grammar knows in it.
  const covered = [
    ...spans.filter(({ role }) => role !== 'exercise'),
    ...reading.spans.filter(([, , role]) => role === 'exercise').map(placeOf),
    ...others.map(placeOf),
  ];
  if (!isSound || !everyNumber(text, line, covered)) return reading;
  const grown = here.length - own.length;
  return {
    ...reading,
    sets: reading.sets.toSpliced(first, own.length, ...here.map(({ set }) => set)),
    setSources: reading.setSources.toSpliced(first, own.length, ...here.map(({ source }) => rounded(source))),
    orders: reading.orders
      .filter((order) => !isIn(order))
      .map((order) => (order.first > first ? { ...order, first: order.first + grown } : order)),
    ambiguous: reading.ambiguous && reading.orders.some((order) => !isIn(order)),
    spans: [...others, ...spans.map(({ start, end, role }): NoteSpan => [start, end, role])].toSorted(
      (a, b) => a[0] - b[0],
    ),
    notUnderstood: reading.notUnderstood.filter(([start, end]) => !isIn({ start, end })),
    confidence: Math.min(
      reading.confidence,
      Math.round(100 * TRUST * Math.min(...spans.map(({ confidence }) => confidence))) / 100,
    ),
  };
}

function placeOf([start, end]: NoteSpan): Place {
  return { start, end };
}

function rolesOf(spans: readonly ReadSpan[]): string {
  return spans.map(({ start, end, role }) => `${start} ${end} ${role}`).join();
}

/** Of its numbers, the name of the exercise apart. */
function valuesOf(source: SetSource = {}): readonly Place[] {
  const { exercise: _exercise, ...numbers } = source;
  return Object.values(numbers);
}

function isComplete(set: ParsedSet, words: readonly ReadSpan[]): boolean {
  const hasEffort = set.reps !== undefined || set.durationSec !== undefined || set.distanceM !== undefined;
  return set.exercise !== null && hasEffort && (set.loadKg !== undefined || words.every(({ role }) => role !== 'load'));
}

function everyNumber(text: string, [start, end]: Stretch, covered: readonly Place[]): boolean {
  const places = covered.map((place): Stretch => [place.start, place.end]);
  return [...text.slice(start, end).matchAll(/\p{N}/gu)].every(({ index }) =>
    isOver(places, { start: start + index, end: start + index + 1 }),
  );
}
