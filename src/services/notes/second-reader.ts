// The tagger beside the grammar: fetched with its backend when a note first has something for it, and done without where it cannot be had.
import type { LearnResponse } from '../../contracts/notes.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { LineLesson } from '../../domain/notes/lessons.ts';
import type { NoteReading } from '../../domain/notes/parsed-note.ts';
import { findRows, mayHoldRows } from '../../domain/notes/rows/find-rows.ts';
import { type DecodeContext, decodeSpans } from '../../domain/notes/tagger/decode.ts';
import { filledIn, hasNameless, SURE, withNamesMarked } from '../../domain/notes/tagger/fill-in.ts';
import type { PersonalTagHead } from '../../domain/notes/tagger/tag-head.ts';
import { taughtOver } from '../../domain/notes/tagger/taught-over.ts';
import type { SmallNetworkOptions } from '../small-network.ts';
import type { TaggedText, Tagger } from './tagger/create-tagger.ts';

/** A note as the grammar read it. */
export interface FirstReading {
  readonly text: string;
  readonly reading: NoteReading;
  readonly context: DecodeContext;
}

export interface SecondReader {
  /** One reading for each, in order: the grammar's own where there is nothing to add or nobody to ask. Never rejects. */
  read(notes: readonly FirstReading[], personal: PersonalTagHead | undefined): Promise<readonly NoteReading[]>;
  learn(lines: readonly LineLesson[]): Promise<LearnResponse>;
}

/** A note is waited for by the person who types it; starting takes tenths of a second, a few of them on a slow phone. */
const PATIENCE_MS = 4000;
/** Eleven fits of a small layer: tenths of a second, a few seconds on a slow phone. */
const LEARNING_LIMIT_MS = 60_000;
/** After a failure so many notes are read without asking again: each would wait for the same failure. */
const RESTS_FOR = 20;
const AT_ONCE = 64;

export function createSecondReader(options: SmallNetworkOptions, patienceMs = PATIENCE_MS): SecondReader {
  let tagger: Promise<Tagger> | null = null;
  let resting = 0;
  /** Still at work on a note that did not wait for it. */
  let late = false;

  function taggerOnce(): Promise<Tagger> {
    tagger ??= import('./tagger/create-tagger.ts').then(({ createTagger }) => createTagger(options));
    tagger.catch(() => (tagger = null));
    return tagger;
  }

  async function tagged(
    texts: readonly string[],
    personal: PersonalTagHead | undefined,
  ): Promise<readonly TaggedText[] | null> {
    if (late) return null;
    if (resting > 0) {
      resting -= 1;
      return null;
    }
    const asked = taggerOnce()
      .then((one) => one.tag(texts, personal))
      .then((answer) => (answer.kind === 'tagged' ? answer.texts : null))
      .catch(() => null);
    const answer = await withPatience(asked, patienceMs);
    if (answer === LATE) {
      late = true;
      void asked.finally(() => (late = false));
      return null;
    }
    if (answer === null) resting = RESTS_FOR;
    return answer;
  }

  return {
    async read(notes, personal) {
      const readings = notes.map(({ reading }) => reading);
      const asked = [...notes.keys()].filter((index) => isWorthAsking(notes[index], personal !== undefined));
      for (let from = 0; from < asked.length; from += AT_ONCE) {
        const some = asked.slice(from, from + AT_ONCE);
        const answers = await tagged(
          some.map((index) => notes[index]?.text ?? ''),
          personal,
        );
        for (const [at, index] of some.entries()) {
          const [note, answer] = [notes[index], answers?.[at]];
          if (note && answer) readings[index] = together(note, answer);
        }
      }
      return readings;
    },
    async learn(lines) {
      try {
        const [{ fitHead }, one] = await Promise.all([import('./tagger/fit-head.ts'), taggerOnce()]);
        const answer = await withPatience(fitHead(one, options.onBackend, lines), LEARNING_LIMIT_MS);
        return answer === LATE ? failure('timed_out', 'learning took too long') : answer;
      } catch (error) {
        return failure('no_backend', String(error));
      }
    },
  };
}

/** What a person taught may be about lines that the grammar reads whole. */
function isWorthAsking(note: FirstReading | undefined, isTaught: boolean): boolean {
  if (!note || isTable(note.text)) return false;
  const { sets, notUnderstood } = note.reading;
  return hasNameless(note.reading) || (isTaught && sets.length + notUnderstood.length > 0);
}

/** A table is read by its columns, of which the tagger knows nothing. */
export function isTable(text: string): boolean {
  return mayHoldRows(text) && findRows(text).length > 0;
}

/** The factory's tagger asks; a person's own head answers. */
function together({ text, reading, context }: FirstReading, { spans, factorySpans }: TaggedText): NoteReading {
  if (!factorySpans) return withNamesMarked(text, reading, spans);
  const tagged = { ...decodeSpans(text, spans, context), spans };
  const taught = filledIn(text, taughtOver(text, reading, tagged, factorySpans, SURE), tagged);
  return withNamesMarked(text, taught, spans);
}

const LATE = 'late';

async function withPatience<T>(work: Promise<T>, limitMs: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<typeof LATE>((done) => {
    timer = setTimeout(() => done(LATE), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function failure(reason: Unavailable['reason'], detail: string): Unavailable {
  return { kind: 'unavailable', reason, detail };
}
