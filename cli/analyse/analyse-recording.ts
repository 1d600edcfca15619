// From poses to repetitions, faults and scores: the coach's own counter, recogniser, rules and network, run over a recording.
import type { FormService } from '../../src/contracts/form.ts';
import type { RecogniserService } from '../../src/contracts/recogniser.ts';
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import { createRecogniser, type Recognised } from '../../src/domain/counting/recognise.ts';
import { recogniseRecording, recordedWindows } from '../../src/domain/counting/recogniser/recognise-recording.ts';
import type { CounterEvent, PartialRepetition, Repetition } from '../../src/domain/counting/repetition.ts';
import { measureLift } from '../../src/domain/fatigue/measure-lift.ts';
import { type SetEffort, setEffort } from '../../src/domain/fatigue/set-effort.ts';
import type { FrameNetwork } from '../../src/domain/form/frame-network.ts';
import { measureFaults } from '../../src/domain/form/measure-faults.ts';
import { judgeHold } from '../../src/domain/form/judge-hold.ts';
import { formRepetition, judgeRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { FormJudgement, JudgedFault, NotJudged } from '../../src/domain/form/judgement.ts';
import { setScore } from '../../src/domain/form/set-score.ts';
import type { Movement, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';

export interface Analysis {
  readonly exercise: string;
  readonly recognised: Recognised | null;
  readonly view: View;
  readonly reps: readonly { readonly repetition: Repetition; readonly judgement: FormJudgement }[];
  readonly partials: readonly PartialRepetition[];
  readonly holdMs: number;
  readonly holdFaults: readonly JudgedFault[];
  readonly setScore: number | null;
  readonly notJudged: readonly NotJudged[];
  /** How the set slowed down and shrank; null of a hold. */
  readonly effort: SetEffort | null;
}

export type RecordingAnalysis =
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };

export interface AnalysisInput {
  /** With null where nobody was seen; `timesMs[i]` is the time of `poses[i]`. */
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
  readonly movements: readonly Movement[];
  /** Null: whatever is recognised. */
  readonly movement: Movement | null;
  readonly form: FormService | null;
  /** Null: the counters recognise alone. */
  readonly recogniser: RecogniserService | null;
}

/** A recording in which a body is seen in less than this share of frames shows nobody, or nobody whole. */
const MIN_SEEN = 0.05;

export async function analyseRecording(input: AnalysisInput): Promise<RecordingAnalysis> {
  const { poses, timesMs } = input;
  if (poses.length === 0) return { kind: 'failed', message: 'there are no frames in it' };
  const seen = poses.filter((pose) => pose !== null).length;
  if (seen < Math.max(1, MIN_SEEN * poses.length)) return { kind: 'failed', message: 'no person was found in it' };
  const byNetwork = await recogniseByNetwork(input);
  // Every counter over everything takes its time: only where nothing else says what it is.
  const byCounters = byNetwork === undefined && !input.movement ? recogniseByCounters(input) : null;
  const recognised = byNetwork ?? byCounters;
  const movement = input.movement ?? input.movements.find(({ id }) => id === recognised?.exercise) ?? null;
  if (!movement) return { kind: 'failed', message: 'no exercise was recognised in it: name one with --exercise' };

  const counter = createCounter(movement);
  const events: CounterEvent[] = [];
  const views = new Map<View, number>();
  for (const [index, pose] of poses.entries()) {
    const step = counter.push(pose, timesMs[index] ?? 0);
    events.push(...step.events);
    views.set(step.state.view, (views.get(step.state.view) ?? 0) + 1);
  }
  events.push(...counter.finish(timesMs.at(-1) ?? 0));

  const repetitions = events.flatMap((event) => (event.kind === 'repetition' ? [event.repetition] : []));
  const partials = events.flatMap((event) => (event.kind === 'partial' ? [event.partial] : []));
  const common = { exercise: movement.id, recognised, partials };
  if (movement.kind === 'hold') {
    const judged = judgeHold(poses, movement, {}, await frameNetworkOf(movement, input.form));
    return {
      kind: 'analysed',
      analysis: {
        ...common,
        view: commonest(views),
        reps: [],
        holdMs: heldMs(events),
        holdFaults: judged.faults,
        setScore: judged.score,
        notJudged: judged.notJudged,
        effort: null,
      },
    };
  }
  const reps = await judge(repetitions, movement, input.form);
  const repViews = new Map<View, number>();
  for (const { view } of repetitions) repViews.set(view, (repViews.get(view) ?? 0) + 1);
  return {
    kind: 'analysed',
    analysis: {
      ...common,
      view: commonest(repViews.size > 0 ? repViews : views),
      reps,
      holdMs: 0,
      holdFaults: [],
      setScore: setScore(reps.map(({ judgement }) => judgement)),
      notJudged: neverJudged(reps),
      effort: effortOf(repetitions, movement),
    },
  };
}

function effortOf(repetitions: readonly Repetition[], movement: RepetitionMovement): SetEffort {
  return setEffort(
    repetitions.map((repetition) => {
      const measured = measureLift(repetition, movement);
      return {
        lift: measured.kind === 'measured' ? measured : null,
        depth: repetition.depth,
        symmetry: repetition.symmetry,
      };
    }),
  );
}

/** Undefined, with a line on stderr, where the network cannot be had. */
async function recogniseByNetwork(input: AnalysisInput): Promise<Recognised | null | undefined> {
  const { poses, timesMs, movements, recogniser } = input;
  if (!recogniser) return undefined;
  const windows = recordedWindows(poses, timesMs).map(({ features }) => features);
  const [started, answer] = [await recogniser.start(), await recogniser.recognise({ windows })];
  if (started.kind === 'unavailable' || answer.kind === 'unavailable') {
    console.error(`The recogniser failed (${started.kind === 'unavailable' ? started.reason : 'on the recording'}).`);
    return undefined;
  }
  const words = answer.probabilities.map((probabilities) => ({ classes: answer.classes, probabilities }));
  return recogniseRecording(words, started.alike, movements, poses, timesMs);
}

function recogniseByCounters({ poses, timesMs, movements }: AnalysisInput): Recognised | null {
  const recogniser = createRecogniser(movements);
  for (const [index, pose] of poses.entries()) recogniser.push(pose, timesMs[index] ?? 0);
  recogniser.finish(timesMs.at(-1) ?? 0);
  return recogniser.best();
}

async function judge(
  repetitions: readonly Repetition[],
  movement: RepetitionMovement,
  form: FormService | null,
): Promise<Analysis['reps']> {
  const measures = repetitions.map((repetition) => measureFaults(repetition, movement));
  const asked = repetitions.map((repetition, index) => formRepetition(repetition, movement, measures[index]));
  const usable = asked.filter((entry) => entry !== null);
  const response =
    form && usable.length > 0 ? await form.score({ movementId: movement.id, repetitions: usable }) : null;
  const answers = response?.kind === 'scored' ? [...response.answers] : [];
  return repetitions.map((repetition, index) => {
    const answer = asked[index] ? (answers.shift() ?? null) : null;
    return { repetition, judgement: judgeRepetition(repetition, movement, answer, measures[index]) };
  });
}

/** Null where there is none for it: its rules judge alone. */
async function frameNetworkOf({ id }: Movement, form: FormService | null): Promise<FrameNetwork | null> {
  const ready = await form?.start();
  return ready?.kind === 'ready' ? (ready.frames.find(({ movementId }) => movementId === id) ?? null) : null;
}

/** All holds together. */
function heldMs(events: readonly CounterEvent[]): number {
  return events.reduce((sum, event) => sum + (event.kind === 'hold_broken' ? event.holdMs : 0), 0);
}

function commonest(views: ReadonlyMap<View, number>): View {
  const known = [...views].filter(([view]) => view !== 'unknown').sort(([, a], [, b]) => b - a);
  return known[0]?.[0] ?? 'unknown';
}

/** Faults that no repetition of the set could be judged for, and why a repetition has no score. */
function neverJudged(reps: Analysis['reps']): readonly NotJudged[] {
  const all = reps.flatMap(({ judgement }) => judgement.notJudged);
  const times = (fault: string) => all.filter((entry) => entry.fault === fault).length;
  const kept = all.filter(({ fault }) => fault === 'score' || times(fault) === reps.length);
  return [...new Map(kept.map((entry) => [`${entry.fault} ${entry.reason}`, entry])).values()];
}
