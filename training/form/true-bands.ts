// The truth about a simulated repetition: what each fault's rule would measure on that very body through a camera without error, level,
// at the middle of the view that shows the fault best. Injecting one fault may commit another, and a manner of moving may come close to
// one: what the body did decides, not what was meant. Bounds lie where they belong for that build, here known exactly.
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { bandsOf, measureFaults } from '../../src/domain/form/measure-faults.ts';
import { proportionsOf } from '../../src/domain/form/proportions.ts';
import type { Skeleton } from '../../src/domain/movements/body-model.ts';
import type { FaultSpec, Movement, View } from '../../src/domain/movements/movement.ts';
import { projectPose, type SetScript, type SimulatedRepetition } from '../../src/domain/movements/simulate.ts';
import { VIEW_YAW_DEG } from './labels.ts';

const FRAMES = 25;
const FRAMES_BEFORE = 5;
/** As much as the product looks at, less what its counter notices late. */
const LEAD_IN_MS = 300;
/** Where a rule can measure nothing at all, nothing is wrong. */
const NOTHING = -3;

/** By fault id, dead bands past the bound, which lies where this person's build puts it. */
export function trueBandsOf(
  movement: Movement,
  script: SetScript,
  simulated: Pick<SimulatedRepetition, 'startMs' | 'turnMs' | 'endMs' | 'side'>,
): Readonly<Record<string, number>> {
  const { body, camera, target } = script;
  const { startMs, turnMs, endMs, side } = simulated;
  const nearness = camera.yawDeg < 0 ? -1 : 1;
  const times = Array.from({ length: FRAMES }, (_, index) => startMs + (index * (endMs - startMs)) / (FRAMES - 1));
  const skeletons = times.map((ms) => script.skeletonAt(ms));
  const before = Array.from(
    { length: FRAMES_BEFORE },
    (_, index) => startMs - LEAD_IN_MS * (1 - index / FRAMES_BEFORE),
  );
  const skeletonsBefore = before.map((ms) => script.skeletonAt(ms));
  const measuredFrom = (view: View): Readonly<Record<string, number>> => {
    const level = { ...camera, yawDeg: nearness * VIEW_YAW_DEG[view], pitchDeg: 0, rollDeg: 0 };
    const posesOf = (of: readonly Skeleton[], at: readonly number[]) =>
      of.map((skeleton, index) => projectPose(skeleton, level, target, at[index] ?? 0));
    const repetition: Repetition = {
      index: 1,
      startMs,
      turnMs,
      endMs,
      view,
      romDeg: 0,
      depth: 1,
      tempo: { eccentricMs: turnMs - startMs, pauseMs: 0, concentricMs: endMs - turnMs },
      symmetry: null,
      ...(side ? { side } : {}),
      poses: posesOf(skeletons, times),
      leadIn: posesOf(skeletonsBefore, before),
    };
    return bandsOf(measureFaults(repetition, movement, { proportions: proportionsOf(body) }));
  };
  const views = [...new Set(movement.faults.map(bestView))];
  const seen = new Map(views.map((view) => [view, measuredFrom(view)]));
  return Object.fromEntries(
    movement.faults.map((fault) => [fault.id, seen.get(bestView(fault))?.[fault.id] ?? NOTHING]),
  );
}

/** From the side joint angles are seen as they are; what is of the frontal plane is seen from the front. */
export function bestView({ views }: FaultSpec): View {
  return views.includes('side') ? 'side' : (views[0] ?? 'side');
}

/** Past the point where the rule reports it. */
export function isPresent(trueBands: number): boolean {
  return trueBands >= 1;
}

/** Within what is acceptable; between this and `isPresent` it is mild, and neither proves anything. */
export function isAbsent(trueBands: number): boolean {
  return trueBands <= 0;
}
