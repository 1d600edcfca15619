// One set in front of the camera, as one straight line: frame → pose → repetition → form score → cue → set in the log.
// Times inside the line are the frames' own; nothing here touches React, and the store changes only when a person would notice.
import { limbsOut } from '../domain/body/person-body.ts';
import { poseAsTrained } from '../domain/body/pose-as-trained.ts';
import { poseChangeOf } from '../domain/counting/as-trained.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { DEFAULT_COACHING } from '../domain/coaching/cue-preferences.ts';
import { pauseGestureOf } from '../domain/coaching/hands-up.ts';
import type { CounterEvent, CounterState, Repetition } from '../domain/counting/repetition.ts';
import { createAttendance } from './attendance.ts';
import type { LivePose } from '../device/frame-source.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { countOf, type Run } from './coach-run.ts';
import type { Coach, LiveFrame } from './coach-state.ts';
import { createCoachStore } from './coach-store.ts';
import { createSetEnding } from './end-set.ts';
import { meantSet } from './meant-set.ts';
import { createOpening } from './open-run.ts';
import { createPauseGesture, sidesOf } from './pause-gesture.ts';
import { createSayLine } from './say-line.ts';
import { createToneLine } from './tone-line.ts';
import { createMovementWatch } from './watch-movement.ts';

const JUDGE_HOLD_EVERY_MS = 1000;
/** Seconds of a hold at which it is kept for the case of a kill. */
const KEEP_HELD_EVERY_SEC = 5;

export function createCoach(dependencies: CoachDependencies): Coach {
  const { movement, target, form, speech, log, now } = dependencies;
  const { preferences = DEFAULT_COACHING, tones = null } = dependencies;
  const body = dependencies.person?.body ?? {};
  const change = poseChangeOf(movement, body);
  const undrawn = { hidden: limbsOut(body), mirrored: [] };
  const store = createCoachStore({ movement, target, muted: speech.isMuted(), backend: null }, dependencies.later);
  const listeners = new Set<(frame: LiveFrame) => void>();
  const attendance = createAttendance(dependencies, store);
  const sayLine = createSayLine(dependencies, store, () => opening.current());
  const toneLine = createToneLine(movement, tones, preferences);
  const gesture = createPauseGesture({ movement, isWanted: preferences.handsUp }, store, {
    pause(run) {
      attendance.pause(run, onEvent);
      store.update({ holdSec: Math.floor(run.holdMs / 1000) });
      sayLine.announce({ kind: 'paused' });
    },
    goOn(run) {
      attendance.resumeHere(run);
      sayLine.announce({ kind: 'resumed' });
    },
    release: take,
  });
  const ending = createSetEnding(dependencies, store, onEvent, sayLine);
  const watch = createMovementWatch(dependencies, store);
  const opening = createOpening(dependencies, store, { onPose, end: (run, how) => ending.end(run, how) });

  store.api.subscribe((state, before) => {
    const isActive = state.phase === 'performing';
    if (isActive !== (before.phase === 'performing')) toneLine.setActive(isActive);
  });

  /** A frame has become a pose: who is there, are we counting, what is counted, is the set over; then it is drawn. */
  function onPose(run: Run, pose: Pose | null, timestampMs: number, live?: LivePose): void {
    if (run.isOver) return;
    run.lastMs = timestampMs;
    if (live) run.arrivedMs = live.takenMs;
    const trained = pose && poseAsTrained(pose, change);
    const handsUp = gesture.watch(run, trained, timestampMs);
    const counts = attendance.attend(run, trained, timestampMs);
    tellSource(run, counts);
    const counted = run.source.counting ? (live?.counted ?? null) : counts ? run.counter.push(pose, timestampMs) : null;
    if (counted) {
      run.counting = counted.state;
      for (const event of counted.events) onEvent(run, event);
    }
    if (counts) {
      toneLine.follow(run.counting, timestampMs);
      watch.watch(run, pose, timestampMs);
      if (movement.kind === 'hold') onHold(run, pose, run.counting);
    }
    sayLine.tidy(run);
    if (attendance.isOver(run)) void ending.end(run);
    const { phase: counting, depth } = run.counting;
    // What the model draws where a limb ends is not shown.
    const drawn = pose && poseAsTrained(pose, undrawn);
    const frame: LiveFrame = { pose: drawn, timestampMs, counting, depth, highlighted: run.highlighted, handsUp };
    for (const listener of listeners) listener(frame);
  }

  /** A source that counts for itself begins with the next frame. */
  function tellSource(run: Run, counts: boolean): void {
    if (!run.source.counting || counts === run.isCountingThere) return;
    run.isCountingThere = counts;
    run.source.counting.count(counts);
  }

  function onEvent(run: Run, event: CounterEvent): void {
    if (run.set && gesture.admits(run, event)) take(run, event);
  }

  function take(run: Run, event: CounterEvent): void {
    if (!run.set) return;
    switch (event.kind) {
      case 'repetition':
        onRepetition(run, gesture.numbered(run, event.repetition));
        return;
      case 'partial':
        run.set.addPartial();
        store.update({ partials: run.set.partials() });
        return;
      case 'hold_started':
        run.holdFromMs = event.timestampMs;
        return;
      case 'hold_broken':
        run.set.endHold(run.holdFromMs, Math.min(event.holdMs, (run.takenOutFromMs ?? Infinity) - run.holdFromMs));
        store.update({ repetitions: run.set.repetitions() });
        return;
      case 'armed':
      case 'lost':
      case 'found':
    }
  }

  /** Counted: judged by the rules at once and by the network when it answers, cued or said aloud, and kept. */
  function onRepetition(run: Run, repetition: Repetition): void {
    const summary = run.set?.addRepetition(repetition);
    if (!summary) return;
    run.counted = repetition.index;
    const cue = run.policy.afterRepetition(summary.form, 'performing', sayLine.momentOf(run, countOf(run)));
    // Before anything else is done: nothing between the frame and the word may wait.
    sayLine.ofRepetition(run, cue, repetition.endMs);
    run.quietSinceMs = run.lastMs;
    run.lastActivityAt = now();
    run.highlighted = summary.form.faults.flatMap(({ joints }) => joints);
    store.update({
      count: countOf(run),
      sides: sidesOf(run),
      repetitions: run.set?.repetitions() ?? [],
      lastScore: summary.form.score,
    });
    const answer = askNetwork(run, repetition).finally(() => run.asked.delete(answer));
    run.asked.add(answer);
    keepLive(run);
    tellTiring(run);
  }

  /** After the word about the repetition: how tired the set looks, and, once, that it has given what it has. */
  function tellTiring(run: Run): void {
    const tiring = run.set?.tiring();
    if (!tiring) return;
    run.fatigue = tiring.fatigue;
    const { suggestion } = tiring;
    if (!suggestion || run.isOver) return;
    sayLine.announce(
      suggestion.kind === 'near_limit' ? { kind: 'near_limit', left: suggestion.left } : { kind: 'good_place' },
    );
  }

  /** The line never waits for this: the repetition's summary changes when the answer is there. */
  async function askNetwork(run: Run, repetition: Repetition): Promise<void> {
    if (!form || movement.kind !== 'repetition') return;
    const asked = run.set?.toAsk(repetition);
    if (!asked || !(await run.network)) return;
    const personal = await run.personalHead;
    const response = await form.score({
      movementId: movement.id,
      repetitions: [asked],
      ...(personal ? { personal } : {}),
    });
    if (response.kind === 'unavailable') {
      if (opening.isCurrent(run) && !run.isOver && response.reason !== 'model_missing')
        store.raise({ kind: 'form_unavailable' });
      return;
    }
    const answer = response.answers[0];
    if (answer?.quality == null || !run.set) return;
    const summary = run.set.judgeAnew(repetition, answer);
    if (!opening.isCurrent(run)) return;
    const isLast = run.set.repetitions().at(-1)?.index === summary.index;
    store.update({
      repetitions: run.set.repetitions(),
      ...(isLast ? { lastScore: summary.form.score } : {}),
    });
    ending.refresh(run);
  }

  function onHold(run: Run, pose: Pose | null, { phase, holdMs, view }: CounterState): void {
    run.holdMs = Math.max(0, holdMs - run.takenOutHoldMs);
    if (phase === 'holding' && pose) {
      run.quietSinceMs = run.lastMs;
      run.set?.hold(pose, view);
      if (run.lastMs >= run.nextHoldJudgementMs) judgeHoldNow(run);
    }
    const holdSec = Math.floor(run.holdMs / 1000);
    if (holdSec === store.get().holdSec) return;
    run.lastActivityAt = now();
    store.update({ holdSec });
    sayLine.ofHold(run, holdSec);
    if (holdSec % KEEP_HELD_EVERY_SEC === 0) keepLive(run);
  }

  function judgeHoldNow(run: Run): void {
    run.nextHoldJudgementMs = run.lastMs + JUDGE_HOLD_EVERY_MS;
    const judged = run.set?.holdForm();
    if (!judged) return;
    run.highlighted = judged.faults.flatMap(({ joints }) => joints);
    store.update({ lastScore: judged.score });
    const cue = run.policy.duringHold(judged, run.lastMs, 'performing', sayLine.momentOf(run, run.holdMs / 1000));
    if (cue) sayLine.cue(run, cue);
  }

  /** A kill in mid-set loses nothing that was counted. A demonstration or a file can be shown again. */
  function keepLive(run: Run): void {
    if (run.source.kind !== 'camera' || !run.startedAt || run.isOver) return;
    const startedAtMs = run.startedAt.getTime();
    void log.keepLive({
      reps: countOf(run),
      holdMs: run.holdMs,
      startedAtMs,
      exerciseId: movement.id,
      setId: run.setId,
      ...meantSet(dependencies),
    });
  }

  return {
    store: store.api,
    gesture: preferences.handsUp ? pauseGestureOf(movement) : null,
    onFrame(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    prepare: () => opening.prepare(),
    start: (source) => opening.start(source),
    pause: () => attendance.pause(opening.current(), onEvent),
    resume: () => attendance.resume(opening.current()),
    async finish() {
      const run = opening.current();
      if (run) await ending.end(run);
      else opening.cancel();
    },
    retrySave: () => ending.retry(opening.current()),
    adjustCount(by) {
      const run = opening.current();
      if (run) ending.adjust(run, by);
      if (run) keepLive(run);
    },
    setMuted(muted) {
      speech.setMuted(muted);
      store.update({ muted });
    },
    async close() {
      const run = opening.current();
      opening.cancel();
      // The word about a set that is over is heard out, whatever comes next on the screen.
      if (store.get().phase !== 'finished') speech.cancel();
      if (run) await ending.leave(run);
      await ending.saveLeftovers();
    },
  };
}
