// One template: its exercises and sets, changed in place. Every change is on disk at once, every removal can be taken back.
import { Copy, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import * as edit from '../../domain/log/edit-template.ts';
import type { Template } from '../../domain/log/template.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { templateTexts } from '../../i18n/templates.ts';
import { StorageError } from '../../storage/storage.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice, Toast } from '../../ui/message.tsx';
import { Row, Screen, Section } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { TemplateExerciseCard } from './template-exercise-card.tsx';
import { TemplateSetSheet } from './template-set-sheet.tsx';
import styles from './templates.module.css';

const LONGEST_NAME = 60;

type Found = 'loading' | 'missing' | 'failed' | Template;

export function TemplateScreen({ templateId }: { readonly templateId: string }) {
  const { storage } = useApp();
  const texts = useTexts(templateTexts);
  const [found, setFound] = useState<Found>('loading');
  useEffect(() => {
    let gone = false;
    storage.templates.get(templateId).then(
      (template) => {
        if (!gone) setFound(template && template.deletedAt === undefined ? template : 'missing');
      },
      () => {
        if (!gone) setFound('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [storage, templateId]);
  if (found === 'loading') return <Screen eyebrow={texts.eyebrow} headline="…" />;
  if (found === 'missing' || found === 'failed')
    return (
      <Screen
        eyebrow={texts.eyebrow}
        headline={found === 'missing' ? texts.notFound : texts.loadFailed}
        foot={<ButtonLink href="/templates">{texts.back}</ButtonLink>}
      />
    );
  return <Editor first={found} />;
}

/** What was taken out, and the row of exercises as it was before. */
interface Removal {
  readonly what: string;
  readonly before: edit.TemplateRow;
}

function Editor({ first }: { readonly first: Template }) {
  const { storage, now, newId } = useApp();
  const texts = useTexts(templateTexts);
  const { log, shell } = useMessages();
  const language = useLanguage();
  const { byId } = useExercises();
  const [, navigate] = useLocation();
  const [template, setTemplate] = useState(first);
  const [name, setName] = useState(first.name);
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<{ readonly at: number; readonly setAt: number } | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [gone, setGone] = useState(false);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  /** Changes are written in the order they were made, each on top of the one before. */
  const latest = useRef(first);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  function save(changes: Partial<Pick<Template, 'name' | 'exercises'>>): void {
    const changed: Template = { ...latest.current, ...changes, changedAt: now().toISOString() };
    latest.current = changed;
    setTemplate(changed);
    queue.current = queue.current
      .then(() => storage.templates.save(changed))
      .then(
        () => setProblem(null),
        (error: unknown) => setProblem(error instanceof StorageError ? error.reason : 'failed'),
      );
  }
  const change = (exercises: edit.TemplateRow) => save({ exercises });
  const nameOf = (id: string) => byId(id)?.names[language] ?? id;
  const remove = (what: string, after: edit.TemplateRow) => {
    setRemoval({ what, before: template.exercises });
    change(after);
  };
  const rename = (text: string) => {
    setName(text);
    const kept = text.trim().slice(0, LONGEST_NAME);
    if (kept !== '') save({ name: kept });
  };

  async function copy(): Promise<void> {
    const at = now().toISOString();
    const { usedAt: _usedAt, fromWorkoutId: _from, ...rest } = latest.current;
    const made = {
      ...rest,
      id: newId(),
      name: texts.copyOf(rest.name).slice(0, LONGEST_NAME),
      createdAt: at,
      changedAt: at,
    };
    await queue.current;
    try {
      await storage.templates.save(made);
      navigate(`/templates/${made.id}`);
    } catch (error) {
      setProblem(error instanceof StorageError ? error.reason : 'failed');
    }
  }

  async function mark(act: () => Promise<void>, after: boolean): Promise<void> {
    await queue.current;
    try {
      await act();
      setGone(after);
    } catch (error) {
      setProblem(error instanceof StorageError ? error.reason : 'failed');
    }
  }

  const back = <ButtonLink href="/templates">{texts.back}</ButtonLink>;
  if (gone)
    return (
      <Screen eyebrow={texts.eyebrow} headline={texts.removed(template.name)} foot={back}>
        <Button onClick={() => void mark(() => storage.templates.restore(template.id), false)}>{shell.undo}</Button>
      </Screen>
    );
  const open = edited && template.exercises[edited.at]?.sets[edited.setAt];
  return (
    <Screen eyebrow={texts.eyebrow} headline={template.name}>
      {problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />}
      <TextField
        label={texts.name}
        value={name}
        onChange={rename}
        problem={name.trim() === '' ? texts.nameMissing : null}
        hint={texts.saved}
      />
      <Section title={texts.exercises}>
        {template.exercises.length === 0 && (
          <div className={styles['none']}>
            <Bob height={72} />
            <p>{texts.empty}</p>
          </div>
        )}
        <ol className={styles['list']}>
          {template.exercises.map((exercise, at) => (
            // A position is what an entry is: the same exercise may stand twice.
            <li key={`${at}/${exercise.exerciseId}`}>
              <TemplateExerciseCard
                exercise={exercise}
                next={template.exercises[at + 1] ?? null}
                first={at === 0}
                onSet={(setAt) => setEdited({ at, setAt })}
                onAddSet={() => change(edit.addSet(template.exercises, at))}
                onMove={(by) => change(edit.moveExercise(template.exercises, at, by))}
                onBind={(bind) =>
                  change(
                    bind ? edit.groupWithNext(template.exercises, at) : edit.ungroupFromNext(template.exercises, at),
                  )
                }
                onRemove={() => remove(nameOf(exercise.exerciseId), edit.removeExercise(template.exercises, at))}
              />
            </li>
          ))}
        </ol>
        <Row>
          <Button icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </Row>
      </Section>
      <Row>
        <Button icon={<Copy aria-hidden />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button
          kind="warning"
          onClick={() => void mark(() => storage.templates.remove(template.id, now().toISOString()), true)}
        >
          {texts.removeTemplate}
        </Button>
        {back}
      </Row>
      <AddExercise
        open={adding}
        onClose={() => setAdding(false)}
        onAdd={(exerciseId) =>
          change(
            edit.addExercise(latest.current.exercises, {
              id: exerciseId,
              measure: byId(exerciseId)?.measure ?? 'repetitions',
            }),
          )
        }
      />
      {edited && open && (
        <TemplateSetSheet
          exercise={byId(template.exercises[edited.at]?.exerciseId ?? '') ?? null}
          name={nameOf(template.exercises[edited.at]?.exerciseId ?? '')}
          number={edited.setAt + 1}
          set={open}
          onClose={() => setEdited(null)}
          onChange={(changes, which) => {
            change(edit.changeSet(template.exercises, edited.at, edited.setAt, changes, which));
            setEdited(null);
          }}
          onRemove={() => {
            remove(texts.set(edited.setAt + 1), edit.removeSet(template.exercises, edited.at, edited.setAt));
            setEdited(null);
          }}
        />
      )}
      {removal && (
        <Toast
          text={texts.removed(removal.what)}
          actionLabel={shell.undo}
          onAction={() => {
            change(removal.before);
            setRemoval(null);
          }}
          closeLabel={shell.close}
          onClose={() => setRemoval(null)}
        />
      )}
    </Screen>
  );
}
