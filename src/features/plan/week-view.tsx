// The week as planned: the next session with its reasons first, then the other days, then what the week adds up to.
import { lazy, Suspense, useCallback, useState } from 'react';
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
import { CareCards } from '../care-cards.tsx';
import type { CareTold } from '../use-care-told.ts';
import { ChangesInForce } from './changes-in-force.tsx';
import { ContinueCard, useWorkoutInProgress } from './continue-card.tsx';
import { whatIsToday, type Today } from './next-session.ts';
import { SessionExercises } from './session-exercises.tsx';
import { workingSets } from './set-summary.ts';
import { SessionFacts } from './session-facts.tsx';
import { Situation } from './situation.tsx';
import styles from './today.module.css';
import { type AskedSheet, PlanSheetProvider } from './plan-sheet-asked.ts';
import type { Catalogue } from './use-catalogue.ts';
import { useTrainedOn } from './use-day.ts';
import { WeekDays } from './week-days.tsx';
import { WeeklySets } from './weekly-sets.tsx';

// Not before the first question: the week itself needs none of it.
const PlanSheets = lazy(async () => ({ default: (await import('./plan-sheets.tsx')).PlanSheets }));
const InstallOnce = lazy(async () => ({ default: (await import('../install-once.tsx')).InstallOnce }));
const CheckInLine = lazy(async () => ({ default: (await import('../check-in-line.tsx')).CheckInLine }));

export interface WeekViewProps {
  readonly plan: Plan;
  /** Of what the week holds at least. */
  readonly catalogue: Catalogue;
  /** False while more of the catalogue is to come. */
  readonly isSettled: boolean;
  /** YYYY-MM-DD, local. */
  readonly day: string;
  readonly told: CareTold | null;
}

export function WeekView({ plan, catalogue, isSettled, day, told }: WeekViewProps) {
  const { planKeeper, workout } = useApp();
  const { doneSessionIds, planning } = useStore(planKeeper.store);
  const messages = useMessages();
  const week = useTexts(weekTexts);
  const trainedToday = useTrainedOn(day);
  const inProgress = useWorkoutInProgress();
  const [, navigate] = useLocation();
  const [notStarted, setNotStarted] = useState(false);
  const [asked, setAsked] = useState<AskedSheet | null>(null);
  const [everAsked, setEverAsked] = useState(false);
  const ask = useCallback((what: AskedSheet) => {
    setAsked(what);
    setEverAsked(true);
  }, []);
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
    <PlanSheetProvider value={ask}>
      <Screen
        eyebrow={messages.vocabulary.date(day)}
        headline={
          today.kind === 'train' ? (
            <button
              type="button"
              className={styles['headline']}
              data-why={today.next.id}
              aria-haspopup="dialog"
              onClick={() => ask({ kind: 'session', sessionId: today.next.id })}
            >
              {title(today.next)}
            </button>
          ) : (
            headline(today.kind, texts)
          )
        }
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
        <CareCards day={day} told={told} />
        <ChangesInForce day={day} label={texts.changes} catalogue={catalogue} />
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
            <SessionFacts session={today.next} />
            <SessionExercises session={today.next} catalogue={catalogue} />
          </section>
        )}
        <Button wide aria-haspopup="dialog" onClick={() => ask({ kind: 'what_if' })}>
          {texts.whatIf}
        </Button>
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
          {!inProgress && <InstallOnce />}
        </Suspense>
        {everAsked && isSettled && (
          <Suspense>
            <PlanSheets asked={asked} plan={plan} catalogue={catalogue} onClose={() => setAsked(null)} />
          </Suspense>
        )}
        <ButtonLink href="/templates" wide>
          {texts.otherWays}
        </ButtonLink>
        <ButtonLink href="/programmes" wide>
          {texts.programmes}
        </ButtonLink>
      </Screen>
    </PlanSheetProvider>
  );
}

function headline(
  kind: Exclude<Today['kind'], 'train'>,
  texts: { readonly restDay: string; readonly doneToday: string; readonly doneWeek: string },
): string {
  switch (kind) {
    case 'rest':
      return texts.restDay;
    case 'done_today':
      return texts.doneToday;
    case 'week_done':
      return texts.doneWeek;
  }
}
