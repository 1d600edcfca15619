// Where nobody looks at the screen: the alarm at a deadline, and the rest or the clock of a block on the lock screen.
import { useEffect, useRef } from 'react';
import { createMediaControls, createSilentSound, type MediaControls } from '../../device/media-session.ts';
import { createRestAlarm, type RestAlarm } from '../../device/rest-alarm.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { clockText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import { coachingOf } from './guided-voice.ts';

export interface RestAlarmUse {
  /** Epoch milliseconds; null: none runs. */
  readonly deadlineMs: number | null;
  /** The deadline counts, but nothing rings. */
  readonly isQuiet: boolean;
  /** Once, with the page in sight. */
  readonly onOver: () => void;
}

export function useRestAlarm(use: RestAlarmUse): void {
  const { now, settings } = useApp();
  const latest = useRef(use);
  const silent = useRef(false);
  const alarm = useRef<RestAlarm | null>(null);
  useEffect(() => {
    latest.current = use;
    silent.current = !settings.voice && !coachingOf(settings).toneEnds;
  });
  useEffect(() => {
    const own = createRestAlarm({
      now: () => now().getTime(),
      isMuted: () => silent.current || latest.current.isQuiet,
      vibrate: (patternMs) => {
        if (!latest.current.isQuiet && 'vibrate' in navigator) navigator.vibrate([...patternMs]);
      },
      onOver: () => latest.current.onOver(),
    });
    alarm.current = own;
    return () => {
      own.close();
      alarm.current = null;
    };
  }, [now]);
  const { deadlineMs } = use;
  useEffect(() => {
    alarm.current?.set(deadlineMs);
  }, [deadlineMs]);
}

export interface LockScreenUse {
  /** Whole seconds of the rest; null: nothing is shown there. */
  readonly leftSec: number | null;
  readonly totalSec: number;
  /** `Push-up, set 2 of 3` */
  readonly next: string;
  readonly onSkip: () => void;
  readonly onMore: () => void;
}

export function useRestOnLockScreen(use: LockScreenUse): void {
  const texts = useTexts(gymFloorTexts);
  const { settings } = useApp();
  const latest = useRef(use);
  const controls = useRef<MediaControls | null>(null);
  const plays = settings.restOnLockScreen === true;
  useEffect(() => {
    latest.current = use;
  });
  useEffect(() => {
    const own = createMediaControls({
      sound: plays ? createSilentSound() : null,
      onCommand: (command) => (command === 'skip' ? latest.current.onSkip() : latest.current.onMore()),
    });
    controls.current = own;
    return () => {
      own.clear();
      controls.current = null;
    };
  }, [plays]);
  const { leftSec, totalSec, next } = use;
  useEffect(() => {
    if (leftSec === null) controls.current?.clear();
    else
      controls.current?.show(
        { title: texts.lockScreen.rest(clockText(leftSec)), detail: texts.lockScreen.next(next) },
        { totalSec, goneSec: totalSec - leftSec },
      );
  }, [leftSec, totalSec, next, texts, plays]);
}

export interface ClockUse {
  /** What is on, and how long: `Plank 0:30`. */
  readonly title: string;
  /** What comes next, or which round it is. */
  readonly detail: string;
  /** Whole seconds of what is on; null: nothing is shown there. */
  readonly leftSec: number | null;
  readonly totalSec: number;
  readonly isPaused: boolean;
  readonly onPause: () => void;
  readonly onResume: () => void;
  /** Absent: nothing is skipped from outside. */
  readonly onSkip?: () => void;
}

/** The clock of a warm-up or an interval block, to be held and let go on the lock screen and on a headset. */
export function useClockOnLockScreen(use: ClockUse): void {
  const { settings } = useApp();
  const latest = useRef(use);
  const controls = useRef<MediaControls | null>(null);
  const plays = settings.restOnLockScreen === true;
  const skips = use.onSkip !== undefined;
  useEffect(() => {
    latest.current = use;
  });
  useEffect(() => {
    const own = createMediaControls({
      sound: plays ? createSilentSound() : null,
      buttons: skips ? 'clock' : 'clock_only',
      onCommand(command) {
        const { onPause, onResume, onSkip } = latest.current;
        if (command === 'pause') onPause();
        else if (command === 'resume') onResume();
        else onSkip?.();
      },
    });
    controls.current = own;
    return () => {
      own.clear();
      controls.current = null;
    };
  }, [plays, skips]);
  const { leftSec, totalSec, title, detail, isPaused } = use;
  useEffect(() => {
    if (leftSec === null) controls.current?.clear();
    else controls.current?.show({ title, detail }, { totalSec, goneSec: totalSec - leftSec }, isPaused);
  }, [leftSec, totalSec, title, detail, isPaused, plays, skips]);
}
