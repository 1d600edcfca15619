// A whole workout with the hands off the screen: set, rest, next set, next exercise, summary. guided-flow.ts says what comes; this listens
// to the coach, the clock, the disk and the camera, and shows it.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { type IntervalScore, intervalScore } from '../../domain/coaching/interval-score.ts';
import { movementById } from '../../domain/movements/registry.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts, type GymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { AllDoneView } from './all-done-view.tsx';
import { GuidedByHand } from './guided-by-hand.tsx';
import { GuidedCoach } from './guided-coach.tsx';
import { GuidedSaved } from './guided-saved.tsx';
import { BEFORE_ANYTHING, deadlineOf, guided, type GuidedStage } from './guided-flow.ts';
import type { SetOutcome } from './guided-outcome.ts';
import { type GuidedSet, sessionProgress, standingOf } from './guided-standing.ts';
import { useCameraLeave, useCameraReturn, useTotal, useWakeLock } from './guided-hooks.ts';
import { EndFailedView, GateView, SavingView } from './guided-views.tsx';
import { type Interlude, useInterludeVoice } from './guided-voice.ts';
import { useRestAlarm, useRestOnLockScreen } from './guided-rest.ts';
import { finishedBlock } from './interval-plan.ts';
import { IntervalView } from './interval-view.tsx';
import { useSecondsLeft } from './rest-clock.ts';
import { RestView } from './rest-view.tsx';
import { WarmUpView } from './warm-up-view.tsx';

export const MORE_SEC = 30;

export function GuidedWorkout() {
  return (
    <>
      <GuidedSaved />
      <GuidedStages />
    </>
  );
}

function GuidedStages() {
  const { workout, settings, now } = useApp();
  const messages = useTexts(coachTexts);
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const [, navigate] = useLocation();
  const state = useStore(workout.store);
  const standing = useMemo(() => standingOf(state, settings.unit, exerciseById), [state, settings.unit, exerciseById]);
  const [flow, dispatch] = useReducer(guided, BEFORE_ANYTHING);
  const { stage } = flow;
  /** The latest, for what happens outside of a render. */
  const latest = useRef({ standing, stage });
  useEffect(() => {
    latest.current = { standing, stage };
  });
  const standingNow = useCallback(
    () => standingOf(workout.store.getState(), settings.unit, exerciseById),
    [workout, settings.unit, exerciseById],
  );

  const asked = useCameraLeave(() => dispatch({ kind: 'allowed' }));
  useEffect(() => {
    if (asked && state.status === 'active') dispatch({ kind: 'session', standing, nowMs: now().getTime() });
  }, [asked, state.status, standing, now]);
  useWakeLock();

  const onOutcome = useCallback(
    (outcome: SetOutcome) => {
      dispatch(outcome.kind === 'saved' ? { ...outcome, standing: standingNow(), nowMs: now().getTime() } : outcome);
    },
    [standingNow, now],
  );
  const goOn = useCallback(() => {
    const { stage: at } = latest.current;
    const before = standingNow();
    dispatch({ kind: 'go_on', standing: before });
    if (at.kind === 'between' && before.restUntilMs !== null) void workout.skipRest();
  }, [standingNow, workout]);
  /** Into the set that is next, not past the end of the workout. */
  const goOnTo = useCallback(() => {
    if (latest.current.stage.kind === 'between') goOn();
  }, [goOn]);
  const leave = useCallback(() => navigate('/workout'), [navigate]);

  useEffect(() => {
    if (stage.kind !== 'ending') return;
    const { workout: ended } = workout.store.getState();
    void workout.finish().then(() => {
      const { status } = workout.store.getState();
      if (status === 'none') navigate(ended ? `/log/${ended.id}` : '/');
      else dispatch({ kind: 'end_failed' });
    });
  }, [stage.kind, workout, navigate]);

  const deadline = deadlineOf(flow);
  const leftSec = useSecondsLeft(deadline, now);
  const totalSec = useTotal(deadline, leftSec);
  const [undone, setUndone] = useState<SetRecord | null>(null);
  useEffect(() => {
    if (stage.kind === 'coaching' || stage.kind === 'by_hand') setUndone(null);
  }, [stage.kind]);
  const restKind = kindOf(stage, standing.restUntilMs);
  const interlude = useMemo<Interlude | null>(() => {
    if (stage.kind !== 'between' && stage.kind !== 'all_done') return null;
    return {
      kind: stage.kind === 'all_done' ? 'all_done' : restKind,
      key: stage.done?.id ?? 'again',
      done: stage.done,
      cutShort: stage.cutShort,
      next: stage.kind === 'between' ? standing.next : null,
      leftSec,
      totalSec,
    };
  }, [stage, restKind, standing.next, leftSec, totalSec]);
  const voice = useInterludeVoice(interlude);
  useRestAlarm({
    deadlineMs: deadline,
    isQuiet: stage.kind !== 'between' || restKind !== 'rest',
    onOver: () => {
      if (latest.current.stage.kind === 'between' && restKind === 'rest')
        voice.restOver(standing.next, stage.kind === 'between' ? stage.done : null);
      goOn();
    },
  });
  const cameraIsBack = useCameraReturn(stage, () => dispatch({ kind: 'again' }));

  const nameOf = (set: GuidedSet) => exerciseById(set.exerciseId)?.names[language] ?? set.exerciseId;
  const placeOf = (set: GuidedSet) =>
    set.of > 0 ? messages.workout.place(set.set, set.of) : messages.workout.placeFree(set.set);
  useRestOnLockScreen({
    leftSec: stage.kind === 'between' && restKind === 'rest' ? leftSec : null,
    totalSec,
    next: standing.next ? texts.place(nameOf(standing.next), placeOf(standing.next)) : '',
    onSkip: goOn,
    onMore: () => void workout.extendRest(MORE_SEC),
  });

  if (state.status === 'loading') return null;
  if (state.status === 'none' && stage.kind !== 'ending') return <NoWorkout />;
  const byHand = () => dispatch({ kind: 'by_hand' });

  switch (stage.kind) {
    case 'waiting':
    case 'ending':
      return <SavingView />;
    case 'end_failed':
      return <EndFailedView onAgain={() => dispatch({ kind: 'end' })} onLeave={leave} />;
    case 'gate': {
      const movement = movementById(stage.set.exerciseId);
      return movement ? (
        <GateView
          movement={movement}
          place={placeOf(stage.set)}
          onLeave={leave}
          onAllow={() => dispatch({ kind: 'allowed' })}
          onByHand={byHand}
        />
      ) : null;
    }
    case 'coaching':
    case 'unsaved':
    case 'empty':
    case 'trouble': {
      const movement = movementById(stage.set.exerciseId);
      if (!movement) return null;
      return (
        <GuidedCoach
          key={`${stage.set.key}#${stage.attempt}`}
          movement={movement}
          stage={stage}
          place={placeOf(stage.set)}
          onOutcome={onOutcome}
          onAgain={() => dispatch({ kind: 'again' })}
          onByHand={byHand}
          onSkip={() => {
            void workout
              .skipSet()
              .then(() => dispatch({ kind: 'skipped', standing: standingNow(), nowMs: now().getTime() }));
          }}
          onLeave={leave}
        />
      );
    }
    case 'by_hand':
      return (
        <GuidedByHand
          key={stage.set.key}
          set={stage.set}
          state={state}
          place={placeOf(stage.set)}
          onWriting={(writing) => dispatch({ kind: writing ? 'writing' : 'not_written' })}
          onSaved={(set) =>
            dispatch({ kind: 'saved', set, cutShort: null, standing: standingNow(), nowMs: now().getTime() })
          }
          onCamera={stage.set.byCamera ? () => dispatch({ kind: 'by_camera' }) : undefined}
          onSkip={() => void workout.skipSet()}
          onLeave={leave}
        />
      );
    case 'interval':
      return <IntervalView key={stage.groupId} groupId={stage.groupId} onLeave={leave} />;
    case 'warm_up':
      return <WarmUpView onLeave={leave} />;
    case 'between':
    case 'all_done': {
      // After a reload it is the latest in the log that may be put right.
      const done = (stage.done ? state.sets.find(({ id }) => id === stage.done?.id) : state.sets.at(-1)) ?? null;
      const { done: doneCount, planned } = sessionProgress(state);
      const progress = texts.progress(doneCount, planned);
      const score = finishedBlock(state.snapshot, state.sets, (session, id) => intervalScore(session, id, state.sets));
      const scored = score && scoreText(score, texts.clock);
      const undo = () => {
        dispatch({ kind: 'taken_back' });
        void workout.undoSet().then(setUndone);
      };
      const cutShort = done ? stage.cutShort : null;
      const finishMissing = () => {
        if (done && cutShort) void workout.finishMissing(done.id, cutShort.missing).then(goOnTo);
      };
      if (stage.kind === 'all_done')
        return (
          <AllDoneView
            done={done}
            score={scored}
            cutShort={cutShort}
            cameraIsBack={cameraIsBack}
            onFinishMissing={finishMissing}
            sets={state.sets.length}
            leftSec={leftSec}
            problem={state.problem}
            onGoOn={goOn}
            onStay={() => dispatch({ kind: 'stay' })}
            onUndo={undo}
            onCorrect={(by) => void (done && workout.correctReps(done.id, by))}
            onLeave={leave}
          />
        );
      return (
        <RestView
          kind={restKind}
          leftSec={leftSec}
          totalSec={totalSec}
          done={done}
          score={scored}
          cutShort={cutShort}
          cameraIsBack={cameraIsBack}
          next={standing.next}
          progress={progress}
          undone={undone}
          onGoOn={goOn}
          onMore={() => void workout.extendRest(MORE_SEC)}
          onUndo={undo}
          onRedo={() => void workout.redoSet().then(() => setUndone(null))}
          onCorrect={(by) => void (done && workout.correctReps(done.id, by))}
          onFinishMissing={finishMissing}
          onLeave={leave}
        />
      );
    }
  }
}

function kindOf(stage: GuidedStage, restUntilMs: number | null): 'rest' | 'breath' | 'free' {
  if (stage.kind !== 'between' || stage.untilMs === null) return 'free';
  return restUntilMs !== null && restUntilMs >= stage.untilMs ? 'rest' : 'breath';
}

function scoreText(score: IntervalScore, texts: GymFloorTexts['clock']): string {
  return score.kind === 'amrap'
    ? texts.amrapScore(score.rounds, score.extraReps)
    : texts.spellScore(score.spellsDone, score.spells, score.lowestReps);
}

function NoWorkout() {
  const coach = useTexts(coachTexts);
  return (
    <Screen
      headline={coach.workout.noneHeadline}
      foot={
        <ButtonLink href="/workout" kind="main" wide>
          {coach.summary.backToWorkout}
        </ButtonLink>
      }
    />
  );
}
