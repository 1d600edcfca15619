// What was made of a sentence: sets by exercise, signals in amber where they tell of something the plan eases.
import { localDay } from '../coach/local-day.ts';
import { setsFromNote } from '../domain/log/sets-from-note.ts';
import { constraintsFrom } from '../domain/notes/constraints.ts';
import type { NoteSignal, ParsedNote } from '../domain/notes/parsed-note.ts';
import { bodyPartName } from '../i18n/body-parts.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { Notice } from '../ui/message.tsx';
import { Chip } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './note-box.module.css';
import { SetGroups } from './set-groups.tsx';

export interface UnderstoodProps {
  readonly note: ParsedNote;
  /** False where sets in the words are not added. */
  readonly withSets: boolean;
}

/** Signals that tell of something hard. */
const HARD: readonly NoteSignal['kind'][] = ['pain', 'fatigue', 'sleep', 'stress'];

export function Understood({ note, withSets }: UnderstoodProps) {
  const { log } = useMessages();
  const partName = useTexts(bodyPartName);
  const { settings, now } = useApp();
  const sets = setsFromNote(withSets ? note.sets : [], {
    workoutId: '',
    firstOrder: 0,
    exerciseId: '',
    unit: settings.unit,
    writtenAt: '1970-01-01T00:00:00.000Z',
    newId: () => '',
  });
  if (sets.length === 0 && note.signals.length === 0) return <p className={styles['quiet']}>{log.nothingUnderstood}</p>;
  const eased = constraintsFrom({ id: '', text: '', parsed: note }, localDay(now())).length;
  return (
    <section className={styles['understood']} aria-label={log.understood} aria-live="polite">
      {sets.length > 0 && note.ambiguous && <Notice tone="warning" title={log.ambiguous} />}
      <SetGroups sets={sets} detailed unnamed={log.unnamed} />
      {note.signals.length > 0 && (
        <div className={styles['chips']}>
          {note.signals.map((signal, index) => (
            <Chip
              // oxlint-disable-next-line react/no-array-index-key -- a reading is replaced as a whole
              key={index}
              tone={signal.polarity === 'present' && HARD.includes(signal.kind) ? 'warning' : 'plain'}
            >
              {signalText(signal)}
            </Chip>
          ))}
        </div>
      )}
      {eased > 0 && <p className={styles['quiet']}>{log.eased(eased)}</p>}
    </section>
  );

  /** What, which side, where, how much. */
  function signalText({ kind, side, bodyPart, severity, polarity }: NoteSignal): string {
    const text = [
      log.signal[kind],
      ...(side === undefined ? [] : [log.side[side]]),
      ...(bodyPart === undefined ? [] : [partName(bodyPart)]),
      ...(severity === undefined ? [] : [log.severity(severity)]),
    ].join(' · ');
    return polarity === 'present' ? text : log.polarity[polarity](text);
  }
}
