// The warm-up by its stored deadline: the movement that is on, drawn as it is done, and what comes after it.
import { Pause, Play, SkipForward } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { warmUpAt } from '../../domain/coaching/session-warm-up.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { clockText } from '../../ui/load-text.ts';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Row } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { ClockFace } from './clock-face.tsx';
import { ClockFrame } from './clock-frame.tsx';
import { useClockOnLockScreen, useRestAlarm } from './guided-rest.ts';
import { useVoice } from './guided-voice.ts';
import { useNowMs } from './rest-clock.ts';
import styles from './warm-up-view.module.css';

export function WarmUpView({ onLeave }: { readonly onLeave: () => void }) {
  const texts = useTexts(gymFloorTexts);
  const coach = useTexts(coachTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout, now } = useApp();
  const warmUp = useStore(workout.store, ({ snapshot }) => snapshot?.warmUp ?? null);
  const nowMs = useNowMs(now, warmUp !== null && warmUp.pausedAtMs === undefined);
  const say = useVoice();
  const moment = warmUp ? warmUpAt(warmUp, nowMs) : null;
  const at = moment?.movement ?? null;
  const on = at === null ? null : (warmUp?.movements[at] ?? null);
  const nameOf = (id: string) => exerciseById(id)?.names[language] ?? id;
  const name = on ? nameOf(on.exerciseId) : '';
  const [told, setTold] = useState<string | null>(null);
  const key = on ? `${at}/${on.exerciseId}` : null;
  useEffect(() => {
    if (key === null || key === told || !on) return;
    setTold(key);
    say(texts.said.warmUp(name, on.durationSec));
  }, [key, told, on, name, say, texts]);
  useRestAlarm({
    deadlineMs: moment && !moment.paused && at !== null ? moment.deadlineMs : null,
    isQuiet: false,
    onOver: () => void workout.settle(),
  });
  const upNext = at === null ? undefined : warmUp?.movements[at + 1];
  const onSec = moment && on ? Math.ceil(moment.remainingMs / 1000) : null;
  useClockOnLockScreen({
    title: onSec === null ? '' : texts.lockScreen.on(name, clockText(onSec)),
    detail: upNext ? texts.nextIs(nameOf(upNext.exerciseId)) : '',
    leftSec: onSec,
    totalSec: on?.durationSec ?? 0,
    isPaused: moment?.paused ?? false,
    onPause: () => void workout.pauseClock(),
    onResume: () => void workout.resumeClock(),
    onSkip: () => void workout.nextWarmUpMovement(),
  });
  const isOver = warmUp !== null && at === null;
  useEffect(() => {
    if (isOver) void workout.settle();
  }, [isOver, workout]);
  if (!warmUp || !moment || !on || at === null) return null;
  const movement = movementById(on.exerciseId);
  const next = warmUp.movements[at + 1];
  const leftSec = Math.ceil(moment.remainingMs / 1000);
  return (
    <ClockFrame
      title={texts.warmUp.place(at + 1, warmUp.movements.length)}
      onLeave={onLeave}
      foot={
        <>
          <Button kind="main" wide icon={<SkipForward aria-hidden />} onClick={() => void workout.nextWarmUpMovement()}>
            {texts.warmUp.nextMovement}
          </Button>
          <Row>
            {moment.paused ? (
              <Button icon={<Play aria-hidden />} onClick={() => void workout.resumeClock()}>
                {texts.clock.resume}
              </Button>
            ) : (
              <Button icon={<Pause aria-hidden />} onClick={() => void workout.pauseClock()}>
                {texts.clock.pause}
              </Button>
            )}
            <Button onClick={() => void workout.skipWarmUp()}>{texts.warmUp.skip}</Button>
          </Row>
        </>
      }
    >
      <ClockFace
        tone={moment.paused ? 'wait' : 'work'}
        title={name}
        leftSec={leftSec}
        label={coach.workout.restLeft(clockText(leftSec))}
        share={1 - moment.remainingMs / (1000 * on.durationSec)}
        detail={moment.paused ? texts.clock.paused : next ? texts.nextIs(nameOf(next.exerciseId)) : ''}
      />
      {movement && (
        <div className={styles['figure']}>
          <MovementFigure movement={movement} label="" animated={!moment.paused} />
        </div>
      )}
    </ClockFrame>
  );
}
