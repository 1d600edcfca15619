// The card of a workout that was begun, for screens of the first load: it comes only where there is such a workout.
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../app-services.tsx';

/** Where it cannot be fetched the screen stands without it; the workout is still behind its own address. */
const ContinueCard = lazy(async () => {
  const fetched = await import('./continue-card.tsx').catch(() => null);
  return { default: fetched?.ContinueCard ?? Nothing };
});

function Nothing() {
  return null;
}

export function ContinueSoon() {
  const inProgress = useStore(useApp().workout.store, ({ status }) => status === 'active');
  if (!inProgress) return null;
  return (
    <Suspense>
      <ContinueCard />
    </Suspense>
  );
}
