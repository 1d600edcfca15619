// A past workout as the next one: begun again at once, or kept as a template.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { exercisesOf, plannedFrom, templateFromWorkout } from '../../domain/log/template-from-workout.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { StorageError, type WorkoutDetail } from '../../storage/storage.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice, Sheet } from '../../ui/message.tsx';
import { Row, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';

export interface WorkoutAgainProps {
  readonly detail: WorkoutDetail;
  /** What a template of it is called until the person says otherwise. */
  readonly name: string;
}

export function WorkoutAgain({ detail, name }: WorkoutAgainProps) {
  const { workout, storage, now, newId } = useApp();
  const { log, shell } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const [, navigate] = useLocation();
  const isActive = useStore(workout.store, ({ status }) => status === 'active');
  const [open, setOpen] = useState<'again' | 'template' | null>(null);
  const [said, setSaid] = useState<'saved' | 'not_begun' | 'empty' | StorageError['reason'] | null>(null);
  const [called, setCalled] = useState(name);

  async function begin(): Promise<void> {
    setOpen(null);
    const exercises = exercisesOf(detail);
    if (exercises.length === 0) return setSaid('empty');
    const { title } = detail.workout;
    await workout.start({ exercises: plannedFrom(exercises) }, title === undefined ? {} : { title });
    const { status, problem } = workout.store.getState();
    if (status === 'active' && problem === null) navigate('/workout');
    else setSaid('not_begun');
  }

  async function save(): Promise<void> {
    const made = { id: newId(), name: called.trim() === '' ? name : called.trim(), nowIso: now().toISOString() };
    const template = templateFromWorkout(detail, made);
    setOpen(null);
    if (!template) return setSaid('empty');
    try {
      await storage.templates.save(template);
      setSaid('saved');
    } catch (error) {
      setSaid(error instanceof StorageError ? error.reason : 'failed');
    }
  }

  return (
    <>
      <Row>
        <Button onClick={() => (isActive ? setOpen('again') : void begin())}>{texts.again}</Button>
        <Button aria-haspopup="dialog" onClick={() => setOpen('template')}>
          {texts.saveTemplate}
        </Button>
      </Row>
      {said === 'saved' && (
        <Notice title={texts.templateSaved} action={<ButtonLink href="/templates">{texts.openTemplates}</ButtonLink>} />
      )}
      {said === 'empty' && <Notice title={texts.templateEmpty} />}
      {said !== null && said !== 'saved' && said !== 'empty' && (
        <Notice tone="warning" urgent title={said === 'not_begun' ? texts.notBegun : log.problems[said]} />
      )}
      <Sheet open={open === 'again'} title={texts.againTitle} closeLabel={shell.close} onClose={() => setOpen(null)}>
        <Stack>
          <p>{texts.againText}</p>
          <Row>
            <ButtonLink href="/workout">{log.continueWorkout}</ButtonLink>
            <Button kind="main" onClick={() => void begin()}>
              {texts.endAndBegin}
            </Button>
          </Row>
        </Stack>
      </Sheet>
      <Sheet
        open={open === 'template'}
        title={texts.saveTemplate}
        closeLabel={shell.close}
        onClose={() => setOpen(null)}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Stack>
            <TextField label={texts.templateName} value={called} onChange={setCalled} />
            <Button kind="main" type="submit">
              {log.saveChanges}
            </Button>
          </Stack>
        </form>
      </Sheet>
    </>
  );
}
