// "2x20 kg dumbbells" and "10 per leg": numbers that a pair or a side explains.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Atom } from './atoms.ts';

/** "2x20kg dumbbells": a pair, not two repetitions. */
export function withPairs(atoms: readonly Atom[], spec: Exercise | undefined): readonly Atom[] {
  const pairs = (at: number): boolean =>
    namesPair(atoms[at]) ||
    (spec?.loadKind === 'per_hand' &&
      atoms
        .slice(at)
        .some(({ kind }) => kind === 'times' || kind === 'distance' || kind === 'reps' || kind === 'sets'));
  return atoms.flatMap((atom, index) => {
    const [sign, load] = atoms.slice(index + 1, index + 3);
    if (
      atom.kind !== 'number' ||
      atom.value !== 2 ||
      sign?.kind !== 'times' ||
      load?.kind !== 'load' ||
      !pairs(index + 3)
    ) {
      const before = atoms[index - 1];
      const begin = atoms[index - 2];
      const pairSign =
        atom.kind === 'times' &&
        before?.kind === 'number' &&
        before.value === 2 &&
        atoms[index + 1]?.kind === 'load' &&
        pairs(index + 2);
      return pairSign && begin?.kind !== 'times' ? [] : [atom];
    }
    return atoms[index - 1]?.kind === 'times'
      ? [atom]
      : [{ kind: 'each' as const, bare: false, start: atom.start, end: atom.end }];
  });
}

/** "10 per leg", "每边10": repetitions; "20 per hand" beside other numbers is a load. */
export function withSides(atoms: readonly Atom[]): readonly Atom[] {
  const counted = atoms.some(({ kind }) => kind === 'times' || kind === 'reps' || kind === 'list' || kind === 'sets');
  return atoms.map((atom, index) => {
    if (atom.kind !== 'number' || atom.sign !== undefined || !Number.isInteger(atom.value)) return atom;
    const [before, after] = [atoms[index - 1], atoms[index + 1]];
    const each = after?.kind === 'each' ? after : before?.kind === 'each' ? before : null;
    if (!each || (each.hands === true && counted) || (each === before && after?.kind === 'times')) return atom;
    const plus = atom.plus === true ? { plus: true } : {};
    return { kind: 'reps', value: atom.value, start: atom.start, end: atom.end, ...plus };
  });
}

function namesPair(atom: Atom | undefined): boolean {
  if (atom?.kind === 'word') return /^(?:dumbbells?|dbs?|kbs?|kettlebells?|哑|壶)$/.test(atom.text);
  return atom?.kind === 'exercise' && /^(?:dumbbell|db|kb|kettlebell|哑铃|壶铃)/.test(atom.match.name);
}

/** "135x5 lbs": the unit stands at the end of what it holds for. */
export function withUnitLast(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, index) => {
    const [load, count] = [atoms[index + 2], atoms[index - 2]];
    if (atom.kind === 'number' && atoms[index + 1]?.kind === 'times' && load?.kind === 'load' && isSwapped(atom, load))
      return { kind: 'load', value: atom.value, unit: load.unit, start: atom.start, end: atom.end };
    if (
      atom.kind === 'load' &&
      atoms[index - 1]?.kind === 'times' &&
      count?.kind === 'number' &&
      isSwapped(count, atom)
    )
      return { kind: 'number', value: atom.value, start: atom.start, end: atom.end };
    return atom;
  });
}

function isSwapped(number: { readonly value: number }, load: { readonly value: number }): boolean {
  return number.value >= 40 && load.value <= 20 && Number.isInteger(load.value);
}
