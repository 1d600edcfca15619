// Shapes among atoms that decide where a chunk begins and what a word near numbers is about.
import type { Atom } from './atoms.ts';

const SAYS_WHAT = new Set<Atom['kind']>([
  'exercise',
  'number',
  'list',
  'load',
  'reps',
  'sets',
  'duration',
  'distance',
  'rounds',
  'bar',
]);

/** Looks no further than this for what a cue is about. */
const CUE_REACH = 40;

/** Whether the chunk the cue stands in goes on to name an exercise or a number. */
export function aboutWhatFollows(atoms: readonly Atom[], index: number): boolean {
  if (atoms[index + 1]?.kind === 'ordinal') return true;
  for (const atom of atoms.slice(index + 1, index + CUE_REACH)) {
    if (SAYS_WHAT.has(atom.kind)) return true;
    if (atom.kind === 'colon') return true;
    if (atom.kind === 'stop' || atom.kind === 'close' || (atom.kind === 'separator' && atom.text === 'comma'))
      return false;
    if (atom.kind === 'cue' && atom.cue === 'contrast') return false;
  }
  return false;
}

/** An exercise stands behind the word, or one word further. */
export function namesNext(atoms: readonly Atom[], index: number): boolean {
  const [next, further] = atoms.slice(index + 1, index + 3);
  return next?.kind === 'exercise' || (next?.kind === 'word' && further?.kind === 'exercise');
}

/** "Plan:", "Today I did:" and no numbers. */
export function isHeading(atoms: readonly Atom[]): boolean {
  return atoms.at(-1)?.kind === 'colon' && !atoms.some(({ kind }) => SAYS_WHAT.has(kind));
}

/** "60x10 70x8": a second multiplication begins without a comma. */
function startsAnother(current: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  if (atom?.kind !== 'number' && atom?.kind !== 'load' && atom?.kind !== 'bar') return false;
  const next = atoms[index + 1];
  if (
    (next?.kind !== 'times' && !repsInBrackets(atoms, index + 1) && !(slash(next) && isRatio(atoms, index + 1))) ||
    current.at(-1)?.kind === 'times'
  )
    return false;
  if (!current.some(({ kind }) => kind === 'times')) return false;
  // "2x20kg dumbbells 3x10" goes on; a load already paired with repetitions does not.
  return true;
}

/** "60 (10)": load and repetitions. */
export function repsInBrackets(atoms: readonly Atom[], index: number): boolean {
  const [sign, before, bracket, after, close] = [-2, -1, 0, 1, 2].map((step) => atoms[index + step]);
  if (bracket?.kind !== 'open' || after?.kind !== 'number' || close?.kind !== 'close' || sign?.kind === 'times')
    return false;
  if (after.plus === true || after.value > 30) return false;
  return (
    before?.kind === 'load' ||
    (before?.kind === 'number' && before.plus !== true && before.value >= 20 && before.value > after.value)
  );
}

/** "60/10": load over repetitions, not a list. */
export function isRatio(atoms: readonly Atom[], index: number): boolean {
  const [before, after] = [atoms[index - 1], atoms[index + 1]];
  if (before?.kind === 'load' && (after?.kind === 'number' || after?.kind === 'reps'))
    return atoms[index + 2]?.kind !== 'separator' || !slash(atoms[index + 2]);
  if (before?.kind !== 'number' || after?.kind !== 'number') return false;
  const [further, next] = [atoms[index - 2], atoms[index + 2]];
  if (slash(further) || slash(next) || further?.kind === 'times' || next?.kind === 'times') return false;
  const [load, reps] = [Math.max(before.value, after.value), Math.min(before.value, after.value)];
  return load >= 40 && reps <= 20 && load >= 3 * reps;
}

function slash(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && atom.text === 'slash';
}

/** "5 pull-ups 10 push-ups": each number before its name. */
function nextNames(current: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  if ((atom?.kind !== 'number' && atom?.kind !== 'reps') || atoms[index + 1]?.kind !== 'exercise') return false;
  const named = current.findIndex(({ kind }) => kind === 'exercise');
  return named > 0 && current.slice(0, named).some(({ kind }) => kind === 'number' || kind === 'reps');
}

const COUNTS = new Set<Atom['kind']>(['number', 'reps', 'load', 'duration']);

/** "8L 8R": the side stands behind its number. */
function sideTrails(current: readonly Atom[]): boolean {
  const at = current.findLastIndex(({ kind }) => kind === 'side');
  const before = current[at - 1];
  return (
    at === current.length - 1 &&
    before !== undefined &&
    COUNTS.has(before.kind) &&
    !current.slice(0, at).some(({ kind }) => kind === 'side')
  );
}

/** In "left 10 right 8" each side stands before its number. */
function sidesLead(atoms: readonly Atom[]): boolean {
  return atoms.some(
    ({ kind }) => kind === 'number' || kind === 'reps' || kind === 'load' || kind === 'duration' || kind === 'list',
  );
}

/** "Pull-ups 12/10/8 dips 15/12": the 8 is the last of the list, and none of the dips. */
function endsList(atoms: readonly Atom[], index: number): boolean {
  const [further, sign, number, name, next] = [-3, -2, -1, 0, 1].map((step) => atoms[index + step]);
  return (
    name?.kind === 'exercise' &&
    number?.kind === 'number' &&
    (slash(sign) || (isComma(sign) && namedBefore(atoms, index))) &&
    further?.kind === 'number' &&
    (next?.kind === 'number' || next?.kind === 'load' || next?.kind === 'list')
  );
}

function isComma(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && atom.text === 'comma';
}

/** The list has a name of its own before it, in the same sentence. */
function namedBefore(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - CUE_REACH && atoms[at]?.kind !== 'stop'; at -= 1)
    if (atoms[at]?.kind === 'exercise') return true;
  return false;
}

/** "12 kg 12 reps 10 kg 10 reps": the next load, or the next count, begins another set. */
function loadAgain(current: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  const [before, last] = [current.at(-2), current.at(-1)];
  return atom?.kind === 'load' && next?.kind === 'reps' && before?.kind === 'load' && last?.kind === 'reps';
}

/** "60 for 10 80 for 8", "5 at 100 3 at 110": the link comes again. */
function linkAgain(current: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const [atom, link, count] = atoms.slice(index, index + 3);
  if (link?.kind !== 'for' && link?.kind !== 'at') return false;
  if (
    atom?.kind !== 'number' &&
    (atom?.kind !== 'load' || link.kind === 'at') &&
    (atom?.kind !== 'reps' || link.kind === 'for')
  )
    return false;
  if (count?.kind !== 'number' && count?.kind !== 'load' && count?.kind !== 'reps') return false;
  const [before, last] = [current.at(-2), current.at(-1)];
  const told = last?.kind === 'number' || last?.kind === 'reps' || last?.kind === 'load';
  return before?.kind === link.kind && told;
}

/** An atom that opens a chunk of its own without a comma before it. */
export function beginsChunk(current: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  const has = (kind: Atom['kind']) => current.some((other) => other.kind === kind);
  if (atom?.kind === 'ordinal' || atom?.kind === 'label' || atom?.kind === 'superset') return true;
  if (atom?.kind === 'exercise') return has('exercise') || endsList(atoms, index);
  if (nextNames(current, atoms, index) || loadAgain(current, atoms, index) || linkAgain(current, atoms, index))
    return true;
  if (atom?.kind === 'side') return has('side') && sidesLead(current);
  // "200x10 drop to 150x10": what follows is another set.
  if (atom?.kind === 'tag')
    return atom.tag === 'drop' && current.some(({ kind }) => kind !== 'exercise' && SAYS_WHAT.has(kind));
  // "100 kg 5 reps, back-off 85 kg" without the comma.
  if (atom?.kind === 'working') return (has('times') || has('reps')) && SAYS_WHAT.has(atoms[index + 1]?.kind ?? 'stop');
  if (atom && COUNTS.has(atom.kind) && sideTrails(current)) return true;
  return startsAnother(current, atoms, index);
}

/** "3x5, did 5 5 4": the sets of a scheme one by one. */
export function listsAgain(scheme: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const [first, second] = atoms.slice(index + 1, index + 3);
  return scheme.some(({ kind }) => kind === 'times') && first?.kind === 'number' && second?.kind === 'number';
}

/** "5 sets of 5, but only 4 sets", "100 kg 5 reps, only got 4 reps": the same kind of count, and fewer. */
function countsFewer(scheme: readonly Atom[], [count, behind]: readonly Atom[]): boolean {
  if (count?.kind !== 'sets' && count?.kind !== 'reps') return false;
  if (behind !== undefined && behind.kind !== 'stop' && behind.kind !== 'separator' && behind.kind !== 'close')
    return false;
  return scheme.some((atom) => atom.kind === count.kind && atom.value > count.value);
}

/** "3x8, no wait, 2x8": the same sets told anew, and fewer. */
function schemeAgain(sets: Atom, reps: Atom | undefined, [again, sign, count, behind]: readonly Atom[]): boolean {
  if (sets.kind !== 'number' || reps?.kind !== 'number' || sign?.kind !== 'times') return false;
  if (again?.kind !== 'number' || count?.kind !== 'number' || sets.value > 12) return false;
  const ends = behind === undefined || behind.kind === 'stop' || behind.kind === 'separator' || behind.kind === 'close';
  return ends && again.value <= sets.value && count.value <= reps.value;
}

/** "3x8 but only did 2 sets", "3x8 but only did 2": behind a scheme, nothing but how many there were. */
export function contradicts(scheme: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const at = scheme.findIndex(({ kind }) => kind === 'times');
  const [first, second] = [scheme[at - 1], scheme[at + 1]];
  const rest = atoms.slice(index + 1, index + 6).filter(({ kind }) => kind !== 'cue' && kind !== 'word');
  if (at < 0) return countsFewer(scheme, rest);
  if (first?.kind !== 'number' && first?.kind !== 'load') return false;
  if (schemeAgain(first, second, rest)) return true;
  const [count, behind] = rest;
  const ends = behind === undefined || behind.kind === 'stop' || behind.kind === 'separator' || behind.kind === 'close';
  if (count?.kind === 'sets' || count?.kind === 'reps') return ends;
  if (count?.kind !== 'number' || count.spelt === true || !ends) return false;
  return count.value < (first.kind === 'load' && second?.kind === 'number' ? second.value : first.value);
}
