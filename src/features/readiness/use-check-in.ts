// Telling with one tap how one is today: kept at once, put right with another tap, taken back with undo.
import { useRef, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import {
  CHECK_IN_MEASURES,
  type CheckIn,
  type CheckInMeasure,
  type CheckInStep,
  latestTold,
} from '../../domain/log/check-in.ts';
import { checkInConstraints } from '../../domain/readiness/check-in-constraints.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { readinessTexts } from '../../i18n/readiness-over-time.ts';
import { StorageError } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';

/** The last tap: what it wrote and what that took the place of. */
interface Tap {
  readonly said: string;
  readonly added: CheckIn | null;
  readonly removed: CheckIn | null;
}

export interface CheckInActions {
  readonly told: ReadonlyMap<CheckInMeasure, CheckIn>;
  /** Words for the last tap, with a way back. */
  readonly last: { readonly text: string; readonly undo: () => void; readonly close: () => void } | null;
  readonly failed: boolean;
  /** A tap on what holds already takes it back. */
  readonly tell: (measure: CheckInMeasure, step: CheckInStep) => void;
}

/** `checkIns`: at least those of today. */
export function useCheckIn(checkIns: readonly CheckIn[]): CheckInActions {
  const { storage, now, newId } = useApp();
  const texts = useTexts(readinessTexts);
  const [tap, setTap] = useState<Tap | null>(null);
  const [failed, setFailed] = useState(false);
  const told = latestTold(checkIns, localDay(now()));
  // One after the other, each upon what the one before left on the disk: quick taps may outrun what is shown.
  const turn = useRef<Promise<void>>(Promise.resolve());
  const keep = (act: () => Promise<Tap | null>) => {
    const run = () => tried(act);
    turn.current = turn.current.then(run, run);
  };
  const holding = async (measure: CheckInMeasure): Promise<CheckIn | undefined> => {
    const today = localDay(now());
    return latestTold(await storage.checkIns.between(today, today), today).get(measure);
  };

  async function tried(act: () => Promise<Tap | null>): Promise<void> {
    try {
      setTap(await act());
      setFailed(false);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setFailed(true);
    }
  }

  async function add(measure: CheckInMeasure, step: CheckInStep, before: CheckIn | undefined): Promise<Tap> {
    const at = now();
    const checkIn: CheckIn = { id: newId(), day: localDay(at), at: at.toISOString(), [measure]: step };
    // The new one first: were the page closed between the two, the limits would be too tight, never too loose.
    await storage.checkIns.add(checkIn, checkInConstraints(checkIn, texts.told));
    const replaced = before && tellsOnly(before, measure) ? before : null;
    if (replaced) await storage.checkIns.remove(replaced.id, at.toISOString());
    return { said: texts.saved(texts.told(measure, step)), added: checkIn, removed: replaced };
  }

  return {
    told,
    last: tap && {
      text: tap.said,
      undo: () =>
        keep(async () => {
          if (tap.removed) await storage.checkIns.restore(tap.removed.id);
          if (tap.added) await storage.checkIns.remove(tap.added.id, now().toISOString());
          return null;
        }),
      close: () => setTap(null),
    },
    failed,
    tell: (measure, step) =>
      keep(async () => {
        const before = await holding(measure);
        if (before?.[measure] !== step) return add(measure, step, before);
        if (!tellsOnly(before, measure)) return null;
        await storage.checkIns.remove(before.id, now().toISOString());
        return { said: texts.takenBack(texts.told(measure, step)), added: null, removed: before };
      }),
  };
}

function tellsOnly(checkIn: CheckIn, measure: CheckInMeasure): boolean {
  return CHECK_IN_MEASURES.every((each) => (checkIn[each] !== undefined) === (each === measure));
}
