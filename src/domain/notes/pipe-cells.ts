// "Bench | 80 | 8 | 8 | 7", "plank | 60s | x3": one exercise in cells of a table, read as if there were blanks between them.
import type { Atom } from './atoms.ts';

/** Atoms that a cell of numbers is made of. */
const IN_CELL = new Set<Atom['kind']>(['number', 'load', 'times', 'each', 'bodyweight', 'bar', 'at', 'reps', 'sets']);
const COUNTS = new Set<Atom['kind']>(['number', 'load', 'bodyweight', 'bar', 'reps', 'sets', 'duration', 'distance']);

export function withCellsJoined(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isBar(atom))) return atoms;
  return atoms.filter((atom, index) => !(isBar(atom) && joins(atoms, index)));
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
