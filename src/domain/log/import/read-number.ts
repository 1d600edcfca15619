// Numbers as people and their phones write them: 82,5 and 82.5, 1.250 and 1,250, with a unit behind.
import { plainCell } from './cell-text.ts';

export type NumberShape =
  /** No mark in it that could be read two ways. */
  | 'plain'
  | 'decimal_point'
  | 'decimal_comma'
  /** 1,250: a thousand with a comma as in English, or one and a quarter. */
  | 'either_comma'
  /** 1.250. */
  | 'either_point'
  | 'none';

const NUMBER = /^([+-]?)((?:\d[\d.,' ]*)?\d|\d*[.,]\d+)(e[+-]?\d+)?/i;

export function numberShape(cell: string): NumberShape {
  const text = plainCell(cell);
  if (/^\d+$/.test(text)) return 'plain';
  const match = NUMBER.exec(text);
  if (!match) return 'none';
  const digits = (match[2] ?? '').replace(/[ ']/g, '');
  const [commas, points] = [digits.split(',').length - 1, digits.split('.').length - 1];
  if (commas === 0 && points === 0) return 'plain';
  if (commas > 0 && points > 0)
    return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'decimal_comma' : 'decimal_point';
  const mark = commas > 0 ? ',' : '.';
  const groups = digits.split(mark);
  const grouped = groups.slice(1).every(({ length }) => length === 3) && /^[1-9]\d{0,2}$/.test(groups[0] ?? '');
  if (groups.length > 2) return grouped ? (mark === ',' ? 'decimal_point' : 'decimal_comma') : 'none';
  if (!grouped) return mark === ',' ? 'decimal_comma' : 'decimal_point';
  return mark === ',' ? 'either_comma' : 'either_point';
}

export interface ReadNumber {
  readonly value: number;
  /** What stands behind the number, lower case; '' for nothing. */
  readonly rest: string;
}

/** Null: no number. `decimal` decides what could be read either way; what is plain is read as it stands. */
export function readNumber(cell: string, decimal: '.' | ','): ReadNumber | null {
  const text = plainCell(cell);
  if (/^\d{1,15}$/.test(text)) return { value: Number(text), rest: '' };
  const match = NUMBER.exec(text);
  if (!match) return null;
  const shape = numberShape(text);
  if (shape === 'none') return null;
  const point =
    shape === 'decimal_comma' || (decimal === ',' && (shape === 'either_comma' || shape === 'either_point'))
      ? ','
      : '.';
  const digits = (match[2] ?? '')
    .replace(/[ ']/g, '')
    .replaceAll(point === ',' ? '.' : ',', '')
    .replace(',', '.');
  const value = Number(`${match[1] ?? ''}${digits}${match[3] ?? ''}`);
  return Number.isFinite(value) ? { value, rest: text.slice(match[0].length).trim().toLowerCase() } : null;
}
