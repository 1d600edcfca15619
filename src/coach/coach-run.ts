// What belongs to one opened source: made when it opens, dropped when the set is over. The coach is the only one to change it.
import type { PersonalHead } from '../contracts/form.ts';
import type { Unavailable } from '../contracts/outcome.ts';
import type { FrameLoop } from '../device/frame-loop.ts';
import type { FrameSource } from '../device/frame-source.ts';
import type { WakeLockHold } from '../device/wake-lock.ts';
import type { FramingHint } from '../domain/body/framing.ts';
import { createViewEstimator } from '../domain/body/estimate-view.ts';
import type { KeypointName, Side } from '../domain/body/keypoints.ts';
import type { PersonBody } from '../domain/body/person-body.ts';
import { createCuePolicy, type CuePolicy, type CuePolicyOptions } from '../domain/coaching/cue-policy.ts';
import { createFramingGate, type FramingGate } from '../domain/coaching/framing-gate.ts';
import { createHandsUp, type HandsUp } from '../domain/coaching/hands-up.ts';
import { createPresence, type Presence } from '../domain/coaching/presence.ts';
import { createCounter } from '../domain/counting/create-counter.ts';
import type { Counter, CounterEvent, CounterState } from '../domain/counting/repetition.ts';
import type { FrameNetwork } from '../domain/form/frame-network.ts';
import type { Movement } from '../domain/movements/movement.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import type { SetUnderWay } from './set-under-way.ts';

/** Times ending in `Ms` are on the frames' clock. */
export interface Run {
  readonly source: FrameSource;
  readonly setId: string;
  readonly wakeLock: WakeLockHold;
  /** A camera waits for the person; a video or a recording goes on whether anybody is ready or not. */
  readonly waits: boolean;
  readonly counter: Counter;
  readonly policy: CuePolicy;
  readonly framing: FramingGate;
  readonly presence: Presence;
  readonly views: ReturnType<typeof createViewEstimator>;
  /** Settles with whether the network can be asked. */
  readonly network: Promise<boolean>;
  /** The person's own last layer. */
  readonly personalHead: Promise<PersonalHead | null>;
  /** For the poses of a hold; null where there is none, or not yet. */
  frameNetwork: FrameNetwork | null;
  readonly asked: Set<Promise<void>>;
  readonly hints: Map<FramingHint['kind'], number>;
  loop: FrameLoop | null;
  /** Of a source that counts for itself: whether it was last told to. */
  isCountingThere: boolean;
  /** Looks no more whether the page is hidden. */
  stopWatching: (() => void) | null;
  /** From the first moment that counts. */
  set: SetUnderWay | null;
  startedAt: Date | null;
  lastActivityAt: Date | null;
  lastMs: number;
  /** performance.now() when the frame in hand was taken up; null where the source has no such moment. */
  arrivedMs: number | null;
  counting: CounterState;
  counted: number;
  correction: number;
  holdMs: number;
  holdFromMs: number;
  nextHoldJudgementMs: number;
  quietSinceMs: number | null;
  /** How long nobody has been in view. */
  unseenMs: number;
  countdownFromMs: number;
  cueUntilMs: number;
  captionUntilMs: number;
  /** When the last repetition was counted; null before the first. */
  lastCountedMs: number | null;
  /** 0 fresh … 1 at the limit, from velocity loss; null where it is not known. */
  fatigue: number | null;
  readonly hands: HandsUp;
  /** Since when both hands are up, while that may become a pause; null otherwise. */
  raisedSinceMs: number | null;
  /** What was counted since then: the set's, or the gesture's. */
  heldBack: readonly CounterEvent[];
  /** What ends later than this was the gesture's; null while nothing is taken out. */
  takenOutFromMs: number | null;
  /** Of the hold: time that passed with the hands up. */
  takenOutHoldMs: number;
  /** Repetitions that the gesture caused. */
  dropped: number;
  droppedSides: Readonly<Record<Side, number>>;
  people: number;
  praised: number;
  highlighted: readonly KeypointName[];
  trouble: Unavailable | null;
  recoveries: number;
  badFrames: number;
  recoveredUntilMs: number;
  isRecovering: boolean;
  /** Nothing is counted any more. */
  isOver: boolean;
  /** Settles when the set was shown, and stored where it is to be. */
  ending: Promise<void> | null;
  /** The latest of the writes of this set. */
  writes: number;
}

const WAITING: CounterState = { phase: 'waiting', count: 0, depth: 0, view: 'unknown', holdMs: 0 };

export function createRun(
  movement: Movement,
  parts: Pick<Run, 'source' | 'setId' | 'wakeLock' | 'network' | 'personalHead'>,
  cues: CuePolicyOptions = {},
  body: PersonBody = {},
): Run {
  const { kind } = parts.source;
  return {
    ...parts,
    waits: kind === 'camera' || kind === 'demonstration',
    counter: createCounter(movement, body),
    policy: createCuePolicy(movement.faults, cues),
    framing: createFramingGate(),
    presence: createPresence(),
    views: createViewEstimator(),
    frameNetwork: null,
    asked: new Set(),
    hints: new Map(),
    loop: null,
    isCountingThere: false,
    stopWatching: null,
    set: null,
    startedAt: null,
    lastActivityAt: null,
    lastMs: 0,
    arrivedMs: null,
    counting: WAITING,
    counted: 0,
    correction: 0,
    holdMs: 0,
    holdFromMs: 0,
    nextHoldJudgementMs: 0,
    quietSinceMs: null,
    unseenMs: 0,
    countdownFromMs: 0,
    cueUntilMs: 0,
    captionUntilMs: 0,
    lastCountedMs: null,
    fatigue: null,
    hands: createHandsUp(),
    raisedSinceMs: null,
    heldBack: [],
    takenOutFromMs: null,
    takenOutHoldMs: 0,
    dropped: 0,
    droppedSides: { left: 0, right: 0 },
    people: 1,
    praised: 0,
    highlighted: [],
    trouble: null,
    recoveries: 0,
    badFrames: 0,
    recoveredUntilMs: Number.POSITIVE_INFINITY,
    isRecovering: false,
    isOver: false,
    ending: null,
    writes: 0,
  };
}

/** Closes what the counter has open, wherever it counts: elsewhere that takes a moment. `tell` is called once. Never rejects. */
export async function finishCounting(run: Run, tell: (event: CounterEvent) => void): Promise<void> {
  run.isCountingThere = false;
  const { counting } = run.source;
  for (const event of counting ? await counting.finish() : run.counter.finish(run.lastMs)) tell(event);
}

/** Repetitions, or seconds, at which the set is done; null where there is no such end: free, or as many as one can. */
export function endOf(target: PlannedSet | null): number | null {
  return target === null || target.setType === 'amrap' ? null : (target.reps ?? target.durationSec ?? null);
}

export function countOf(run: Run): number {
  return Math.max(0, run.counted + run.correction);
}

export function hasSomething(run: Run): boolean {
  return countOf(run) > 0 || run.holdMs >= 1000;
}
