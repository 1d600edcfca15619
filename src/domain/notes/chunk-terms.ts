// Quantities joined by a multiplication sign, and lone numbers that can only be the load.
import type { Exercise } from '../catalogue/exercise.ts';
import { type Atom, type AtomOf, isQuantity, type Quantity } from './atoms.ts';
import { isTypedEffort } from './chunk-quantities.ts';
import { FILLER } from './settle-bare.ts';

export interface Term {
  readonly quantities: readonly Quantity[];
  /** The connecting word before and after. */
  readonly before: Atom['kind'] | null;
  readonly after: Atom['kind'] | null;
  /** "x10": nothing stands on the other side of the sign. */
  readonly open: boolean;
  readonly nameInside: boolean;
  readonly wordsBefore: boolean;
  /** A word that nobody knows stands right behind: a unit, for all anybody can tell. */
  readonly strangeAfter: boolean;
}

/** Quantities joined by a multiplication sign are one term; a name or a word between them is looked over. */
export function termsOf(atoms: readonly Atom[]): readonly Term[] {
  const terms: Term[] = [];
  let quantities: Quantity[] = [];
  let joined = false;
  let open = false;
  let nameInside = false;
  let before: Atom['kind'] | null = null;
  let wordsBefore = false;
  let lastSignAt = -1;
  const end = (after: Atom['kind'] | null, strangeAfter = false) => {
    if (quantities.length > 0)
      terms.push({
        quantities,
        before,
        after,
        open: open && quantities.length === 1,
        nameInside,
        wordsBefore,
        strangeAfter,
      });
    quantities = [];
    joined = false;
    open = false;
    nameInside = false;
  };
  for (const [index, atom] of atoms.entries()) {
    if (isQuantity(atom) && !(atom.kind === 'bodyweight' && !besideSign(atoms, index))) {
      if (!joined && quantities.length > 0) end(null);
      if (quantities.length === 0 && lastSignAt !== index - 1)
        [before, wordsBefore] = [connectorBefore(atoms, index), wordBefore(atoms, index)];
      quantities.push(atom);
      joined = false;
    } else if (atom.kind === 'times' || (atom.kind === 'separator' && atom.text === 'slash')) {
      if (quantities.length === 0) [open, before] = [true, null];
      joined = true;
      lastSignAt = index;
    } else if (atom.kind === 'exercise' && quantities.length > 0 && atoms[index + 1]?.kind === 'times')
      nameInside = true;
    else if (atom.kind === 'word' && quantities.length > 0 && joined) continue;
    else if (atom.kind === 'each' && quantities.length > 0 && atoms[index + 1]?.kind === 'times') continue;
    else if (atom.kind === 'at' && joined) continue;
    else if (atom.kind === 'noise' && quantities.length > 0 && atoms[index + 1]?.kind === 'times') continue;
    else if (quantities.length > 0) end(atom.kind, isUnknownUnit(atom));
  }
  end(null);
  return terms;
}

const LIGHT = 20;

function isUnknownUnit(atom: Atom): boolean {
  return atom.kind === 'word' && /^[a-z]{2,}$/.test(atom.text) && !FILLER.has(atom.text);
}

function besideSign(atoms: readonly Atom[], index: number): boolean {
  return atoms[index - 1]?.kind === 'times' || atoms[index + 1]?.kind === 'times';
}

function connectorBefore(atoms: readonly Atom[], index: number): Atom['kind'] | null {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const kind = atoms[at]?.kind;
    if (kind === 'of' || kind === 'for' || kind === 'at' || kind === 'colon') return kind;
    if (kind !== 'word' && kind !== 'weighted' && kind !== 'tag')
      return kind === undefined || kind === 'times' ? null : kind;
  }
  return null;
}

function wordBefore(atoms: readonly Atom[], index: number): boolean {
  return atoms[index - 1]?.kind === 'word';
}

/** A lone number that must be the load: "225 for 4 sets of 10", "115: 6, 5, 5", "5x5 at 100", "squat 100 5x5". */
export function isLoadSingle(
  term: Term,
  terms: readonly Term[],
  spec: Exercise | undefined,
  typedLoad: boolean,
): boolean {
  const [quantity] = term.quantities;
  if (term.quantities.length !== 1 || term.open || typedLoad || quantity?.kind !== 'number') return false;
  if (quantity.plus === true || quantity.failed === true || term.before === 'of') return false;
  const unloaded = spec?.loadKind === 'bodyweight' || spec?.loadKind === 'none' || spec?.measure === 'hold';
  if (unloaded) return false;
  // "3 foo" is no load; "100 foo" may be one, with a remark behind it.
  if (term.strangeAfter && quantity.value < LIGHT) return false;
  // "Finished with 100 push-ups".
  if (term.before === 'at' && term.after === 'exercise' && spec?.loadKind === 'bodyweight_plus') return false;
  if (term.before === 'at') return quantity.spelt !== true || terms.length > 1;
  const others = terms.filter((other) => other !== term);
  const counted = others.some(
    ({ quantities, open }) =>
      open ||
      quantities.length > 1 ||
      quantities.some(({ kind }) => kind === 'sets' || kind === 'reps' || kind === 'list'),
  );
  if (quantity.spelt === true) return false;
  if (term.after === 'for') return others.length > 0 && quantity.value >= 15;
  if (term.after === 'colon') return quantity.value >= 20;
  if (spec?.loadKind === 'bodyweight_plus' && quantity.value < 5) return false;
  const complete = others.some(
    ({ quantities }) => quantities.some(({ kind }) => kind === 'reps' || kind === 'list') || quantities.length > 1,
  );
  if (counted && complete && quantity.value >= 2)
    return !others.some(
      ({ quantities }) =>
        quantities.length === 1 && quantities[0]?.kind === 'number' && quantities[0].value > quantity.value,
    );
  return counted && quantity.value >= 20 && term.before !== 'colon' && spec?.loadKind !== 'bodyweight_plus';
}

export function asPair(quantity: AtomOf<'duration'>, typed: readonly Quantity[], spec: Exercise | undefined): boolean {
  if (spec?.measure === 'hold' || spec?.loadKind === 'none') return false;
  if (typed.some(({ kind }) => kind === 'distance')) return false;
  return typed.some((other) => other !== quantity && (isTypedEffort(other) || other.kind === 'number'));
}

/** "8@60kg x 3": repetitions, then a load and how many sets. */
export function repsBeforeLoad(terms: readonly Term[]): Term | undefined {
  return terms.find(({ quantities, after }, index) => {
    const [load, more] = terms[index + 1]?.quantities ?? [];
    return (
      quantities.length === 1 &&
      quantities[0]?.kind === 'number' &&
      after === 'at' &&
      load?.kind === 'load' &&
      more !== undefined
    );
  });
}
