// A workout's title, day and times put right.
import { useId, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import { addDays } from '../../domain/log/calendar-days.ts';
import type { WorkoutRecord } from '../../domain/log/records.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import type { WorkoutChanges } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { localMs, timeOf } from './local-time.ts';
import styles from './logged-workout.module.css';

export interface WorkoutDetailsFormProps {
  readonly workout: WorkoutRecord;
  /** Only what is another now. */
  readonly onSave: (changes: WorkoutChanges) => Promise<void>;
}

export function WorkoutDetailsForm({ workout, onSave }: WorkoutDetailsFormProps) {
  const { now } = useApp();
  const { log } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const id = useId();
  const [title, setTitle] = useState(workout.title ?? '');
  const [day, setDay] = useState(workout.day);
  const [begun, setBegun] = useState(timeOf(workout.startedAt));
  const [ended, setEnded] = useState(workout.endedAt === undefined ? null : timeOf(workout.endedAt));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const times = timesOf(workout, { day, begun, ended });
  const isFuture = times !== null && Date.parse(times.startedAt) > now().getTime();
  const problem = times === null ? texts.noDate : isFuture ? texts.inFuture : null;
  const isNextDay = times?.endedAt !== undefined && localDay(new Date(times.endedAt)) > day;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem !== null || times === null || busy) return;
        setBusy(true);
        void onSave(changesOf(workout, title.trim(), times)).finally(() => setBusy(false));
      }}
    >
      <Stack>
        <TextField label={texts.titleField} value={title} onChange={setTitle} />
        <div className={styles['dates']}>
          <label htmlFor={`${id}-day`}>{texts.date}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            max={localDay(now())}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => setDay(target.value)}
          />
          <label htmlFor={`${id}-begun`}>{texts.begun}</label>
          <input
            id={`${id}-begun`}
            type="time"
            value={begun}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => setBegun(target.value)}
          />
          {ended !== null && (
            <>
              <label htmlFor={`${id}-ended`}>{texts.ended}</label>
              <input
                id={`${id}-ended`}
                type="time"
                value={ended}
                aria-describedby={`${id}-note`}
                onChange={({ target }) => setEnded(target.value)}
              />
            </>
          )}
        </div>
        <p id={`${id}-note`} role={tried && problem ? 'alert' : undefined} className={styles['note']}>
          {problem !== null && (tried || isFuture) ? problem : isNextDay ? texts.nextDay : ''}
        </p>
        <Button kind="main" type="submit" disabled={busy}>
          {log.saveChanges}
        </Button>
      </Stack>
    </form>
  );
}

interface Entered {
  readonly day: string;
  /** HH:MM, local. */
  readonly begun: string;
  readonly ended: string | null;
}

interface Times {
  readonly day: string;
  readonly startedAt: string;
  readonly endedAt?: string;
}

/** Null where a field is empty. Times that are as they were keep their seconds; an end before the start is on the next day. */
function timesOf(workout: WorkoutRecord, { day, begun, ended }: Entered): Times | null {
  const isStart = day === workout.day && begun === timeOf(workout.startedAt);
  const start = isStart ? Date.parse(workout.startedAt) : localMs(day, begun);
  if (Number.isNaN(start)) return null;
  const startedAt = new Date(start).toISOString();
  if (ended === null || workout.endedAt === undefined) return { day, startedAt };
  if (isStart && ended === timeOf(workout.endedAt)) return { day, startedAt, endedAt: workout.endedAt };
  const sameDay = localMs(day, ended);
  if (Number.isNaN(sameDay)) return null;
  const end = sameDay < start ? Math.max(start, localMs(addDays(day, 1), ended)) : sameDay;
  // A start and an end in one minute are apart by what they were entered with: nothing.
  return { day, startedAt, endedAt: new Date(isSameMinute(start, sameDay) ? start : end).toISOString() };
}

function isSameMinute(a: number, b: number): boolean {
  return Math.floor(a / 60_000) === Math.floor(b / 60_000);
}

function changesOf(workout: WorkoutRecord, title: string, { day, startedAt, endedAt }: Times): WorkoutChanges {
  return {
    ...(title === (workout.title ?? '') ? {} : { title: title === '' ? null : title }),
    ...(day === workout.day ? {} : { day }),
    ...(startedAt === workout.startedAt ? {} : { startedAt }),
    ...(endedAt === undefined || endedAt === workout.endedAt ? {} : { endedAt }),
  };
}
