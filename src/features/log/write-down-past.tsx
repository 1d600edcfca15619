// A workout of some days ago written down: when it was, and with which template; its page is where the sets are added.
import { useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { localDay } from '../../coach/local-day.ts';
import { addDays } from '../../domain/log/calendar-days.ts';
import { pastWorkout } from '../../domain/log/past-workout.ts';
import type { Template } from '../../domain/log/template.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { pastWorkoutTexts } from '../../i18n/past-workout.ts';
import { StorageError } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Notice, Sheet } from '../../ui/message.tsx';
import { Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { WRITTEN_FROM_LIST } from './list-place.ts';
import { pastMoment } from './local-time.ts';
import styles from './logged-workout.module.css';

export function WriteDownPast() {
  const { shell } = useMessages();
  const texts = useTexts(pastWorkoutTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      <Sheet open={open} title={texts.open} closeLabel={shell.close} onClose={() => setOpen(false)}>
        <PastWorkoutForm />
      </Sheet>
    </>
  );
}

/** After work on the day before. */
const USUAL_TIME = '18:00';

function PastWorkoutForm() {
  const { storage, planKeeper, now, newId } = useApp();
  const { log } = useMessages();
  const words = useTexts(loggedWorkoutTexts);
  const texts = useTexts(pastWorkoutTexts);
  const [, navigate] = useLocation();
  const id = useId();
  const templates = useAllTemplates();
  const [day, setDay] = useState(() => addDays(localDay(now()), -1));
  const [time, setTime] = useState(USUAL_TIME);
  const [templateId, setTemplateId] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const moment = pastMoment(day, time, now().getTime());
  const wrong = moment === 'in_future' ? words.inFuture : moment === 'no_date' && tried ? words.noDate : '';

  async function create(startedAt: string): Promise<void> {
    setBusy(true);
    setProblem(null);
    const template = templates.find((each) => each.id === templateId) ?? null;
    const made = pastWorkout({ id: newId(), day, startedAt, template, newId });
    try {
      await storage.log.addWorkout(made.workout, made.sets);
      if (made.sets.length > 0) void planKeeper.replan();
      navigate(`/log/${made.workout.id}`, { state: WRITTEN_FROM_LIST });
    } catch (error) {
      setProblem(error instanceof StorageError ? error.reason : 'failed');
      setBusy(false);
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (typeof moment === 'object' && !busy) void create(moment.iso);
      }}
    >
      <Stack>
        {problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />}
        <div className={styles['dates']}>
          <label htmlFor={`${id}-day`}>{words.date}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            max={localDay(now())}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => setDay(target.value)}
          />
          <label htmlFor={`${id}-time`}>{words.begun}</label>
          <input
            id={`${id}-time`}
            type="time"
            value={time}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => setTime(target.value)}
          />
          {templates.length > 0 && (
            <>
              <label htmlFor={`${id}-template`}>{texts.template}</label>
              <select
                id={`${id}-template`}
                value={templateId}
                aria-describedby={templateId === '' ? undefined : `${id}-hint`}
                onChange={({ target }) => setTemplateId(target.value)}
              >
                <option value="">{texts.noTemplate}</option>
                {templates.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            </>
          )}
        </div>
        {templateId !== '' && <p id={`${id}-hint`}>{texts.templateHint}</p>}
        <p id={`${id}-note`} role={tried && wrong !== '' ? 'alert' : undefined} className={styles['note']}>
          {wrong}
        </p>
        <Button kind="main" type="submit" disabled={busy}>
          {texts.create}
        </Button>
      </Stack>
    </form>
  );
}

/** Empty while they are read, and where they cannot be: the workout can be written down without. */
function useAllTemplates(): readonly Template[] {
  const { storage } = useApp();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  useEffect(() => {
    let current = true;
    storage.templates.all().then(
      (all) => current && setTemplates(all),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [storage]);
  return templates;
}
