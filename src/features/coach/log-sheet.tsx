// The sheet of numbers for one row of the log: a set to be logged, or one that is done and put right.
import { useState } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { ExercisePreference } from '../../domain/log/exercise-preference.ts';
import type { OpenRow } from '../../domain/log/next-entry.ts';
import type { Load, SetRecord } from '../../domain/log/records.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/screen.tsx';
import { NoteBox } from '../note-box.tsx';
import { useChangePreference } from '../use-change-preference.ts';
import { numbersOf, type SetNumber } from './log-cells.ts';
import { SetSheet, type SheetEntry } from './set-sheet.tsx';
import { valuesOf, type LogActions } from './use-log-actions.ts';

export type Edited =
  | { readonly kind: 'done'; readonly set: SetRecord; readonly first: SetNumber }
  | { readonly kind: 'open'; readonly row: OpenRow; readonly first: SetNumber };

export interface LogSheetProps {
  readonly edited: Edited;
  readonly name: string;
  readonly exercise: Exercise | undefined;
  /** From 1, among the sets of its kind. */
  readonly number: number;
  readonly preference: ExercisePreference | undefined;
  readonly unit: Load['unit'];
  readonly actions: LogActions;
  readonly onRemoved: (set: SetRecord) => void;
  readonly onDropped: () => void;
  /** A row was logged with these numbers. */
  readonly onLogged: (stated: SheetEntry) => void;
  readonly onClose: () => void;
}

export function LogSheet(props: LogSheetProps) {
  const { edited, name, exercise, number, preference, unit, actions, onRemoved, onDropped, onClose } = props;
  const texts = useTexts(logRowTexts);
  const coach = useTexts(coachTexts);
  const changePreference = useChangePreference(preference?.exerciseId ?? exercise?.id ?? '');
  // What is on the disk moves on while the sheet is open; the person goes on with what they opened.
  const [begun] = useState(edited);
  const entry: SheetEntry = begun.kind === 'done' ? withEffort(begun.set) : begun.row.entry;
  const fields = numbersOf(exercise, entry);
  const withLoad: readonly SetNumber[] =
    fields.includes('load') || exercise?.loadKind === 'none' ? fields : [...fields, 'load'];
  const second =
    begun.kind === 'open' && begun.row.planned
      ? {
          label: texts.keep,
          onClick: (stated: SheetEntry) => {
            actions.keep(begun.row, stated);
            onClose();
          },
        }
      : undefined;
  return (
    <SetSheet
      title={texts.title(name, texts.row(entry.type, number))}
      exercise={exercise}
      fields={withLoad}
      first={begun.first}
      entry={entry}
      isEntered={begun.kind === 'done'}
      unit={unit}
      counts={preference?.counts === 'both' ? 'both' : undefined}
      bar={preference?.bar}
      submitLabel={begun.kind === 'done' ? texts.save : texts.logSet}
      onSubmit={async (stated) => {
        const failed =
          begun.kind === 'done' ? await actions.change(begun.set, stated) : await actions.log(begun.row, stated);
        if (failed === null) {
          onClose();
          if (begun.kind === 'open') props.onLogged(stated);
        }
        return failed;
      }}
      onUnit={(next) => void changePreference({ unit: next })}
      onCounts={(counts) => void changePreference({ counts })}
      onBar={(bar) => void changePreference({ bar })}
      onClose={onClose}
      {...(second === undefined ? {} : { second })}
    >
      {begun.kind === 'done' ? (
        <>
          <Row>
            <Button
              onClick={() => {
                actions.again(begun.set);
                onClose();
              }}
            >
              {texts.again}
            </Button>
            <Button
              kind="warning"
              onClick={() => {
                onClose();
                void actions.remove(begun.set).then((gone) => {
                  if (gone) onRemoved(begun.set);
                });
              }}
            >
              {coach.workout.remove}
            </Button>
          </Row>
          <NoteBox
            place={{
              kind: 'set',
              workoutId: begun.set.workoutId,
              setId: begun.set.id,
              exerciseId: begun.set.exerciseId,
            }}
            label={texts.note}
            placeholder={texts.notePlaceholder}
            savedTitle={texts.noteSaved}
          />
        </>
      ) : (
        begun.row.planned && (
          <Button
            kind="warning"
            onClick={() => {
              actions.drop(begun.row);
              onClose();
              onDropped();
            }}
          >
            {texts.dropRow}
          </Button>
        )
      )}
    </SetSheet>
  );
}

function withEffort(set: SetRecord): SheetEntry {
  const { rir, rpe } = set;
  return { ...valuesOf(set), ...(rir === undefined ? {} : { rir }), ...(rpe === undefined ? {} : { rpe }) };
}
