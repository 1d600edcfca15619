// Counts that other signs hide: "5s" for fives, "5/5" for each side, "5+ did 8", a list with its unit at the end.
import type { Exercise } from '../catalogue/exercise.ts';
import { between, isStop, lineStart, mayBeLoaded } from './atom-regions.ts';
import type { Atom, AtomOf } from './atoms.ts';

const MOST_FIVES = 12;
const MOST_REPS = 50;
const LEAST_LOAD = 20;

export function withCloseWritten(
  atoms: readonly Atom[],
  exerciseOf: (id: string) => Exercise | undefined,
): readonly Atom[] {
  const out: Atom[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (!atom) break;
    const [next, further] = [atoms[at + 1], atoms[at + 2]];
    if (atom.kind === 'duration' && isFives(atoms, at) && mayBeLoaded(atoms, at, exerciseOf))
      out.push({ kind: 'reps', value: atom.seconds, start: atom.start, end: atom.end });
    else if (atom.kind === 'reps' && atom.times === true && repeatsEffort(out))
      out.push({ kind: 'sets', value: atom.value, start: atom.start, end: atom.end });
    else if (isWeight(atom) && gotBehind(atoms, at)) {
      // "Went up to ninety and got three".
      const count = atoms[at + 3] as AtomOf<'number' | 'reps'>;
      out.push(counting(atom), between('times', atom.end), counting(count));
      at += 3;
    }
    // "5@140x2".
    else if (isCountAtLoadTimes(atoms, at)) {
      const [count, load, sets] = [atom, further, atoms[at + 4]] as AtomOf<'number'>[];
      if (count && load && sets) out.push(load, between('times', load.end), count, between('times', count.end), sets);
      at += 4;
    }
    // "A single of 180".
    else if (
      atom.kind === 'of' &&
      atoms[at - 1]?.kind === 'reps' &&
      next?.kind === 'number' &&
      next.value >= LEAST_LOAD
    )
      out.push({ kind: 'at', start: atom.start, end: atom.end });
    else if (atom.kind === 'number' && isBothSides(atoms, at)) {
      out.push({ kind: 'reps', value: atom.value, start: atom.start, end: atom.end });
      if (further) out.push({ kind: 'each', bare: false, start: further.start, end: further.end });
      at += 2;
    } else if (atom.kind === 'number' && atom.plus === true && saysHowMany(next, further)) {
      const [count, skipped] = next?.kind === 'reps' ? [next, 1] : [further as AtomOf<'reps'>, 2];
      out.push({ ...count, plus: true });
      at += skipped;
    } else if (atom.kind === 'reps' && endsList(atoms, at))
      out.push({ kind: 'number', value: atom.value, start: atom.start, end: atom.end });
    else out.push(atom);
  }
  return out;
}

function isCountAtLoadTimes(atoms: readonly Atom[], at: number): boolean {
  const [count, sign, load, times, sets] = atoms.slice(at, at + 5);
  if (count?.kind !== 'number' || sign?.kind !== 'at' || load?.kind !== 'number' || times?.kind !== 'times')
    return false;
  if (sets?.kind !== 'number' || atoms[at - 1]?.kind === 'times' || atoms[at + 5]?.kind === 'times') return false;
  return count.value <= 20 && load.value >= 2 * LEAST_LOAD && load.value >= 3 * count.value && sets.value <= MOST_FIVES;
}

/** "Ten reps three times", "one minute, plank, three times". */
function repeatsEffort(before: readonly Atom[]): boolean {
  const near = before.slice(-3).findLast(({ kind }) => kind !== 'exercise' && kind !== 'word' && kind !== 'each');
  // "Twenty push-ups three times".
  if (near?.kind === 'number' && before.at(-1)?.kind === 'exercise') return true;
  return near?.kind === 'reps' || near?.kind === 'duration' || near?.kind === 'distance';
}

function isWeight(atom: Atom): atom is AtomOf<'number' | 'load'> {
  return (atom.kind === 'number' || atom.kind === 'load') && atom.sign === undefined && atom.value >= LEAST_LOAD;
}

/** "… and got eight": a verb between a weight and its repetitions, and no list. */
function gotBehind(atoms: readonly Atom[], at: number): boolean {
  const [before, joint, verb, count, after] = [-1, 1, 2, 3, 4].map((step) => atoms[at + step]);
  if (before?.kind === 'times' || !isComma(joint) || verb?.kind !== 'cue') return false;
  // "4x8 60, stopped after 3": the weight has its repetitions already.
  if (atoms[at - 2]?.kind === 'times') return false;
  if (verb.cue !== 'contrast' && verb.cue !== 'done') return false;
  const whole =
    (count?.kind === 'number' || count?.kind === 'reps') && Number.isInteger(count.value) && count.value <= 30;
  return (
    whole && after?.kind !== 'times' && after?.kind !== 'for' && after?.kind !== 'sets' && after?.kind !== 'number'
  );
}

/** Without the mark of a number that only may count. */
function counting(atom: Atom): Atom {
  return atom.kind === 'number' ? { kind: 'number', value: atom.value, start: atom.start, end: atom.end } : atom;
}

/** "Press 40 5s x3": fives, behind a load. */
function isFives(atoms: readonly Atom[], at: number): boolean {
  const [atom, before] = [atoms[at], atoms[at - 1]];
  if (atom?.kind !== 'duration' || atom.pair === undefined || !Number.isInteger(atom.pair) || atom.pair > MOST_FIVES)
    return false;
  const load = before?.kind === 'load' || (before?.kind === 'number' && atoms[at - 2]?.kind !== 'times');
  return load && before.value >= 2 * atom.pair;
}

/** "5/5 x 3", "3x 8/8": the same on the left and on the right. */
function isBothSides(atoms: readonly Atom[], at: number): boolean {
  const [number, sign, other, after] = atoms.slice(at, at + 4);
  if (number?.kind !== 'number' || other?.kind !== 'number' || number.value !== other.value) return false;
  if (!isJoint(sign) || number.value > MOST_REPS) return false;
  const before = atoms[at - 1];
  if (isJoint(after) || isJoint(before)) return false;
  if (after?.kind === 'times' || (before?.kind === 'times' && atoms[at - 3]?.kind !== 'times')) return true;
  return isPair(atoms, at + 4, after) || isPair(atoms, at - 4, before);
}

/** "10/10, 9/9, 8/8": another pair beside it. */
function isPair(atoms: readonly Atom[], at: number, comma: Atom | undefined): boolean {
  const [number, sign, other, after] = atoms.slice(Math.max(0, at), Math.max(0, at) + 4);
  return (
    isComma(comma) &&
    number?.kind === 'number' &&
    other?.kind === 'number' &&
    number.value === other.value &&
    isJoint(sign) &&
    !isJoint(after)
  );
}

function isJoint(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && (atom.text === 'slash' || atom.text === 'plus');
}

/** "5+ did 8 reps". */
function saysHowMany(next: Atom | undefined, further: Atom | undefined): boolean {
  return next?.kind === 'reps' || (next?.kind === 'cue' && next.cue === 'done' && further?.kind === 'reps');
}

/** "3 sets: 12, 12, 10 reps": the unit stands once, for the whole list. */
function endsList(atoms: readonly Atom[], at: number): boolean {
  const [first, joint, second, joint2, reps, after] = [-4, -3, -2, -1, 0, 1].map((step) => atoms[at + step]);
  const listed =
    first?.kind === 'number' && second?.kind === 'number' && reps?.kind === 'reps' && isComma(joint) && isComma(joint2);
  if (!listed || !(isStop(after) || after?.kind === 'close')) return false;
  return atoms.slice(lineStart(atoms, at), at).some(({ kind }) => kind === 'sets');
}

function isComma(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && (atom.text === 'comma' || atom.text === 'and');
}
