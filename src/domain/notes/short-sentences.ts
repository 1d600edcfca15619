// "Bench press. 80 kilos. 8 reps. 3 sets.": dictated full stops within what is one set.
import type { Atom } from './atoms.ts';

const COUNTS: ReadonlySet<Atom['kind']> = new Set([
  'reps',
  'sets',
  'load',
  'duration',
  'distance',
  'bar',
  'bodyweight',
]);
const LINKS: ReadonlySet<Atom['kind']> = new Set(['of', 'at', 'for', 'noise', 'each']);

/** A sentence of nothing but typed counts goes on with the one before it, where that told one count or none. */
export function withSentencesJoined(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isFullStop(atom))) return atoms;
  let from = 0;
  let open = false;
  return atoms.map((atom, at) => {
    if (atom.kind !== 'stop') return atom;
    const before = atoms.slice(from, at);
    const counts = before.filter(({ kind }) => COUNTS.has(kind)).length;
    const told = before.some(({ kind }) => kind === 'number' || kind === 'list' || kind === 'times' || kind === 'cue');
    open = !told && counts <= 1 && (before.some(({ kind }) => kind === 'exercise') || (open && onlyCounts(before)));
    from = at + 1;
    if (!open || !isFullStop(atom) || !onlyCounts(sentenceFrom(atoms, from))) return atom;
    return { kind: 'separator', text: 'comma', start: atom.start, end: atom.end };
  });
}

function isFullStop(atom: Atom): boolean {
  return atom.kind === 'stop' && (atom.text === 'sentence' || atom.text === 'semicolon');
}

function sentenceFrom(atoms: readonly Atom[], from: number): readonly Atom[] {
  const to = atoms.findIndex(({ kind }, index) => index >= from && kind === 'stop');
  return atoms.slice(from, to < 0 ? atoms.length : to);
}

function onlyCounts(sentence: readonly Atom[]): boolean {
  return (
    sentence.some(({ kind }) => COUNTS.has(kind)) && sentence.every(({ kind }) => COUNTS.has(kind) || LINKS.has(kind))
  );
}
