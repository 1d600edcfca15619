// What belongs to one opened source: made when it opens, dropped when the set is over. The coach is the only one to change it.
import type { PersonalHead } from '../contracts/form.ts';
import type { Unavailable } from '../contracts/outcome.ts';
import type { FrameLoop } from '../device/frame-loop.ts';
import type { FrameSource } from '../device/frame-source.ts';
import type { WakeLockHold } from '../device/wake-lock.ts';
import type { FramingHint } from '../domain/body/framing.ts';
import { createViewEstimator } from '../domain/body/estimate-view.ts';
import type { KeypointName } from '../domain/body/keypoints.ts';
import { createCuePolicy, type CuePolicy } from '../domain/coaching/cue-policy.ts';
import { createFramingGate, type FramingGate } from '../domain/coaching/framing-gate.ts';
import { createPresence, type Presence } from '../domain/coaching/presence.ts';
import { createCounter } from '../domain/counting/create-counter.ts';
import type { Counter, CounterEvent, CounterState } from '../domain/counting/repetition.ts';
import type { FrameNetwork } from '../domain/form/frame-network.ts';
import type { Movement } from '../domain/movements/movement.ts';
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
): Run {
  const { kind } = parts.source;
  return {
    ...parts,
    waits: kind === 'camera' || kind === 'demonstration',
    counter: createCounter(movement),
    policy: createCuePolicy(movement.faults),
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

export function countOf(run: Run): number {
  return Math.max(0, run.counted + run.correction);
}

export function hasSomething(run: Run): boolean {
  return countOf(run) > 0 || run.holdMs >= 1000;
}
