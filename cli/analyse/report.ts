// One answer line of `analyse`, as shared by everyone who reads it: fields may be added, never renamed.
import type { Analysis } from './analyse-recording.ts';

export interface ReportHead {
  readonly video: string;
  readonly backend: string | null;
  readonly model: string | null;
  readonly frames: number;
  readonly durationMs: number;
}

/** `notJudged` reasons as words; the app has its own, in two languages. */
const REASONS: Readonly<Record<string, string>> = {
  needs_side_view: 'needs a side view',
  needs_front_view: 'needs a front view',
  not_visible: 'the joints were not visible',
  low_confidence: 'seen too uncertainly',
  model_unavailable: 'the form model is not available',
  too_short: 'too short to judge',
  unsure_view: 'seen from between two views',
  unusual_body: 'limbs of unusual length, or mistracked',
  set_aside: 'rests on a limb that is set aside',
};

export function reportOf(head: ReportHead, analysis: Analysis, warnings: readonly string[]): object {
  return {
    video: head.video,
    exercise: analysis.exercise,
    recognised: analysis.recognised && {
      exercise: analysis.recognised.exercise,
      confidence: round(analysis.recognised.confidence, 3),
    },
    view: analysis.view,
    ...(head.backend === null ? {} : { backend: head.backend }),
    ...(head.model === null ? {} : { model: `movenet-${head.model}` }),
    frames: head.frames,
    durationMs: Math.round(head.durationMs),
    reps: analysis.reps.map(({ repetition, judgement }, at) => ({
      index: repetition.index,
      ...(repetition.side === undefined ? {} : { side: repetition.side }),
      startMs: Math.round(repetition.startMs),
      endMs: Math.round(repetition.endMs),
      score: judgement.score === null ? null : Math.round(judgement.score),
      romDeg: Math.round(repetition.romDeg),
      tempo: {
        eccentricMs: Math.round(repetition.tempo.eccentricMs),
        pauseMs: Math.round(repetition.tempo.pauseMs),
        concentricMs: Math.round(repetition.tempo.concentricMs),
      },
      ...(repetition.phases
        ? { phases: repetition.phases.map(({ id, atMs }) => ({ id, atMs: Math.round(atMs) })) }
        : {}),
      velocity: roundOrNull(analysis.effort?.velocities[at] ?? null, 2),
      symmetry: repetition.symmetry === null ? null : round(repetition.symmetry, 2),
      faults: judgement.faults.map(({ id, probability, severity, joints }) => ({
        id,
        probability: round(probability, 2),
        severity: round(severity, 2),
        joints,
      })),
    })),
    partials: analysis.partials.map(({ startMs, endMs, reachedPercent }) => ({
      startMs: Math.round(startMs),
      endMs: Math.round(endMs),
      reachedPercent: Math.round(reachedPercent),
    })),
    holdMs: Math.round(analysis.holdMs),
    setScore: analysis.setScore === null ? null : Math.round(analysis.setScore),
    faults: analysis.holdFaults.map(({ id, probability, severity, joints }) => ({
      id,
      probability: round(probability, 2),
      severity: round(severity, 2),
      joints,
    })),
    ...(analysis.effort
      ? {
          effort: {
            velocityLoss: roundOrNull(analysis.effort.loss, 2),
            velocityLossError: roundOrNull(analysis.effort.lossError, 2),
            rangeDecay: roundOrNull(analysis.effort.rangeDecay, 2),
            symmetryDrift: roundOrNull(analysis.effort.symmetryDrift, 2),
          },
        }
      : {}),
    notJudged: notJudged(analysis),
    warnings,
  };
}

/** A set without a score always says why. */
function notJudged({ notJudged: entries, setScore, reps, holdMs }: Analysis): object[] {
  const told = entries.map(({ fault, reason }) => ({ fault, reason: REASONS[reason] ?? reason }));
  if (setScore !== null || told.some(({ fault }) => fault === 'score')) return told;
  const nothing = reps.length === 0 && holdMs === 0;
  return [...told, { fault: 'score', reason: nothing ? 'nothing was counted or held' : 'too little was seen' }];
}

function roundOrNull(value: number | null, digits: number): number | null {
  return value === null ? null : round(value, digits);
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}
