// Who is in front of the camera, and is it time to count: framing, the countdown, pauses, and the end of a set hands free.
import { fitBody, isPoised } from '../domain/body/framing-fit.ts';
import { framingHint, type FramingHint, type Surroundings } from '../domain/body/framing.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { observe } from '../domain/body/observe.ts';
import { createSettling } from '../domain/body/settling.ts';
import type { View } from '../domain/movements/movement.ts';
import { isSetOver, PAUSE_UNSEEN_MS } from '../domain/coaching/end-of-set.ts';
import type { CounterEvent } from '../domain/counting/repetition.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { countOf, finishCounting, type Run } from './coach-run.ts';
import type { CoachStore } from './coach-store.ts';
import { createLookAround } from './look-around.ts';
import { meantSet } from './meant-set.ts';
import { createSetUnderWay } from './set-under-way.ts';

const COUNTDOWN_SEC = 3;
/**
 * Repetitions are followed from so long before the countdown is over: who sets out on the last number has the first one seen from its
 * beginning.
 */
const LISTEN_BEFORE_GO_MS = 1000;
/** Out of view for this long during the countdown: it was begun too soon. */
const COUNTDOWN_BROKEN_MS = 1000;
/** A sentence about what cannot be judged is heard out before the countdown; it is said once for each view. */
const TELLING_MS = 2500;
const BACK_AFTER_MS = 300;

export interface Attendance {
  /** Once a frame; true where this frame is to be counted. */
  attend(run: Run, pose: Pose | null, timestampMs: number): boolean;
  isOver(run: Run): boolean;
  /** What the counter had open is closed first, and told to `onEvent`. */
  pause(run: Run | null, onEvent: (run: Run, event: CounterEvent) => void): void;
  resume(run: Run | null): void;
  /** After a pause by somebody who stands where they trained: counted down, without being framed anew. */
  resumeHere(run: Run): void;
}

type Dependencies = Pick<
  CoachDependencies,
  | 'movement'
  | 'target'
  | 'unit'
  | 'person'
  | 'goal'
  | 'pastSets'
  | 'heart'
  | 'speech'
  | 'words'
  | 'language'
  | 'vibrate'
  | 'lightMeter'
  | 'tilt'
  | 'later'
  | 'countdownSec'
  | 'now'
  | 'log'
>;

export function createAttendance(dependencies: Dependencies, store: CoachStore): Attendance {
  const { movement, target, speech, words, language, vibrate, lightMeter, tilt = null, now, log } = dependencies;
  const around = createLookAround(lightMeter, tilt, dependencies.later);
  const settling = createSettling();

  const toldOf = new Set<View>();

  function lookAround(run: Run, pose: Pose | null): Surroundings {
    store.lower('stalled');
    if (run.lastMs >= run.recoveredUntilMs) store.lower('pose_recovered');
    if (run.people > 1) store.raise({ kind: 'two_people' });
    else store.lower('two_people');
    const surroundings = around.look(run, pose, store.get().phase === 'framing');
    if (surroundings.light === 'too_dark') store.raise({ kind: 'too_dark' });
    else store.lower('too_dark');
    return surroundings;
  }

  function observeFrom(run: Run, pose: Pose | null): void {
    if (!pose) return;
    const view = run.views.push(pose);
    if (view !== 'unknown' && store.get().observation?.view !== view)
      store.update({ observation: observe(movement, view) });
  }

  function frameBody(run: Run, pose: Pose | null, seen: FramingHint): void {
    observeFrom(run, pose);
    const fit = pose && fitBody(pose, movement);
    const { ready, hint, say } = run.framing.push(seen, run.lastMs, {
      isPoised: fit !== null && isPoised(fit),
      isWalking: !settling.push(fit, run.lastMs),
    });
    const shown = store.get().hint;
    if (shown?.kind !== hint.kind || shown.amount !== hint.amount) store.update({ hint });
    if (!ready) {
      if (say) speech.say(words.getInView(say.kind, say.amount), 'notice');
      return;
    }
    const { observation } = store.get();
    const unseen = (observation?.notJudged ?? []).filter(({ safety }) => safety);
    // From where most is judged there is nothing to be done about the rest.
    const tells =
      observation !== null &&
      observation.view !== observation.bestView &&
      unseen.length > 0 &&
      !toldOf.has(observation.view);
    if (tells) toldOf.add(observation.view);
    run.countdownFromMs = run.lastMs + (tells ? TELLING_MS : 0);
    store.update({ phase: 'countdown', countdown: countdownSec(), hint: null });
    speech.cancel();
    speech.say(tells ? words.notJudged(unseen.map(({ names }) => names[language])) : words.ready, 'count');
  }

  function countdownSec(): number {
    return dependencies.countdownSec?.() ?? COUNTDOWN_SEC;
  }

  /** True where the frame is followed already. */
  function countDown(run: Run, unseenMs: number): boolean {
    if (unseenMs > COUNTDOWN_BROKEN_MS) {
      run.framing.reset();
      store.update({ phase: 'framing', countdown: null });
      return false;
    }
    const fromSec = countdownSec();
    const leftMs = 1000 * fromSec - (run.lastMs - run.countdownFromMs);
    const left = Math.min(fromSec, Math.ceil(leftMs / 1000));
    if (left <= 0) {
      speech.say(words.go, 'notice');
      vibrate('armed');
      begin(run);
    } else if (left !== store.get().countdown) {
      store.update({ countdown: left });
      speech.say(words.count(left), 'count');
    }
    if (left > 0 && (movement.kind === 'hold' || leftMs > LISTEN_BEFORE_GO_MS)) return false;
    openSet(run);
    return true;
  }

  function openSet(run: Run): void {
    if (run.set) return;
    run.set = createSetUnderWay(dependencies, run.lastMs, () => run.frameNetwork);
    run.startedAt = now();
    if (run.source.kind === 'camera')
      void log.keepLive({
        reps: countOf(run),
        holdMs: 0,
        startedAtMs: run.startedAt.getTime(),
        exerciseId: movement.id,
        setId: run.setId,
        ...meantSet(dependencies),
      });
  }

  /** From here on it counts; after a pause it counts on. */
  function begin(run: Run): void {
    run.presence.reset();
    openSet(run);
    store.update({ phase: 'performing', pausedBy: null, countdown: null, hint: null });
  }

  function comeAndGo(unseenMs: number, seenMs: number): void {
    const { phase, pausedBy } = store.get();
    if (phase === 'performing' && unseenMs >= PAUSE_UNSEEN_MS) {
      store.update({ phase: 'paused', pausedBy: 'nobody_in_view', cue: null });
      speech.say(words.personLeft, 'notice');
    } else if (pausedBy === 'nobody_in_view' && seenMs >= BACK_AFTER_MS) {
      store.update({ phase: 'performing', pausedBy: null });
      speech.say(words.resumed, 'notice');
    }
  }

  return {
    attend(run, pose, timestampMs) {
      const { seenMs, unseenMs } = run.presence.push(pose, timestampMs);
      run.unseenMs = unseenMs;
      const surroundings = lookAround(run, pose);
      if (!run.set && !run.waits) begin(run);
      const { phase, pausedBy } = store.get();
      const asks = phase === 'framing' || (run.counted === 0 && pausedBy !== 'person');
      const seen = asks ? framingHint(pose, movement, surroundings) : null;
      // Of a body seen in the turn of its movement nothing can be wanted but what prevents.
      if (seen && run.counted === 0) {
        const kind = seen.soft && phase !== 'framing' ? 'ok' : seen.kind;
        run.hints.set(kind, (run.hints.get(kind) ?? 0) + 1);
      }
      if (phase === 'framing') {
        if (seen) frameBody(run, pose, seen);
        return false;
      }
      if (phase === 'countdown') return countDown(run, unseenMs);
      if (pausedBy === 'person') return false;
      comeAndGo(unseenMs, seenMs);
      return true;
    },

    isOver(run) {
      // A file is watched to its end, whatever is in it.
      if (!run.set || !run.waits || store.get().pausedBy === 'person') return false;
      return isSetOver(
        {
          count: countOf(run),
          holdMs: run.holdMs,
          counter: run.counting.phase,
          quietMs: run.quietSinceMs === null ? null : run.lastMs - run.quietSinceMs,
          unseenMs: run.unseenMs,
        },
        target,
      );
    },

    pause(run, onEvent) {
      const { phase } = store.get();
      if (!run || run.isOver || !['framing', 'countdown', 'performing', 'paused'].includes(phase)) return;
      if (run.set) void finishCounting(run, (event) => onEvent(run, event));
      store.update({ phase: 'paused', pausedBy: 'person', countdown: null, hint: null, cue: null });
      speech.cancel();
      // A file waits; a camera's picture stays alive.
      if (run.source.kind !== 'camera') run.loop?.pause();
      if (run.source.kind === 'video') playback(run)?.pause();
    },

    resumeHere(run) {
      if (run.isOver || store.get().phase !== 'paused') return;
      run.presence.reset();
      run.unseenMs = 0;
      run.countdownFromMs = run.lastMs;
      store.update({ phase: 'countdown', pausedBy: null, countdown: countdownSec(), hint: null });
    },

    resume(run) {
      const { phase, pausedBy } = store.get();
      if (!run || run.isOver || phase !== 'paused') return;
      if (pausedBy === 'person' && run.waits) {
        // Whoever touched the phone has to walk back first.
        run.framing.reset();
        store.update({ phase: 'framing', pausedBy: null });
      } else {
        run.presence.reset();
        store.update({ phase: 'performing', pausedBy: null });
      }
      run.unseenMs = 0;
      if (!run.isRecovering) run.loop?.resume();
      if (run.source.kind === 'video')
        void playback(run)
          ?.play()
          .catch(() => undefined);
    },
  };
}

function playback(run: Run): HTMLVideoElement | null {
  const { preview } = run.source;
  return preview && 'play' in preview ? preview : null;
}
