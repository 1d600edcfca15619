// A block by the clock: what is on, how long, which round, what comes next. The camera counts where it can; the rest is one tap.
import { Check, Pause, Play } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type IntervalNow, intervalNow } from '../../domain/coaching/interval-now.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button } from '../../ui/button.tsx';
import { Stepper } from '../../ui/field.tsx';
import { clockText } from '../../ui/load-text.ts';
import { Notice, Sheet } from '../../ui/message.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Row } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { ClockFace } from './clock-face.tsx';
import { ClockFrame } from './clock-frame.tsx';
import { useClockOnLockScreen, useRestAlarm } from './guided-rest.ts';
import { useVoice } from './guided-voice.ts';
import { IntervalCoach } from './interval-coach.tsx';
import { isSeen, spellInView, workSeconds } from './interval-plan.ts';
import styles from './interval-view.module.css';
import { useNowMs } from './rest-clock.ts';
import { targetLine } from './target-text.ts';

export interface IntervalViewProps {
  readonly groupId: string;
  readonly onLeave: () => void;
}

/** Long enough to put the phone down and step back. */
const LEAD_IN_SEC = 10;

export function IntervalView({ groupId, onLeave }: IntervalViewProps) {
  const { workout, now } = useApp();
  const { snapshot, sets } = useStore(workout.store);
  const first = snapshot?.exercises.findIndex(({ group }) => group?.id === groupId) ?? -1;
  const runs = snapshot?.interval !== undefined;
  const nowMs = useNowMs(now, runs && snapshot.interval?.pausedAtMs === undefined);
  const begun = useRef(false);
  useEffect(() => {
    // Its turn has come by itself; a block that is over does not begin again.
    if (begun.current || first === -1) return;
    begun.current = true;
    if (!runs) void workout.startInterval(first, LEAD_IN_SEC);
  }, [workout, first, runs]);
  const moment = snapshot ? intervalNow(snapshot, sets, nowMs) : null;
  if (!snapshot || !moment) return null;
  return <Running snapshot={snapshot} moment={moment} onLeave={onLeave} />;
}

interface RunningProps {
  readonly snapshot: SessionSnapshot;
  readonly moment: IntervalNow;
  readonly onLeave: () => void;
}

function Running({ snapshot, moment, onLeave }: RunningProps) {
  const texts = useTexts(gymFloorTexts);
  const menu = useTexts(sessionMenuTexts);
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout, settings } = useApp();
  const { sets, problem } = useStore(workout.store);
  const say = useVoice();
  const [ending, setEnding] = useState(false);
  const [cameraOff, setCameraOff] = useState(false);
  const exercise = snapshot.exercises[moment.exerciseIndex];
  const exerciseId = exercise?.exerciseId ?? '';
  const known = exerciseById(exerciseId);
  const name = known?.names[language] ?? exerciseId;
  const movement = movementById(exerciseId);
  const planned = exercise?.sets.at(-1) ?? exercise?.skipped?.at(-1)?.set ?? null;
  const target = moment.format.kind === 'work_rest' ? null : planned;
  const own = sets.filter(({ endedAt }) => Date.parse(endedAt) >= (snapshot.interval?.beganAtMs ?? 0));
  const spell = cameraOff ? null : spellInView(moment, exerciseId, own.length);
  useRestAlarm({
    deadlineMs: moment.paused || moment.kind === 'done' ? null : moment.deadlineMs,
    isQuiet: false,
    onOver: () => void workout.settle(),
  });
  useEffect(() => {
    if (moment.kind === 'done') void workout.settle();
  }, [moment.kind, workout]);
  // What is on is said when it changes; one exercise alone needs no name each time.
  const several = moment.to > moment.from;
  const told = useRef('');
  useEffect(() => {
    const key = `${moment.exerciseIndex}`;
    if (told.current === key || moment.kind === 'done') return;
    const isFirst = told.current === '';
    told.current = key;
    if (several || isFirst) say(name, 3000);
  }, [moment.exerciseIndex, moment.kind, several, name, say]);
  const logged = useCallback(() => void workout.settle(), [workout]);

  const { clock } = texts;
  const leftSec = Math.ceil(moment.remainingMs / 1000);
  const round =
    moment.format.kind === 'amrap' ? clock.rounds(moment.round) : clock.round(moment.spell + 1, moment.spells);
  const stretchSec =
    moment.kind === 'work'
      ? workSeconds(moment.format)
      : moment.kind === 'lead_in'
        ? LEAD_IN_SEC
        : moment.format.kind === 'work_rest'
          ? moment.format.restSec
          : workSeconds(moment.format);
  useClockOnLockScreen({
    title: texts.lockScreen.on(moment.kind === 'rest' ? clock.rest : name, clockText(leftSec)),
    detail: moment.kind === 'work' ? round : texts.lockScreen.next(name),
    leftSec: moment.kind === 'done' ? null : leftSec,
    totalSec: stretchSec,
    isPaused: moment.paused,
    onPause: () => void workout.pauseClock(),
    onResume: () => void workout.resumeClock(),
  });
  if (spell !== null && movement)
    return (
      <IntervalCoach
        key={spell}
        movement={movement}
        target={target}
        place={moment.kind === 'rest' ? clock.round(Math.min(moment.spell + 2, moment.spells), moment.spells) : round}
        clock={{ tone: moment.kind === 'work' ? 'work' : 'rest', leftSec }}
        onLogged={logged}
        onTrouble={() => setCameraOff(true)}
        onLeave={onLeave}
      />
    );
  const title = moment.paused
    ? clock.paused
    : moment.kind === 'lead_in'
      ? clock.leadIn
      : moment.kind === 'work'
        ? clock.work
        : clock.rest;
  return (
    <ClockFrame
      title={menu.describe(moment.format)}
      onLeave={onLeave}
      foot={
        <Row>
          {moment.paused ? (
            <Button kind="main" icon={<Play aria-hidden />} onClick={() => void workout.resumeClock()}>
              {clock.resume}
            </Button>
          ) : (
            <Button icon={<Pause aria-hidden />} onClick={() => void workout.pauseClock()}>
              {clock.pause}
            </Button>
          )}
          <Button onClick={() => setEnding(true)}>{clock.end}</Button>
        </Row>
      }
    >
      <ClockFace
        tone={moment.paused || moment.kind === 'lead_in' ? 'wait' : moment.kind === 'work' ? 'work' : 'rest'}
        title={title}
        leftSec={leftSec}
        label={coach.workout.restLeft(clockText(leftSec))}
        share={1 - leftSec / Math.max(1, stretchSec)}
        detail={`${round} · ${clock.whole(clockText(Math.ceil(moment.blockRemainingMs / 1000)))}`}
      />
      <section className={styles['now']} aria-label={name}>
        {movement && (
          <div className={styles['figure']}>
            <MovementFigure movement={movement} label="" animated={moment.kind === 'work'} />
          </div>
        )}
        <div>
          <p className={styles['next']}>{moment.kind === 'work' ? '' : texts.next}</p>
          <h2>{name}</h2>
          {target && <p>{targetLine(target, coach.workout)}</p>}
          {own.length > 0 && <p className={styles['next']}>{clock.logged(own.length)}</p>}
        </div>
      </section>
      {problem !== null && (
        <Notice tone="warning" urgent title={coach.workout.saveFailed}>
          {log.problems[problem]}
        </Notice>
      )}
      <ByHand
        snapshot={snapshot}
        moment={moment}
        seen={!cameraOff}
        onLog={(id, plannedSet, amount) => {
          const measure = exerciseById(id)?.measure;
          const load =
            plannedSet?.load ??
            (plannedSet?.loadKg === undefined
              ? undefined
              : plannedLoad(plannedSet.loadKg, settings.unit, exerciseById(id)));
          return workout.addTypedSet({
            exerciseId: id,
            type: 'normal',
            ...(measure === 'repetitions' ? { reps: amount } : { durationSec: amount }),
            ...(load ? { load } : {}),
          });
        }}
      />
      <Sheet open={ending} title={clock.endTitle} closeLabel={clock.goOn} onClose={() => setEnding(false)}>
        <p>{clock.endHelp}</p>
        <Button kind="main" wide onClick={() => setEnding(false)}>
          {clock.goOn}
        </Button>
        <Button wide onClick={() => void workout.endInterval()}>
          {clock.endDo}
        </Button>
      </Sheet>
    </ClockFrame>
  );
}

interface ByHandProps {
  readonly snapshot: SessionSnapshot;
  readonly moment: IntervalNow;
  readonly seen: boolean;
  readonly onLog: (exerciseId: string, planned: PlannedSet | null, amount: number) => Promise<boolean>;
}

/** What the camera does not count: in one tap while it is done, or how many it was in the rest after it. */
function ByHand({ snapshot, moment, seen, onLog }: ByHandProps) {
  const { clock } = useTexts(gymFloorTexts);
  const { setForm } = useMessages();
  const coach = useTexts(coachTexts);
  const { byId: exerciseById } = useExercises();
  const members = moment.to - moment.from + 1;
  const { format } = moment;
  // In the rest between two stretches of work it is the one before it that is asked for.
  const index =
    format.kind === 'work_rest' && moment.kind === 'rest'
      ? moment.from + (moment.spell % members)
      : moment.exerciseIndex;
  const exercise = snapshot.exercises[index];
  const planned = exercise?.sets.at(-1) ?? exercise?.skipped?.at(-1)?.set ?? null;
  const holds = exerciseById(exercise?.exerciseId ?? '')?.measure !== 'repetitions';
  const meant = holds ? (planned?.durationSec ?? workSeconds(format)) : (planned?.reps ?? 10);
  const [typed, setTyped] = useState<{ readonly key: string; readonly amount: number | undefined } | null>(null);
  const [busy, setBusy] = useState(false);
  const key = `${index}/${moment.spell}`;
  const amount = typed?.key === key ? typed.amount : meant;
  if (!exercise || moment.kind === 'lead_in' || moment.doneInSpell) return null;
  if (seen && isSeen(exercise.exerciseId, format)) return null;
  const log = (what: number) => {
    setBusy(true);
    void onLog(exercise.exerciseId, planned, what).finally(() => setBusy(false));
  };
  if (format.kind !== 'work_rest')
    return (
      <Button kind="main" wide disabled={busy} icon={<Check aria-hidden />} onClick={() => log(meant)}>
        {clock.done(holds ? coach.workout.targetSec(meant) : coach.workout.targetReps(meant))}
      </Button>
    );
  return (
    <div className={styles['typed']}>
      <Stepper
        label={holds ? setForm.field.durationSec : clock.howMany}
        value={amount}
        onChange={(value) => setTyped({ key, amount: value })}
        min={1}
        max={1000}
        step={1}
        decreaseLabel={setForm.decrease}
        increaseLabel={setForm.increase}
      />
      <Button
        kind="main"
        disabled={busy || amount === undefined || !Number.isInteger(amount) || amount < 1 || amount > 1000}
        onClick={() => log(amount ?? meant)}
      >
        {clock.log}
      </Button>
    </div>
  );
}
