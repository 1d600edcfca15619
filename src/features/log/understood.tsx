// What was made of a sentence, before it is kept: sets by exercise, signals in amber where they ease something.
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import type { NoteSignal, ParsedNote } from '../../domain/notes/parsed-note.ts';
import { setsFromNote } from '../../domain/log/sets-from-note.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Chip, Section, Stack } from '../../ui/screen.tsx';
import { setText } from '../set-text.ts';
import { groupSets } from './group-sets.ts';
import styles from './log.module.css';

export interface UnderstoodProps {
  readonly note: ParsedNote;
  readonly unit: 'kg' | 'lb';
}

export function Understood({ note, unit }: UnderstoodProps) {
  const { log } = useMessages();
  const language = useLanguage();
  const preview = setsFromNote(note.sets, {
    workoutId: '',
    firstOrder: 0,
    exerciseId: '',
    unit,
    writtenAt: '1970-01-01T00:00:00.000Z',
    newId: () => '',
  });
  if (preview.length === 0 && note.signals.length === 0) return <p>{log.nothingUnderstood}</p>;
  return (
    <Section title={log.understood}>
      <Stack>
        {note.ambiguous && <Notice tone="warning" title={log.ambiguous} />}
        {groupSets(preview).map(({ exerciseId, sets }, index) => {
          const exercise = exerciseById(exerciseId);
          return (
            <Card key={`${exerciseId}-${index}`}>
              <h3>{exercise?.names[language] ?? log.unnamed}</h3>
              <div className={styles['chips']}>
                {sets.map((set) => {
                  const { figure, load, details } = setText(set, log, exercise?.loadKind === 'bodyweight_plus');
                  return (
                    <Chip key={set.order} detail={load}>
                      <span className="figures">{figure}</span>
                      {details.length > 0 && <span> {details.join(', ')}</span>}
                    </Chip>
                  );
                })}
              </div>
            </Card>
          );
        })}
        {note.signals.map((signal, index) => (
          <SignalCard key={`${signal.kind}-${index}`} signal={signal} />
        ))}
      </Stack>
    </Section>
  );
}

function SignalCard({ signal }: { readonly signal: NoteSignal }) {
  const text = useSignalText();
  const eases = signal.polarity === 'present' && ['pain', 'fatigue', 'sleep', 'stress'].includes(signal.kind);
  return (
    <Card tone={eases ? 'warning' : 'plain'}>
      <h3>{text(signal)}</h3>
    </Card>
  );
}

/** One line: what, where, how much. */
export function useSignalText(): (signal: NoteSignal) => string {
  const { log } = useMessages();
  return (signal) => {
    const what = [
      log.signal[signal.kind],
      signal.side === undefined ? null : log.side[signal.side],
      signal.bodyPart ?? null,
      signal.severity === undefined ? null : log.severity(signal.severity),
    ]
      .filter((part) => part !== null)
      .join(' · ');
    return signal.polarity === 'present' ? what : log.polarity[signal.polarity](what);
  };
}
