// A set as it went in time: each repetition where it hung, the halves of its tempo, how fast the lifting half was, the rests between.
import type { CameraSetFacts, RepetitionSummary } from '../../log/records.ts';
import type { RepetitionMovement } from '../../movements/movement.ts';
import { reachesBand } from '../../movements/target-band.ts';

export interface TimelinePart {
  readonly kind: 'eccentric' | 'pause' | 'concentric';
  /** From the first repetition's start. */
  readonly fromMs: number;
  readonly toMs: number;
}

export interface TimelineRepetition {
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Where its plumb line hangs: its turning point. */
  readonly turnMs: number;
  readonly depth: number;
  readonly score: number | null;
  readonly onTarget: boolean;
  readonly faults: readonly string[];
  /** In the order in which they came. */
  readonly parts: readonly TimelinePart[];
  /** Of the lifting half, full ranges of motion a second; null where it could not be told. */
  readonly rangesPerSec: number | null;
  /** Share of the set's fastest, 0–1. */
  readonly speed: number | null;
  /** Still, before it began; 0 for the first. */
  readonly restMs: number;
}

export interface SetTimeline {
  readonly repetitions: readonly TimelineRepetition[];
  readonly lengthMs: number;
}

export function setTimeline(
  movement: RepetitionMovement,
  { repetitions, effort }: Pick<CameraSetFacts, 'repetitions' | 'effort'>,
): SetTimeline {
  const ordered = [...repetitions].sort((a, b) => a.startMs - b.startMs);
  const fromMs = ordered[0]?.startMs ?? 0;
  const speeds = ordered.map((each) => speedIn(each, repetitions, effort));
  const fastest = Math.max(0, ...speeds.map((speed) => speed ?? 0));
  return {
    lengthMs: Math.max(1, ...ordered.map(({ endMs }) => endMs - fromMs)),
    repetitions: ordered.map((repetition, at) => {
      const speed = speeds[at] ?? null;
      const parts = partsOf(movement, repetition, fromMs);
      return {
        index: repetition.index,
        startMs: repetition.startMs - fromMs,
        endMs: repetition.endMs - fromMs,
        turnMs: ((parts[1]?.fromMs ?? 0) + (parts[1]?.toMs ?? 0)) / 2,
        depth: repetition.depth,
        score: repetition.form.score,
        onTarget: reachesBand(movement, repetition),
        faults: repetition.form.faults.map(({ id }) => id),
        parts,
        rangesPerSec: speed,
        speed: speed === null || fastest <= 0 ? null : speed / fastest,
        restMs: Math.max(0, repetition.startMs - (ordered[at - 1]?.endMs ?? repetition.startMs)),
      };
    }),
  };
}

/** From this error on velocities say nothing of one repetition beside another (design default). */
const VAGUE_ERROR = 0.2;

function speedIn(
  repetition: RepetitionSummary,
  repetitions: readonly RepetitionSummary[],
  effort: CameraSetFacts['effort'],
): number | null {
  if (!effort) return speedOf(repetition);
  if ((effort.velocityError ?? 0) >= VAGUE_ERROR) return null;
  return effort.velocities[repetitions.indexOf(repetition)] ?? null;
}

/** Faster than this nobody lifts: the turning point was put where the way back was nearly over. */
const SHORTEST_LIFT_MS = 200;

/** Of sets from before velocities were measured. */
function speedOf({ depth, tempo }: RepetitionSummary): number | null {
  return tempo.concentricMs >= SHORTEST_LIFT_MS && depth > 0 ? (1000 * depth) / tempo.concentricMs : null;
}

/** The tempo laid into the repetition's own time: what it leaves over is shared out evenly. */
function partsOf(
  { firstPhase }: RepetitionMovement,
  { startMs, endMs, tempo }: RepetitionSummary,
  fromMs: number,
): readonly TimelinePart[] {
  const lengths = { eccentric: tempo.eccentricMs, pause: tempo.pauseMs, concentric: tempo.concentricMs };
  const order =
    firstPhase === 'eccentric'
      ? (['eccentric', 'pause', 'concentric'] as const)
      : (['concentric', 'pause', 'eccentric'] as const);
  const total = Math.max(1, tempo.eccentricMs + tempo.pauseMs + tempo.concentricMs);
  const scale = Math.max(0, endMs - startMs) / total;
  let at = startMs - fromMs;
  return order.map((kind) => {
    const part = { kind, fromMs: at, toMs: at + scale * lengths[kind] };
    at = part.toMs;
    return part;
  });
}
