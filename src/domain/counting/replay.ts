// Runs a counter over a whole recording at once: for tests, benches and the command line.
import type { Pose } from '../body/keypoints.ts';
import type { Counter, CounterEvent, CounterState } from './repetition.ts';

export interface Replay {
  /** In time order, those of `finish` last. */
  readonly events: readonly CounterEvent[];
  /** After each frame. */
  readonly states: readonly CounterState[];
}

/** `timesMs[i]` is the time of `poses[i]`, in milliseconds. */
export function replay(counter: Counter, poses: readonly (Pose | null)[], timesMs: readonly number[]): Replay {
  const events: CounterEvent[] = [];
  const states: CounterState[] = [];
  for (const [index, pose] of poses.entries()) {
    const step = counter.push(pose, timesMs[index] ?? 0);
    events.push(...step.events);
    states.push(step.state);
  }
  events.push(...counter.finish(timesMs.at(-1) ?? 0));
  return { events, states };
}

export function repetitionsIn(events: readonly CounterEvent[]): number {
  return events.filter(({ kind }) => kind === 'repetition').length;
}
