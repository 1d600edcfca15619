// What the menu of an exercise offers of its log: warm-up sets led up to its load, the exercise doubled or taken out.
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { performedOf, placesOf } from '../../domain/coaching/session-places.ts';
import { loadStep } from '../../domain/log/load-step.ts';
import { openRows } from '../../domain/log/next-entry.ts';
import type { Load } from '../../domain/log/records.ts';
import { warmUpSets } from '../../domain/log/warm-up-sets.ts';
import type { RemovedExercise } from '../../coach/workout-state.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { loadText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import { barOf } from '../plate-sheet.tsx';
import { useExercises } from '../use-exercises.ts';
import { usePreference } from '../use-preference.ts';
import { useStore } from 'zustand';
import { toPlanned } from './log-cells.ts';
import { NO_PAST, usePasts } from './use-pasts.ts';

export interface ExerciseLogItem {
  readonly label: string;
  readonly detail?: string;
  readonly act: () => void;
}

/** Pairs of plates that are quick to put on; finer ones are for the work itself. */
const BAR_STEP = { kg: 5, lb: 10 } as const;
const WARM_UP_RIR = 4;

export function useExerciseLogItems(
  snapshot: SessionSnapshot,
  index: number,
  onRemoved: (removed: RemovedExercise) => void,
): readonly ExerciseLogItem[] {
  const { menu } = useTexts(logRowTexts);
  const { workout, settings } = useApp();
  const sets = useStore(workout.store, (state) => state.sets);
  const session = snapshot.exercises[index];
  const exerciseId = session?.exerciseId ?? '';
  const exercise = useExercises().byId(exerciseId);
  const preference = usePreference(exerciseId);
  const past = usePasts([exerciseId], snapshot.workoutId).get(exerciseId) ?? NO_PAST;
  if (!session) return [];
  const places = placesOf(snapshot.exercises, performedOf(snapshot, sets));
  const done = sets.filter((_set, at) => places[at] === index);
  const unit = preference?.unit ?? settings.unit;
  const rows = openRows({ exercise, sets: session.sets, free: session.free === true, done, last: past.last, unit });
  const working = rows.filter(({ entry }) => entry.type !== 'warmup');
  const load = working.find(({ entry }) => entry.load !== undefined)?.entry.load;
  const hasWarmUp = [...done, ...rows.map(({ entry }) => entry)].some(({ type }) => type === 'warmup');
  const body = exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus';
  const ramp = load && !hasWarmUp && !body && done.length === 0 ? rampTo(load) : [];

  function rampTo(to: Load) {
    const bars = barOf(exercise ?? null);
    const own = preference?.bar?.unit === to.unit ? preference.bar.value : undefined;
    const usual = to.unit === 'kg' ? settings.barKg : settings.barLb;
    const bar = bars ? (own ?? usual ?? bars[to.unit][0] ?? null) : null;
    const step = bar === null ? loadStep(exercise ?? null, to) : BAR_STEP[to.unit];
    return warmUpSets({ working: to, bar, step });
  }

  function addRamp(): void {
    const warmUps = ramp.map((set) =>
      toPlanned({ type: 'warmup', reps: set.reps, load: set.load }, { restSec: set.restSec, targetRir: WARM_UP_RIR }),
    );
    void workout.addRows(index, warmUps, 'first');
  }

  return [
    ...(ramp.length > 0
      ? [
          {
            label: menu.warmUp,
            detail: ramp.map((set) => `${loadText(set.load.value, set.load.unit)} × ${set.reps}`).join(', '),
            act: addRamp,
          },
        ]
      : []),
    ...(session.group?.kind === 'interval' ? [] : [{ label: menu.copy, act: () => void workout.copyExercise(index) }]),
    {
      label: menu.remove,
      ...(done.length > 0 ? { detail: menu.removeDetail(done.length) } : {}),
      act: () =>
        void workout.removeExercise(index).then((removed) => {
          if (removed) onRemoved(removed);
        }),
    },
  ];
}
