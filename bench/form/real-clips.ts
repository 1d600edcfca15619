// Real push-ups with a verdict each, judged by the network, by the rules and by both: for measuring only, nothing learns from them.
import { existsSync } from 'node:fs';
import type { FormService } from '../../src/contracts/form.ts';
import { repetitionFeatures } from '../../src/domain/form/features.ts';
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import { posesOf } from '../../src/device/recording-source.ts';
import { pushUp } from '../../src/domain/movements/push-up.ts';
import { rulesVerdict, scoreOf } from '../../training/form/examples.ts';
import { qualities } from '../../training/form/evaluate.ts';
import { areaUnderCurve, measure, type Metrics } from '../../training/form/metrics.ts';
import { clipName, FOOTAGE, type LabelledClip, readLabels, recordedClips } from '../counting/footage.ts';

/** Faults in our own labels that the rules of the movement name too. */
const NAMED_FAULTS: readonly string[] = ['hip_sag', 'hip_pike', 'shallow'];

interface JudgedClip {
  readonly name: string;
  readonly isGood: boolean;
  readonly faults: readonly string[];
  readonly repetitions: number;
  /** Means over the clip's repetitions; `network` null where it abstained throughout. */
  readonly network: number | null;
  readonly rules: number;
  readonly score: number;
  readonly rulesScore: number;
}

export interface RealRow {
  readonly truth: string;
  readonly method: string;
  readonly metrics: Metrics;
  /** Methods that give no probability are judged by their order alone. */
  readonly orderOnly: boolean;
}

export interface RealResult {
  readonly clips: number;
  readonly withoutRepetition: readonly string[];
  readonly repetitions: number;
  /** Share of the repetitions that the network had no answer to. */
  readonly abstained: number;
  readonly rows: readonly RealRow[];
}

/** Null where the footage's labels or keypoints are not there. */
export async function judgeRealClips(form: FormService): Promise<RealResult | null> {
  if (!existsSync(`${FOOTAGE}/labels.json`)) return null;
  const clips = recordedClips(readLabels().filter(({ exercise }) => exercise === 'push_up'));
  if (clips.length === 0) return null;
  const judged: JudgedClip[] = [];
  const withoutRepetition: string[] = [];
  let [repetitions, unanswered] = [0, 0];
  for (const clip of clips) {
    const counted = count(clip);
    if (counted.length === 0) {
      withoutRepetition.push(clipName(clip.label));
      continue;
    }
    const quality = await ask(form, counted);
    repetitions += counted.length;
    unanswered += quality.filter((value) => value === null).length;
    judged.push(judge(clip, counted, quality));
  }
  return {
    clips: clips.length,
    withoutRepetition,
    repetitions,
    abstained: unanswered / repetitions,
    rows: [
      ...table("the uploader's verdict", judged),
      ...table(
        'our label: a fault the rules name, or none',
        judged.filter(({ faults }) => faults.includes('none') || faults.some((fault) => NAMED_FAULTS.includes(fault))),
        ({ faults }) => faults.includes('none'),
      ),
    ],
  };
}

function count({ recording }: LabelledClip): readonly Repetition[] {
  const counter = createCounter(pushUp);
  const poses = posesOf(recording);
  const timeMs = (index: number) => (1000 * index) / recording.fps;
  const events = poses.flatMap((pose, index) => counter.push(pose, timeMs(index)).events);
  return [...events, ...counter.finish(timeMs(poses.length - 1))].flatMap((event) =>
    event.kind === 'repetition' ? [event.repetition] : [],
  );
}

/** In the order of the repetitions; null where features were refused or the network abstained. */
async function ask(form: FormService, counted: readonly Repetition[]): Promise<readonly (number | null)[]> {
  const features = counted.map((repetition) => repetitionFeatures(repetition, pushUp));
  const usable = features.flatMap((entry) => (entry.kind === 'features' ? [entry.values] : []));
  const answers = [...(await qualities(form, pushUp.id, usable))];
  return features.map((entry) => (entry.kind === 'features' ? (answers.shift() ?? null) : null));
}

function judge(clip: LabelledClip, counted: readonly Repetition[], quality: readonly (number | null)[]): JudgedClip {
  const verdicts = counted.map((repetition) => rulesVerdict(repetition, pushUp));
  const answered = quality.filter((value) => value !== null);
  return {
    name: clipName(clip.label),
    isGood: clip.label.file.includes('/correct/'),
    faults: clip.label.faults ?? [],
    repetitions: counted.length,
    network: answered.length === 0 ? null : mean(answered),
    rules: mean(verdicts.map((verdict) => verdict.quality)),
    score: mean(verdicts.map((verdict, index) => scoreOf(verdict, quality[index] ?? null))),
    rulesScore: mean(verdicts.map((verdict) => scoreOf(verdict, null))),
  };
}

function table(
  truth: string,
  clips: readonly JudgedClip[],
  isGood: (clip: JudgedClip) => boolean = (clip) => clip.isGood,
): readonly RealRow[] {
  const good = clips.filter(isGood).length / clips.length;
  const row = (
    method: string,
    of: readonly JudgedClip[],
    value: (clip: JudgedClip) => number,
    orderOnly = false,
  ): RealRow => {
    const values = of.map(value);
    const truths = of.map(isGood);
    const metrics = measure(values, truths);
    return {
      truth,
      method,
      orderOnly,
      metrics: orderOnly ? { ...metrics, auc: areaUnderCurve(values, truths) } : metrics,
    };
  };
  const answered = clips.filter(({ network }) => network !== null);
  return [
    row('network, where it answers', answered, ({ network }) => network ?? 0),
    row('rules, same clips', answered, ({ rules }) => rules),
    row('rules alone', clips, ({ rules }) => rules),
    row('score by rules alone', clips, ({ rulesScore }) => rulesScore / 100, true),
    row('score with the network', clips, ({ score }) => score / 100, true),
    row('majority', clips, () => good),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
