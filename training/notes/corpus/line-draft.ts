// A line while it is being written: its pieces, the sets and signals they come to, and the corpus line made of them.
import { exerciseById } from '../../../src/domain/catalogue/exercises.ts';
import { finishSet } from '../../../src/domain/notes/finish-set.ts';
import type { SetDraft } from '../../../src/domain/notes/set-draft.ts';
import type { NoteLanguage, NoteSignal, ParsedSet } from '../../../src/domain/notes/parsed-note.ts';
import type { RoleSpan, Status } from '../../../src/domain/notes/tagger/roles.ts';
import type { CorpusLine } from '../corpus-line.ts';
import type { Chance } from './chance.ts';
import { expand, type Piece, type Slots } from './template.ts';

export type LoadUnitWritten = 'kg' | 'lb' | 'jin';

/** A set as it was meant; the line's unit settles its kilograms in the end. */
export interface MeantSet {
  readonly exercise: string | null;
  readonly reps?: number;
  readonly durationSec?: number;
  readonly distanceM?: number;
  readonly load?: { readonly value: number | 'bar'; readonly unit?: LoadUnitWritten; readonly sign?: 1 | -1 };
  readonly rpe?: number;
  readonly rir?: number;
  readonly setType?: NonNullable<ParsedSet['setType']>;
  readonly perSide?: boolean;
  readonly side?: NonNullable<ParsedSet['side']>;
  readonly bodyweight?: boolean;
  readonly weighted?: boolean;
  readonly assisted?: boolean;
}

export interface LineDraft {
  readonly language: NoteLanguage;
  family: string;
  pieces: Piece[];
  readonly sets: MeantSet[];
  readonly signals: NoteSignal[];
  /** Written somewhere on the line, be it beside a set that was not done. */
  unit: LoadUnitWritten | null;
}

export function startLine(language: NoteLanguage): LineDraft {
  return { language, family: '', pieces: [], sets: [], signals: [], unit: null };
}

export function write(
  line: LineDraft,
  template: string,
  slots: Slots,
  chance: Chance,
  status: Status = 'present',
): void {
  line.pieces.push(...expand(template, slots, status, chance));
}

/** Two numbers never run into one. */
const NUMERAL_ENDS = /[\d０-９一二三四五六七八九十百]$/;
const NUMERAL_BEGINS = /^[\d０-９一二三四五六七八九十百]/;

/** Throws where a set was meant that cannot be: a fault of the generator. */
export function finishLine(line: LineDraft): CorpusLine {
  const spans: RoleSpan[] = [];
  let text = '';
  for (const piece of line.pieces) {
    if (NUMERAL_ENDS.test(text) && NUMERAL_BEGINS.test(piece.text)) text += ' ';
    const start = text.length;
    text += piece.text;
    if (piece.role && piece.text !== '')
      spans.push({ start, end: text.length, role: piece.role, status: piece.status ?? 'present' });
  }
  return { text, language: line.language, family: line.family, spans, sets: setsOf(line), signals: line.signals };
}

function setsOf(line: LineDraft): readonly ParsedSet[] {
  const unit = line.unit ?? line.sets.find((set) => set.load?.unit)?.load?.unit;
  const lineUnit = { unit: unit ?? 'kg', written: unit !== undefined } as const;
  return line.sets.map((meant) => {
    const exercise = meant.exercise === null ? undefined : exerciseById(meant.exercise);
    const set = finishSet(draftOf(meant), exercise, lineUnit);
    if (!set) throw new Error(`No possible set: ${JSON.stringify(meant)}`);
    return set;
  });
}

function draftOf({ load, bodyweight = false, weighted = false, assisted = false, ...told }: MeantSet): SetDraft {
  const draft: SetDraft = { ...told, bodyweight, weighted, assisted, line: 0, sources: {} };
  if (load) draft.load = { ...load, span: [0, 0] };
  return draft;
}
