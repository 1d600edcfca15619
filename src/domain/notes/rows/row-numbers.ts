// The numbers of a row in the words of a line.
import type { Cell } from './cells.ts';
import type { Column } from './column-words.ts';

interface Numbers {
  readonly sets: string | null;
  readonly reps: string | null;
  readonly load: string;
  readonly duration: string;
  readonly distance: string;
}

/** '' where they tell of no set. */
export function numbersText({ sets, reps, load, duration, distance }: Numbers): string {
  const count = sets === null ? null : (/\d+/.exec(sets)?.[0] ?? null);
  const each = reps?.replace(/\s*(?:reps?|次|个|wdhs?)\.?$/iu, '') ?? null;
  const at = load === '' ? '' : ` ${load}`;
  if (count === '0' || each === '0') return '';
  // "3x8" where the sets are told as well.
  if (sets !== null && each === null && /^\d+\s*[x×*]\s*\d+$/i.test(sets)) return `${sets}${at}`;
  if (each !== null && /^\d+$/.test(each)) return `${count ?? '1'}x${each}${at}`;
  // "8-10" is what was asked for, not what was done.
  const [, low, high] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(each ?? '') ?? [];
  if (low !== undefined && Number(low) < Number(high)) return '';
  // "8/8/7", "8-8-7", "8,8,7" in one cell: the repetitions of each set.
  if (each !== null && /^\d+(?:\s*[-/,;+ ]\s*\d+)+$/.test(each))
    return `${load} ${each.split(/\D+/).join(', ')}`.trim();
  if (each !== null && /\d/.test(each)) {
    const isTold = count === null || /\d\s*[x×*]\s*\d/i.test(each);
    return `${isTold ? '' : `${count}x`}${each}${at}`;
  }
  const other = [duration, distance].filter((part) => part !== '').join(' ');
  if (other !== '') return `${count === null || count === '1' ? '' : `${count}x`}${other}${at}`;
  return '';
}

/** "100x5", "80 kg × 8", "8@80", or the repetitions alone beside a load of the row. */
export function perSetText(text: string, load: string): string {
  const own = text.replace(/\s+/g, '').replace(/(?<=\d),(?=\d)/, '.');
  if (/^\d+$/.test(own)) return load === '' ? `1x${own}` : `1x${own} ${load}`;
  const [, reps, weight] = /^(\d{1,2})@(\d+(?:\.\d+)?\D*)$/.exec(own) ?? [];
  if (reps !== undefined && weight !== undefined) return `${weight}x${reps}`;
  const [, heavy, many] = /^(\d+(?:\.\d+)?)[x×*@](\d+)$/iu.exec(own) ?? [];
  // A bare number takes the unit of its column: "100x5" under "kg" is said once for the row.
  if (heavy !== undefined && many !== undefined) return `${heavy}x${many}`;
  return own.replace(/@/, 'x');
}

const SPOKEN_LOAD = /kg|lb|公斤|千克|斤|磅|pound|kilo|bw|body|自重|bar|空杆|gewicht|corporal|corps/iu;

/** The load of a row as a line says it; bare numbers behind "with" ("@ 8" is an effort). */
export function loadOf(cell: Cell | undefined, column: Column | null): string {
  const text = (cell?.text ?? '')
    .trim()
    .replace(/^@\s*/, '')
    .replace(/(?<=\d),(?=\d{1,2}(?!\d))/, '.');
  if (text === '' || /^[-–—]$/.test(text)) return '';
  if (SPOKEN_LOAD.test(text)) return /^(?:bar|空杆)$/iu.test(text) ? 'bar' : text;
  if (!/\d/.test(text)) return '';
  const unit = column?.unit ?? '';
  if (unit !== '') return `${text} ${unit}`;
  return /^[+-]/.test(text) ? text : `with ${text}`;
}

const KIND_OF_UNIT = { duration: /[a-z秒分钟小时:]/iu, distance: /[a-z米里]/iu } as const;
const DEFAULT_UNIT = { duration: 'min', distance: 'km' } as const;

/** The cell with the unit of its column where it has none of its own. */
export function withUnit(cell: Cell | undefined, column: Column | null): string {
  const text = (cell?.text ?? '').trim().replace(/(?<=\d),(?=\d{1,2}(?!\d))/, '.');
  const role = column?.role;
  if (text === '' || /^[-–—]$/.test(text) || (role !== 'duration' && role !== 'distance')) return text;
  if (KIND_OF_UNIT[role].test(text)) return text;
  return `${text} ${column?.unit ?? DEFAULT_UNIT[role]}`;
}

/** The kind of set that a cell names; '' where it names none. */
export function typeText(text: string): string {
  if (/^(?:w|wu|warm(?:ing)?[- _]?up(?: set)?|aufwärmen|aufwärmsatz|calentamiento|échauffement|热身组?)$/iu.test(text))
    return '(warm-up)';
  if (/^(?:d|drop[- _]?(?:set)?|递减组?)$/iu.test(text)) return '(drop set)';
  if (/^(?:f|failure|to failure|al fallo|versagen|échec|力竭组?)$/iu.test(text)) return '(to failure)';
  if (/^amrap$/iu.test(text)) return '(amrap)';
  return '';
}
