// What the hands-free workout asks of the page: may the camera open, is it back, the lit screen, how long the whole rest is.
import { useEffect, useRef, useState } from 'react';
import { cameraLeave, wasTouched, watchForCamera } from '../../device/camera-presence.ts';
import { holdWakeLock } from '../../device/wake-lock.ts';
import type { GuidedStage } from './guided-flow.ts';

/** True once it is known whether the camera may be opened without a tap. */
export function useCameraLeave(onAllowed: () => void): boolean {
  const [asked, setAsked] = useState(false);
  const allowed = useRef(onAllowed);
  useEffect(() => {
    let gone = false;
    // A tap in this very page led here; after a reload only the permission counts.
    void cameraLeave().then((leave) => {
      if (gone) return;
      if (leave === 'granted' || wasTouched()) allowed.current();
      setAsked(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  return asked;
}

/** The screen stays lit from the first set to the summary, rests among it. */
export function useWakeLock(): void {
  useEffect(() => {
    const hold = holdWakeLock();
    return () => hold.release();
  }, []);
}

/** Of the rest as it was longest: the clock's line needs a whole. */
export function useTotal(deadlineMs: number | null, leftSec: number | null): number {
  const [total, setTotal] = useState({ deadlineMs, sec: leftSec ?? 0 });
  if (total.deadlineMs !== deadlineMs) setTotal({ deadlineMs, sec: leftSec ?? 0 });
  else if ((leftSec ?? 0) > total.sec) setTotal({ deadlineMs, sec: leftSec ?? 0 });
  return Math.max(total.sec, leftSec ?? 0);
}

const COMES_BACK: readonly string[] = ['unplugged', 'none'];

/** Tells when a camera that went away is there again: in trouble it goes on by itself, in a rest it is said. */
export function useCameraReturn(stage: GuidedStage, onBack: () => void): boolean {
  const inTrouble = stage.kind === 'trouble' && stage.problem.where === 'camera' ? stage.problem.reason : null;
  const lost = 'cutShort' in stage && stage.cutShort?.why === 'camera_lost';
  const [isBack, setBack] = useState(false);
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    setBack(false);
    if (inTrouble === null && !lost) return undefined;
    return watchForCamera(
      () => {
        setBack(true);
        if (inTrouble !== null) latest.current();
      },
      lost || COMES_BACK.includes(inTrouble ?? ''),
    );
  }, [inTrouble, lost, stage]);
  return isBack;
}
