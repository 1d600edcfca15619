// One set of a workout: a tap mends it; while the order is changed, two taps move it.
import { ArrowDown, ArrowUp, Pencil, Trophy } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { explainTexts } from '../../i18n/explain.ts';
import { formats } from '../../i18n/formats.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { setLine, setText } from '../set-text.ts';
import styles from './logged-workout.module.css';

const LoggedRepetitions = lazy(async () => ({
  default: (await import('../logged-repetitions.tsx')).LoggedRepetitions,
}));

export interface LoggedSetRowProps {
  readonly set: SetRecord;
  readonly name: string;
  /** The load is added to the body's own. */
  readonly bodyweight: boolean;
  /** It set a record that was not set before. */
  readonly isRecord: boolean;
  /** Null while nothing is moved; where it cannot move a way is left out. */
  readonly moves: { readonly up: boolean; readonly down: boolean } | null;
  readonly onEdit: () => void;
  readonly onMove: (by: 1 | -1) => void;
}

export function LoggedSetRow({ set, name, bodyweight, isRecord, moves, onEdit, onMove }: LoggedSetRowProps) {
  const { log } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const { figure, load, details } = setText(set, log, bodyweight);
  const what = useTexts(formats).labelled(name, setLine(set, log, bodyweight));
  const more = [
    ...details,
    ...(set.camera && set.camera.setScore !== null ? [log.form(Math.round(set.camera.setScore))] : []),
    ...(set.source === 'typed' ? [] : [log.source[set.source]]),
  ];
  const done = (
    <>
      <strong className="figures">{figure}</strong>
      {load !== '' && <span> {load}</span>}
    </>
  );
  if (moves)
    return (
      <div className={styles['moving']}>
        <span>{done}</span>
        <IconButton
          label={texts.up(what)}
          icon={<ArrowUp aria-hidden />}
          data-move={`${set.id} up`}
          disabled={!moves.up}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={texts.down(what)}
          icon={<ArrowDown aria-hidden />}
          data-move={`${set.id} down`}
          disabled={!moves.down}
          onClick={() => onMove(1)}
        />
      </div>
    );
  return (
    <div>
      <button type="button" className={styles['setRow']} data-set={set.id} onClick={onEdit}>
        <span className="visually-hidden">{`${log.edit(name)}: `}</span>
        {done}
        {isRecord && <Trophy aria-hidden size={18} className={styles['trophy']} />}
        <span className={styles['details']}> {more.join(' · ')}</span>
        <Pencil aria-hidden size={18} />
      </button>
      {(set.camera?.repetitions.length ?? 0) > 0 && <Looked set={set} />}
    </div>
  );
}

/** The repetitions of a set before the camera, fetched and shown when somebody asks for them. */
function Looked({ set }: { readonly set: SetRecord }) {
  const texts = useTexts(explainTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? texts.hideList : texts.list}
      </Button>
      {open && (
        <Suspense fallback={<p>{texts.loading}</p>}>
          <LoggedRepetitions set={set} />
        </Suspense>
      )}
    </>
  );
}
