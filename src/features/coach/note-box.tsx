// A sentence about a set or the workout: shown as it was understood before it is kept.
import { useEffect, useState } from 'react';
import type { NoteSignal, ParsedNote } from '../../domain/notes/parsed-note.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import { StorageError } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Chip, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { setLine } from '../set-text.ts';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { setsFromNote } from '../../domain/log/sets-from-note.ts';
import styles from './note-box.module.css';
import { saveNote } from './save-note.ts';

export interface NoteBoxProps {
  readonly workoutId: string;
  /** The note stands beside this set, and sets read from it are not added again. Absent: a note on the workout. */
  readonly setId?: string;
  /** Exercise of words that name none. */
  readonly exerciseId?: string;
  readonly label: string;
  readonly placeholder: string;
}

/** A pause in typing after which it is read. */
const PAUSE_MS = 250;
export const NOTHING_READ: ParsedNote = { sets: [], signals: [], ambiguous: false, confidence: 0, spans: [] };
/** Signals that make the plan easier. */
const EASING: readonly NoteSignal['kind'][] = ['pain', 'fatigue', 'sleep', 'stress'];

export function NoteBox({ workoutId, setId, exerciseId, label, placeholder }: NoteBoxProps) {
  const app = useApp();
  const language = useLanguage();
  const { coach, log } = useMessages();
  const { summary } = coach;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<{ readonly of: string; readonly note: ParsedNote } | null>(null);
  const [phase, setPhase] = useState<'writing' | 'saving' | 'saved'>('writing');
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const { notes, settings } = app;
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') return undefined;
    let overtaken = false;
    const timer = setTimeout(() => {
      void read(wanted).then((note) => {
        if (!overtaken) setReading({ of: wanted, note });
      });
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- read follows these alone
  }, [wanted, notes, language, settings.unit, exerciseId]);

  /** Words that cannot be read are still words to keep. */
  async function read(of: string): Promise<ParsedNote> {
    const answer = await notes.parse({
      text: of,
      language,
      unit: settings.unit,
      ...(exerciseId === undefined ? {} : { contextExerciseId: exerciseId }),
    });
    return answer.kind === 'parsed' ? answer.note : NOTHING_READ;
  }

  async function save(): Promise<void> {
    if (wanted === '' || phase === 'saving') return;
    setPhase('saving');
    setProblem(null);
    try {
      const parsed = reading?.of === wanted ? reading.note : await read(wanted);
      setReading({ of: wanted, note: parsed });
      await saveNote({ text: wanted, parsed, workoutId, setId, exerciseId }, app);
      setPhase('saved');
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setProblem(error.reason);
      setPhase('writing');
    }
  }

  const understood = wanted !== '' && reading?.of === wanted ? reading.note : null;
  if (phase === 'saved')
    return (
      <Stack>
        <Notice
          title={setId === undefined ? coach.workout.noteSaved : summary.noteSaved}
          action={<Button onClick={begin}>{summary.noteAgain}</Button>}
        >
          <blockquote className={styles['quote']}>{wanted}</blockquote>
          {understood && <Understood note={understood} withSets={setId === undefined} exerciseId={exerciseId} />}
        </Notice>
      </Stack>
    );
  return (
    <Stack>
      <TextField label={label} value={text} onChange={setText} rows={2} placeholder={placeholder} />
      {understood && <Understood note={understood} withSets={setId === undefined} exerciseId={exerciseId} />}
      {problem && (
        <Notice tone="warning" urgent title={summary.noteFailed}>
          {log.problems[problem]}
        </Notice>
      )}
      {wanted !== '' && (
        <Button wide disabled={phase === 'saving'} onClick={() => void save()}>
          {summary.noteSave}
        </Button>
      )}
    </Stack>
  );

  function begin(): void {
    setText('');
    setReading(null);
    setPhase('writing');
  }
}

interface UnderstoodProps {
  readonly note: ParsedNote;
  readonly withSets: boolean;
  readonly exerciseId: string | undefined;
}

function Understood({ note, withSets, exerciseId }: UnderstoodProps) {
  const { coach, log } = useMessages();
  const language = useLanguage();
  const { settings } = useApp();
  const sets = withSets
    ? setsFromNote(note.sets, {
        workoutId: '',
        firstOrder: 0,
        ...(exerciseId === undefined ? {} : { exerciseId }),
        unit: settings.unit,
        writtenAt: '',
        newId: () => '',
      })
    : [];
  if (sets.length === 0 && note.signals.length === 0)
    return <p className={styles['nothing']}>{coach.summary.noteNothing}</p>;
  const eases = note.signals.some(({ kind, polarity }) => polarity === 'present' && EASING.includes(kind));
  return (
    <output className={styles['understood']}>
      {sets.map((set) => {
        const exercise = exerciseById(set.exerciseId);
        return (
          <Chip key={set.order} detail={setLine(set, log, exercise?.loadKind === 'bodyweight_plus')}>
            {exercise?.names[language] ?? set.exerciseId}
          </Chip>
        );
      })}
      {note.signals.map((signal, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a reading is replaced as a whole
        <Chip key={index} tone={signal.polarity === 'present' && EASING.includes(signal.kind) ? 'warning' : 'plain'}>
          {signalText(signal)}
        </Chip>
      ))}
      {eases && <span className={styles['eases']}>{coach.summary.eased}</span>}
    </output>
  );

  function signalText(signal: NoteSignal): string {
    const what = [
      log.signal[signal.kind],
      signal.side === undefined ? null : log.side[signal.side],
      signal.bodyPart ?? null,
      signal.severity === undefined ? null : log.severity(signal.severity),
    ];
    const text = what.filter((part) => part !== null).join(' · ');
    return signal.polarity === 'present' ? text : log.polarity[signal.polarity](text);
  }
}
