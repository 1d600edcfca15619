// Explains one recorded repetition against the person's nearest good one; the network is asked when the panel opens, not before.
import { useEffect, useState } from 'react';
import { explainRecording, type Explained } from '../coach/explain-recording.ts';
import { nearestGood } from '../domain/form/explain/nearest-good.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { useApp } from './app-services.tsx';

export interface Looked {
  readonly explained: Explained;
  readonly good: RepetitionRecording | null;
}

/** As many of the person's good repetitions are looked through, the latest first. */
const COMPARED = 60;

/** Null while it is being looked at. `others`: of the same set, which may not lie on disk. */
export function useExplained(
  movement: RepetitionMovement,
  recording: RepetitionRecording,
  others: readonly RepetitionRecording[],
): Looked | null {
  const { storage, form } = useApp();
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [kept, own] = await Promise.all([
        storage.recordings.goodOf(movement.id, COMPARED).catch(() => []),
        storage.personal.of(movement.id).catch(() => null),
      ]);
      const good = nearestGood(recording, [...others, ...kept]);
      const explained = await explainRecording(form, movement, recording, good, own?.head ?? null);
      if (!gone) setLooked({ explained, good });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [storage, form, movement, recording, others]);
  return looked;
}
