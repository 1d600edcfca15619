// Who is in front of the camera, and is it time to count: framing, the countdown, pauses, and the end of a set hands free.
import { TOO_DARK_BELOW } from '../device/luminance.ts';
import { framingHint, type FramingHint } from '../domain/body/framing.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { observe } from '../domain/body/observe.ts';
import type { View } from '../domain/movements/movement.ts';
import { isSetOver, PAUSE_UNSEEN_MS } from '../domain/coaching/end-of-set.ts';
import { isSomebody } from '../domain/coaching/presence.ts';
import type { CounterEvent } from '../domain/counting/repetition.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { countOf, finishCounting, type Run } from './coach-run.ts';
import type { CoachStore } from './coach-store.ts';
import { createSetUnderWay } from './set-under-way.ts';

const COUNTDOWN_SEC = 3;
/** Out of view for this long during the countdown: it was begun too soon. */
const COUNTDOWN_BROKEN_MS = 1000;
/** A sentence about what cannot be judged is heard out before the countdown; it is said once for each view. */
const TELLING_MS = 2500;
const BACK_AFTER_MS = 300;
const LOOK_AT_LIGHT_EVERY_MS = 2000;

export interface Attendance {
  /** Once a frame; true where this frame is to be counted. */
  attend(run: Run, pose: Pose | null, timestampMs: number): boolean;
  isOver(run: Run): boolean;
  /** What the counter had open is closed first, and told to `onEvent`. */
  pause(run: Run | null, onEvent: (run: Run, event: CounterEvent) => void): void;
  resume(run: Run | null): void;
}

type Dependencies = Pick<
  CoachDependencies,
  'movement' | 'target' | 'unit' | 'speech' | 'words' | 'language' | 'vibrate' | 'lightMeter' | 'now' | 'log'
>;

export function createAttendance(dependencies: Dependencies, store: CoachStore): Attendance {
  const { movement, target, speech, words, language, vibrate, lightMeter, now, log } = dependencies;

  const toldOf = new Set<View>();

  function lookAround(run: Run, pose: Pose | null): void {
    store.lower('stalled');
    if (run.lastMs >= run.recoveredUntilMs) store.lower('pose_recovered');
    if (run.people > 1) store.raise({ kind: 'two_people' });
    else store.lower('two_people');
    const { preview } = run.source;
    if (isSomebody(pose)) run.isDark = false;
    else if (lightMeter && preview && run.lastMs - run.lightAtMs >= LOOK_AT_LIGHT_EVERY_MS) {
      run.lightAtMs = run.lastMs;
      const luma = lightMeter.measure(preview);
      run.isDark = luma !== null && luma < TOO_DARK_BELOW;
    }
    if (run.isDark) store.raise({ kind: 'too_dark' });
    else store.lower('too_dark');
  }

  function hintOf(run: Run, pose: Pose | null): FramingHint {
    const hint = framingHint(pose, movement);
    if (hint.kind === 'ok') return run.people > 1 ? { kind: 'two_people' } : hint;
    return run.isDark ? { kind: 'too_dark' } : hint;
  }

  function observeFrom(run: Run, pose: Pose | null): void {
    if (!pose) return;
    const view = run.views.push(pose);
    if (view !== 'unknown' && store.get().observation?.view !== view)
      store.update({ observation: observe(movement, view) });
  }

  function frameBody(run: Run, pose: Pose | null): void {
    observeFrom(run, pose);
    const { ready, hint, say } = run.framing.push(hintOf(run, pose), run.lastMs);
    if (store.get().hint?.kind !== hint.kind) store.update({ hint });
    if (!ready) {
      if (say) speech.say(words.getInView(say), 'notice');
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
    store.update({ phase: 'countdown', countdown: COUNTDOWN_SEC, hint: null });
    speech.cancel();
    speech.say(tells ? words.notJudged(unseen.map(({ names }) => names[language])) : words.ready, 'count');
  }

  function countDown(run: Run, unseenMs: number): void {
    if (unseenMs > COUNTDOWN_BROKEN_MS) {
      run.framing.reset();
      store.update({ phase: 'framing', countdown: null });
      return;
    }
    const left = Math.min(COUNTDOWN_SEC, COUNTDOWN_SEC - Math.floor((run.lastMs - run.countdownFromMs) / 1000));
    if (left <= 0) {
      speech.say(words.go, 'notice');
      vibrate('armed');
      begin(run);
    } else if (left !== store.get().countdown) {
      store.update({ countdown: left });
      speech.say(words.count(left), 'count');
    }
  }

  /** From here on it counts; after a pause it counts on. */
  function begin(run: Run): void {
    run.presence.reset();
    if (!run.set) {
      run.set = createSetUnderWay(dependencies, run.lastMs, () => run.frameNetwork);
      run.startedAt = now();
      if (run.source.kind === 'camera')
        void log.keepLive({
          reps: countOf(run),
          holdMs: 0,
          startedAtMs: run.startedAt.getTime(),
          exerciseId: movement.id,
          setId: run.setId,
        });
    }
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
      lookAround(run, pose);
      if (!run.set && !run.waits) begin(run);
      const { phase, pausedBy } = store.get();
      if (run.counted === 0 && pausedBy !== 'person') {
        const { kind } = hintOf(run, pose);
        run.hints.set(kind, (run.hints.get(kind) ?? 0) + 1);
      }
      if (phase === 'framing') {
        frameBody(run, pose);
        return false;
      }
      if (phase === 'countdown') {
        countDown(run, unseenMs);
        return false;
      }
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
