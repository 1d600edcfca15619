// The week as planned: the next session with its reasons first, then the other days, then what the week adds up to.
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { useLocation } from 'wouter';
import type { Plan, PlannedSession } from '../../domain/planning/plan.ts';
import { sessionFoci } from '../../domain/planning/session-focus.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { weekTexts } from '../../i18n/week.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { ContinueCard, useWorkoutInProgress } from './continue-card.tsx';
import { whatIsToday, type Today } from './next-session.ts';
import { SessionExercises } from './session-exercises.tsx';
import { workingSets } from './set-summary.ts';
import { Situation } from './situation.tsx';
import styles from './today.module.css';
import type { Catalogue } from './use-catalogue.ts';
import { useDay, useTrainedOn } from './use-day.ts';
import { WeekDays } from './week-days.tsx';
import { WeeklySets } from './weekly-sets.tsx';

const CareCards = lazy(async () => ({ default: (await import('../care-cards.tsx')).CareCards }));
const CheckInLine = lazy(async () => ({ default: (await import('../check-in-line.tsx')).CheckInLine }));

export interface WeekViewProps {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
}

export function WeekView({ plan, catalogue }: WeekViewProps) {
  const { planKeeper, workout } = useApp();
  const { doneSessionIds, planning } = useStore(planKeeper.store);
  const messages = useMessages();
  const week = useTexts(weekTexts);
  const day = useDay();
  const trainedToday = useTrainedOn(day);
  const inProgress = useWorkoutInProgress();
  const [, navigate] = useLocation();
  const [notStarted, setNotStarted] = useState(false);
  const today = whatIsToday({ sessions: plan.sessions, doneSessionIds, today: day, trainedToday });
  const texts = week.today;

  const foci = (session: PlannedSession) => {
    const patterns = session.exercises.flatMap(({ exerciseId, sets }) => {
      const exercise = catalogue.byId(exerciseId);
      return exercise ? [{ pattern: exercise.pattern, sets: workingSets(sets).length }] : [];
    });
    return messages.vocabulary.list(sessionFoci(patterns).map((focus) => week.focus[focus]));
  };
  const title = (session: PlannedSession) => week.session(foci(session), session.minutes);
  const start = async (session: PlannedSession) => {
    setNotStarted(false);
    await workout.start(session);
    const { status, problem } = workout.store.getState();
    if (status === 'active' && problem === null) navigate('/workout');
    else setNotStarted(true);
  };

  return (
    <Screen
      eyebrow={messages.vocabulary.date(day)}
      headline={headline(today, title, texts)}
      foot={
        inProgress ? undefined : today.kind === 'week_done' ? (
          <ButtonLink href="/coach" wide>
            {texts.freeSet}
          </ButtonLink>
        ) : (
          <Button
            kind={today.kind === 'train' ? 'main' : 'quiet'}
            wide
            onClick={() => void start(today.next)}
            aria-describedby="next-session"
          >
            {today.kind === 'train' ? texts.start : today.kind === 'rest' ? texts.startRestDay : texts.startEarlier}
          </Button>
        )
      }
    >
      <ContinueCard />
      {notStarted && (
        <Notice tone="warning" urgent title={texts.notStarted}>
          {texts.notStartedText}
        </Notice>
      )}
      <Situation day={day} />
      <Suspense>
        <CareCards day={day} />
      </Suspense>
      <output className={planning ? styles['planning'] : 'visually-hidden'}>{planning ? texts.planning : ''}</output>
      {today.kind === 'week_done' ? (
        <p className={styles['lead']}>{texts.doneWeekText}</p>
      ) : (
        <section aria-label={texts.exercises} className={styles['next']}>
          <h2 className="visually-hidden">{texts.exercises}</h2>
          <p
            id="next-session"
            className={today.kind === 'train' && !today.overdue ? 'visually-hidden' : styles['lead']}
          >
            {today.kind === 'train'
              ? today.overdue
                ? texts.overdue(messages.vocabulary.weekday(today.next.date))
                : title(today.next)
              : texts.next(messages.vocabulary.weekday(today.next.date), foci(today.next), today.next.minutes)}
          </p>
          <SessionExercises session={today.next} catalogue={catalogue} />
        </section>
      )}
      {today.others.length > 0 && (
        <Section title={texts.restOfWeek}>
          <WeekDays
            sessions={today.others}
            doneSessionIds={doneSessionIds}
            catalogue={catalogue}
            foci={foci}
            {...(inProgress ? {} : { onStart: (session: PlannedSession) => void start(session) })}
          />
        </Section>
      )}
      <WeeklySets plan={plan} />
      <Suspense>
        <CheckInLine day={day} />
      </Suspense>
      <ButtonLink href="/templates" wide>
        {texts.otherWays}
      </ButtonLink>
    </Screen>
  );
}

function headline(
  today: Today,
  title: (session: PlannedSession) => string,
  texts: { readonly restDay: string; readonly doneToday: string; readonly doneWeek: string },
): string {
  switch (today.kind) {
    case 'train':
      return title(today.next);
    case 'rest':
      return texts.restDay;
    case 'done_today':
      return texts.doneToday;
    case 'week_done':
      return texts.doneWeek;
  }
}
