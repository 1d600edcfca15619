// One box for everything: what is typed is read while it is typed, shown, and kept with one tap.
import { useEffect, useRef, useState } from 'react';
import type { ParsedNote } from '../../domain/notes/parsed-note.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import { StorageError } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { saveNote, type SavedNote } from './save-note.ts';
import { Understood } from './understood.tsx';

export interface NoteComposerProps {
  /** The workout the words belong to; null: the one in progress, else one of their own. */
  readonly workoutId: string | null;
  readonly onSaved: (saved: SavedNote) => void;
}

/** A pause in typing after which it is read again. */
const PAUSE_MS = 180;
const NOTHING: ParsedNote = { sets: [], signals: [], ambiguous: false, confidence: 0, spans: [] };

type Reading = { readonly text: string; readonly note: ParsedNote; readonly failed: boolean } | null;

export function NoteComposer({ workoutId, onSaved }: NoteComposerProps) {
  const app = useApp();
  const language = useLanguage();
  const { log } = useMessages();
  const unit = app.settings.unit;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const latest = useRef('');

  async function read(of: string): Promise<Reading> {
    const answer = await app.notes.parse({ text: of, language, unit });
    return answer.kind === 'parsed'
      ? { text: of, note: answer.note, failed: false }
      : { text: of, note: NOTHING, failed: true };
  }

  useEffect(() => {
    latest.current = text;
    if (text.trim() === '') {
      setReading(null);
      return undefined;
    }
    const timer = setTimeout(() => {
      void read(text).then((result) => {
        // A later letter has overtaken this reading.
        if (latest.current === text) setReading(result);
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- read follows text, language and unit alone
  }, [text, language, unit]);

  async function save(): Promise<void> {
    if (saving || text.trim() === '') return;
    setSaving(true);
    setProblem(null);
    try {
      const current = reading?.text === text ? reading : await read(text);
      const saved = await saveNote(
        { text: text.trim(), parsed: current?.note ?? NOTHING, unit, workoutId },
        {
          log: app.storage.log,
          now: app.now,
          newId: app.newId,
        },
      );
      setText('');
      setReading(null);
      onSaved(saved);
    } catch (error) {
      setProblem(error instanceof StorageError ? error.reason : 'failed');
    } finally {
      setSaving(false);
    }
  }

  const sets = reading?.note.sets.filter(({ exercise }) => exercise !== null).length ?? 0;
  return (
    <Stack>
      <TextField label={log.write} value={text} onChange={setText} rows={3} placeholder={log.placeholder} />
      {problem !== null && (
        <Notice tone="warning" urgent title={log.problems[problem]}>
          {log.saveFailed}
        </Notice>
      )}
      {reading?.failed && <Notice tone="warning" title={log.parserUnavailable} />}
      {reading && !reading.failed && <Understood note={reading.note} unit={unit} />}
      {text.trim() !== '' && (
        <Button kind="main" wide disabled={saving} onClick={() => void save()}>
          {saving ? log.saving : sets > 0 ? log.save(sets) : log.saveNote}
        </Button>
      )}
    </Stack>
  );
}
