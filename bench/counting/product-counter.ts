// The product's own counter over a recording, with all that it said: what is counted, what was partial, when it lost the body.
import type {
  CounterEvent,
  CounterState,
  PartialRepetition,
  Repetition,
} from '../../src/domain/counting/repetition.ts';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import type { Frame } from './thin.ts';

export interface CountedClip {
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  /** All holds together. */
  readonly holdMs: number;
  /** How many holds that was. */
  readonly holds: number;
  /** After each frame. */
  readonly states: readonly CounterState[];
}

export function countByProduct(frames: readonly Frame[], movement: Movement): CountedClip {
  const counter = createCounter(movement);
  const states: CounterState[] = [];
  const events: CounterEvent[] = [];
  for (const { pose, timestampMs } of frames) {
    const step = counter.push(pose, timestampMs);
    states.push(step.state);
    events.push(...step.events);
  }
  events.push(...counter.finish(frames.at(-1)?.timestampMs ?? 0));
  return {
    repetitions: events.flatMap((event) => (event.kind === 'repetition' ? [event.repetition] : [])),
    partials: events.flatMap((event) => (event.kind === 'partial' ? [event.partial] : [])),
    holdMs: events.reduce((sum, event) => sum + (event.kind === 'hold_broken' ? event.holdMs : 0), 0),
    holds: events.filter(({ kind }) => kind === 'hold_broken').length,
    states,
  };
}
