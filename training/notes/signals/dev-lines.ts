// The lines that signal readers are measured on while they are made; written before the rules were mended.
import { readFileSync } from 'node:fs';
import type { NoteLanguage, NoteSignal } from '../../../src/domain/notes/parsed-note.ts';

export interface SignalLine {
  readonly text: string;
  readonly lang: NoteLanguage;
  readonly signals: readonly NoteSignal[];
}

const FILES = ['body', 'state', 'gym'] as const;

export interface DevLines {
  /** Their errors were read while the rules were mended. */
  readonly open: readonly SignalLine[];
  /** Every third line: counted, its errors never shown. */
  readonly held: readonly SignalLine[];
  /** Written after the rules were first mended, before anything was measured on them. */
  readonly fresh: readonly SignalLine[];
  /** Pain of every kind, written before the answers were looked at; errors of these were read. */
  readonly pain: readonly SignalLine[];
  /** Every second line of the same file: counted, its errors never shown. */
  readonly painHeld: readonly SignalLine[];
}

export function devLines(): DevLines {
  const all = FILES.flatMap(linesIn);
  const pain = linesIn('pain');
  return {
    open: all.filter((_, at) => at % 3 !== 2),
    held: all.filter((_, at) => at % 3 === 2),
    fresh: linesIn('fresh'),
    pain: [...pain.filter((_, at) => at % 2 === 0), ...linesIn('pain-open')],
    painHeld: pain.filter((_, at) => at % 2 === 1),
  };
}

function linesIn(name: string): readonly SignalLine[] {
  return readFileSync(new URL(`dev/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SignalLine);
}
