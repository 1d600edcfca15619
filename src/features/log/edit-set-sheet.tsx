// A set of the past mended: its numbers, its kind, its side, even its exercise. What is typed outlives whatever another tab does to the set.
import { useState } from 'react';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { historyTexts } from '../../i18n/history.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Row, Stack } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { type SetEntry, SetForm } from '../set-form.tsx';
import { setLine } from '../set-text.ts';
import styles from './logged-workout.module.css';

export interface EditSetProps {
  /** As it was when the sheet was opened; for a new one, what it begins with. */
  readonly set: SetRecord;
  readonly isNew: boolean;
  /** As it is on disk now; undefined where it was removed meanwhile. */
  readonly current: SetRecord | undefined;
  readonly book: ExerciseBook;
  /** Resolves when it is on disk, or the page says why not. `restore`: it was removed meanwhile and is to come back. */
  readonly onSave: (set: SetRecord, restore: boolean) => Promise<void>;
  readonly onRemove: () => void;
  readonly onDuplicate: () => void;
}

type Sides = 'both' | 'each' | 'left' | 'right';

export function EditSet({ set, isNew, current, book, onSave, onRemove, onDuplicate }: EditSetProps) {
  const { settings } = useApp();
  const { log } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const history = useTexts(historyTexts);
  const language = useLanguage();
  const [exerciseId, setExerciseId] = useState(set.exerciseId);
  const [sides, setSides] = useState<Sides>(sidesOf(set));
  const [picking, setPicking] = useState(false);
  const exercise = book.byId(exerciseId);
  const isGone = !isNew && current === undefined;
  const isChanged = current !== undefined && shown(current) !== shown(set);
  const bodyweight = exercise?.loadKind === 'bodyweight_plus';
  return (
    <Stack>
      {isGone && (
        <Notice title={texts.removedElsewhere}>
          <p>{texts.stillHere}</p>
        </Notice>
      )}
      {isChanged && (
        <Notice title={texts.changedElsewhere(setLine(current, log, bodyweight))}>
          <p>{texts.yoursInstead}</p>
        </Notice>
      )}
      <div className={styles['head']}>
        <h3>{exercise?.names[language] ?? history.unknownExercise}</h3>
        <Button kind="plain" aria-haspopup="dialog" onClick={() => setPicking(true)}>
          {texts.changeExercise}
        </Button>
      </div>
      {(exercise?.unilateral === true || sidesOf(set) !== 'both') && (
        <Choice
          label={texts.side}
          value={sides}
          options={(['both', 'each', 'left', 'right'] as const).map((value) => ({ value, label: texts.sides[value] }))}
          onChange={setSides}
        />
      )}
      <SetForm
        exercise={exercise ?? null}
        initial={set}
        unit={settings.unit}
        submitLabel={isGone ? texts.bringBackAndSave : isNew ? texts.saveNew : log.saveChanges}
        onSubmit={(entry) => onSave(edited(set, entry, exerciseId, sides), isGone)}
      />
      {!isNew && !isGone && (
        <Row>
          <Button onClick={onDuplicate}>{texts.duplicate}</Button>
          <Button kind="warning" onClick={onRemove}>
            {log.remove}
          </Button>
        </Row>
      )}
      <AddExercise open={picking} onClose={() => setPicking(false)} onAdd={setExerciseId} />
    </Stack>
  );
}

function sidesOf({ side, perSide }: SetRecord): Sides {
  return side ?? (perSide ? 'each' : 'both');
}

/** What somebody sees of a set; where it stands in the workout is no part of it. */
function shown({ exerciseId, type, reps, load, durationSec, distanceM, rpe, rir, side, perSide }: SetRecord): string {
  return JSON.stringify([exerciseId, type, reps, load, durationSec, distanceM, rpe, rir, side, perSide]);
}

function edited(set: SetRecord, entry: SetEntry, exerciseId: string, sides: Sides): SetRecord {
  const {
    reps: _reps,
    durationSec: _sec,
    distanceM: _m,
    load: _load,
    rpe: _rpe,
    rir: _rir,
    side: _side,
    perSide: _perSide,
    ...rest
  } = set;
  const { reps, durationSec, distanceM, load, rpe, rir, type } = entry;
  return {
    ...rest,
    exerciseId,
    type,
    ...(reps === undefined ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(load === undefined ? {} : { load }),
    ...(rpe === undefined ? {} : { rpe }),
    ...(rir === undefined ? {} : { rir }),
    ...(sides === 'each' ? { perSide: true } : {}),
    ...(sides === 'left' || sides === 'right' ? { side: sides } : {}),
  };
}
