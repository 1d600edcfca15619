// What a set has so far, as the log will keep it: repetitions judged, partials, holds. Poses are let go once they are measured; a small
// skeleton of each repetition stays, to be replayed.
import { commonestView } from '../domain/body/estimate-view.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import type { Repetition } from '../domain/counting/repetition.ts';
import type { FrameNetwork } from '../domain/form/frame-network.ts';
import { judgeHold } from '../domain/form/judge-hold.ts';
import { judgeRepetition } from '../domain/form/judge-repetition.ts';
import type { FormAnswer, FormRepetition } from '../domain/form/network-terms.ts';
import type { FormJudgement } from '../domain/form/judgement.ts';
import { type FaultMeasures, measureFaults } from '../domain/form/measure-faults.ts';
import { recordRepetition } from '../domain/form/record-repetition.ts';
import {
  recordedRepetition,
  type RepetitionRecording,
  type UnfiledRecording,
} from '../domain/form/repetition-recording.ts';
import { repetitionWithout } from '../domain/form/set-aside.ts';
import { setScore } from '../domain/form/set-score.ts';
import { SET_LIMITS } from '../domain/log/limits.ts';
import type { RepetitionSummary, SetRecord, SetSource } from '../domain/log/records.ts';
import type { View } from '../domain/movements/movement.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { meantSet } from './meant-set.ts';
import { createEffortOfSet, type EffortPlan, type Tiring } from './set-effort.ts';

export interface SetUnderWay {
  /** Judged by the rules at once. */
  addRepetition(repetition: Repetition): RepetitionSummary;
  /** What the network is to be asked of it; null where too little was seen. */
  toAsk(repetition: Repetition): FormRepetition | null;
  /** The network's answer, whenever it comes. */
  judgeAnew(repetition: Repetition, answer: FormAnswer): RepetitionSummary;
  addPartial(): void;
  /** A hold goes on; times on the frames' clock. */
  hold(pose: Pose, view: View): void;
  /** The form of the last two seconds of the hold. */
  holdForm(): FormJudgement | null;
  /** A stretch of holding is over and becomes an entry among the repetitions. */
  endHold(startMs: number, holdMs: number): void;
  repetitions(): readonly RepetitionSummary[];
  partials(): number;
  /** How tired the set looks after the latest repetition, and what is to be suggested of it, once. */
  tiring(): Tiring;
  toRecord(place: SetPlace): SetRecord;
  /** In order, scored as by now; of a hold there are none. */
  toRecordings(place: Pick<SetPlace, 'id' | 'startedAt'>): readonly RepetitionRecording[];
}

export interface SetPlace {
  readonly id: string;
  readonly workoutId: string;
  readonly order: number;
  readonly source: SetSource;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** What the camera counted, and what the person says it was. */
  readonly counted: number;
  readonly count: number;
  readonly holdMs: number;
}

/** Poses of a hold that are kept for its judgement: five a second, fewer of a long one, so that judging it never takes long. */
const POSE_EVERY_MS = 200;
const MAX_POSES = 240;
const WINDOW_MS = 2000;

/** What is meant to be done, by whom, and the person's unit of loads. */
export type SetPlan = Pick<CoachDependencies, 'movement' | 'target' | 'unit' | 'person' | 'heart'> & EffortPlan;

/** `startMs`: the set's first frame. `frameNetwork`: of the hold, once it is there. */
export function createSetUnderWay(
  plan: SetPlan,
  startMs: number,
  frameNetwork: () => FrameNetwork | null = () => null,
): SetUnderWay {
  const { movement, target, unit, person, heart } = plan;
  let summaries: readonly RepetitionSummary[] = [];
  const recorded: UnfiledRecording[] = [];
  const views: View[] = [];
  let partials = 0;
  let sparse: Pose[] = [];
  let spacingMs = POSE_EVERY_MS;
  let window: Pose[] = [];

  function summarise(repetition: Repetition, form: FormJudgement): RepetitionSummary {
    const { index, romDeg, depth, tempo, symmetry } = repetition;
    return {
      index,
      startMs: repetition.startMs - startMs,
      endMs: repetition.endMs - startMs,
      romDeg,
      depth,
      tempo,
      symmetry,
      ...(repetition.side ? { side: repetition.side } : {}),
      form,
    };
  }

  /** By the repetition's index: measured once, judged again when the network has answered. */
  const measured = new Map<number, FaultMeasures>();
  const effort = createEffortOfSet(plan);
  heart?.setBegins();

  return {
    addRepetition(repetition) {
      const measures = measureFaults(repetition, movement, person);
      measured.set(repetition.index, measures);
      const summary = summarise(repetition, judgeRepetition(repetition, movement, null, measures));
      summaries = [...summaries, summary];
      effort.add(repetition, summary);
      if (movement.kind === 'repetition') {
        const seen = repetitionWithout(repetition, person?.setAside ?? []);
        recorded.push(recordRepetition(repetition, movement, measures, summary.form.score, seen));
      }
      views.push(repetition.view);
      return summary;
    },
    toAsk({ index }) {
      const recording = recorded.find((entry) => entry.index === index);
      return recording ? recordedRepetition(recording) : null;
    },
    judgeAnew(repetition, answer) {
      const measures = measured.get(repetition.index);
      measured.delete(repetition.index);
      const summary = summarise(repetition, judgeRepetition(repetition, movement, answer, measures));
      summaries = summaries.map((known) => (known.index === summary.index ? summary : known));
      return summary;
    },
    addPartial() {
      partials += 1;
    },
    hold(pose, view) {
      window.push(pose);
      const fromMs = pose.timestampMs - WINDOW_MS;
      while ((window[0]?.timestampMs ?? fromMs) < fromMs) window.shift();
      if (pose.timestampMs - (sparse.at(-1)?.timestampMs ?? Number.NEGATIVE_INFINITY) < spacingMs) return;
      sparse.push(pose);
      views.push(view);
      if (sparse.length < MAX_POSES) return;
      sparse = sparse.filter((_, index) => index % 2 === 0);
      spacingMs *= 2;
    },
    holdForm() {
      return movement.kind === 'hold' && window.length > 0 ? judgeHold(window, movement, person, frameNetwork()) : null;
    },
    endHold(fromMs, holdMs) {
      if (movement.kind !== 'hold') return;
      const poses = sparse.filter(({ timestampMs }) => timestampMs <= fromMs + holdMs);
      sparse = [];
      window = [];
      spacingMs = POSE_EVERY_MS;
      if (holdMs < 1000) return;
      summaries = [
        ...summaries,
        {
          index: summaries.length + 1,
          startMs: fromMs - startMs,
          endMs: fromMs + holdMs - startMs,
          romDeg: 0,
          depth: 1,
          tempo: { eccentricMs: 0, pauseMs: holdMs, concentricMs: 0 },
          symmetry: null,
          form: judgeHold(poses, movement, person, frameNetwork()),
        },
      ];
    },
    repetitions: () => summaries,
    toRecordings({ id, startedAt }) {
      return recorded.flatMap((recording) => {
        const summary = summaries.find(({ index }) => index === recording.index);
        if (!summary) return [];
        const recordedAt = new Date(startedAt.getTime() + summary.endMs).toISOString();
        return [{ ...recording, score: summary.form.score, setId: id, recordedAt }];
      });
    },
    partials: () => partials,
    tiring: () => effort.tiring(),
    toRecord({ id, workoutId, order, source, startedAt, endedAt, counted, count, holdMs }) {
      const reps = Math.min(SET_LIMITS.reps.max, count);
      const meant = meantSet({ movement, target, unit });
      const effortFacts = effort.facts(count);
      const heartFacts = heart?.factsOf(startedAt, endedAt);
      return {
        id,
        workoutId,
        exerciseId: movement.id,
        order,
        type: meant.setType,
        ...(movement.kind === 'hold' ? { durationSec: Math.floor(holdMs / 1000) } : { reps }),
        ...(meant.load ? { load: meant.load } : {}),
        source,
        startedAt: startedAt.toISOString(),
        endedAt: endedAt.toISOString(),
        camera: {
          view: commonestView(views),
          setScore: setScore(summaries.map(({ form }) => form)),
          repetitions: summaries,
          partials,
          ...(counted === count ? {} : { countedReps: counted }),
          ...(effortFacts ? { effort: effortFacts } : {}),
        },
        ...(heartFacts ? { heart: heartFacts } : {}),
      };
    },
  };
}
