// What of a note looks as if it told of training and was not read: marked, so that nothing is guessed or dropped in silence.
import type { Atom } from './atoms.ts';
import type { Chunk } from './chunks.ts';
import { FILLER } from './settle-bare.ts';
import { strangeNames } from './strange-names.ts';

export type Stretch = readonly [start: number, end: number];

export interface Unread {
  readonly folded: string;
  readonly chunks: readonly Chunk[];
  /** What was read, of sets and of signals. */
  readonly read: readonly Stretch[];
  /** Values of sets that cannot be. */
  readonly impossible: readonly Stretch[];
  /** How many sets: told apart from the values of a set, and impossible with them. */
  readonly counts: readonly Stretch[];
}

/** Numbers that say of themselves that they are of a set; times and clocks may be of anything. */
const OF_SETS = new Set<Atom['kind']>(['number', 'list', 'load', 'reps', 'sets', 'unread']);
/** What a line ends with while its writer goes on. */
const UNFINISHED = new Set<Atom['kind']>(['times', 'at', 'of', 'for', 'colon', 'open']);
/** Marks this many units apart, with nothing but signs between them, are one. */
const GAP = 4;

/** Half-open, in order, not overlapping. */
export function notUnderstood({ folded, chunks, read, impossible, counts }: Unread): readonly Stretch[] {
  const isRead = overlapping(read);
  const lines = new Set(chunks.filter((chunk) => tellsOfSets(chunk, isRead)).map(({ line }) => line));
  const marked: Stretch[] = [...impossible];
  for (const [start, end] of counts)
    if (impossible.some(([from]) => from >= end && onlySigns(folded.slice(end, from)))) marked.push([start, end]);
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.mood !== 'done') continue;
    const unfinished = index === chunks.length - 1 && UNFINISHED.has(chunk.atoms.at(-1)?.kind ?? 'noise');
    if (!unfinished) marked.push(...leftOver(chunk, lines.has(chunk.line), isRead));
    marked.push(...strangeNames(chunks, index, isRead));
  }
  return joined(marked, folded);
}

function tellsOfSets(chunk: Chunk, isRead: (stretch: Stretch) => boolean): boolean {
  return chunk.atoms.some(({ kind, start, end }) => OF_SETS.has(kind) && isRead([start, end]));
}

/** Numbers of a chunk about training that no set and no signal took. */
function leftOver(chunk: Chunk, besideSets: boolean, isRead: (stretch: Stretch) => boolean): readonly Stretch[] {
  const { atoms } = chunk;
  const strange = atoms.filter(isStrange).length;
  const named = atoms.some((atom) => atom.kind === 'exercise' && !atom.match.weak);
  if (atoms.some((atom) => atom.kind === 'tag' && atom.missed === true)) return [];
  const scheme = atoms.some(({ kind }) => kind === 'times');
  return atoms.flatMap((atom, index): Stretch[] => {
    if (!OF_SETS.has(atom.kind) || isRead([atom.start, atom.end])) return [];
    if (atom.kind === 'number' && atom.spelt === true) return [];
    if (isTotal(atom, index, atoms) || atoms[index - 1]?.kind === 'superset') return [];
    if (atom.kind === 'reps' && (atom.loose === true || atom.max === true)) return [];
    const typed = atom.kind === 'load' || atom.kind === 'unread';
    const about = named
      ? strange <= 3
      : scheme
        ? strange <= 2
        : strange <= 1 && (besideSets || (typed && atom.kind === 'load' && atoms.length <= 3));
    if (!about) return [];
    const next = atoms[index + 1];
    const unit = next && isStrange(next) && next.start - atom.end <= 1 ? next.end : atom.end;
    return [[atom.start, unit]];
  });
}

/** "5 sets of 10 = 50 total": what the other numbers come to. */
function isTotal(atom: Atom, index: number, atoms: readonly Atom[]): boolean {
  const value = 'value' in atom && typeof atom.value === 'number' ? atom.value : null;
  const next = atoms[index + 1];
  if (next?.kind === 'word' && next.text === 'total') return true;
  if (value === null) return false;
  const others = atoms.flatMap((other) =>
    other !== atom && 'value' in other && typeof other.value === 'number' ? [other.value] : [],
  );
  return others.some((one, at) => others.slice(at + 1).some((another) => one * another === value));
}

function onlySigns(between: string): boolean {
  return between.length <= GAP && /^[\sx*@:]*$/.test(between);
}

export function isStrange(atom: Atom): boolean {
  return atom.kind === 'word' && /\p{L}/u.test(atom.text) && !FILLER.has(atom.text);
}

/** Whether a stretch shares a unit with one of these. */
function overlapping(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = joinedOnly(stretches);
  return ([start, end]) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found !== undefined && found[0] < end;
  };
}

function joinedOnly(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: [number, number][] = [];
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) out.push([start, end]);
  }
  return out;
}

function joined(stretches: readonly Stretch[], folded: string): readonly Stretch[] {
  const out: [number, number][] = [];
  for (const [start, end] of joinedOnly(stretches)) {
    const last = out.at(-1);
    if (last && start - last[1] <= GAP && onlySigns(folded.slice(last[1], start))) last[1] = end;
    else out.push([start, end]);
  }
  return out;
}
