// The sets done, each a tap away from being put right; what is removed can be brought back.
import { useState } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import { SetForm, type SetEntry } from '../set-form.tsx';
import { setLine, setText } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './done-sets.module.css';
import { followLoad } from './follow-load.ts';

export interface DoneSetsProps {
  readonly sets: readonly SetRecord[];
  readonly onRemoved: (set: SetRecord) => void;
}

export function DoneSets({ sets, onRemoved }: DoneSetsProps) {
  const { log, shell } = useMessages();
  const coach = useTexts(coachTexts);
  const { byId: exerciseById } = useExercises();
  const { workout, settings } = useApp();
  const [editing, setEditing] = useState<SetRecord | null>(null);
  if (sets.length === 0) return null;
  return (
    <>
      <ul className={styles['sets']}>
        {sets.map((set) => {
          const bodyweight = exerciseById(set.exerciseId)?.loadKind === 'bodyweight_plus';
          const { figure, load, details } = setText(set, log, bodyweight);
          const score = set.camera?.setScore;
          return (
            <li key={set.id}>
              <button
                type="button"
                aria-label={coach.workout.edit(setLine(set, log, bodyweight))}
                onClick={() => setEditing(set)}
              >
                <strong className="figures">{figure}</strong>
                {load !== '' && <span className="figures">{load}</span>}
                {details.length > 0 && <small>{details.join(' · ')}</small>}
                {typeof score === 'number' && <small>{log.form(Math.round(score))}</small>}
              </button>
            </li>
          );
        })}
      </ul>
      <Sheet
        open={editing !== null}
        title={coach.workout.editTitle}
        closeLabel={shell.close}
        onClose={() => setEditing(null)}
      >
        {editing && (
          <SetForm
            key={editing.id}
            exercise={exerciseById(editing.exerciseId) ?? null}
            initial={editable(editing)}
            unit={settings.unit}
            submitLabel={coach.workout.save}
            onSubmit={async (entry) => {
              if (!(await workout.updateSet(withEntry(editing, entry)))) return;
              await followLoad(workout, editing.id);
              setEditing(null);
            }}
            secondary={
              <Button
                kind="warning"
                onClick={() => {
                  const removed = editing;
                  setEditing(null);
                  void workout.removeSet(removed.id).then((gone) => {
                    if (gone) onRemoved(removed);
                  });
                }}
              >
                {coach.workout.remove}
              </Button>
            }
          />
        )}
      </Sheet>
    </>
  );
}

function editable({ reps, load, durationSec, distanceM, rpe, rir, type }: SetRecord): Partial<SetEntry> {
  return {
    type,
    ...(reps === undefined ? {} : { reps }),
    ...(load === undefined ? {} : { load }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(rpe === undefined ? {} : { rpe }),
    ...(rir === undefined ? {} : { rir }),
  };
}

/** What was emptied in the form is gone from the set. */
function withEntry(set: SetRecord, entry: SetEntry): SetRecord {
  const { reps: _r, load: _l, durationSec: _d, distanceM: _m, rpe: _e, rir: _i, type: _t, ...rest } = set;
  return { ...rest, ...entry };
}
