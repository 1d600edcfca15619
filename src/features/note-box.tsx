// One box for everything: what is typed is read while it is typed, shown as it was understood, and kept with one tap.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ParsedNote } from '../domain/notes/parsed-note.ts';
import { coachTexts } from '../i18n/coach.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/i18n.tsx';
import { StorageError } from '../storage/storage.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/message.tsx';
import { Stack } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './note-box.module.css';
import { saveNote, type NotePlace, type SavedNote } from './save-note.ts';
import { Understood } from './understood.tsx';
import { useDraft } from './use-draft.ts';

export interface NoteBoxProps {
  readonly place: NotePlace;
  readonly label: string;
  readonly placeholder: string;
  /** Writing is what the screen is for. */
  readonly main?: boolean;
  /** Said with the words once they are kept; without it the box is empty again at once. */
  readonly savedTitle?: string;
  readonly onSaved?: (saved: SavedNote) => void;
}

/** A pause in typing after which it is read. */
const PAUSE_MS = 200;
const NOTHING_READ: ParsedNote = { sets: [], signals: [], ambiguous: false, confidence: 0, spans: [] };

interface Reading {
  readonly of: string;
  readonly note: ParsedNote;
  /** The reader did not answer; words that cannot be read are still words to keep. */
  readonly failed: boolean;
}

export function NoteBox({ place, label, placeholder, main = false, savedTitle, onSaved }: NoteBoxProps) {
  const { notes, storage, workout, ownExercises, settings, now, newId } = useApp();
  const customExercises = useStore(ownExercises.store, ({ custom }) => custom);
  const language = useLanguage();
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  const [text, setText] = useDraft(draftName(place));
  const [reading, setReading] = useState<Reading | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const attempt = useRef({ of: '', id: '' });
  const wanted = text.trim();
  const { unit } = settings;
  const exerciseId = place.kind === 'set' ? place.exerciseId : undefined;
  const withSets = place.kind !== 'set';

  async function read(of: string): Promise<Reading> {
    const context = exerciseId === undefined ? {} : { contextExerciseId: exerciseId };
    const own = customExercises.length === 0 ? {} : { customExercises };
    const answer = await notes.parse({ text: of, language, unit, ...context, ...own });
    return answer.kind === 'parsed'
      ? { of, note: answer.note, failed: false }
      : { of, note: NOTHING_READ, failed: true };
  }

  useEffect(() => {
    if (wanted === '') {
      setReading(null);
      return undefined;
    }
    let overtaken = false;
    const timer = setTimeout(() => {
      void read(wanted).then((result) => {
        if (!overtaken) setReading(result);
      });
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- read follows these alone
  }, [wanted, notes, language, unit, exerciseId, customExercises]);

  async function save(): Promise<void> {
    if (saving || wanted === '') return;
    setSaving(true);
    setProblem(null);
    try {
      const current = reading?.of === wanted ? reading : await read(wanted);
      if (attempt.current.of !== wanted) attempt.current = { of: wanted, id: newId() };
      const result = await saveNote(
        { id: attempt.current.id, text: wanted, parsed: current.note, place },
        { log: storage.log, workout, unit, now },
      );
      attempt.current = { of: '', id: '' };
      setText('');
      setReading(null);
      if (savedTitle !== undefined) setSaved(current);
      onSaved?.(result);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setProblem(error.reason);
    } finally {
      setSaving(false);
    }
  }

  if (saved && savedTitle !== undefined)
    return (
      <Notice title={savedTitle} action={<Button onClick={() => setSaved(null)}>{coach.summary.noteAgain}</Button>}>
        <blockquote className={styles['quote']}>{saved.of}</blockquote>
        <Understood note={saved.note} withSets={withSets} />
      </Notice>
    );
  const sets = withSets ? (reading?.note.sets.filter(({ exercise }) => exercise !== null).length ?? 0) : 0;
  return (
    <Stack>
      <TextField label={label} value={text} onChange={setText} rows={main ? 3 : 2} placeholder={placeholder} />
      {problem !== null && (
        <Notice tone="warning" urgent title={log.problems[problem]}>
          {log.saveFailed}
        </Notice>
      )}
      {reading?.failed && <Notice tone="warning" title={log.parserUnavailable} />}
      {reading && !reading.failed && <Understood note={reading.note} withSets={withSets} />}
      {wanted !== '' && (
        <Button kind={main ? 'main' : 'quiet'} wide disabled={saving} onClick={() => void save()}>
          {saving ? log.saving : sets > 0 ? log.save(sets) : log.saveNote}
        </Button>
      )}
    </Stack>
  );
}

/** What was typed in one place never turns up in another. */
function draftName(place: NotePlace): string {
  switch (place.kind) {
    case 'free':
      return 'note';
    case 'workout':
      return `note/${place.workoutId}`;
    case 'set':
      return `note/${place.setId}`;
  }
}
