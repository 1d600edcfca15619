// The page's one heart-rate strap with all that hangs on it: who it is worn by, what it heard of each set, where that is stored.
import type { BluetoothLike } from '../device/bluetooth.ts';
import { createHeartRateMonitor, type HeartRateMonitor } from '../device/heart-rate.ts';
import { type HeartPerson, type HeartZones, heartZones } from '../domain/heart/heart-zones.ts';
import type { LogRepository } from '../storage/storage.ts';
import { createHeartWatch, type HeartWatch } from './heart-watch.ts';
import type { Workout } from './workout-state.ts';

export interface Heart {
  readonly monitor: HeartRateMonitor;
  readonly watch: HeartWatch;
  /** Of the person as they are known now; null where neither age nor a maximum is. */
  zones(): HeartZones | null;
}

export interface HeartDependencies {
  /** Null where the browser has none. */
  readonly bluetooth: BluetoothLike | null;
  readonly log: Pick<LogRepository, 'workout'>;
  readonly workout: Pick<Workout, 'updateSet'>;
  readonly person: () => HeartPerson;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<void>;
}

/** A strap of an earlier visit is looked for at once, where the browser allows that without a tap. */
export function createHeart({ bluetooth, log, workout, person, now, wait }: HeartDependencies): Heart {
  const monitor = createHeartRateMonitor({ bluetooth, now: () => now().getTime(), wait });
  const zones = () => heartZones(person());
  const watch = createHeartWatch({
    onSample: (listener) => monitor.onSample(listener),
    zones,
    now,
    wait,
    async store({ id, workoutId }, heart) {
      // As it lies in the log now: the person may have put it right in the meantime, or taken it away.
      const detail = await log.workout(workoutId).catch(() => null);
      const set = detail?.sets.find((each) => each.id === id);
      if (set) await workout.updateSet({ ...set, heart });
    },
  });
  void monitor.resume();
  return { monitor, watch, zones };
}
