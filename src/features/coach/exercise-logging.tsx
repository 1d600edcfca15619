// How one exercise is logged: its rest, its bar, what is asked after a set, a remark of the person's own. Kept for the next time too.
import { useState } from 'react';
import type { PreferenceChanges } from '../../coach/own-exercises.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { groupSpan } from '../../domain/coaching/session-turns.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice, TextField } from '../../ui/field.tsx';
import { clockText, loadText } from '../../ui/load-text.ts';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import { barOf } from '../plate-sheet.tsx';
import { useChangePreference } from '../use-change-preference.ts';
import { useExercises } from '../use-exercises.ts';
import { usePreference } from '../use-preference.ts';
import { USUAL_REST_SEC } from './use-log-actions.ts';

export interface ExerciseLoggingProps {
  readonly snapshot: SessionSnapshot;
  readonly index: number;
  readonly onDone: () => void;
}

const RESTS_SEC = [0, 30, 60, 90, 120, 150, 180, 240, 300] as const;

export function ExerciseLogging({ snapshot, index, onDone }: ExerciseLoggingProps) {
  const { menu, noRest, save } = useTexts(logRowTexts);
  const { workout, settings } = useApp();
  const session = snapshot.exercises[index];
  const exerciseId = session?.exerciseId ?? '';
  const exercise = useExercises().byId(exerciseId);
  const preference = usePreference(exerciseId);
  const changePreference = useChangePreference(exerciseId);
  const [remark, setRemark] = useState(preference?.remark ?? '');
  const [failed, setFailed] = useState(false);
  const span = groupSpan(snapshot.exercises, index);
  const group = span?.group.kind === 'interval' ? null : (span?.group ?? null);
  const unit = preference?.unit ?? settings.unit;
  const own = preference?.bar?.unit === unit ? preference.bar.value : undefined;
  const usual = barOf(exercise ?? null)?.[unit];
  const bars = usual && [...new Set([...usual, ...(own === undefined ? [] : [own])])];
  const restSec =
    group?.restSec ??
    session?.sets.findLast(({ setType }) => setType !== 'warmup')?.restSec ??
    session?.restSec ??
    preference?.restSec ??
    USUAL_REST_SEC;
  const change = (changes: PreferenceChanges) => void changePreference(changes).then((kept) => setFailed(!kept));
  const rests = [...new Set([...RESTS_SEC, restSec])].toSorted((a, b) => a - b);
  return (
    <>
      {failed && <Notice tone="warning" urgent title={menu.saveFailed} />}
      <Choice
        label={group ? menu.restRound : menu.rest}
        value={String(restSec)}
        options={rests.map((sec) => ({ value: String(sec), label: sec === 0 ? noRest : clockText(sec) }))}
        onChange={(value) => {
          void workout.changeRest(index, Number(value));
          // A superset's rest is its own; the exercise keeps the one it has alone.
          if (!group) change({ restSec: Number(value) });
        }}
      />
      {bars && (
        <Choice
          label={menu.bar}
          value={String(own ?? bars[0])}
          options={bars.map((value) => ({ value: String(value), label: loadText(value, unit) }))}
          onChange={(value) => change({ bar: { value: Number(value), unit } })}
        />
      )}
      <Choice
        label={menu.effort}
        value={preference?.effort ?? settings.effort ?? 'rir'}
        options={(['rir', 'rpe', 'none'] as const).map((value) => ({ value, label: menu.efforts[value] }))}
        onChange={(effort) => change({ effort })}
      />
      <TextField label={menu.remark} value={remark} onChange={setRemark} placeholder={menu.remarkPlaceholder} />
      <Button
        kind="main"
        wide
        onClick={() => {
          const text = remark.trim();
          void changePreference({ remark: text === '' ? undefined : text }).then((kept) => {
            setFailed(!kept);
            if (kept) onDone();
          });
        }}
      >
        {save}
      </Button>
    </>
  );
}
