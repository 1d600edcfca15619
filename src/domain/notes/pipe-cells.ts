// "Bench | 80 | 8 | 8 | 7", "plank | 60s | x3": one exercise in cells of a table, read as if there were blanks between them.
import { between } from './atom-regions.ts';
import type { Atom } from './atoms.ts';

/** Atoms that a cell of numbers is made of. */
const IN_CELL = new Set<Atom['kind']>(['number', 'load', 'times', 'each', 'bodyweight', 'bar', 'at', 'reps', 'sets']);
const COUNTS = new Set<Atom['kind']>(['number', 'load', 'bodyweight', 'bar', 'reps', 'sets', 'duration', 'distance']);

export function withCellsJoined(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isBar(atom))) return atoms;
  return atoms.flatMap((atom, index): readonly Atom[] => {
    if (isBar(atoms[index - 1]) && atom.kind === 'times' && listsOn(atoms, index - 1)) return [];
    if (!isBar(atom)) return [atom];
    if (listsOn(atoms, index)) return [between('comma', atom.start)];
    if (isInRow(atoms, index)) return [between('times', atom.start)];
    return joins(atoms, index) ? [] : [atom];
  });
}

/** "160 kg x 12 | x 12 | x 10": another set of the same load. */
function listsOn(atoms: readonly Atom[], index: number): boolean {
  const [sign, number] = atoms.slice(index + 1, index + 3);
  return sign?.kind === 'times' && number?.kind === 'number' && cellBefore(atoms, index).at(-2)?.kind === 'times';
}

/** "Bench | 80 | 8 | 3": a row of load, repetitions and sets, where "80 | 8 | 7" lists the sets. */
function isInRow(atoms: readonly Atom[], index: number): boolean {
  return rowFrom(atoms, index - 1) || rowFrom(atoms, index - 3);
}

function rowFrom(atoms: readonly Atom[], at: number): boolean {
  const [load, , reps, , sets, after] = atoms.slice(Math.max(0, at), at + 6);
  if (at < 2 || !isBar(atoms[at - 1]) || !isBar(atoms[at + 1]) || !isBar(atoms[at + 3]) || after?.kind === 'separator')
    return false;
  if ((load?.kind !== 'number' && load?.kind !== 'load') || reps?.kind !== 'number' || sets?.kind !== 'number')
    return false;
  const known = sets.value === reps.value && (sets.value === 5 || sets.value === 3);
  return load.value >= 2 * reps.value && sets.value >= 2 && (known || sets.value <= 0.67 * reps.value);
}

/** Between two cells of the same sets where a number has no word and no sign that says what it counts. */
function joins(atoms: readonly Atom[], index: number): boolean {
  const [before, after] = [cellBefore(atoms, index), cellBehind(atoms, index)];
  const [opening] = after;
  // "| x3": nothing stands before the sign in its own cell.
  if (opening?.kind === 'times') return before.some(({ kind }) => COUNTS.has(kind));
  if (!isCell(before) || !isCell(after)) return isName(before) && isBare(after) && isLast(atoms, index, after);
  return isBare(before) || isBare(after);
}

function isCell(cell: readonly Atom[]): boolean {
  return cell.length > 0 && cell.every(({ kind }) => IN_CELL.has(kind));
}

function isBare([number, more]: readonly Atom[]): boolean {
  return more === undefined && number?.kind === 'number' && number.spelt !== true;
}

function isName([name, more]: readonly Atom[]): boolean {
  return more === undefined && name?.kind === 'exercise';
}

/** Whether another cell of numbers stands behind this one. */
function isLast(atoms: readonly Atom[], index: number, cell: readonly Atom[]): boolean {
  const bar = index + cell.length + 1;
  return isBar(atoms[bar]) && isCell(cellBehind(atoms, bar));
}

function cellBefore(atoms: readonly Atom[], index: number): readonly Atom[] {
  let from = index;
  while (from > 0 && !isBar(atoms[from - 1]) && atoms[from - 1]?.kind !== 'stop') from -= 1;
  return atoms.slice(from, index);
}

function cellBehind(atoms: readonly Atom[], index: number): readonly Atom[] {
  let to = index + 1;
  while (to < atoms.length && !isBar(atoms[to]) && atoms[to]?.kind !== 'stop') to += 1;
  return atoms.slice(index + 1, to);
}

function isBar(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && atom.text === 'bar';
}
