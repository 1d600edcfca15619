// Today: what this is, the next session and why, or what stands in the way of one.
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../../i18n/language-in-force.tsx';
import { plan as planTexts } from '../../i18n/plan.ts';
import { Bob } from '../../ui/bob.tsx';
import { late, WaitingProvider } from '../../ui/late.tsx';
import { useApp } from '../app-services.tsx';
import { useCareTold } from '../use-care-told.ts';
import { FirstVisit } from './first-visit.tsx';
import { WeekView } from './late-week.ts';
import { CatalogueMissing } from './catalogue-missing.tsx';
import type { Said } from './done-toast.tsx';
import styles from './today.module.css';
import type { ObstaclesViewProps } from './no-plan.tsx';
import { useDay } from './use-day.ts';
import { useWeekCatalogue } from './use-week-catalogue.ts';
import type { WeekViewProps } from './week-view.tsx';

// Whoever comes for the first time needs none of these; whoever comes back has them on the device.
const ObstaclesView = late(async () => (await import('./no-plan.tsx')).ObstaclesView);
const PlanUnavailable = late(async () => (await import('./no-plan.tsx')).PlanUnavailable);
const DoneToast = lazy(async () => ({ default: (await import('./done-toast.tsx')).DoneToast }));

export function TodayScreen() {
  // Outlives the screen on which wishes gave way: with the plan that this makes possible, that one is gone.
  const [said, setSaid] = useState<Said | null>(null);
  return (
    <WaitingProvider value={<Loading />}>
      <Day onSay={setSaid} />
      {said && (
        <Suspense>
          <DoneToast said={said} onSay={setSaid} />
        </Suspense>
      )}
    </WaitingProvider>
  );
}

function Day({ onSay }: Pick<ObstaclesViewProps, 'onSay'>) {
  const { planKeeper } = useApp();
  const { status } = useStore(planKeeper.store);
  switch (status.kind) {
    case 'loading':
      return <Loading />;
    case 'no_profile':
      return <FirstVisit />;
    case 'planned':
      return <PlannedWeek plan={status.plan} />;
    case 'unsatisfiable':
    case 'refer':
      return <ObstaclesView kind={status.kind} obstacles={status.obstacles} onSay={onSay} />;
    case 'unavailable':
      return <PlanUnavailable reason={status.reason} />;
  }
}

function PlannedWeek({ plan }: Pick<WeekViewProps, 'plan'>) {
  const day = useDay();
  const { state, isSettled } = useWeekCatalogue(plan);
  const told = useCareTold(day);
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <CatalogueMissing />;
    case 'ready':
      // What care asks stands above the week: come late, it would move what is drawn.
      if (told === 'reading') return <Loading />;
      return <WeekView plan={plan} catalogue={state.catalogue} isSettled={isSettled} day={day} told={told} />;
  }
}

function Loading() {
  const plan = useTexts(planTexts);
  return (
    <main className={styles['loading']} aria-busy>
      <Bob />
      <h1 className="visually-hidden">{plan.loading}</h1>
    </main>
  );
}
