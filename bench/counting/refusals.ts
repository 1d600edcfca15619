// Travels that the counter followed and then did not count, and what most likely refused them: asked of the counter's own rules, afterwards.
import { commonestView } from '../../src/domain/body/estimate-view.ts';
import { nearSide } from '../../src/domain/body/measure-signals.ts';
import { belongsToMovement, isBent } from '../../src/domain/counting/belongs-to-movement.ts';
import { rangeOfMotion } from '../../src/domain/counting/measure-repetition.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import type { CountedClip } from './product-counter.ts';
import type { Frame } from './thin.ts';
import type { TracePoint } from './trace.ts';

export interface Refusal {
  readonly startMs: number;
  readonly endMs: number;
  /** Progress reached, 0 start … 1 turning point. */
  readonly depth: number;
  readonly reason: string;
}

/** Less is no repetition anyway. */
const LEAST_DEPTH = 0.42;

export function refusalsOf(
  frames: readonly Frame[],
  trace: readonly TracePoint[],
  { states, repetitions, partials }: CountedClip,
  movement: RepetitionMovement,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  let from = 0;
  for (let index = 1; index <= states.length; index++) {
    if (states[index]?.phase === 'moving') continue;
    if (states[index - 1]?.phase === 'moving') {
      const [startMs, endMs] = [
        frames[from]?.timestampMs ?? 0,
        frames[Math.min(index, frames.length - 1)]?.timestampMs ?? 0,
      ];
      const depth = Math.max(...states.slice(from, index).map((state) => state.depth));
      const answered = [...repetitions, ...partials].some((said) => said.endMs > startMs && said.startMs < endMs);
      if (!answered && depth >= LEAST_DEPTH)
        refusals.push({
          startMs,
          endMs,
          depth,
          reason: reasonOf(frames.slice(from, index), trace.slice(from, index), movement),
        });
    }
    from = index;
  }
  return refusals;
}

function reasonOf(frames: readonly Frame[], trace: readonly TracePoint[], movement: RepetitionMovement): string {
  const seen = frames.flatMap(({ pose }, index) => {
    const point = trace[index];
    return pose && point && !point.unseen ? [{ pose, view: point.view, inPosture: point.violated.length === 0 }] : [];
  });
  const poses = seen.map(({ pose }) => pose);
  const [first] = poses;
  if (!first) return 'nobody was seen';
  const view = commonestView(seen.map((one) => one.view));
  const postured = seen.map((one) => ({ ...one, inPosture: true }));
  const { romDeg } = rangeOfMotion(poses, movement, nearSide(first));
  const reasons = [
    ...(view !== 'unknown' && !movement.views.includes(view) ? [`seen from ${view}`] : []),
    ...(belongsToMovement(seen, movement) || !belongsToMovement(postured, movement) ? [] : ['out of posture']),
    ...(belongsToMovement(postured, { ...movement, required: [] }) ? [] : ['hands, feet or hips left their place']),
    ...(belongsToMovement(postured, movement) || !belongsToMovement(postured, { ...movement, required: [] })
      ? []
      : ['points it needs were not seen']),
    ...(isBent(romDeg, view, movement) ? [] : [`the joint bent by ${Math.round(romDeg)}° only`]),
  ];
  return (
    reasons.join(', ') ||
    'too short, too long, a stay at the turn like a rest, broken off, or sides and stations not as they must be'
  );
}
