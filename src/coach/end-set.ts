// The end of the line: the set is closed, shown and stored, and corrected afterwards; nothing counted is lost on the way.
import type { FramingHint } from '../domain/body/framing.ts';
import type { CounterEvent } from '../domain/counting/repetition.ts';
import { SET_LIMITS } from '../domain/log/limits.ts';
import type { SetRecord, SetSource } from '../domain/log/records.ts';
import type { SourceKind } from '../device/frame-source.ts';
import type { Announcer } from './announcer.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { countOf, finishCounting, hasSomething, type Run } from './coach-run.ts';
import type { CoachNotice, CoachProblem, FinishedSet } from './coach-state.ts';
import type { CoachStore } from './coach-store.ts';
import { createSetSaver } from './set-saver.ts';
import { createSetUnderWay } from './set-under-way.ts';

/** Answers of the network that are under way at the end are waited for this long, so that they are stored with the set. */
const NETWORK_PATIENCE_MS = 500;

export interface Ending {
  /** Nothing is said and nothing is waited for: the person has gone on to something else. */
  readonly quiet?: boolean;
  readonly notice?: CoachNotice;
  /** What ended it. Where something was counted the set is shown and stored, and the problem with it. */
  readonly problem?: CoachProblem;
}

export interface SetEnding {
  /** Once; later calls settle with the first. */
  end(run: Run, how?: Ending): Promise<void>;
  /** Gives everything back; a set with something counted is stored first. */
  leave(run: Run): Promise<void>;
  retry(run: Run | null): Promise<void>;
  adjust(run: Run, by: 1 | -1): void;
  /** A judgement has changed after the set was shown. */
  refresh(run: Run): void;
  saveLeftovers(): Promise<void>;
}

const SOURCES: Readonly<Record<SourceKind, SetSource>> = {
  camera: 'camera',
  video: 'video',
  recording: 'video',
  demonstration: 'demonstration',
};

export function createSetEnding(
  { movement, target, unit, log, keepRecordings, heart, clock, now }: CoachDependencies,
  store: CoachStore,
  onEvent: (run: Run, event: CounterEvent) => void,
  announcer: Announcer,
): SetEnding {
  const saver = createSetSaver(log);

  function release(run: Run): void {
    run.stopWatching?.();
    run.loop?.stop();
    run.source.close();
    run.wakeLock.release();
  }

  function recordOf(run: Run): SetRecord | null {
    const endedAt = run.lastActivityAt ?? now();
    const stored = store.get().finished?.set;
    const { workoutId, order } = stored ?? log.place();
    return (
      run.set?.toRecord({
        id: run.setId,
        workoutId,
        order,
        source: SOURCES[run.source.kind],
        startedAt: run.startedAt ?? endedAt,
        endedAt,
        counted: run.counted,
        count: countOf(run),
        holdMs: run.holdMs,
      }) ?? null
    );
  }

  function isStorable(run: Run): boolean {
    return hasSomething(run) && run.source.kind !== 'demonstration';
  }

  function recordingsOf(run: Run): FinishedSet['recordings'] {
    return run.set?.toRecordings({ id: run.setId, startedAt: run.startedAt ?? now() }) ?? [];
  }

  function show(run: Run, set: SetRecord, saved: FinishedSet['saved']): void {
    store.update({ finished: { set, recordings: recordingsOf(run), saved } });
  }

  /** What is shown as saved is the latest write, however many are under way. */
  async function persist(run: Run): Promise<void> {
    const set = recordOf(run);
    if (!set) return;
    run.writes += 1;
    const mine = run.writes;
    show(run, set, { kind: 'saving' });
    const outcome = await saver.save(set);
    if (outcome.kind === 'saved') await keepRecordings?.(recordingsOf(run));
    if (outcome.kind === 'saved' && mine === 1) void heart?.followRest(outcome.set);
    const shown = store.get().finished?.set;
    if (mine !== run.writes || shown?.id !== set.id) return;
    if (outcome.kind === 'failed') show(run, shown, { kind: 'failed', reason: outcome.reason });
    else show(run, { ...shown, workoutId: outcome.set.workoutId, order: outcome.set.order }, { kind: 'saved' });
  }

  async function conclude(run: Run, { quiet = false, notice, problem }: Ending): Promise<void> {
    if (run.set) {
      const finishing = finishCounting(run, (event) => onEvent(run, event));
      if (run.source.counting) await finishing;
    }
    // Over before it began is shown as a set of nothing.
    run.set ??= createSetUnderWay({ movement, target, unit }, run.lastMs, () => run.frameNetwork);
    release(run);
    const nothing = !hasSomething(run);
    const amount = movement.kind === 'hold' ? Math.floor(run.holdMs / 1000) : countOf(run);
    store.update({
      phase: nothing && problem ? 'failed' : 'finished',
      preview: null,
      countdown: null,
      pausedBy: null,
      cue: null,
      hint: nothing && !problem ? whyNothing(run) : null,
      problem: problem ?? null,
    });
    for (const passing of ['stalled', 'two_people', 'too_dark'] as const) store.lower(passing);
    if (notice) store.raise(notice);
    if (!quiet && !nothing) {
      announcer.announce({ kind: 'set_done', amount, measure: movement.measure });
    }
    if (!isStorable(run)) {
      const set = recordOf(run);
      if (set && !(nothing && problem)) show(run, set, { kind: 'not_stored' });
      if (run.source.kind === 'camera') await log.keepLive(null);
      return;
    }
    const set = recordOf(run);
    if (set) show(run, set, { kind: 'saving' });
    if (!quiet && run.asked.size > 0)
      await Promise.race([Promise.allSettled(run.asked), clock.wait(NETWORK_PATIENCE_MS)]);
    await persist(run);
  }

  return {
    end(run, how = {}) {
      if (run.ending) return run.ending;
      run.isOver = true;
      run.ending = conclude(run, how);
      return run.ending;
    },
    async leave(run) {
      if (run.ending) {
        await run.ending;
        return;
      }
      if (hasSomething(run)) {
        await this.end(run, { quiet: true });
        return;
      }
      run.isOver = true;
      release(run);
      store.reset({});
      if (run.source.kind === 'camera' && run.set) await log.keepLive(null);
    },
    async retry(run) {
      if (run && store.get().finished?.saved.kind === 'failed') await persist(run);
    },
    adjust(run, by) {
      if (movement.kind === 'hold') return;
      const { finished } = store.get();
      // What is in the log is a set of at least one repetition; to take it away altogether is to remove it.
      const least = finished && finished.saved.kind !== 'not_stored' ? SET_LIMITS.reps.min : 0;
      const count = Math.min(SET_LIMITS.reps.max, Math.max(least, countOf(run) + by));
      run.correction = count - run.counted;
      store.update({ count });
      if (!finished) return;
      if (isStorable(run)) void persist(run);
      else this.refresh(run);
    },
    refresh(run) {
      const { finished } = store.get();
      const set = recordOf(run);
      if (finished && set && finished.set.id === set.id) show(run, set, finished.saved);
    },
    saveLeftovers: () => saver.saveLeftovers(),
  };
}

/** What kept the body from being seen for most of the time; null where nothing did. */
function whyNothing({ hints }: Run): FramingHint | null {
  const frames = [...hints.values()].reduce((sum, count) => sum + count, 0);
  const [worst] = [...hints].filter(([kind]) => kind !== 'ok').sort(([, a], [, b]) => b - a);
  return worst && 2 * worst[1] >= frames ? { kind: worst[0] } : null;
}
