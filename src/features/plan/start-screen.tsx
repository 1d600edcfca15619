// Where the shortcut on the icon leads: today's session is begun, the one under way goes on; where there is none today, Today says so.
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { useMessages } from '../../i18n/i18n.tsx';
import { Bob } from '../../ui/bob.tsx';
import { localDay } from '../../coach/local-day.ts';
import { useApp } from '../app-services.tsx';
import { whatIsToday } from './next-session.ts';
import styles from './today.module.css';

export function StartScreen() {
  const { planKeeper, workout, storage, now } = useApp();
  const { plan: texts } = useMessages();
  const [, navigate] = useLocation();
  const { status, doneSessionIds } = useStore(planKeeper.store);
  const training = useStore(workout.store, (state) => state.status);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || training === 'loading' || (training === 'none' && status.kind === 'loading')) return;
    begun.current = true;
    const begin = async (): Promise<string> => {
      if (training === 'active') return '/workout';
      if (status.kind !== 'planned') return '/';
      const today = localDay(now());
      const workouts = await storage.log.since(today).catch(() => []);
      const trainedToday = workouts.some(
        ({ workout: past, sets }) => past.day === today && past.endedAt !== undefined && sets.length > 0,
      );
      const standing = whatIsToday({ sessions: status.plan.sessions, doneSessionIds, today, trainedToday });
      if (standing.kind !== 'train') return '/';
      await workout.start(standing.next);
      const after = workout.store.getState();
      // What went wrong is told where it is begun by hand.
      return after.status === 'active' && after.problem === null ? '/workout' : '/';
    };
    void begin().then((path) => navigate(path, { replace: true }));
  }, [training, status, doneSessionIds, workout, storage, now, navigate]);
  return (
    <main className={styles['loading']} aria-busy>
      <Bob />
      <h1 className="visually-hidden">{texts.loading}</h1>
    </main>
  );
}
