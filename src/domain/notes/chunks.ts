// Atoms gathered into chunks: one set, one run of sets or one remark each, with whether what they say was done.
import type { Atom, AtomOf } from './atoms.ts';

/** `done`: performed. The others produce no set. */
export type Mood = 'done' | 'skipped' | 'planned' | 'past';
type Separator = AtomOf<'separator'>['text'] | 'open' | 'close' | 'none' | 'line' | 'sentence' | 'semicolon' | 'start';

export interface Chunk {
  readonly atoms: readonly Atom[];
  /** What stands before it. */
  readonly after: Separator;
  readonly mood: Mood;
  readonly bracketed: boolean;
  /** Chunks of one sentence share a number, and of one line. */
  readonly sentence: number;
  readonly line: number;
  /** A blank line stands before it. */
  readonly paragraph: boolean;
  /** Ends with a colon. */
  readonly header: boolean;
}

interface Open {
  atoms: Atom[];
  after: Separator;
  mood: Mood;
  bracketed: boolean;
  paragraph: boolean;
}

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

export function chunksOf(atoms: readonly Atom[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let sentence = 0;
  let line = 0;
  let depth = 0;
  /** In force until the sentence ends, or until something ends it. */
  let scope = 'done' as Mood;
  /** "Plan:" on a line of its own holds for the lines below it. */
  let heading: Mood | null = null;
  let current: Open = { atoms: [], after: 'start', mood: 'done', bracketed: false, paragraph: false };

  const close = (after: Separator, mood: Mood = scope) => {
    if (current.atoms.length > 0) {
      chunks.push({ ...current, sentence, line, header: current.atoms.at(-1)?.kind === 'colon' });
      current = { atoms: [], after, mood, bracketed: depth > 0, paragraph: false };
      return;
    }
    current = {
      ...current,
      after: strongest(current.after, after),
      mood,
      bracketed: depth > 0,
    };
  };

  for (const [index, atom] of atoms.entries()) {
    switch (atom.kind) {
      case 'separator': {
        if (atom.text === 'slash' && ratio(atoms, index)) {
          current.atoms.push({ kind: 'times', start: atom.start, end: atom.end });
          break;
        }
        // A skipped exercise ends at a comma, a plan at the end of the sentence.
        if (scope === 'skipped' && (atom.text === 'comma' || atom.text === 'then')) scope = 'done';
        close(atom.text);
        break;
      }
      case 'open':
        if (repsInBrackets(atoms, index)) {
          current.atoms.push({ kind: 'times', start: atom.start, end: atom.end });
          break;
        }
        depth = Math.min(depth + 1, 9);
        close('open');
        break;
      case 'close':
        if (repsInBrackets(atoms, index - 2)) break;
        depth = Math.max(0, depth - 1);
        close('close');
        break;
      case 'stop': {
        if (atom.text === 'question')
          for (const [at, chunk] of chunks.entries())
            if (chunk.sentence === sentence) chunks[at] = { ...chunk, mood: 'planned' };
        const asked = atom.text === 'question';
        if (asked) current.mood = 'planned';
        const onlyHeading = atom.text === 'line' && isHeading(current.atoms);
        if (onlyHeading) heading = scope === 'done' ? null : scope;
        const blank = atom.text === 'line' && atom.end - atom.start > 1;
        if (blank) heading = null;
        depth = 0;
        const mood: Mood = heading ?? 'done';
        close(asked ? 'sentence' : (atom.text as Separator), mood);
        if (blank) current.paragraph = true;
        scope = mood;
        sentence += 1;
        if (atom.text === 'line') line += 1;
        break;
      }
      case 'cue':
        applyCue(atom, index);
        break;
      case 'ordinal':
      case 'label':
      case 'superset':
        close('none');
        current.atoms.push(atom);
        break;
      case 'tag':
        // "200x10 drop to 150x10": what follows is another set.
        if (atom.tag === 'drop' && current.atoms.some(({ kind }) => SAYS_WHAT.has(kind) && kind !== 'exercise'))
          close('none');
        current.atoms.push(atom);
        break;
      case 'side':
        if (current.atoms.some(({ kind }) => kind === 'side') && sidesLead(current.atoms)) close('none');
        current.atoms.push(atom);
        break;
      case 'exercise':
        if (current.atoms.some(({ kind }) => kind === 'exercise')) close('none');
        current.atoms.push(atom);
        break;
      default:
        if (startsAnother(current.atoms, atoms, index)) close('none');
        current.atoms.push(atom);
    }
  }
  close('line');
  return chunks;

  function applyCue({ cue }: AtomOf<'cue'>, index: number): void {
    const follows = aboutWhatFollows(atoms, index);
    switch (cue) {
      case 'skip':
      case 'plan':
      case 'past':
      case 'not_that': {
        const mood: Mood = cue === 'plan' ? 'planned' : cue === 'past' ? 'past' : 'skipped';
        if (!follows && cue !== 'not_that') current.mood = mood;
        close('none', mood);
        scope = mood;
        if (!follows && cue !== 'plan') scope = 'done';
        current.mood = scope;
        return;
      }
      case 'perhaps':
        if (follows) close('none', 'planned');
        return;
      case 'contrast':
        if (scope !== 'done' || current.mood !== 'done') close('none', 'done');
        scope = 'done';
        heading = null;
        return;
      case 'done':
        if (scope !== 'planned' && scope !== 'skipped') return;
        close('none', 'done');
        scope = 'done';
        return;
      case 'today':
        if (scope === 'past') {
          scope = 'done';
          close('none', 'done');
        }
        return;
    }
  }
}

/** Whether the chunk the cue stands in goes on to name an exercise or a number. */
function aboutWhatFollows(atoms: readonly Atom[], index: number): boolean {
  for (const atom of atoms.slice(index + 1, index + CUE_REACH)) {
    if (SAYS_WHAT.has(atom.kind)) return true;
    if (atom.kind === 'colon') return true;
    if (atom.kind === 'stop' || atom.kind === 'close' || (atom.kind === 'separator' && atom.text === 'comma'))
      return false;
    if (atom.kind === 'cue' && atom.cue === 'contrast') return false;
  }
  return false;
}

/** "Plan:", "Today I did:" and no numbers. */
function isHeading(atoms: readonly Atom[]): boolean {
  return atoms.at(-1)?.kind === 'colon' && !atoms.some(({ kind }) => SAYS_WHAT.has(kind));
}

/** "60x10 70x8": a second multiplication begins without a comma. */
function startsAnother(current: readonly Atom[], atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  if (atom?.kind !== 'number' && atom?.kind !== 'load' && atom?.kind !== 'bar') return false;
  const next = atoms[index + 1];
  if ((next?.kind !== 'times' && !(slash(next) && ratio(atoms, index + 1))) || current.at(-1)?.kind === 'times')
    return false;
  if (!current.some(({ kind }) => kind === 'times')) return false;
  // "2x20kg dumbbells 3x10" goes on; a load already paired with repetitions does not.
  return true;
}

/** "60 (10)": load and repetitions. */
function repsInBrackets(atoms: readonly Atom[], index: number): boolean {
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
function ratio(atoms: readonly Atom[], index: number): boolean {
  const [before, after] = [atoms[index - 1], atoms[index + 1]];
  if (before?.kind === 'load' && (after?.kind === 'number' || after?.kind === 'reps'))
    return atoms[index + 2]?.kind !== 'separator' || !slash(atoms[index + 2]);
  if (before?.kind !== 'number' || after?.kind !== 'number') return false;
  if (slash(atoms[index - 2]) || slash(atoms[index + 2])) return false;
  return before.value >= 40 && after.value <= 20 && before.value >= 3 * after.value;
}

function slash(atom: Atom | undefined): boolean {
  return atom?.kind === 'separator' && atom.text === 'slash';
}

/** In "left 10 right 8" each side stands before its number. */
function sidesLead(atoms: readonly Atom[]): boolean {
  return atoms.some(
    ({ kind }) => kind === 'number' || kind === 'reps' || kind === 'load' || kind === 'duration' || kind === 'list',
  );
}

const ORDER: readonly Separator[] = [
  'none',
  'comma',
  'and',
  'slash',
  'bar',
  'plus',
  'arrow',
  'open',
  'close',
  'then',
  'semicolon',
  'sentence',
  'line',
  'start',
];

function strongest(a: Separator, b: Separator): Separator {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}
