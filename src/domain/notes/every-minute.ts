// Work that begins anew on the minute: "EMOM 10: 3 pull-ups" is ten rounds, however the ten was written.
import type { Atom, AtomOf } from './atoms.ts';
import { isStop, lineEnd, lineStart } from './atom-regions.ts';

const MOST_ROUNDS = 60;
const ALTERNATES = /^(?:odds?|evens?|alternat(?:e|es|ed|ing)|单数|双数|奇数|偶数)$/;
/** Words between the announcement and its length. */
const BETWEEN: ReadonlySet<Atom['kind']> = new Set(['for', 'of', 'noise']);

/** What the announcement counts on, found among the atoms around it. */
interface Length {
  readonly rounds: number;
  /** Atoms that said it. */
  readonly said: readonly Atom[];
}

/** "Every minute" becomes the rounds that fit into the time told, shared among movements that take turns. */
export function withRoundsOnTheMinute(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some(({ kind }) => kind === 'every')) return atoms;
  let read = atoms;
  for (const atom of atoms) if (atom.kind === 'every') read = resolved(read, atom);
  return read;
}

function resolved(atoms: readonly Atom[], every: AtomOf<'every'>): readonly Atom[] {
  const at = atoms.indexOf(every);
  if (at < 0) return atoms;
  const [from, to] = [lineStart(atoms, at), lineEnd(atoms, at)];
  const line = atoms.slice(from, to);
  const length = lengthOf(atoms, at, line, every.seconds);
  const turns = turnsIn(line);
  const quiet = new Set<Atom>([...(length?.said ?? []), ...turns.said, ...line.filter((atom) => repeats(atom, every))]);
  const rounds = length && length.rounds % turns.count === 0 ? length.rounds / turns.count : length?.rounds;
  return atoms.map((atom, index): Atom => {
    const place = { start: atom.start, end: atom.end };
    if (index === at)
      return rounds !== undefined && rounds >= 1 && rounds <= MOST_ROUNDS
        ? { kind: 'rounds', value: rounds, ...place }
        : { kind: 'noise', ...place };
    if (!quiet.has(atom)) return atom;
    return index > from && isStop(atom) ? atom : { kind: 'noise', ...place };
  });
}

function lengthOf(atoms: readonly Atom[], at: number, line: readonly Atom[], seconds: number): Length | null {
  const rounds = line.find((atom) => atom.kind === 'rounds');
  // Rounds told stand; a time beside them only says how long they took.
  if (rounds) return null;
  const fits = (total: number, ...said: readonly Atom[]): Length | null => {
    const value = total / seconds;
    return Number.isInteger(value) && value >= 1 ? { rounds: value, said } : null;
  };
  let next = at + 1;
  while (BETWEEN.has(atoms[next]?.kind ?? 'stop')) next += 1;
  const [first, second, third] = atoms.slice(next, next + 3);
  if (first?.kind === 'times' && second?.kind === 'number' && third?.kind !== 'times')
    return Number.isInteger(second.value) ? { rounds: second.value, said: [first, second] } : null;
  const before = atoms.slice(0, at).findLast(({ kind }) => kind !== 'noise');
  if (first?.kind === 'duration' && first.pair === undefined) return fits(first.seconds, first);
  if (before?.kind === 'duration' && before.start >= (line[0]?.start ?? 0)) return fits(before.seconds, before);
  const timed = line.find((atom) => atom.kind === 'duration' && atom.seconds > seconds);
  if (first?.kind === 'number' && second?.kind !== 'times' && !(second?.kind === 'exercise' && timed !== undefined))
    return second?.kind === 'exercise' ? null : fits(first.value * 60, first);
  return timed?.kind === 'duration' ? fits(timed.seconds, timed) : null;
}

/** "7 burpees a minute", said again. */
function repeats(atom: Atom, { seconds }: AtomOf<'every'>): boolean {
  return atom.kind === 'duration' && atom.seconds === seconds && atom.pair === undefined && atom.spelt === true;
}

/** "Odd … even …", "min 1 … min 2 …": how many movements take turns, and the words that say so. */
function turnsIn(line: readonly Atom[]): { readonly count: number; readonly said: readonly Atom[] } {
  const minutes: Atom[] = [];
  let highest = 0;
  for (const [index, atom] of line.entries()) {
    const number = line[index + 1];
    if (atom.kind !== 'word' || !/^(?:min|minute|mins)$/.test(atom.text) || number?.kind !== 'number') continue;
    if (!Number.isInteger(number.value) || number.value > 6) continue;
    minutes.push(atom, number);
    highest = Math.max(highest, number.value);
  }
  if (highest > 1) return { count: highest, said: minutes };
  const taking = line.filter(
    (atom) => (atom.kind === 'word' && ALTERNATES.test(atom.text)) || atom.kind === 'superset',
  );
  const names = line.filter(({ kind }) => kind === 'exercise').length;
  return taking.length > 0 && names > 1 ? { count: names, said: taking } : { count: 1, said: [] };
}
