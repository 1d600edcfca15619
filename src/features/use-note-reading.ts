// What was made of the words so far: read in the pauses of typing, with what the person put right laid over it.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { localDay } from '../coach/local-day.ts';
import { noteHabits } from '../coach/note-habits.ts';
import { learntNotes } from '../coach/note-lessons.ts';
import {
  correctedReading,
  movedCorrections,
  type NoteCorrection,
  withCorrection,
} from '../domain/notes/correct-reading.ts';
import type { NoteHabits } from '../domain/notes/habits.ts';
import { aliasesOf } from '../domain/notes/lessons-of.ts';
import type { NoteReading } from '../domain/notes/parsed-note.ts';
import { useLanguage } from '../i18n/i18n.tsx';
import { useApp } from './app-services.tsx';

export interface ReadNote {
  /** The words it is a reading of; those in the box may be further on. */
  readonly of: string;
  /** As the reader gave it. */
  readonly raw: NoteReading;
  readonly corrections: readonly NoteCorrection[];
  /** With the corrections. */
  readonly note: NoteReading;
  /** The reader did not answer; words that cannot be read are still words to keep. */
  readonly failed: boolean;
}

export interface NoteReadingState {
  /** The last one while the next is under way; null without words. */
  readonly reading: ReadNote | null;
  readonly correct: (correction: NoteCorrection) => void;
  /** Takes the last correction back. */
  readonly undo: () => void;
  /** Of the words as they are now. */
  readonly readNow: () => Promise<ReadNote>;
  readonly forget: () => void;
}

/** A pause in typing after which it is read; longer where much is read. */
const PAUSE_MS = 200;
const LONG_PAUSE_MS = 600;
const MUCH = 4000;
const NOTHING_READ: NoteReading = {
  sets: [],
  signals: [],
  ambiguous: false,
  confidence: 0,
  spans: [],
  setSources: [],
  signalSources: [],
  orders: [],
  notUnderstood: [],
};

/** Read at the first letter, and what comes of it thrown away: by the first pause the dictionary stands and the patterns are compiled. */
const TO_WARM_UP = { en: 'Squat 3x8 60 kg rpe 8, left knee sore', zh: '深蹲 3组8次 60公斤，左膝有点疼' } as const;

/** @param wanted The words, without outer space. `exerciseId`: of sets that name none. */
export function useNoteReading(wanted: string, exerciseId: string | undefined): NoteReadingState {
  const { notes, storage, ownExercises, settings, now } = useApp();
  const customExercises = useStore(ownExercises.store, ({ custom }) => custom);
  const language = useLanguage();
  const { unit } = settings;
  const [reading, setReading] = useState<ReadNote | null>(null);
  const latest = useRef<ReadNote | null>(null);
  const habits = useRef<NoteHabits | null>(null);
  const turn = useRef(0);

  const show = useCallback((next: ReadNote | null) => {
    latest.current = next;
    setReading(next);
  }, []);

  const read = useCallback(
    async (of: string): Promise<ReadNote> => {
      // Never waited for: the first letters of the day may be read without.
      void noteHabits(storage, localDay(now())).then((known) => (habits.current = known));
      const { learnt, personal } = await learntNotes(storage);
      const before = latest.current;
      const fresh = aliasesOf(of, before ? movedCorrections(before.corrections, before.of, of) : []);
      const older = learnt.aliases.filter(({ words }) => !fresh.some((alias) => alias.words === words));
      const answer = await notes.parse({
        text: of,
        language,
        unit,
        learnt: { ...learnt, aliases: [...older, ...fresh] },
        ...(personal && { personal }),
        ...(habits.current && { habits: habits.current }),
        ...(exerciseId !== undefined && { contextExerciseId: exerciseId }),
        ...(customExercises.length > 0 && { customExercises }),
      });
      const failed = answer.kind !== 'parsed';
      const raw = failed ? NOTHING_READ : answer.note;
      // What was put right meanwhile counts too.
      const last = latest.current;
      const corrections = last ? movedCorrections(last.corrections, last.of, of) : [];
      return { of, raw, corrections, note: correctedReading(raw, corrections), failed };
    },
    [notes, storage, language, unit, exerciseId, customExercises, now],
  );

  const readInTurn = useCallback(
    (of: string) => {
      const own = ++turn.current;
      void read(of).then((result) => {
        if (own === turn.current) show(result);
      });
    },
    [read, show],
  );

  useEffect(() => {
    if (wanted === '') {
      turn.current += 1;
      show(null);
      return undefined;
    }
    const timer = setTimeout(() => readInTurn(wanted), wanted.length > MUCH ? LONG_PAUSE_MS : PAUSE_MS);
    return () => {
      turn.current += 1;
      clearTimeout(timer);
    };
  }, [wanted, readInTurn, show]);

  const begun = wanted !== '';
  useEffect(() => {
    if (begun) void notes.parse({ text: TO_WARM_UP[language], ...(customExercises.length > 0 && { customExercises }) });
  }, [begun, notes, language, customExercises]);

  const lay = (corrections: (before: readonly NoteCorrection[]) => readonly NoteCorrection[]) => {
    const last = latest.current;
    if (!last) return;
    const next = corrections(last.corrections);
    show({ ...last, corrections: next, note: correctedReading(last.raw, next) });
    // Words that are still being typed are read in their pause.
    if (last.of === wanted) readInTurn(wanted);
  };

  return {
    reading,
    correct: (correction) => lay((before) => withCorrection(before, correction)),
    undo: () => lay((before) => before.slice(0, -1)),
    readNow: () => {
      const last = latest.current;
      return last?.of === wanted ? Promise.resolve(last) : read(wanted);
    },
    forget: () => {
      turn.current += 1;
      show(null);
    },
  };
}
