// Real push-ups with a verdict each, from the film through the app's own pose model, counter, rules and network: for measuring only,
// nothing learns from them.
import { existsSync } from 'node:fs';
import type { FormAnswer, FormService } from '../../src/contracts/form.ts';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { formRepetition, judgeRepetition } from '../../src/domain/form/judge-repetition.ts';
import { measureFaults } from '../../src/domain/form/measure-faults.ts';
import { setScore } from '../../src/domain/form/set-score.ts';
import { posesOf } from '../../src/device/recording-source.ts';
import { pushUp } from '../../src/domain/movements/push-up.ts';
import { areaUnderCurve } from '../../training/form/metrics.ts';
import { digits, markdownTable } from '../../training/markdown-table.ts';
import { FOOTAGE, type LabelledClip, posedClips, readLabels } from '../counting/footage.ts';
import type { FormSection } from './section.ts';

/** Another way to judge repetitions as good, 0–1: what the product is held against. Null where it cannot say. */
export interface Rival {
  readonly name: string;
  readonly qualities: (repetitions: readonly Repetition[]) => Promise<readonly (number | null)[]>;
}

interface JudgedClip {
  readonly name: string;
  readonly isGood: boolean;
  readonly faults: readonly string[];
  readonly repetitions: number;
  /** By method; null where it has nothing to say. */
  readonly scores: Readonly<Record<string, number | null>>;
}

export async function judgeRealPushUps(form: FormService, rivals: readonly Rival[]): Promise<FormSection> {
  const clips = existsSync(`${FOOTAGE}/labels.json`)
    ? posedClips(readLabels().filter(({ exercise, file }) => exercise === 'push_up' && file.startsWith('pushups/')))
        .clips
    : [];
  if (clips.length === 0)
    return {
      title: 'Real push-ups',
      text: 'Not judged: the labelled clips are not beside the repository (../shared/data), or `npm run bench:counting -- --pose --only real` has not posed them yet.',
      result: null,
    };
  const judged: JudgedClip[] = [];
  for (const clip of clips) judged.push(await judgeClip(clip, form, rivals));
  const counted = judged.filter(({ repetitions }) => repetitions > 0);
  const methods = Object.keys(counted[0]?.scores ?? {});
  const named = counted.filter(({ isGood, faults }) => isGood || !faults.includes('unsure'));
  const cells = methods.map((method) => {
    const auc = (of: readonly JudgedClip[]) => {
      const known = of.filter(({ scores }) => scores[method] !== null);
      return areaUnderCurve(
        known.map(({ scores }) => scores[method] ?? 0),
        known.map(({ isGood }) => isGood),
      );
    };
    const silent = counted.filter(({ scores }) => scores[method] === null).length;
    return { method, all: auc(counted), named: auc(named), silent };
  });
  return {
    title: `Real push-ups, film to set score (never trained on; many are near-copies, one man did half of the wrong ones): ${clips.length} clips, ${counted.length} with a repetition counted`,
    text: markdownTable(
      [
        'set score by',
        `AUC correct against wrong (${counted.length})`,
        `without unsure labels (${named.length})`,
        'no score',
      ],
      cells.map(({ method, all, named: clear, silent }) => [method, digits(all), digits(clear), String(silent)]),
    ),
    result: { clips: judged, methods: cells },
  };
}

async function judgeClip(
  { label, recording }: LabelledClip,
  form: FormService,
  rivals: readonly Rival[],
): Promise<JudgedClip> {
  const repetitions = countIn(recording);
  const measures = repetitions.map((repetition) => measureFaults(repetition, pushUp));
  const answers = await ask(form, repetitions);
  const byRival: [string, number | null][] = [];
  for (const { name, qualities } of rivals) byRival.push([name, mean(await qualities(repetitions))]);
  const byMethod = (answerOf: (index: number) => FormAnswer | null) =>
    setScore(
      repetitions.map((repetition, index) => judgeRepetition(repetition, pushUp, answerOf(index), measures[index])),
    );
  return {
    name: label.file,
    isGood: label.file.includes('/correct/'),
    faults: label.faults ?? [],
    repetitions: repetitions.length,
    scores: {
      'network and rules, as shipped': byMethod((index) => answers[index] ?? null),
      'rules alone': byMethod(() => null),
      'network, faults alone': byMethod((index) => {
        const answer = answers[index];
        return answer ? { quality: null, faults: answer.faults } : null;
      }),
      'network, overall quality alone': mean(answers.map((answer) => answer?.quality ?? null)),
      ...Object.fromEntries(byRival),
    },
  };
}

/** Of the known ones; null where there is none. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function countIn(recording: LabelledClip['recording']): readonly Repetition[] {
  const counter = createCounter(pushUp);
  const poses = posesOf(recording);
  const timeMs = (index: number) => (1000 * index) / recording.fps;
  const events = poses.flatMap((pose, index) => counter.push(pose, timeMs(index)).events);
  return [...events, ...counter.finish(timeMs(poses.length - 1))].flatMap((event) =>
    event.kind === 'repetition' ? [event.repetition] : [],
  );
}

/** In the order of the repetitions; null where features were refused. */
async function ask(form: FormService, repetitions: readonly Repetition[]): Promise<readonly (FormAnswer | null)[]> {
  const asked = repetitions.map((repetition) => formRepetition(repetition, pushUp));
  const response = await form.score({
    movementId: pushUp.id,
    repetitions: asked.filter((repetition) => repetition !== null),
  });
  if (response.kind === 'unavailable') throw new Error(`${response.reason}: ${response.detail ?? ''}`);
  const answers = [...response.answers];
  return asked.map((repetition) => (repetition ? (answers.shift() ?? null) : null));
}
