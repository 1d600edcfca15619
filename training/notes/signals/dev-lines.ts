// The lines that signal readers are measured on while they are made; written before the rules were mended.
import { readFileSync } from 'node:fs';
import type { NoteSignal } from '../../../src/domain/notes/parsed-note.ts';

export interface SignalLine {
  readonly text: string;
  readonly lang: 'en' | 'zh';
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
}

export function devLines(): DevLines {
  const all = FILES.flatMap(linesIn);
  return {
    open: all.filter((_, at) => at % 3 !== 2),
    held: all.filter((_, at) => at % 3 === 2),
    fresh: linesIn('fresh'),
  };
}

function linesIn(name: string): readonly SignalLine[] {
  return readFileSync(new URL(`dev/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SignalLine);
}
