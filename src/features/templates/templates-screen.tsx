// Ways to begin a workout that no plan asks for: a template, a past workout once more, or nothing given.
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { exercisesOf } from '../../domain/log/template-from-workout.ts';
import type { Template } from '../../domain/log/template.ts';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import { formats } from '../../i18n/formats.ts';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { typedWords } from '../../i18n/typed-words.ts';
import { templateTexts } from '../../i18n/templates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/message.tsx';
import { Screen, Section, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { TemplateExample } from '../empty-examples.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './templates.module.css';
import { useBegin } from './use-begin.ts';
import { useTemplates } from './use-templates.ts';

/** Past workouts offered to be done again. */
const PAST_SHOWN = 5;
const NAMES_SHOWN = 4;

export function TemplatesScreen() {
  const texts = useTexts(templateTexts);
  const { storage, workout, now, newId } = useApp();
  const { state, reload } = useTemplates();
  const [, navigate] = useLocation();
  const { begin, failed } = useBegin();
  const [notMade, setNotMade] = useState(false);
  const running = useStore(workout.store, ({ status }) => status === 'active');
  const templates = state.kind === 'loaded' ? state.templates : [];
  const empty = useTexts(emptyStateTexts);
  const makeOne = (
    <Button icon={<Plus aria-hidden />} onClick={() => void make()}>
      {texts.make}
    </Button>
  );

  async function make(): Promise<void> {
    const at = now().toISOString();
    const template: Template = { id: newId(), name: texts.unnamed, exercises: [], createdAt: at, changedAt: at };
    try {
      await storage.templates.save(template);
      navigate(`/templates/${template.id}`);
    } catch {
      setNotMade(true);
    }
  }

  async function beginTemplate(template: Template): Promise<void> {
    if (await begin(template.exercises, template.name))
      await storage.templates.save({ ...template, usedAt: now().toISOString() }).catch(() => undefined);
  }

  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.headline(templates.length)}
      foot={
        running ? undefined : (
          <Button wide onClick={() => void begin([])}>
            {texts.free}
          </Button>
        )
      }
    >
      {running && (
        <Notice
          title={texts.running}
          action={
            <ButtonLink href="/workout" kind="main">
              {texts.goOn}
            </ButtonLink>
          }
        >
          {texts.runningHelp}
        </Notice>
      )}
      {(failed || notMade) && <Notice tone="warning" urgent title={texts.notStarted} />}
      {state.kind === 'failed' && (
        <Notice tone="warning" title={texts.loadFailed} action={<Button onClick={reload}>{texts.tryAgain}</Button>} />
      )}
      {state.kind === 'loaded' && templates.length === 0 && (
        <EmptyState
          text={texts.noneHelp}
          example={{ label: empty.example, picture: <TemplateExample /> }}
          action={makeOne}
        />
      )}
      {templates.length > 0 && (
        <ul className={styles['list']}>
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateCard
                template={template}
                {...(running || template.exercises.length === 0 ? {} : { onBegin: () => void beginTemplate(template) })}
              />
            </li>
          ))}
        </ul>
      )}
      {(state.kind !== 'loaded' || templates.length > 0) && <Stack>{makeOne}</Stack>}
      {!running && <PastWorkouts onBegin={begin} />}
    </Screen>
  );
}

interface TemplateCardProps {
  readonly template: Template;
  readonly onBegin?: () => void;
}

function TemplateCard({ template, onBegin }: TemplateCardProps) {
  const texts = useTexts(templateTexts);
  const dateText = useDateText();
  const language = useLanguage();
  const { name, exercises, usedAt, id } = template;
  return (
    <article className={styles['card']}>
      <div className={styles['words']}>
        <h2>
          <Link href={`/templates/${id}`} aria-label={texts.open(name)}>
            <span {...typedWords(name, language)}>{name}</span>
          </Link>
        </h2>
        <ExerciseNames ids={exercises.map(({ exerciseId }) => exerciseId)} />
        <p className={styles['small']}>{usedAt === undefined ? texts.never : texts.lastUsed(dateText(usedAt))}</p>
      </div>
      {onBegin && (
        <Button aria-label={texts.start(name)} onClick={onBegin}>
          {texts.startShort}
        </Button>
      )}
    </article>
  );
}

function ExerciseNames({ ids }: { readonly ids: readonly string[] }) {
  const texts = useTexts(templateTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const { byId } = useExercises();
  const names = [...new Set(ids)].map((id) => byId(id)?.names[language] ?? id);
  const rest = names.length - NAMES_SHOWN;
  return (
    <p className={styles['names']}>
      {names.length === 0 ? texts.empty : vocabulary.list(names.slice(0, NAMES_SHOWN))}
      {rest > 0 && ` ${texts.more(rest)}`}
    </p>
  );
}

interface PastWorkoutsProps {
  readonly onBegin: ReturnType<typeof useBegin>['begin'];
}

function PastWorkouts({ onBegin }: PastWorkoutsProps) {
  const texts = useTexts(templateTexts);
  const dateText = useDateText();
  const { storage } = useApp();
  const [past, setPast] = useState<readonly WorkoutSummary[]>([]);
  useEffect(() => {
    let gone = false;
    storage.insight.summaries(PAST_SHOWN).then(
      (found) => {
        if (!gone) setPast(found.filter(({ endedAt, sets }) => endedAt !== undefined && sets > 0));
      },
      // The log screen says what is wrong with the log; here nothing is offered.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [storage]);
  if (past.length === 0) return null;
  const again = async ({ workoutId, title }: WorkoutSummary) => {
    const detail = await storage.log.workout(workoutId);
    if (detail) await onBegin(exercisesOf(detail), title);
  };
  return (
    <Section title={texts.past}>
      <ul className={styles['list']}>
        {past.map((summary) => {
          const name = summary.title ?? texts.workoutOf(dateText(summary.startedAt));
          return (
            <li key={summary.workoutId}>
              <article className={styles['card']}>
                <div className={styles['words']}>
                  <h3>
                    <Link href={`/log/${summary.workoutId}`}>{name}</Link>
                  </h3>
                  <ExerciseNames ids={summary.exercises.map(({ exerciseId }) => exerciseId)} />
                </div>
                <Button aria-label={texts.again(name)} onClick={() => void again(summary)}>
                  {texts.againShort}
                </Button>
              </article>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function useDateText(): (iso: string) => string {
  const language = useLanguage();
  const { now } = useApp();
  const year = now().getFullYear();
  return (iso) => {
    const date = new Date(iso);
    return formats[language].date(date, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(date.getFullYear() === year ? {} : { year: 'numeric' }),
    });
  };
}
