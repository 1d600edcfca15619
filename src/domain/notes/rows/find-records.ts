// Records in a note: "weight: 100 kg" with a key on each line, in one line, or as JSON.
import type { Cell, Line } from './cells.ts';
import { type Column, columnOf } from './column-words.ts';
import type { FoundBlock } from './find-rows.ts';

interface Pair {
  readonly key: Cell;
  readonly value: Cell;
  readonly column: Column;
}

/** The record that begins at a line, if one does. */
export function recordAt(lines: readonly Line[], at: number): FoundBlock | null {
  return inOneLine(lines, at) ?? belowEachOther(lines, at);
}

const KEY_LINE = /^([\s\-*•"]*)([\p{L}#][\p{L}\d #()./_]{0,24}?)["*]*\s*[:：=]\s*(\S.*?)[\s,]*$/u;

/** Keys below each other: one row, its keys the header. */
function belowEachOther(lines: readonly Line[], at: number): FoundBlock | null {
  const pairs: Pair[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    const match = line ? KEY_LINE.exec(line.text) : null;
    const column = match ? columnOf(match[2] ?? '') : null;
    const isAgain =
      column &&
      column.role !== 'perSet' &&
      column.role !== 'other' &&
      pairs.some((pair) => pair.column.role === column.role);
    if (!line || !match || !column || isAgain) break;
    const [, lead = '', key = '', raw = ''] = match;
    const value = raw.replace(/^[*"\s]+|[*"\s]+$/g, '');
    const keyStart = line.start + lead.length;
    const valueStart = line.start + line.text.lastIndexOf(value);
    pairs.push({
      key: { text: key, start: keyStart, end: keyStart + key.length },
      value: { text: value, start: valueStart, end: valueStart + value.length },
      column,
    });
  }
  const last = lines[next - 1];
  if (!last || !tellsOfSets(pairs) || next - at < 2) return null;
  const row = pairs.map(({ value }) => value);
  return {
    block: { start: lines[at]?.start ?? 0, end: last.end, rows: [row], header: pairs.map(({ key }) => key) },
    next,
  };
}

const KEY = String.raw`"?\*{0,2}[\p{L}#][\p{L}_]*(?: [\p{L}_]+)?(?: ?\([^)]*\))?\*{0,2}"?\s?[:：=]`;
const INLINE = new RegExp(String.raw`(${KEY})\s*(\S.*?)(?=\s*[,;|，；、·]\s*${KEY}|\s+${KEY}|\s*[}\]]|\s*$)`, 'gu');

/** "Exercise: squat, weight: 100 kg, reps: 5", a JSON object; each object of a line is a row. */
function inOneLine(lines: readonly Line[], at: number): FoundBlock | null {
  const line = lines[at];
  if (!line || (line.text.match(/[:：=]/g)?.length ?? 0) < 2) return null;
  const rows: (readonly Cell[])[] = [];
  let header: readonly Cell[] | null = null;
  for (const { part, start } of objectsOf(line)) {
    const pairs = pairsOf(part, start);
    if (!pairs) continue;
    const named = pairs.some(({ column }) => column.role === 'exercise') ? null : nameBefore(part, start, pairs);
    const keys = [...(named ? [{ ...named, text: 'exercise' }] : []), ...pairs.map(({ key }) => key)];
    header ??= keys;
    if (keys.map(({ text }) => text).join() !== header.map(({ text }) => text).join()) return null;
    rows.push([...(named ? [named] : []), ...pairs.map(({ value }) => value)]);
  }
  return header && { block: { start: line.start, end: line.end, rows, header }, next: at + 1 };
}

function objectsOf({ text, start }: Line): readonly { readonly part: string; readonly start: number }[] {
  if (!text.includes('}')) return [{ part: text, start }];
  return [...text.matchAll(/\{[^{}]*\}/g)].map((match) => ({ part: match[0], start: start + match.index }));
}

function pairsOf(part: string, start: number): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (const match of part.matchAll(INLINE)) {
    const [, rawKey = '', rawValue = ''] = match;
    const key = rawKey.replace(/[\s:：="*]+$/g, '').replace(/^["*]+/, '');
    const column = columnOf(key);
    if (!column) return null;
    const value = rawValue.replace(/^["*\s]+|["*\s,]+$/g, '');
    const keyStart = start + match.index + rawKey.indexOf(key);
    const valueStart = start + match.index + match[0].lastIndexOf(value);
    pairs.push({
      key: { text: key, start: keyStart, end: keyStart + key.length },
      value: { text: value, start: valueStart, end: valueStart + value.length },
      column,
    });
  }
  const roles = pairs.map(({ column }) => column.role).filter((role) => role !== 'other' && role !== 'perSet');
  return tellsOfSets(pairs) && new Set(roles).size === roles.length ? pairs : null;
}

/** "Squat – weight: 100, reps: 5": what stands before the first key. */
function nameBefore(part: string, start: number, pairs: readonly Pair[]): Cell | null {
  const before = part.slice(0, (pairs[0]?.key.start ?? start) - start);
  const name = before.replace(/^[\s\-*•"{]+|[\s:：,，;\-–—"(*|]+$/g, '');
  if (name === '' || name.length > 40 || /\d/.test(name)) return null;
  const from = start + before.indexOf(name);
  return { text: name, start: from, end: from + name.length };
}

function tellsOfSets(pairs: readonly Pair[]): boolean {
  const roles = new Set(pairs.map(({ column }) => column.role));
  const numbers = ['sets', 'reps', 'load', 'duration', 'distance'] as const;
  const isSet = roles.has('reps') || roles.has('sets') || roles.has('exercise');
  return (
    (isSet && numbers.filter((role) => roles.has(role)).length >= 2) ||
    (roles.has('exercise') &&
      (roles.has('perSet') || (pairs.length >= 3 && (roles.has('reps') || roles.has('duration')))))
  );
}
