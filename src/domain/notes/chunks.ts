// Atoms gathered into chunks: one set, one run of sets or one remark each, with whether what they say was done.
import type { Atom, AtomOf } from './atoms.ts';
import {
  aboutWhatFollows,
  beginsChunk,
  contradicts,
  isHeading,
  isRatio,
  listsAgain,
  namesNext,
  repsInBrackets,
} from './chunk-shapes.ts';

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
  /** "But only did 2 sets": says how many of the sets before were done. */
  readonly corrects: boolean;
}

interface Open {
  atoms: Atom[];
  after: Separator;
  mood: Mood;
  bracketed: boolean;
  paragraph: boolean;
  corrects: boolean;
}

const COUNTED = new Set<Atom['kind']>(['number', 'load', 'reps', 'sets', 'duration', 'distance', 'list']);

const ONESELF = new Set(['i', 'me', 'mine', '我', 'ich', 'moi', "j'ai", 'yo', "i'm", 'myself']);

const ONLY = new Set(['just', 'only', 'nur', 'juste', 'so', '只']);

/** More atoms without a comma are no remark on a set; the bound keeps every later step linear. */
const LONGEST_CHUNK = 48;

export function chunksOf(atoms: readonly Atom[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let sentence = 0;
  let line = 0;
  let depth = 0;
  /** In force until the sentence ends, or until something ends it. */
  let scope = 'done' as Mood;
  /** "Plan:" on a line of its own holds for the lines below it. */
  let heading: Mood | null = null;
  /** "Instead of" has been said, and at most one name since. */
  let instead = false;
  /** "Pulldowns instead of pull-ups 3x12": the numbers are of the first name. */
  let numbersBack = false;
  /** Somebody else is spoken of. */
  let others = false;
  let current: Open = { atoms: [], after: 'start', mood: 'done', bracketed: false, paragraph: false, corrects: false };

  const close = (after: Separator, mood: Mood = scope) => {
    if (current.atoms.length > 0) {
      chunks.push({ ...current, sentence, line, header: current.atoms.at(-1)?.kind === 'colon' });
      current = { atoms: [], after, mood, bracketed: depth > 0, paragraph: false, corrects: false };
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
    if (atom.kind === 'separator') separate(atom, index);
    else if (atom.kind === 'open' || atom.kind === 'close') bracket(atom, index);
    else if (atom.kind === 'stop') stop(atom);
    else if (atom.kind === 'cue') applyCue(atom, index);
    else {
      // "…, I did 80x5".
      if (others && atom.kind === 'word' && ONESELF.has(atom.text)) {
        others = false;
        scope = 'done';
        close('none', 'done');
      }
      if (numbersBack && scope === 'skipped' && COUNTED.has(atom.kind) && current.atoms.at(-1)?.kind === 'exercise') {
        scope = 'done';
        close('none', 'done');
      }
      // "Meant to run 10k, ran 6k".
      if (scope === 'planned' && atom.kind === 'exercise' && cameOf(atom)) {
        scope = 'done';
        current.mood = 'done';
      }
      // "No squats, no deadlifts just bench".
      if (scope === 'skipped' && atom.kind === 'word' && ONLY.has(atom.text) && namesNext(atoms, index)) {
        scope = 'done';
        close('none', 'done');
      }
      // "Instead of squats leg press 3x12": the second name is what was done.
      if (atom.kind === 'exercise' && instead && current.atoms.length === 1 && current.atoms[0]?.kind === 'exercise') {
        scope = 'done';
        close('none', 'done');
      }
      instead = instead && current.atoms.length === 0 && scope === 'skipped';
      if (current.atoms.length >= LONGEST_CHUNK || beginsChunk(current.atoms, atoms, index)) close('none');
      current.atoms.push(atom);
    }
  }
  close('line');
  return chunks;

  /** What was planned before the comma is told once more. */
  function cameOf({ match }: AtomOf<'exercise'>): boolean {
    const before = chunks.at(-1);
    return (
      current.after === 'comma' &&
      current.atoms.length === 0 &&
      before?.sentence === sentence &&
      before.mood === 'planned' &&
      before.atoms.some((atom) => atom.kind === 'exercise' && atom.match.exerciseId === match.exerciseId)
    );
  }

  function separate(atom: AtomOf<'separator'>, index: number): void {
    if (atom.text === 'slash' && isRatio(atoms, index)) {
      current.atoms.push({ kind: 'times', start: atom.start, end: atom.end });
      return;
    }
    // A skipped exercise ends at a comma, a plan at the end of the sentence.
    if (scope === 'skipped' && (atom.text === 'comma' || atom.text === 'then')) scope = 'done';
    close(atom.text);
  }

  function bracket(atom: Atom, index: number): void {
    if (atom.kind === 'close') {
      if (repsInBrackets(atoms, index - 2)) return;
      depth = Math.max(0, depth - 1);
    } else if (repsInBrackets(atoms, index)) {
      current.atoms.push({ kind: 'times', start: atom.start, end: atom.end });
      return;
    } else depth = Math.min(depth + 1, 9);
    close(atom.kind === 'close' ? 'close' : 'open');
  }

  function stop(atom: AtomOf<'stop'>): void {
    const asked = atom.text === 'question';
    if (asked) {
      current.mood = 'planned';
      for (const [at, chunk] of chunks.entries())
        if (chunk.sentence === sentence) chunks[at] = { ...chunk, mood: 'planned' };
    }
    if (atom.text === 'line' && isHeading(current.atoms)) heading = scope === 'done' ? null : scope;
    const blank = atom.text === 'line' && atom.end - atom.start > 1;
    if (blank) heading = null;
    depth = 0;
    const mood: Mood = heading ?? 'done';
    others = false;
    close(atom.text === 'question' ? 'sentence' : atom.text, mood);
    if (blank) current.paragraph = true;
    scope = mood;
    sentence += 1;
    if (atom.text === 'line') line += 1;
  }

  function applyCue({ cue }: AtomOf<'cue'>, index: number): void {
    const follows = aboutWhatFollows(atoms, index);
    switch (cue) {
      case 'skip':
      case 'plan':
      case 'past':
      case 'not_that': {
        instead = cue === 'not_that';
        numbersBack = instead && current.atoms.at(-1)?.kind === 'exercise';
        const mood: Mood = cue === 'plan' ? 'planned' : cue === 'past' ? 'past' : 'skipped';
        if (!follows && cue !== 'not_that') current.mood = mood;
        close('none', mood);
        scope = mood;
        if (!follows && cue !== 'plan') scope = 'done';
        current.mood = scope;
        return;
      }
      case 'other':
        if (!follows) return;
        close('none', 'past');
        scope = 'past';
        others = true;
        return;
      case 'perhaps':
        if (follows) close('none', 'planned');
        return;
      case 'contrast':
        if (scope !== 'done' || current.mood !== 'done') close('none', 'done');
        else if (contradicts(current.atoms.length > 0 ? current.atoms : (chunks.at(-1)?.atoms ?? []), atoms, index)) {
          close('none', 'done');
          current.corrects = true;
        }
        scope = 'done';
        heading = null;
        return;
      case 'done':
        if (scope === 'done' && listsAgain(current.atoms, atoms, index)) {
          close('none', 'done');
          current.corrects = true;
        }
        if (scope !== 'planned' && scope !== 'skipped') return;
        // "4x8 planned, 3x8 done".
        if (current.after === 'comma' && current.atoms.some(({ kind }) => kind === 'times' || kind === 'sets')) {
          current.mood = 'done';
          scope = 'done';
          return;
        }
        close('none', 'done');
        scope = 'done';
        return;
      case 'today':
        // "Should do 5x5 next time, bench 3x5 today".
        if (scope === 'planned' && current.after === 'comma' && opensToday(current.atoms)) {
          current.mood = 'done';
          scope = 'done';
        }
        if (scope === 'past' && !others) {
          scope = 'done';
          close('none', 'done');
        }
        return;
    }
  }
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

/** "…, today squat 3x5", "…, bench 3x5 today": not "…, more squats today". */
function opensToday(atoms: readonly Atom[]): boolean {
  return atoms.length === 0 || atoms.some(({ kind }) => kind === 'exercise');
}
