// Opens the source and the model, feeds the line, and deals with what can go wrong with either of them while it runs.
import type { FormReady } from '../contracts/form.ts';
import type { Unavailable } from '../contracts/outcome.ts';
import type { PoseInput, PoseEstimate, PoseStartResult } from '../contracts/pose.ts';
import { startFrameLoop } from '../device/frame-loop.ts';
import type { LivePose, SourceEnd, SourceKind } from '../device/frame-source.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { movementLooks } from '../domain/form/build-shift.ts';
import { DEFAULT_COACHING } from '../domain/coaching/cue-preferences.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { createRun, endOf, hasSomething, type Run } from './coach-run.ts';
import type { CoachProblem, CoachSource } from './coach-state.ts';
import type { CoachStore } from './coach-store.ts';
import type { Ending } from './end-set.ts';

/** Of a free demonstration: repetitions, or seconds of a hold. */
const SHOWN_REPETITIONS = 5;
const SHOWN_SECONDS = 15;
const RECOVERED_SHOWN_MS = 8000;
/** Pictures in a row that the service refuses before it is taken to be broken: two seconds of them. */
const MAX_BAD_FRAMES = 60;

export interface Opening {
  start(source: CoachSource): Promise<void>;
  prepare(): void;
  /** Gives up a start that is under way. */
  cancel(): void;
  current(): Run | null;
  isCurrent(run: Run): boolean;
}

interface Line {
  onPose(run: Run, pose: Pose | null, timestampMs: number, live?: LivePose): void;
  end(run: Run, how?: Ending): Promise<void>;
}

export function createOpening(dependencies: CoachDependencies, store: CoachStore, line: Line): Opening {
  const { movement, target, pose: service, poseStart, form, openSource, clock, newId, holdWakeLock } = dependencies;
  let run: Run | null = null;
  /** A start that finds another number here was given up meanwhile. */
  let attempt = 0;

  function startPose(): Promise<PoseStartResult> {
    return service.start(poseStart).catch((error: unknown) => ({ ...broken(error) }));
  }

  async function startNetwork(): Promise<FormReady | null> {
    if (!form) return null;
    const started = await form.start().catch(broken);
    if (started.kind === 'ready') return started;
    store.raise({ kind: 'form_unavailable' });
    return null;
  }

  function fail(problem: CoachProblem): void {
    store.update({ phase: 'failed', problem, preview: null });
  }

  async function start(chosen: CoachSource): Promise<void> {
    const { phase } = store.get();
    if (phase !== 'idle' && phase !== 'failed' && phase !== 'finished') return;
    attempt += 1;
    const mine = attempt;
    run = null;
    store.reset({ phase: 'starting', source: chosen.kind });
    // Both take their time; a recording needs no model.
    const posing = chosen.kind === 'recording' ? null : startPose();
    const opened = await openSource(chosen, movement, shownInDemonstration());
    if (mine !== attempt) {
      if (opened.kind === 'open') opened.source.close();
      return;
    }
    if (opened.kind === 'failed') {
      fail(opened.problem);
      return;
    }
    const { source } = opened;
    store.update({ preview: source.preview, mirrored: source.mirrored });
    const posed = await posing;
    if (mine !== attempt || posed?.kind === 'unavailable') {
      source.close();
      if (mine === attempt && posed?.kind === 'unavailable') fail({ where: 'pose', reason: posed.reason });
      return;
    }
    if (posed) {
      store.update({ backend: posed.backend });
      await service.reset().catch(() => undefined);
      if (mine !== attempt) {
        source.close();
        return;
      }
    }
    const lined = posed ? await dependencies.toLine?.(source, movement.id) : null;
    if (mine !== attempt) {
      (lined ?? source).close();
      return;
    }
    const starting = startNetwork();
    const opening = createRun(
      movement,
      {
        source: lined ?? source,
        setId: newId(),
        wakeLock: holdWakeLock(),
        // A movement it was never taught is judged by the rules, which is no failure.
        personalHead: dependencies.personalHead?.() ?? Promise.resolve(null),
        network: starting.then((ready) => ready?.movements.includes(movement.id) ?? false),
      },
      {
        preferences: dependencies.preferences ?? DEFAULT_COACHING,
        skill: dependencies.faultSkill?.() ?? {},
        target: endOf(target),
      },
      dependencies.person?.body,
    );
    void starting.then((ready) => {
      opening.frameNetwork = ready?.frames.find(({ movementId }) => movementId === movement.id) ?? null;
    });
    run = opening;
    store.update({ phase: opening.waits ? 'framing' : 'performing' });
    feed(opening);
    const stops = [
      dependencies.watchHidden?.((hidden) => onHidden(opening, hidden)),
      dependencies.watchCeiling?.((fps) => opening.loop?.setCeiling(fps)),
    ];
    opening.stopWatching = () => stops.forEach((stop) => stop?.());
  }

  function shownInDemonstration(): number {
    const asked = target?.reps ?? target?.durationSec;
    return Math.min(60, asked ?? (movement.kind === 'hold' ? SHOWN_SECONDS : SHOWN_REPETITIONS));
  }

  function feed(opened: Run): void {
    opened.loop = startFrameLoop({
      source: opened.source,
      clock,
      estimate: (image, timestampMs) => estimate(opened, image, timestampMs),
      onPose(pose, timestampMs, live) {
        if (live) seen(opened, live.people);
        line.onPose(opened, pose, timestampMs, live);
      },
      onUnavailable(reason, detail) {
        // Of a source that poses for itself it is a service's own reason, too.
        if (opened.source.run)
          opened.trouble = {
            kind: 'unavailable',
            reason: reason as Unavailable['reason'],
            ...(detail === undefined ? {} : { detail }),
          };
        void recover(opened);
      },
      onStall: () => {
        if (!opened.isOver) store.raise({ kind: 'stalled' });
      },
      onEnded: (end) => onEnded(opened, end),
    });
  }

  async function estimate(opened: Run, image: PoseInput, timestampMs: number): Promise<PoseEstimate> {
    opened.arrivedMs = clock.now();
    const answer = await service.estimate(image, timestampMs).catch(broken);
    if (answer.kind === 'unavailable') {
      opened.trouble = answer;
    } else {
      seen(opened, answer.people ?? 1);
    }
    return answer;
  }

  function seen(opened: Run, people: number): void {
    opened.badFrames = 0;
    opened.people = people;
  }

  /** Nobody looks: nothing is computed. What the person paused stays so. */
  function onHidden(opened: Run, hidden: boolean): void {
    if (opened.isOver || opened.source.kind === 'recording') return;
    if (hidden) opened.loop?.pause();
    else if (!opened.isRecovering) goOn(opened);
  }

  /** The worker died, or lost its device: started again once; what was counted stays counted. */
  async function recover(opened: Run): Promise<void> {
    if (opened.isOver) return;
    const trouble = opened.trouble ?? broken('no answer');
    if (trouble.reason === 'bad_input' && opened.badFrames < MAX_BAD_FRAMES) {
      opened.badFrames += 1;
      goOn(opened);
      return;
    }
    if (opened.recoveries > 0) {
      await line.end(opened, { problem: { where: 'pose', reason: trouble.reason } });
      return;
    }
    opened.recoveries += 1;
    opened.isRecovering = true;
    store.raise({ kind: 'stalled' });
    const started = await startPose();
    opened.isRecovering = false;
    if (opened.isOver) return;
    if (started.kind === 'unavailable') {
      await line.end(opened, { problem: { where: 'pose', reason: started.reason } });
      return;
    }
    opened.recoveredUntilMs = opened.lastMs + RECOVERED_SHOWN_MS;
    store.update({ backend: started.backend });
    store.lower('stalled');
    store.raise({ kind: 'pose_recovered', backend: started.backend });
    goOn(opened);
  }

  function goOn(opened: Run): void {
    const waits = store.get().pausedBy === 'person' && opened.source.kind !== 'camera';
    if (!waits) opened.loop?.resume();
  }

  function onEnded(opened: Run, end: SourceEnd): void {
    if (opened.isOver || end === 'closed') return;
    const empty = opened.loop?.stats().frames === 0;
    if (end === 'finished' && empty) void line.end(opened, { problem: emptyFile(opened.source.kind) });
    else if (end === 'finished') void line.end(opened);
    else if (end === 'unplugged' && hasSomething(opened)) void line.end(opened, { notice: { kind: 'camera_lost' } });
    else void line.end(opened, { problem: problemOf(opened.source.kind, end) });
  }

  return {
    start,
    prepare() {
      // What fails here fails again, and is told, when it is needed.
      void startPose();
      // Worked out with the first repetition else, in the middle of the set.
      for (const view of movement.views)
        for (const nearWorks of movement.unilateral ? [true, false] : [true])
          dependencies.later?.(() => void movementLooks(movement, view, nearWorks));
    },
    cancel() {
      attempt += 1;
      if (store.get().phase === 'starting') store.update({ phase: 'idle', source: null, preview: null });
    },
    current: () => run,
    isCurrent: (other) => run === other,
  };
}

function problemOf(kind: SourceKind, end: 'unplugged' | 'failed'): CoachProblem {
  if (kind === 'camera') return { where: 'camera', reason: end };
  return kind === 'recording'
    ? { where: 'recording', reason: 'not_recording' }
    : { where: 'video', reason: 'undecodable' };
}

function emptyFile(kind: SourceKind): CoachProblem {
  return { where: kind === 'recording' ? 'recording' : 'video', reason: 'empty' };
}

/** A service that throws has a bug; to the person it is one that went away. */
function broken(error: unknown): Unavailable {
  return { kind: 'unavailable', reason: 'worker_died', detail: String(error) };
}
