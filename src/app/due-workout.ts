// Marks the app's icon while a workout of the plan is due: followed while the page is open, and left as it stands when it is closed. Nothing
// runs in between, so that the mark of a new day comes with the next start, or with the system's own daily look where the browser has one.
import type { StoreApi } from 'zustand/vanilla';
import { localDay } from '../coach/local-day.ts';
import type { PlanKeeper } from '../coach/plan-keeper.ts';
import type { Workout } from '../coach/workout-state.ts';
import { type Badge, canShowBadge, createBadge } from '../device/badge.ts';
import { DUE_TAG, keepDueDays } from '../device/due-days.ts';
import { whatIsToday } from '../features/plan/next-session.ts';
import type { Settings, Storage } from '../storage/storage.ts';

/** The browser decides how often it really looks. */
const DAILY_MS = 12 * 60 * 60 * 1000;

export interface DueWorkoutDependencies {
  readonly planKeeper: Pick<PlanKeeper, 'store'>;
  readonly workout: Pick<Workout, 'store'>;
  readonly storage: Pick<Storage, 'log' | 'onChange'>;
  readonly settings: StoreApi<Settings>;
  readonly now: () => Date;
  readonly badge: Badge;
  /** See due-days.ts. */
  readonly keepDays: (days: readonly string[]) => Promise<void>;
}

/** Does nothing where the page runs in a browser's window, or the browser marks no icons. */
export function markDueWorkouts(from: Omit<DueWorkoutDependencies, 'badge' | 'keepDays'>): void {
  if (!canShowBadge()) return;
  const look = followDueWorkout({ ...from, badge: createBadge(), keepDays: keepDueDays });
  // A phone left overnight shows another day.
  document.addEventListener('visibilitychange', () => void look());
  void askForDailyLook().catch(() => undefined);
}

/** Returns how to look again, for a day that has passed; resolves when the mark is as it is to be. */
export function followDueWorkout(dependencies: DueWorkoutDependencies): () => Promise<void> {
  const { planKeeper, workout, storage, settings, now, badge, keepDays } = dependencies;
  let asked = 0;

  async function look(): Promise<void> {
    asked += 1;
    const question = asked;
    const { status, doneSessionIds } = planKeeper.store.getState();
    if (status.kind === 'loading') return;
    if (status.kind !== 'planned' || settings.getState().badge === 'off') {
      await Promise.all([badge.show(false), keepDays([])]);
      return;
    }
    const today = localDay(now());
    const workouts = await storage.log.since(today).catch(() => []);
    if (question !== asked) return;
    const trainedToday = workouts.some(
      ({ workout: past, sets }) => past.day === today && past.endedAt !== undefined && sets.length > 0,
    );
    const { sessions } = status.plan;
    const { kind } = whatIsToday({ sessions, doneSessionIds, today, trainedToday });
    const open = sessions.filter(({ id, date }) => !doneSessionIds.includes(id) && (!trainedToday || date > today));
    await Promise.all([badge.show(kind === 'train'), keepDays(open.map(({ date }) => date))]);
  }

  const again = () => void look();
  planKeeper.store.subscribe(again);
  workout.store.subscribe((state, before) => state.status !== before.status && again());
  settings.subscribe((state, before) => state.badge !== before.badge && again());
  storage.onChange((what) => what === 'log' && again());
  again();
  return look;
}

/** Chromium alone, for installed apps that are used; asking again is harmless. */
async function askForDailyLook(): Promise<void> {
  const registration = (await navigator.serviceWorker?.ready) as
    | { readonly periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> } }
    | undefined;
  await registration?.periodicSync?.register(DUE_TAG, { minInterval: DAILY_MS });
}
