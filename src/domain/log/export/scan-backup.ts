// Reads a copy of the log as it comes in, piece by piece: row after row, never the whole of it at once. A file that is cut off or damaged
// gives what stands before the damage.
import { DEEPEST, ForeignValue, fromJson } from './backup-values.ts';

export type BackupPart =
  | { readonly kind: 'row'; readonly store: string; readonly row: unknown }
  /** Of a store, but no row of ours: not JSON, too large, too deep, or with forbidden keys. */
  | { readonly kind: 'refused'; readonly store: string }
  /** Anything beside the stores: format, version, person, … */
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown };

/** How the text ended. `cut`: before its end. `broken`: at something that is no JSON; what came after was not read. */
export type BackupEnding = 'complete' | 'cut' | 'broken';

export interface BackupScanner {
  /** What is complete by now. After something broken: nothing any more. */
  push(text: string): readonly BackupPart[];
  ending(): BackupEnding;
}

/** A row of ours is some kilobytes; a plan or a profile less than a megabyte. Characters. */
const LONGEST_VALUE = 8_000_000;

type Place =
  | 'before'
  | 'member_key'
  | 'member_colon'
  | 'member_value'
  | 'member_comma'
  | 'rows'
  | 'rows_comma'
  | 'after'
  | 'broken';

export function createBackupScanner(): BackupScanner {
  let place: Place = 'before';
  /** In the object of stores; else in the outermost. */
  let inStores = false;
  let key = '';
  /** A list or object that has something may not begin anew, and after a comma something must come. */
  let mayClose = true;
  let value: ValueScanner | null = null;
  let found: BackupPart[] = [];

  function take(text: string | null): void {
    const parsed = text === null ? null : parse(text);
    if (place === 'member_key') {
      if (typeof parsed?.value !== 'string') return fail();
      key = parsed.value;
      place = 'member_colon';
      return;
    }
    const ofRows = place === 'rows';
    if (ofRows) found.push(parsed ? { kind: 'row', store: key, row: parsed.value } : { kind: 'refused', store: key });
    else if (inStores) found.push({ kind: 'refused', store: key });
    else if (parsed) found.push({ kind: 'member', key, value: parsed.value });
    place = ofRows ? 'rows_comma' : 'member_comma';
  }

  function fail(): void {
    place = 'broken';
  }

  /** A character between values. True: it begins a value. */
  function between(character: string): boolean {
    if (place === 'before') {
      if (character === '{') place = 'member_key';
      else if (character !== '\uFEFF') fail();
      return false;
    }
    if (place === 'member_colon') {
      if (character === ':') place = 'member_value';
      else fail();
      return false;
    }
    if (place === 'member_comma' || place === 'rows_comma') {
      const ofRows = place === 'rows_comma';
      mayClose = character !== ',';
      if (character === ',') place = ofRows ? 'rows' : 'member_key';
      else if (character === (ofRows ? ']' : '}')) close(ofRows);
      else fail();
      return false;
    }
    if (place === 'rows' && character === ']' && mayClose) {
      close(true);
      return false;
    }
    if (place === 'member_key') {
      if (character === '}' && mayClose) close(false);
      else if (character === '"') return true;
      else fail();
      return false;
    }
    if (place === 'member_value' && !inStores && key === 'stores' && character === '{') {
      inStores = true;
      mayClose = true;
      place = 'member_key';
      return false;
    }
    if (place === 'member_value' && inStores && character === '[') {
      mayClose = true;
      place = 'rows';
      return false;
    }
    return place === 'rows' || place === 'member_value';
  }

  function close(rows: boolean): void {
    mayClose = true;
    if (rows || inStores) {
      if (!rows) inStores = false;
      place = 'member_comma';
    } else place = 'after';
  }

  return {
    push(text) {
      found = [];
      let at = 0;
      while (at < text.length && place !== 'broken' && place !== 'after') {
        if (!value) {
          const character = text[at] ?? '';
          if (/\s/.test(character) && character !== '\uFEFF') at++;
          else if (between(character)) value = createValueScanner();
          else at++;
          continue;
        }
        const end = value.push(text, at);
        if (end === null) break;
        at = end;
        const { text: complete, broken } = value.result();
        value = null;
        if (broken) fail();
        else take(complete);
      }
      return found;
    },
    ending: () => (place === 'after' ? 'complete' : place === 'broken' ? 'broken' : 'cut'),
  };
}

interface ValueScanner {
  /** The place after the value's last character, or null where it goes on beyond the text. */
  push(text: string, from: number): number | null;
  /** Null text: larger or deeper than anything of ours. */
  result(): { readonly text: string | null; readonly broken: boolean };
}

/** Follows one JSON value by its brackets and quotes only; whether it is JSON is seen when it is parsed. */
function createValueScanner(): ValueScanner {
  let parts: string[] = [];
  let length = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let kind: 'open' | 'string' | 'plain' | null = null;
  let refused = false;
  let broken = false;

  function keep(text: string, from: number, to: number): void {
    length += to - from;
    if (length > LONGEST_VALUE) refused = true;
    if (refused) parts = [];
    else parts.push(text.slice(from, to));
  }

  return {
    push(text, from) {
      for (let at = from; at < text.length; at++) {
        if (inString && !escaped) {
          // Most of a copy is text: from quote to quote in one go.
          END_OR_ESCAPE.lastIndex = at;
          at = END_OR_ESCAPE.exec(text)?.index ?? text.length;
          if (at === text.length) break;
        }
        const code = text.charCodeAt(at);
        if (inString) {
          if (escaped) escaped = false;
          else if (code === BACKSLASH) escaped = true;
          else if (code === QUOTE) {
            inString = false;
            if (kind === 'string') {
              keep(text, from, at + 1);
              return at + 1;
            }
          }
          continue;
        }
        if (code === QUOTE) {
          if (kind === 'plain') broken = true;
          kind ??= 'string';
          inString = true;
        } else if (code === BRACE || code === BRACKET) {
          kind ??= 'open';
          if (++depth > DEEPEST) refused = true;
        } else if (code === BRACE_END || code === BRACKET_END) {
          if (kind === 'open' && --depth === 0) {
            keep(text, from, at + 1);
            return at + 1;
          }
          if (kind !== 'open') {
            keep(text, from, at);
            return at;
          }
        } else if (kind === 'plain' && (code === COMMA || code <= SPACE)) {
          keep(text, from, at);
          return at;
        } else kind ??= 'plain';
        if (broken) return at;
      }
      keep(text, from, text.length);
      return null;
    },
    result: () => ({ text: refused ? null : parts.join(''), broken }),
  };
}

const [QUOTE, BACKSLASH, COMMA, SPACE, BRACE, BRACE_END, BRACKET, BRACKET_END] = [34, 92, 44, 32, 123, 125, 91, 93];

const END_OR_ESCAPE = /["\\]/g;

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: fromJson(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ForeignValue || error instanceof RangeError) return null;
    throw error;
  }
}
