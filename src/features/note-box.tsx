// One box for everything: what is typed is read while it is typed, shown as it was understood, and kept with one tap.
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { learnFromNotes } from '../coach/learn-from-notes.ts';
import { keepLessons } from '../coach/note-lessons.ts';
import { keptOf } from '../domain/notes/correct-reading.ts';
import { lessonsOf } from '../domain/notes/lessons-of.ts';
import { looksLikeLog } from '../domain/notes/pasted-log/split-log.ts';
import { coachTexts } from '../i18n/coach.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { noteBoxTexts } from '../i18n/note-box.ts';
import { StorageError } from '../storage/storage.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/message.tsx';
import { Stack } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './note-box.module.css';
import { handOverLog } from './pasted-draft.ts';
import { saveNote, type NotePlace, type SavedNote } from './save-note.ts';
import { useDraft } from './use-draft.ts';
import { useNoteReading, type ReadNote } from './use-note-reading.ts';

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

/** What is longer is a log rather than a note: half a year of workouts, in a page that is written for one (design default). */
const LONGEST_NOTE = 6000;

const Understood = lazy(async () => ({ default: (await import('./understood.tsx')).Understood }));

export function NoteBox({ place, label, placeholder, main = false, savedTitle, onSaved }: NoteBoxProps) {
  const { storage, notes, workout, settings, now, newId } = useApp();
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  const texts = useTexts(noteBoxTexts);
  const draft = draftName(place);
  const [text, setText] = useDraft(draft);
  /** Names what the words teach until they are saved: tried again, also after a reload, nothing is learnt twice. */
  const [writing, setWriting] = useDraft(`${draft}/writing`);
  const [, goTo] = useLocation();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<ReadNote | null>(null);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const attempt = useRef({ of: '', id: '' });
  const wanted = text.trim();
  const withSets = place.kind !== 'set';
  const { reading, correct, undo, readNow, forget } = useNoteReading(
    wanted,
    place.kind === 'set' ? place.exerciseId : undefined,
  );

  // A remark beside a set is one, whatever days it names.
  const isLog = useMemo(
    () => wanted.length > LONGEST_NOTE || (place.kind !== 'set' && looksLikeLog(wanted)),
    [wanted, place.kind],
  );

  async function save(): Promise<void> {
    if (saving || wanted === '') return;
    setSaving(true);
    setProblem(null);
    try {
      const current = await readNow();
      if (attempt.current.of !== wanted) attempt.current = { of: wanted, id: newId() };
      const { id } = attempt.current;
      const at = now().toISOString();
      const teaching = writing === '' ? `${id}.lesson` : writing;
      setWriting(teaching);
      const lessons = lessonsOf(wanted, current.raw, current.corrections, {
        madeAt: at,
        idOf: (number) => `${teaching}.${number}`,
      });
      // First, so that a note that is in the log has taught what it can.
      await keepLessons(storage, lessons, { id: teaching, at });
      const result = await saveNote(
        { id, text: wanted, parsed: keptOf(current.note), place },
        { log: storage.log, workout, unit: settings.unit, now },
      );
      attempt.current = { of: '', id: '' };
      setText('');
      setWriting('');
      forget();
      if (lessons.some(({ kind }) => kind === 'line')) void learnFromNotes(storage, notes, now);
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
        <Suspense>
          <Understood text={saved.of} note={saved.note} withSets={withSets} />
        </Suspense>
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
      {isLog && (
        <Notice
          title={wanted.length > LONGEST_NOTE ? texts.long : texts.log}
          action={
            <Button
              onClick={() => {
                handOverLog(wanted, draft);
                goTo('/paste');
              }}
            >
              {texts.lookThrough}
            </Button>
          }
        >
          {wanted.length > LONGEST_NOTE ? texts.longHelp : texts.logHelp}
        </Notice>
      )}
      {reading?.failed && <Notice tone="warning" title={log.parserUnavailable} />}
      {reading && !reading.failed && (
        <Suspense>
          <Understood
            text={reading.of}
            note={reading.note}
            withSets={withSets}
            correcting={{ onCorrect: correct, onUndo: reading.corrections.length > 0 ? undo : null }}
          />
        </Suspense>
      )}
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
