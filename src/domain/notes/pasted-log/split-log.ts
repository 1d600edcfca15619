// Years of a notes app cut into workouts: a day at the head of a line begins one, and so does "Week 3 day 1" on a line of its own.
import type { NoteReading } from '../parsed-note.ts';
import { dateAtHead, type DateMention } from './find-dates.ts';
import type { PastedLog, PastedWorkout } from './pasted-log.ts';
import { settleDays } from './settle-days.ts';

export interface LogToSplit {
  readonly text: string;
  /** YYYY-MM-DD, local. */
  readonly today: string;
  readonly dayFirst?: boolean;
}

/** A longer log is read up to here, in UTF-16 units; the rest is pasted in a second go. */
const MOST_CHARACTERS = 1_000_000;
/** Nobody trains more days than this in one paste: ten years, every day. */
const MOST_WORKOUTS = 4000;
const LONGEST_TITLE = 60;

const HEADING =
  /^[\s#*>•·\-–—=_[(【]*(?:(?:week|wk|woche|semana|semaine)\s*\d+(?:[\s,/:–-]*(?:day|tag|dia|día|jour)\s*\d+)?|(?:day|tag|día|dia|jour|session|workout|training|entrenamiento|séance|einheit)\s*(?:\d+|[a-e])|第\s?[\d一二三四五六七八九十]+\s?[周天次练])(?![\p{L}\d])[^\d\n]{0,40}$/iu;

interface Line {
  readonly text: string;
  readonly start: number;
}

interface Piece {
  readonly start: number;
  end: number;
  readonly mention: DateMention | null;
  readonly headed: boolean;
}

/**
 * Never throws. A text without any day is one workout whose day is null.
 * @param read what a workout's text says; `unit` the one the log is written in, where it writes one at all.
 */
export function splitLog(
  { text, today, dayFirst }: LogToSplit,
  read: (text: string, unit: 'kg' | 'lb' | undefined) => NoteReading,
): PastedLog {
  const whole = text.slice(0, MOST_CHARACTERS);
  const pieces = piecesOf(whole).slice(0, MOST_WORKOUTS);
  const mentions = pieces.flatMap(({ mention }) => mention ?? []);
  const settled = settleDays(mentions, today, dayFirst);
  const unit = unitOf(whole);
  let at = -1;
  const workouts = pieces.flatMap((piece): PastedWorkout[] => {
    if (piece.mention) at += 1;
    const found = piece.mention ? settled.days[at] : undefined;
    const textStart = piece.mention ? piece.mention.end : piece.start;
    const own = whole.slice(textStart, piece.end);
    if (own.trim() === '') return [];
    const title = piece.mention || piece.headed ? titleOf(own) : undefined;
    return [
      {
        day: found?.day ?? null,
        ...(piece.mention ? { daySpan: [piece.mention.start, piece.mention.end] as const } : {}),
        dayDoubtful: found?.doubtful ?? false,
        ...(title === undefined ? {} : { title }),
        start: piece.start,
        end: piece.end,
        text: own,
        textStart,
        reading: read(own, unit),
      },
    ];
  });
  return {
    workouts,
    dayFirst: settled.dayFirst,
    dayOrderDoubtful: settled.dayOrderDoubtful,
    ...(text.length > MOST_CHARACTERS ? { truncatedAt: MOST_CHARACTERS } : {}),
  };
}

/** Whether a text is more than one workout: what the one text box asks before it offers to look through it. */
export function looksLikeLog(text: string): boolean {
  return text.includes('\n') && piecesOf(text.slice(0, 20_000)).filter(({ mention }) => mention !== null).length >= 2;
}

function piecesOf(text: string): readonly Piece[] {
  const lines = linesOf(text);
  const heads = lines.map((line) => dateAtHead(line.text, line.start));
  const severalWeak = heads.filter((head, index) => head?.weak === true && beginsLine(lines[index], head)).length >= 2;
  const pieces: Piece[] = [];
  let open: Piece = { start: 0, end: 0, mention: null, headed: false };
  const close = (end: number) => {
    if (text.slice(open.start, end).trim() !== '') pieces.push({ ...open, end });
  };
  for (const [index, line] of lines.entries()) {
    const head = heads[index] ?? null;
    const isDay = head !== null && (!head.weak || head.alone || (severalWeak && beginsLine(line, head)));
    if (!isDay && !HEADING.test(line.text)) continue;
    close(line.start);
    open = { start: line.start, end: line.start, mention: isDay ? head : null, headed: !isDay };
  }
  close(text.length);
  return joined(pieces, text);
}

/** A word follows the weak date: "3/5 squat", not "3/5 100". */
function beginsLine(line: Line | undefined, head: DateMention): boolean {
  return line !== undefined && /^[\s:：,–-]*\p{L}/u.test(line.text.slice(head.end - line.start));
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ text: part.replace(/\r$/, ''), start });
    start += part.length + 1;
  }
  return lines;
}

/** "Week 3" right above or below a date belongs to that workout. */
function joined(pieces: readonly Piece[], text: string): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    const lastBody = last ? text.slice(last.mention?.end ?? last.start, last.end).trim() : '';
    const lineOnly = last !== undefined && !lastBody.includes('\n') && !/\d\s*[x×*]\s*\d/.test(lastBody);
    if (last?.headed && piece.mention && lineOnly) {
      kept[kept.length - 1] = { ...piece, start: last.start };
      continue;
    }
    if (last?.mention && piece.headed && lineOnly && lastBody.length <= LONGEST_TITLE) {
      last.end = piece.end;
      continue;
    }
    kept.push({ ...piece });
  }
  return kept;
}

/** What follows the day on its line, where it is short and has no numbers of sets. */
function titleOf(own: string): string | undefined {
  const first = (own.split('\n')[0] ?? '').replace(/^[\s,:：;–—\-|)\]】#*=]+|[\s,:：;–—\-|([【#*=]+$/g, '');
  if (first === '' || first.length > LONGEST_TITLE || /\d\s*[x×*@]|\d{2,}/.test(first)) return undefined;
  return first;
}

/** The unit written in the log, where it is only one of the two. */
function unitOf(text: string): 'kg' | 'lb' | undefined {
  const kg = /\d\s?(?:kgs?|公斤|kilos?)(?![a-z])/i.test(text);
  const lb = /\d\s?(?:lbs?|pounds?|磅)(?![a-z])/i.test(text);
  return kg === lb ? undefined : kg ? 'kg' : 'lb';
}
